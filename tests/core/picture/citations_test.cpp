#include "core/picture/citations.h"
#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

using namespace kluwen;
using namespace kluwen::picture;
using namespace Qt::StringLiterals;

namespace
{

StatementId nameOf(test::SampleCase &sample, RecordId thing)
{
    return sample.caseFile().statements().of(thing).value().first().id;
}

PictureOptions citing(const QString &text)
{
    PictureOptions options;
    options.texts = Texts();
    KeyJudgement judgement;
    judgement.text = freeText(text, text);
    options.texts->judgements = {judgement};
    return options;
}

QString judgementOf(const Picture &picture)
{
    return std::get<KeyJudgement>(picture.sections.first().blocks.first()).text.nl;
}

/// Cash to A, A to B, B to C, in that order.
QList<Payment> sampleMoney(test::SampleCase &sample)
{
    sample.addPayments();
    return sample.caseFile().payments().page(store::PaymentFilter(), std::nullopt, 10).value();
}

std::optional<Table> listOfPayments(const Picture &picture)
{
    for (const Section &section : picture.sections)
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<Table>(&block);
                table && QLatin1String(table->caption.key) ==
                             QLatin1String("Payments that the texts cite; of a series, as examples"))
                return *table;
    return {};
}

QStringList inEnglish(const QList<Phrase> &row)
{
    QStringList cells;
    for (const Phrase &cell : row)
        cells << textOf(cell, Phrasebook(Language::English));
    return cells;
}

} // namespace

TEST(Citations, MarksAreFoundAndNothingElseIs)
{
    EXPECT_EQ(citationMark(StatementId(12)), u"[s12]"_s);
    const QList<CitationMark> marks = citationMarks(u"Een [s7] en [3], [s], [s0] en [s12]."_s);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].statement, StatementId(7));
    EXPECT_EQ(marks[1].statement, StatementId(12));
    EXPECT_EQ(citationMark(PaymentId(34)), u"[p34]"_s);
    const QList<CitationMark> paid = citationMarks(u"Geld [p34][s7], [p], [p0], [q3] en [p3-p5]."_s);
    ASSERT_EQ(paid.size(), 2);
    EXPECT_EQ(paid[0].payment, PaymentId(34));
    EXPECT_FALSE(paid[0].statement.isValid());
    EXPECT_EQ(paid[1].statement, StatementId(7));
    EXPECT_FALSE(paid[1].payment.isValid());
}

TEST(Citations, AMarkBecomesTheNumberOfItsSourceAndTheStatementIsListed)
{
    test::SampleCase sample;
    NoProgress progress;
    const QString mark = citationMark(nameOf(sample, sample.boss)) + citationMark(nameOf(sample, sample.helper));

    const auto made = buildPicture(sample.caseFile(), citing(u"Zij stuurt "_s + mark + u"."_s), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Zij stuurt [1]."_s) << "two statements of one source";
    const QString words = test::wordsOf(*made);
    EXPECT_TRUE(words.contains(u"Statements that the texts cite"_s));
    EXPECT_TRUE(words.contains(u"Bas Verzonnen, "_s));
}

TEST(Citations, WhatMayNotBeReadLeavesNoMarkAndItsMakerIsTold)
{
    test::SampleCase sample;
    NoProgress progress;
    const QString gone = citationMark(nameOf(sample, sample.witness));

    const auto made = buildPicture(sample.caseFile(), citing(u"Zij stuurt "_s + gone + u" alles "_s + gone), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Zij stuurt alles"_s);
    EXPECT_FALSE(test::wordsOf(*made).contains(u"Statements that the texts cite"_s));
    EXPECT_TRUE(test::wordsOf(*made).contains(u"the mark is left out"_s));
}

TEST(Citations, AConclusionFromWhatTheRecipientMayNotReadIsLeftOut)
{
    test::SampleCase sample;
    NoProgress progress;
    StatementId role;
    const QList<Statement> known = sample.caseFile().statements().of(sample.boss).value();
    for (const Statement &statement : known)
        if (statement.property == u"role"_s)
            role = statement.id;
    const auto made = [&](const char *recipient) {
        PictureOptions options = citing(u"Zij stuurt het netwerk aan "_s + citationMark(role));
        KeyJudgement loose;
        loose.text = freeText(u"Er is meer"_s, u"Er is meer"_s);
        options.texts->judgements << loose;
        if (recipient)
            options.recipient = recipientById(QLatin1String(recipient)).value();
        auto picture = buildPicture(sample.caseFile(), options, progress);
        EXPECT_TRUE(picture);
        return test::wordsOf(*picture);
    };

    EXPECT_TRUE(made(nullptr).contains(u"Zij stuurt het netwerk aan"_s));
    EXPECT_FALSE(made("tax").contains(u"Zij stuurt het netwerk aan"_s)); // the role is H2
    EXPECT_TRUE(made("tax").contains(u"Er is meer"_s));
    EXPECT_TRUE(made("tax").contains(u"rest on a statement or a payment that this recipient may not see"_s));
    EXPECT_TRUE(made("tax").contains(u"cite no statement"_s));
    EXPECT_FALSE(made(nullptr).contains(u"cite no statement"_s));
}

TEST(Citations, AStatementThatOnlyNamesItsSubjectNamesItOnce)
{
    test::SampleCase sample;
    const Statement name = sample.caseFile().statements().of(sample.boss).value().first();
    const auto told = [&name](const QString &subject) {
        return textOf(statementPhrase(name, u"person"_s, {subject, subject}), Phrasebook(Language::English));
    };

    EXPECT_EQ(told(u"Ada Voorbeeld"_s), u"Ada Voorbeeld, name"_s);
    EXPECT_EQ(told(u"Ada V."_s), u"Ada V., name: Ada Voorbeeld"_s);
}

TEST(Citations, PaymentsAreNumberedToTheirSourceAndListedInOrderOfTime)
{
    test::SampleCase sample;
    NoProgress progress;
    const QList<Payment> money = sampleMoney(sample);
    ASSERT_EQ(money.size(), 3);
    const QString text = u"Zij stort "_s + citationMark(nameOf(sample, sample.boss)) + citationMark(money[1].id) +
                         citationMark(money[0].id) + u" en betaalt "_s + citationMark(money[1].id) + u"."_s;

    const auto made = buildPicture(sample.caseFile(), citing(text), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Zij stort [1, 2] en betaalt [2]."_s);
    const auto table = listOfPayments(*made);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2) << "each once";
    EXPECT_EQ(inEnglish(table->rows[0]), (QStringList{u"2"_s, u"5 October 2024"_s, u"cash deposit"_s, u"A"_s,
                                                      inEnglish({value(Money{50000, euro()})}).first(), u"payment"_s}));
    EXPECT_EQ(inEnglish(table->rows[1]).mid(2, 2), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_TRUE(test::wordsOf(*made).contains(u"Statements that the texts cite"_s));
}

TEST(Citations, APaymentOfWhichAnEndIsWithheldTakesItsTextAlong)
{
    test::SampleCase sample;
    NoProgress progress;
    const QList<Payment> money = sampleMoney(sample);
    PictureOptions options = citing(u"Contant geld "_s + citationMark(money[0].id));
    KeyJudgement onward;
    onward.text = freeText(u"Het gaat verder "_s + citationMark(money[1].id), u"It goes on"_s);
    options.texts->judgements << onward;
    options.recipient = recipientById(u"om"_s).value();

    const auto whole = buildPicture(sample.caseFile(), options, progress);
    options.leftOut = {sample.b};
    const auto cut = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(whole && cut);
    EXPECT_TRUE(test::wordsOf(*whole).contains(u"Het gaat verder"_s));
    const auto all = listOfPayments(*whole);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->rows.size(), 2);
    EXPECT_EQ(all->columns.size(), 6) << "what the bank wrote goes to who reads such texts";
    EXPECT_FALSE(test::wordsOf(*whole).contains(u"cite no statement"_s)) << "a payment is a citation too";
    EXPECT_FALSE(test::wordsOf(*cut).contains(u"Het gaat verder"_s));
    EXPECT_TRUE(test::wordsOf(*cut).contains(u"Contant geld"_s));
    EXPECT_TRUE(test::wordsOf(*cut).contains(u"rest on a statement or a payment"_s));
    const auto some = listOfPayments(*cut);
    ASSERT_TRUE(some);
    EXPECT_EQ(some->rows.size(), 1);
}

TEST(Citations, AnUnknownPaymentLeavesNoMarkAndItsMakerIsTold)
{
    test::SampleCase sample;
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), citing(u"Zij betaalt [p99] veel"_s), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Zij betaalt veel"_s);
    EXPECT_TRUE(test::wordsOf(*made).contains(u"the mark is left out"_s));
    EXPECT_FALSE(listOfPayments(*made));
}

TEST(Citations, ALongListOfPaymentsIsCutAndTheSourceOfItStandsInTheListOfSources)
{
    test::SampleCase sample;
    NoProgress progress;
    sample.addPayments();
    Source bank;
    bank.title = u"Second statement"_s; // it tells of payments only
    bank.format = u"test"_s;
    bank.grading = {'A', 1};
    auto run = store::BulkImport::begin(sample.caseFile(), bank, u"test"_s, {}).value();
    for (int i = 0; i < 45; ++i) {
        store::BulkImport::Draft draft;
        draft.payer = sample.a;
        draft.payee = sample.b;
        draft.at = Moment{qint64{86400} * (20100 + i), false};
        draft.minor = 100;
        draft.currency = euro();
        draft.line = i + 1;
        ASSERT_TRUE(run->payment(draft));
    }
    ASSERT_TRUE(run->commit(progress));
    const QList<Payment> money = sample.caseFile().payments().page(store::PaymentFilter(), std::nullopt, 50).value();
    ASSERT_EQ(money.size(), 48);
    QString text = u"Kleine bedragen "_s;
    for (const Payment &payment : money.mid(3))
        text += citationMark(payment.id);

    const auto made = buildPicture(sample.caseFile(), citing(text), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Kleine bedragen [3]"_s);
    const auto table = listOfPayments(*made);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.size(), 40);
    const QString rest = inEnglish({value(Money{500, euro()})}).first();
    EXPECT_TRUE(test::wordsOf(*made).contains(u"together "_s + rest + u'.'));
    EXPECT_TRUE(test::wordsOf(*made).contains(u"Second statement"_s));
}

TEST(Citations, WhatABankWroteGoesToWhoReadsItAndOnlyWhereNobodyIsToBeReplaced)
{
    test::SampleCase sample;
    NoProgress progress;
    sample.addPayments();
    Source bank;
    bank.title = u"Second statement"_s;
    bank.format = u"test"_s;
    bank.grading = {'A', 1};
    auto run = store::BulkImport::begin(sample.caseFile(), bank, u"test"_s, {}).value();
    QList<QString> texts{u"Omschrijving: verbouwing Kenmerk: 12"_s, u"lening Bas Verzonnen"_s};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const std::string written = texts[i].toStdString();
        store::BulkImport::Draft draft;
        draft.payer = sample.a;
        draft.payee = sample.b;
        draft.at = Moment{qint64{86400} * (20100 + i), false};
        draft.minor = 100;
        draft.currency = euro();
        draft.text = written.c_str();
        draft.line = i + 1;
        ASSERT_TRUE(run->payment(draft));
    }
    ASSERT_TRUE(run->commit(progress));
    const QList<Payment> money = sample.caseFile().payments().page(store::PaymentFilter(), std::nullopt, 40).value();
    ASSERT_EQ(money.size(), 5);
    PictureOptions options = citing(u"Er is betaald "_s + citationMark(money[3].id) + citationMark(money[4].id));
    const auto descriptions = [&](const char *recipient) {
        if (recipient)
            options.recipient = recipientById(QLatin1String(recipient)).value();
        const auto made = buildPicture(sample.caseFile(), options, progress);
        EXPECT_TRUE(made);
        QStringList told;
        if (const auto table = listOfPayments(*made); table && table->columns.size() == 6)
            for (const QList<Phrase> &row : table->rows)
                told << inEnglish(row).last();
        return told;
    };

    EXPECT_EQ(descriptions(nullptr), (QStringList{u"verbouwing; Kenmerk: 12"_s, u"lening Bas Verzonnen"_s}));
    EXPECT_EQ(descriptions("om"), (QStringList{u"verbouwing; Kenmerk: 12"_s, QString()}))
        << "he goes under a pseudonym there";
    EXPECT_EQ(descriptions("tax"), QStringList());
}

TEST(Citations, AStrategicPictureShowsNoPayment)
{
    test::SampleCase sample;
    NoProgress progress;
    PictureOptions options = citing(u"Er is betaald "_s + citationMark(sampleMoney(sample)[1].id));
    options.level = Level::Strategic;

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_TRUE(test::wordsOf(*made).contains(u"Er is betaald"_s));
    EXPECT_FALSE(test::wordsOf(*made).contains(u"betaald ["_s));
    EXPECT_FALSE(listOfPayments(*made));
}
