#include "core/picture/casenetwork.h"
#include "core/picture/caseopenings.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/texts.h"
#include "tests/core/picture/samplecase.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

picture::Picture trailPicture(SampleCase &sample, bool startsEmpty = false)
{
    picture::PictureOptions options;
    options.layout = picture::findTemplate(u"operational"_s).value();
    options.texts = picture::Texts();
    options.texts->trail.rule = u"fifo"_s;
    options.texts->trail.startsEmpty = startsEmpty;
    NoProgress progress;
    auto made = picture::buildPicture(sample.caseFile(), options, progress);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return std::move(*made);
}

/// All paragraphs of a section and the heads and cells of its tables, in English.
QString trailWords(const picture::Picture &made, const QString &id)
{
    const Phrasebook book(Language::English);
    QStringList words;
    for (const picture::Section &section : made.sections) {
        if (section.id != id)
            continue;
        for (const picture::Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<picture::Paragraph>(&block))
                words << picture::textOf(paragraph->text, book);
            if (const auto *table = std::get_if<picture::Table>(&block))
                for (const QList<picture::Phrase> &row : table->rows)
                    for (const picture::Phrase &cell : row)
                        words << picture::textOf(cell, book);
        }
    }
    return words.join(u'\n');
}

std::optional<picture::Table> proofTable(const picture::Picture &made)
{
    for (const picture::Section &section : made.sections)
        if (section.id == u"proof"_s)
            for (const picture::Block &block : section.blocks)
                if (const auto *table = std::get_if<picture::Table>(&block))
                    return *table;
    return {};
}

qint64 minorIn(const picture::Phrase &phrase, qsizetype argument)
{
    const auto *money = std::get_if<Money>(&phrase.arguments[argument]);
    return money ? money->minor : -1;
}

/// A pays B 45 times, and B pays C once, very little.
void addManyParts(SampleCase &sample)
{
    Source bank;
    bank.title = u"Statement"_s;
    bank.format = u"test"_s;
    bank.grading = {'A', 1};
    auto run = store::BulkImport::begin(sample.caseFile(), bank, u"test"_s, {}).value();
    const auto account = [&run, &sample](const char *label) {
        const RecordId id = run->thing(std::string("account:") + label, u"account"_s).value().id;
        Statement statement = store::stated(id, u"account"_s, u"label"_s, QLatin1String(label));
        statement.grading = {'A', 1};
        statement.source = run->source();
        statement.knownSince = sample.clock().now();
        EXPECT_TRUE(run->state(statement));
        return id;
    };
    const auto pay = [&run](RecordId payer, RecordId payee, qint64 minor, int day, Channel channel) {
        store::BulkImport::Draft draft;
        draft.payer = payer;
        draft.payee = payee;
        draft.at = Moment{qint64{86400} * (20000 + day), false};
        draft.minor = minor;
        draft.currency = euro();
        draft.channel = channel;
        draft.text = "payment";
        draft.line = day;
        EXPECT_TRUE(run->payment(draft));
    };
    const RecordId from = account("A");
    const RecordId over = account("B");
    const RecordId last = account("C");
    pay({}, from, 100'000, 1, Channel::Cash);
    for (int i = 0; i < 45; ++i)
        pay(from, over, 1000 + i, 2 + i, Channel::Transfer);
    pay(over, last, 50, 60, Channel::Transfer);
    NoProgress progress;
    EXPECT_TRUE(run->commit(progress));
}

} // namespace

TEST(MoneyTrail, BeginsWithTheBalancesThatBanksStated)
{
    SampleCase sample;
    sample.addPayments(10'000);

    const picture::Picture stated = trailPicture(sample);
    const picture::Picture empty = trailPicture(sample, true);

    EXPECT_TRUE(trailWords(stated, u"proof"_s).contains(u"C: received €100.00"_s))
        << "what stood on B leaves first: " << trailWords(stated, u"proof"_s).toStdString();
    EXPECT_TRUE(trailWords(stated, u"method"_s).contains(u"the balance that the bank states"_s));
    EXPECT_TRUE(trailWords(empty, u"proof"_s).contains(u"C: received €200.00"_s));
    EXPECT_TRUE(trailWords(empty, u"method"_s).contains(u"Accounts start empty"_s));
}

TEST(MoneyTrail, WithoutAStatedBalanceEveryAccountBeginsEmptyAndTheNoteSaysSo)
{
    SampleCase sample;
    sample.addPayments();

    EXPECT_TRUE(trailWords(trailPicture(sample), u"method"_s).contains(u"Accounts start empty"_s));
}

TEST(MoneyTrail, TellsWhereTheMoneyStandsInTheEnd)
{
    SampleCase sample;
    sample.addPayments();

    const QString words = trailWords(trailPicture(sample), u"money"_s);

    EXPECT_TRUE(words.contains(u"€200.00 with C and €100.00 with B"_s)) << words.toStdString();
}

TEST(MoneyTrail, ABalanceGoesWhereThePaymentsOfItsSourceGo)
{
    SampleCase sample;
    sample.addPayments(10'000);
    NoProgress progress;
    picture::Contents contents = picture::readContents(sample.caseFile(), progress).value();
    ASSERT_EQ(contents.spans.size(), 1);
    const auto openings = [&](const QSet<RecordId> &shown) {
        const picture::Decisions decisions = picture::decide(contents, picture::termsOf(contents, {}));
        picture::CaseView view(contents, decisions);
        if (!shown.isEmpty())
            view.narrowTo(shown);
        return picture::openingsOf(contents, decisions, view, picture::ledgerOf(contents, decisions, view, euro()));
    };

    ASSERT_EQ(openings({}).size(), 1U);
    EXPECT_EQ(openings({}).front().minor, 10'000);
    EXPECT_FALSE(openings({}).front().isTainted);
    EXPECT_TRUE(openings({sample.a, sample.c}).empty()) << "B may not be seen";
    Source later = contents.sources.value(contents.spans[0].source);
    later.id = SourceId(99);
    later.addedAt = contents.now.addDays(1);
    contents.sources.insert(later.id, later);
    contents.spans[0].source = later.id;
    EXPECT_TRUE(openings({}).empty()) << "a source that does not go";
}

TEST(ProofTable, ThePartsOfAnAccountAddUpToWhatItReceived)
{
    SampleCase sample;
    addManyParts(sample);

    const picture::Picture made = trailPicture(sample);
    const std::optional<picture::Table> table = proofTable(made);

    ASSERT_TRUE(table);
    ASSERT_EQ(table->headRows, QSet<qsizetype>{0}) << "no part of C is among the largest";
    ASSERT_EQ(table->rows.size(), 1 + 40 + 1);
    EXPECT_EQ(minorIn(table->rows[0][0], 1), 45'990);
    qint64 sum = 0;
    for (qsizetype row = 1; row < table->rows.size(); ++row)
        sum += minorIn(table->rows[row][1], 0);
    EXPECT_EQ(sum, 45'990);
    EXPECT_EQ(minorIn(table->rows.last()[1], 0), 5'010) << "the five smallest";
    EXPECT_EQ(table->rows.last()[3].count, 5);
    const QString words = trailWords(made, u"proof"_s);
    EXPECT_TRUE(words.contains(u"together €0.50"_s)) << words.toStdString();
}

} // namespace kluwen::test
