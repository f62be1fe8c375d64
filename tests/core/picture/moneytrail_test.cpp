#include "core/money/tracing.h"
#include "core/picture/casenetwork.h"
#include "core/picture/caseopenings.h"
#include "core/picture/material.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/texts.h"
#include "tests/core/picture/samplecase.h"

#include <numeric>
#include <QRegularExpression>
#include <random>

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

/// Every amount that a sentence of the section names, where the sentence is the one with that begin.
std::vector<qint64> amountsIn(const picture::Section &section, QLatin1String begin)
{
    const Phrasebook book(Language::English);
    static const QRegularExpression amount(QStringLiteral("\u20ac([0-9,]+)\\.([0-9]{2})"));
    std::vector<qint64> amounts;
    for (const picture::Block &block : section.blocks) {
        const auto *paragraph = std::get_if<picture::Paragraph>(&block);
        if (!paragraph || !paragraph->text.key || !QLatin1String(paragraph->text.key).startsWith(begin))
            continue;
        auto matches = amount.globalMatch(picture::textOf(paragraph->text, book));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            amounts.push_back((match.captured(1).remove(u',') + match.captured(2)).toLongLong());
        }
    }
    return amounts;
}

qint64 sumOf(const std::vector<qint64> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), qint64{0});
}

/// Five accounts and the world outside pay one another at random; the money of the first is followed.
picture::Material randomTrail(unsigned seed, money::Rule rule)
{
    std::mt19937 random(seed);
    const auto between = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    picture::Material material;
    material.options.layout = picture::findTemplate(u"operational"_s).value();
    material.options.asOf = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    material.ledger.currency = euro();
    for (int account = 0; account < 5; ++account) {
        const RecordId id(account + 1);
        material.ledger.accounts.push_back(id);
        material.accountNames.insert(id, QString(QChar(u'A' + account)));
        if (between(0, 1) == 1)
            material.statedAtEnd.insert(id);
        if (account > 0 && between(0, 2) == 0)
            material.openings.push_back({account, between(1, 50'000), false});
    }
    for (int row = 0; row < 40; ++row) {
        const int payer = between(-1, 4);
        material.ledger.ids.push_back(PaymentId(row + 1));
        material.ledger.payer.push_back(payer);
        material.ledger.payee.push_back(between(payer < 0 ? 0 : -1, 4));
        material.ledger.seconds.push_back(86400LL * (20'000 + row / 2));
        material.ledger.minor.push_back(between(1, 100'000));
    }
    material.question = money::TraceQuestion{};
    material.question->rule = rule;
    material.question->sources = {0};
    material.question->openings = material.openings;
    NoProgress progress;
    material.traces.push_back(money::trace(material.ledger, *material.question, progress).value());
    return material;
}

/// A pays B 45 times, and B pays C once, little, and then `tiny` times next to nothing.
void addManyParts(SampleCase &sample, int tiny = 0)
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
    for (int i = 0; i < tiny; ++i)
        pay(over, last, 5, 61 + i, Channel::Transfer);
    NoProgress progress;
    EXPECT_TRUE(run->commit(progress));
}

picture::Picture reportOfFindings(SampleCase &sample)
{
    picture::PictureOptions options;
    options.layout = picture::findTemplate(u"findings"_s).value();
    options.texts = picture::Texts();
    options.texts->trail.rule = u"fifo"_s;
    NoProgress progress;
    return picture::buildPicture(sample.caseFile(), options, progress).value();
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

TEST(MoneyTrail, ThePartsItNamesAddUpToWhatLeftTheAccount)
{
    int cameBack = 0;
    int unknown = 0;
    for (unsigned seed = 1; seed <= 200; ++seed)
        for (const money::Rule rule : {money::Rule::Fifo, money::Rule::Lifo, money::Rule::ProRata,
                                       money::Rule::OwnFirst, money::Rule::TaintFirst}) {
            const picture::Material material = randomTrail(seed, rule);
            const money::Trace &trace = material.traces.front();
            picture::Section section;

            picture::fillMoney(material, section);

            if (trace.targets.empty())
                continue;
            const std::vector<qint64> back = amountsIn(section, QLatin1String("Of this money, %1 came back"));
            const std::vector<qint64> lost = amountsIn(section, QLatin1String("By this rule the following came in"));
            const qint64 again = back.size() == 2 ? back[1] : 0;
            ASSERT_EQ(sumOf(amountsIn(section, QLatin1String("By this calculation rule the following"))) + sumOf(lost) +
                          trace.leftCase + again,
                      trace.tainted)
                << seed << ' ' << money::ruleId(rule).toStdString();
            std::vector<qint64> added = amountsIn(section, QLatin1String("Added up"));
            if (!added.empty()) {
                EXPECT_EQ(added.back(), trace.tainted);
                added.pop_back();
                ASSERT_EQ(sumOf(added), trace.tainted) << seed << ' ' << money::ruleId(rule).toStdString();
            }
            if (!back.empty()) {
                EXPECT_GE(back[0], back[1]) << "more was paid out again than came back, seed " << seed;
            }
            cameBack += again > 0 ? 1 : 0;
            unknown += lost.empty() ? 0 : 1;
        }
    EXPECT_GT(cameBack, 100);
    EXPECT_GT(unknown, 100);
}

TEST(MoneyTrail, MoneyOnAnAccountWithoutItsOwnStatementsIsNotSaidToBeThere)
{
    SampleCase without;
    without.addPayments();
    SampleCase stated;
    stated.addPayments(10'000); // the bank of B states balances up to the 30th day

    const QString unknown = trailWords(trailPicture(without), u"money"_s);
    const QString known = trailWords(trailPicture(stated), u"money"_s);

    EXPECT_FALSE(unknown.contains(u"was still there"_s)) << unknown.toStdString();
    EXPECT_TRUE(unknown.contains(u"No bank stated a balance"_s)) << unknown.toStdString();
    // First in, first out: of the 300 that came in behind the 100 that stood there, 100 went on to C.
    EXPECT_TRUE(known.contains(u"was still there"_s) && known.contains(u"): €200.00 with B."_s)) << known.toStdString();
    EXPECT_TRUE(known.contains(u"went no further: €100.00 with C."_s)) << known.toStdString();
}

TEST(MoneyTrail, SaysWhichAccountsAreTakenToBeEmptyAtTheBegin)
{
    SampleCase stated;
    stated.addPayments(10'000);

    const QString words = trailWords(trailPicture(stated), u"money"_s);
    const QString chosen = trailWords(trailPicture(stated, true), u"money"_s);

    EXPECT_TRUE(words.contains(u"begins there with nothing: C."_s)) << words.toStdString();
    EXPECT_FALSE(chosen.contains(u"begins there with nothing"_s));
    EXPECT_TRUE(chosen.contains(u"begins with nothing on every account"_s)) << chosen.toStdString();
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
    ASSERT_EQ(table->headRows, (QSet<qsizetype>{0, 41})) << "C is small, and yet among the largest accounts";
    ASSERT_EQ(table->rows.size(), 1 + 39 + 1 + 1 + 1);
    EXPECT_EQ(minorIn(table->rows[0][0], 1), 45'990);
    qint64 sum = 0;
    for (qsizetype row = 1; row <= 40; ++row)
        sum += minorIn(table->rows[row][1], 0);
    EXPECT_EQ(sum, 45'990);
    EXPECT_EQ(minorIn(table->rows[40][1], 0), 6'015) << "the six smallest";
    EXPECT_EQ(table->rows[40][3].count, 6);
    EXPECT_EQ(minorIn(table->rows[40][3], 0), 1005) << "the largest of them";
    EXPECT_EQ(minorIn(table->rows[42][1], 0), 50);
    const QString words = trailWords(made, u"proof"_s);
    EXPECT_TRUE(words.contains(u"A report of findings"_s)) << words.toStdString();
}

TEST(ProofTable, AReportOfFindingsListsEveryPartThatIsNotTiny)
{
    SampleCase sample;
    addManyParts(sample);

    const picture::Picture made = reportOfFindings(sample);
    const std::optional<picture::Table> table = proofTable(made);

    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.size(), 1 + 45 + 1 + 1);
    EXPECT_EQ(table->headRows, (QSet<qsizetype>{0, 46}));
    const QString words = trailWords(made, u"proof"_s);
    EXPECT_FALSE(words.contains(u"smaller part"_s) || words.contains(u"Not listed"_s)) << words.toStdString();
    EXPECT_FALSE((words + trailWords(made, u"money_rules"_s) + trailWords(made, u"method"_s)).contains(u"picture"_s))
        << "it is a report";
}

TEST(ProofTable, AReportOfFindingsAddsTinyPartsUpPerAccountAndSaysWhereTheyAre)
{
    SampleCase sample;
    addManyParts(sample, 3);

    const picture::Picture made = reportOfFindings(sample);
    const std::optional<picture::Table> table = proofTable(made);

    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 1 + 45 + 1 + 2);
    EXPECT_EQ(minorIn(table->rows[46][0], 1), 65) << "what C received in all";
    EXPECT_EQ(minorIn(table->rows[47][1], 0), 50);
    EXPECT_EQ(minorIn(table->rows[48][1], 0), 15);
    EXPECT_EQ(table->rows[48][3].count, 3);
    EXPECT_TRUE(trailWords(made, u"proof"_s).contains(u"less than €0.09"_s))
        << trailWords(made, u"proof"_s).toStdString();
}

} // namespace kluwen::test
