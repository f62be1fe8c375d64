#include "core/intake/importrun.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "tests/core/intake/camtexamples.h"
#include "tests/core/store/testcase.h"

namespace kluwen::intake
{

namespace
{

using test::RecordingSink;
using test::TestCase;

constexpr const char *ownAccount = "NL05KLWN0000000001";

/// A fictional MT940 statement with an opening balance of its own.
QByteArray mt940Of(const QByteArray &opening, const QByteArray &entries, const QByteArray &account = ownAccount)
{
    return ":20:REF\n:25:" + account + "\n:28C:00001\n:60F:" + opening + '\n' + entries + ":62F:C260228EUR900,00\n";
}

RecordingSink readMt940Of(const QByteArray &opening, const QByteArray &entries)
{
    RecordingSink sink;
    EXPECT_TRUE(test::readBytes(*makeMt940Format(), mt940Of(opening, entries), sink));
    return sink;
}

RecordingSink readTableAs(const char *format, const QByteArray &bytes)
{
    RecordingSink sink;
    EXPECT_TRUE(test::readBytes(*formatById(QLatin1String(format)), bytes, sink));
    return sink;
}

const QByteArray usualOpening = "C260131EUR1000,00";

ImportReport importedAs(TestCase &test, const char *name, const QByteArray &contents)
{
    NoProgress progress;
    const auto report = importFile(*test, test.folder.write(QLatin1String(name), contents), {}, progress);
    if (!report) {
        ADD_FAILURE() << report.error().text().toStdString();
        return {};
    }
    return *report;
}

int dayNumber(int year, int month, int day)
{
    return epochDay(year, month, day).value();
}

QByteArray reversalOf(const char *truth)
{
    return QByteArray("<RvslInd>") + truth +
           "</RvslInd><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Bakkerij De Korst</Nm></Dbtr>"
           "<Cdtr><Nm>Meel BV</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>";
}

} // namespace

TEST(ZeroAmounts, KeepTheirDirection)
{
    const auto camt = readCamt(oneCamtStatement(camtEntry("0.00", "DBIT") + camtEntry("0", "CRDT")));
    ASSERT_EQ(camt.payments.size(), 2U);
    EXPECT_EQ(camt.payments[0].minor, 0);
    EXPECT_EQ(camt.payments[0].payer.account, ownAccount);
    EXPECT_EQ(camt.payments[1].payee.account, ownAccount);

    const auto mt940 = readMt940Of(usualOpening, ":61:260210D0,00NTRFNONREF\n");
    ASSERT_EQ(mt940.payments.size(), 1U);
    EXPECT_EQ(mt940.payments[0].payer.account, ownAccount);

    const auto columns = readTableAs("payment-csv", "date,account,counterparty,debit,credit\n"
                                                    "2024-01-02,OWN,X,0.00,\n"
                                                    "2024-01-02,OWN,X,,0.00\n");
    ASSERT_EQ(columns.payments.size(), 2U);
    EXPECT_EQ(columns.payments[0].payer.account, "OWN");
    EXPECT_EQ(columns.payments[1].payee.account, "OWN");

    const auto words = readTableAs(
        "ing-csv", "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";"
                   "\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\";\"Saldo na mutatie\";\"Tag\"\r\n"
                   "\"20250101\";\"X\";\"NL91ABNA0417164300\";\"NL02ABNA0123456789\";\"OV\";\"Af\";\"0,00\";"
                   "\"Overschrijving\";\"test\";\"90,00\";\"\"\r\n");
    ASSERT_EQ(words.payments.size(), 1U);
    EXPECT_EQ(words.payments[0].payer.account, "NL91ABNA0417164300");
}

TEST(NegativeAmounts, AreRejectedWhereTheFormatHasAnIndicatorForTheDirection)
{
    const auto camt = readCamt(oneCamtStatement(camtEntry("-1.00", "DBIT")));
    EXPECT_TRUE(camt.payments.empty());
    ASSERT_EQ(camt.rejected.size(), 1U);
    EXPECT_EQ(camt.rejected[0].reason, RejectReason::BadAmount);
    EXPECT_EQ(camt.rejected[0].argument, QStringLiteral("-1.00"));
    EXPECT_EQ(camt.rejected[0].line, 5);
    EXPECT_GT(camt.rejected[0].column, 0);
    EXPECT_NE(camt.rejected[0].raw.find("-1.00"), std::string::npos);

    const auto mt940 = readMt940Of(usualOpening, ":61:260210D-5,00NTRFNONREF\n");
    EXPECT_TRUE(mt940.payments.empty());
    ASSERT_EQ(mt940.rejected.size(), 1U);
    EXPECT_EQ(mt940.rejected[0].reason, RejectReason::BadAmount);
    EXPECT_EQ(mt940.rejected[0].argument, QStringLiteral("-5,00"));
    EXPECT_EQ(mt940.rejected[0].line, 5);
    EXPECT_EQ(mt940.rejected[0].column, 12);
    EXPECT_EQ(mt940.rejected[0].raw, "260210D-5,00NTRFNONREF");
}

TEST(Mt940Fields, WhatIsWrongIsFoundByItsColumn)
{
    const auto sink = readMt940Of(usualOpening, ":61:2602300210D1,00NTRFNONREF\n"
                                                ":61:2602100230D1,00NTRFNONREF\n"
                                                ":61:260210D1.000,00NTRFNONREF\n"
                                                ":61:2602100210D1,005NTRFNONREF\n");
    EXPECT_TRUE(sink.payments.empty());
    const std::vector<std::tuple<RejectReason, qint64, int>> expected{{RejectReason::BadDate, 5, 5},
                                                                      {RejectReason::BadDate, 6, 11},
                                                                      {RejectReason::BadAmount, 7, 12},
                                                                      {RejectReason::TooManyDecimals, 8, 16}};
    ASSERT_EQ(sink.rejected.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(std::tuple(sink.rejected[i].reason, sink.rejected[i].line, sink.rejected[i].column), expected[i])
            << i;
}

TEST(Reversals, OfCamtAreMarkedByEitherFormOfTruth)
{
    for (const char *truth : {"true", "1"}) {
        const auto sink = readCamt(oneCamtStatement(camtEntry("5.00", "CRDT", reversalOf(truth))));
        ASSERT_EQ(sink.payments.size(), 1U);
        EXPECT_EQ(sink.payments[0].payer.name, "Meel BV") << truth;
        EXPECT_EQ(sink.payments[0].payee.account, ownAccount);
    }
    for (const char *truth : {"false", "0"}) {
        const auto sink = readCamt(oneCamtStatement(camtEntry("5.00", "CRDT", reversalOf(truth))));
        ASSERT_EQ(sink.payments.size(), 1U);
        EXPECT_EQ(sink.payments[0].payer.name, "Bakkerij De Korst") << truth;
    }
}

TEST(Reversals, WithAndWithoutACounterpartyTurnTheMoneyRound)
{
    const auto sink = readMt940Of(usualOpening, ":61:260210D25,00NTRFNONREF\n:86:/IBAN/NL05KLWN0000000002/REMI/huur\n"
                                                ":61:260210RD25,00NTRFNONREF\n:86:/IBAN/NL05KLWN0000000002/REMI/huur\n"
                                                ":61:260211RC7,00NTRFNONREF\n");
    ASSERT_EQ(sink.payments.size(), 3U);
    EXPECT_EQ(sink.payments[0].payee.account, "NL05KLWN0000000002");
    EXPECT_EQ(sink.payments[1].payer.account, "NL05KLWN0000000002");
    EXPECT_EQ(sink.payments[1].payee.account, ownAccount);
    EXPECT_EQ(sink.payments[1].minor, 2500);
    EXPECT_EQ(sink.payments[2].payer.account, ownAccount);
    EXPECT_TRUE(sink.payments[2].payee.account.empty());
}

TEST(Reversals, AStornoPairIsTwoPaymentsThatLeaveTheBalanceAsItWas)
{
    TestCase test;
    const QByteArray parties = "<NtryDtls><TxDtls>" +
                               camtParties("Bakkerij De Korst", ownAccount, "Meel BV", "NL05KLWN0000000003") +
                               "</TxDtls></NtryDtls>";
    const QByteArray body = camtBalance("OPBD", "50.00") + camtEntry("20.00", "DBIT", parties) +
                            camtEntry("20.00", "CRDT", "<RvslInd>true</RvslInd>" + parties) +
                            camtBalance("CLBD", "50.00");

    const ImportReport report = importedAs(test, "storno.xml", oneCamtStatement(body));

    EXPECT_EQ(report.counts.payments, 2);
    EXPECT_EQ(report.counts.duplicates, 0) << "the one does not pass for the other";
    EXPECT_EQ(report.counts.rejected, 0);
    EXPECT_EQ(report.counts.balanceDifferences, 0);
    const auto payments = test->payments().page({}, {}, 10).value();
    ASSERT_EQ(payments.size(), 2);
    EXPECT_EQ(payments[0].payer, payments[1].payee);
    EXPECT_EQ(payments[0].payee, payments[1].payer);
    EXPECT_EQ(test.caption(payments[0].payer), QLatin1String(ownAccount));

    // Another file with the same pair brings nothing new.
    const ImportReport again = importedAs(test, "later.xml", oneCamtStatement(body) + "<!-- later -->\n");
    EXPECT_FALSE(again.alreadyImported);
    EXPECT_EQ(again.counts.payments, 0);
    EXPECT_EQ(again.counts.duplicates, 2);
}

TEST(Counterparties, ThatAreMissingAreOutsideTheCase)
{
    const auto own = readTableAs("payment-csv", "date,account,counterparty,debit,credit\n"
                                                "2024-01-02,OWN,,12.50,\n");
    ASSERT_EQ(own.payments.size(), 1U);
    EXPECT_EQ(own.payments[0].payer.account, "OWN");
    EXPECT_TRUE(own.payments[0].payee.account.empty());

    TestCase test;
    const ImportReport report = importedAs(test, "sides.csv",
                                           "date,from,to,amount,currency,description\n"
                                           "2024-06-05,A,,12.50,EUR,kas\n"
                                           "2024-06-06,,A,2.50,EUR,storting\n"
                                           "2024-06-07,,,1.00,EUR,niemand\n");
    EXPECT_EQ(report.counts.payments, 2);
    ASSERT_EQ(report.rejected.size(), 1);
    EXPECT_EQ(report.rejected[0].reason, RejectReason::MissingValue);
    EXPECT_EQ(report.rejected[0].line, 4);
    EXPECT_EQ(report.rejected[0].column, 2);
    EXPECT_EQ(report.rejected[0].raw, "2024-06-07,,,1.00,EUR,niemand");
    const auto payments = test->payments().page({}, {}, 10).value();
    ASSERT_EQ(payments.size(), 2);
    EXPECT_TRUE(payments[0].payer.isValid());
    EXPECT_FALSE(payments[0].payee.isValid());
    EXPECT_FALSE(payments[1].payer.isValid());
    EXPECT_EQ(test->things().things().value().size(), 1) << "nobody is made up";
}

TEST(ValueDates, MayLieInAnotherYearThanTheBooking)
{
    const QByteArray valued = "<ValDt><Dt>2026-01-02</Dt></ValDt>";
    QByteArray onlyValued = camtEntry("2.00", "CRDT", valued);
    onlyValued.replace("<BookgDt><Dt>2026-02-10</Dt></BookgDt>", "");
    QByteArray undated = camtEntry("3.00", "CRDT");
    undated.replace("<BookgDt><Dt>2026-02-10</Dt></BookgDt>", "");
    const auto camt =
        readCamt(oneCamtStatement(camtEntry("1.00", "CRDT", valued, "<Dt>2025-12-31</Dt>") + onlyValued + undated));
    ASSERT_EQ(camt.payments.size(), 2U);
    EXPECT_EQ(camt.payments[0].at.toText(), QStringLiteral("2025-12-31"));
    EXPECT_EQ(camt.payments[0].valueDay, dayNumber(2026, 1, 2));
    EXPECT_EQ(camt.payments[1].at.toText(), QStringLiteral("2026-01-02"));
    ASSERT_EQ(camt.rejected.size(), 1U);
    EXPECT_EQ(camt.rejected[0].reason, RejectReason::MissingValue);
    EXPECT_EQ(camt.rejected[0].line, 7);

    TestCase test;
    importedAs(test, "years.csv",
               "date,value date,from,to,amount,currency\n"
               "2025-12-31,2026-01-02,A,B,1.00,EUR\n"
               "2025-12-31,2026-02-30,A,B,1.00,EUR\n");
    const auto payments = test->payments().page({}, {}, 10).value();
    ASSERT_EQ(payments.size(), 1);
    EXPECT_EQ(payments[0].at.toText(), QStringLiteral("2025-12-31"));
    EXPECT_EQ(payments[0].valueDay, dayNumber(2026, 1, 2));
    store::PaymentFilter nextYear;
    nextYear.since = QDate(2026, 1, 1);
    EXPECT_EQ(test->payments().totals(nextYear).value().count, 0) << "the booking decides the period";
}

TEST(Batches, WithoutDetailsAreOnePaymentToNobodyInParticular)
{
    const auto sink = readCamt(oneCamtStatement(
        camtEntry("30.50", "DBIT",
                  "<AddtlNtryInf>Salarissen</AddtlNtryInf><NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch></NtryDtls>")));
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].minor, 3050);
    EXPECT_TRUE(sink.payments[0].payee.account.empty());
    EXPECT_EQ(sink.payments[0].text, "Salarissen");
    EXPECT_TRUE(sink.rejected.empty());
}

TEST(Batches, ThatCannotBeSplitNameTheirTransactionsInTheWords)
{
    QByteArray details =
        camtDetail("10.00", "Eerste BV", "NL05KLWN0000000011") + camtDetail("20.00", "Tweede BV", "NL05KLWN0000000012");
    const auto wrongSum =
        readCamt(oneCamtStatement(camtEntry("30.50", "DBIT", "<NtryDtls>" + details + "</NtryDtls>")));
    details.replace("<AmtDtls><TxAmt><Amt Ccy=\"EUR\">10.00</Amt></TxAmt></AmtDtls>", "");
    const auto noAmount =
        readCamt(oneCamtStatement(camtEntry("30.00", "DBIT", "<NtryDtls>" + details + "</NtryDtls>")));
    for (const RecordingSink *sink : {&wrongSum, &noAmount}) {
        ASSERT_EQ(sink->payments.size(), 1U);
        EXPECT_TRUE(sink->payments[0].payee.name.empty());
        EXPECT_TRUE(sink->payments[0].payee.account.empty());
        EXPECT_EQ(sink->payments[0].text, "Eerste BV NL05KLWN0000000011 Tweede BV NL05KLWN0000000012");
    }
}

TEST(FiveDecimals, OfABatchAreSplitOnlyWhereTheCentsAddUp)
{
    const auto batch = [](const char *whole, const char *part) {
        return readCamt(
            oneCamtStatement(camtEntry(whole, "DBIT",
                                       "<NtryDtls>" + camtDetail(part, "Eerste BV", "NL05KLWN0000000011") +
                                           camtDetail(part, "Tweede BV", "NL05KLWN0000000012") +
                                           camtDetail(part, "Derde BV", "NL05KLWN0000000013") + "</NtryDtls>")));
    };
    const auto even = batch("30.00000", "10.00000");
    ASSERT_EQ(even.payments.size(), 3U);
    EXPECT_EQ(even.payments[2].minor, 1000);
    const auto uneven = batch("99.99999", "33.33333"); // 100.00 and three times 33.33
    ASSERT_EQ(uneven.payments.size(), 1U);
    EXPECT_EQ(uneven.payments[0].minor, 10'000);
    EXPECT_NE(uneven.payments[0].text.find("Derde BV"), std::string::npos);
}

TEST(UnknownCurrencies, AreRejectedWithTheirPlace)
{
    QByteArray entry = camtEntry("1.00", "DBIT");
    entry.replace("EUR", "QQQ");
    const auto camt = readCamt(oneCamtStatement(entry));
    EXPECT_TRUE(camt.payments.empty());
    ASSERT_EQ(camt.rejected.size(), 1U);
    EXPECT_EQ(camt.rejected[0].reason, RejectReason::UnknownCurrency);
    EXPECT_EQ(camt.rejected[0].argument, QStringLiteral("QQQ"));
    EXPECT_EQ(camt.rejected[0].line, 5);
    EXPECT_GT(camt.rejected[0].column, 0);
    EXPECT_NE(camt.rejected[0].raw.find("QQQ"), std::string::npos);
}

TEST(UnknownCurrencies, OfAnMt940StatementDoNotPassForEuros)
{
    const auto sink = readMt940Of("C260131QQQ1000,00", ":61:260210D5,00NTRFNONREF\n");
    EXPECT_TRUE(sink.payments.empty());
    ASSERT_EQ(sink.rejected.size(), 2U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::UnknownCurrency);
    EXPECT_EQ(sink.rejected[0].line, 4);
    EXPECT_EQ(sink.rejected[0].column, 13);
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::UnknownCurrency);
    EXPECT_EQ(sink.rejected[1].argument, QStringLiteral("QQQ"));
    EXPECT_EQ(sink.rejected[1].line, 5);
    EXPECT_EQ(sink.rejected[1].raw, "260210D5,00NTRFNONREF");
}

TEST(UnknownCurrencies, ABalanceThatIsWrongOtherwiseStillTellsTheCurrency)
{
    const auto sink = readMt940Of("C269931USD1000,00", ":61:260210D5,00NTRFNONREF\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].currency.letters(), QStringLiteral("USD"));
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::BadDate);
    EXPECT_EQ(sink.rejected[0].column, 7);
}

TEST(BothSides, OfAPaymentInTwoFilesCountOnceAndBothSourcesAreKept)
{
    TestCase test;
    const QByteArray details = "<NtryDtls><TxDtls><Refs><EndToEndId>E2E-7</EndToEndId></Refs>" +
                               camtParties("Anna Adder", "NL91ABNA0417164300", "Meel BV", "NL02ABNA0123456789") +
                               "<RmtInf><Ustrd>Factuur 7</Ustrd></RmtInf></TxDtls></NtryDtls>";
    const ImportReport first = importedAs(
        test, "payer.xml", camtDocument(camtStatement(camtEntry("12.50", "DBIT", details), "NL91ABNA0417164300")));
    const ImportReport second = importedAs(
        test, "payee.sta",
        mt940Of(usualOpening,
                ":61:2602100210C12,50NTRFNONREF\n"
                ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/NAME/A. Adder/REMI/uw factuur/EREF/E2E-7\n",
                "NL02ABNA0123456789"));

    EXPECT_EQ(first.counts.payments, 1);
    EXPECT_EQ(second.counts.payments, 0);
    EXPECT_EQ(second.counts.duplicates, 1);
    EXPECT_EQ(test->payments().totals({}).value().count, 1);
    EXPECT_EQ(test->sources().all().value().size(), 2);
    const RecordId payer = test->payments().page({}, {}, 1).value().constFirst().payer;
    QStringList holders;
    QSet<SourceId> sources;
    const QList<Statement> known = test->statements().of(payer).value();
    for (const Statement &statement : known) {
        sources << statement.source;
        if (statement.property == QLatin1String("holder_name"))
            holders << statement.value;
    }
    EXPECT_TRUE(holders.contains(QStringLiteral("A. Adder"))) << "what the other bank says of the payer";
    EXPECT_EQ(sources.size(), 2);
}

} // namespace kluwen::intake
