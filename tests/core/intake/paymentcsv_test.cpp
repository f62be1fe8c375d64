#include "core/intake/readtable.h"
#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::readBytes;
using kluwen::test::RecordingSink;

namespace
{

const Format &payments()
{
    return *formatById(QStringLiteral("payment-csv"));
}

/// Reads a table that must be readable.
RecordingSink readTableOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    RecordingSink sink;
    const auto done = readBytes(payments(), bytes, sink, options);
    EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
    return sink;
}

ReadOptions mapping(const char *json)
{
    ReadOptions options;
    options.mapping = QString::fromUtf8(json);
    return options;
}

} // namespace

TEST(PaymentCsv, EnglishHeadersAreUnderstood)
{
    const RecordingSink sink =
        readTableOf("date,from,to,amount,currency,description,reference\n"
                    "2024-03-05T14:31:00,NL00TEST0000000001,NL00TEST0000000002,1234.50,USD,rent,R1\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    const auto &payment = sink.payments[0];
    EXPECT_EQ(payment.payer.account, "NL00TEST0000000001");
    EXPECT_EQ(payment.payee.account, "NL00TEST0000000002");
    EXPECT_EQ(payment.minor, 123'450);
    EXPECT_EQ(payment.currency.letters(), QStringLiteral("USD"));
    EXPECT_EQ(payment.at.toText(), QStringLiteral("2024-03-05T14:31:00"));
    EXPECT_EQ(payment.text, "rent");
    EXPECT_EQ(payment.reference, "R1");
    EXPECT_EQ(payment.line, 2);
}

TEST(PaymentCsv, DutchHeadersAreUnderstood)
{
    const RecordingSink sink =
        readTableOf("Datum;Tijd;Van;Naam betaler;Naar;Naam ontvanger;Bedrag (EUR);Omschrijving;Kenmerk\n"
                    "5-3-2024;9:05;A1;J. Tester;B2;P. Proef;\"1.234,50\";huur;K1\n"
                    "25-3-2024;;A1;J. Tester;B2;P. Proef;7,00;;\n");
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].at.toText(), QStringLiteral("2024-03-05T09:05:00"));
    EXPECT_EQ(sink.payments[0].payer.name, "J. Tester");
    EXPECT_EQ(sink.payments[0].payee.name, "P. Proef");
    EXPECT_EQ(sink.payments[0].minor, 123'450);
    EXPECT_EQ(sink.payments[0].currency, euro());
    EXPECT_EQ(sink.payments[1].at.toText(), QStringLiteral("2024-03-25"));
}

TEST(PaymentCsv, ASignedAmountTurnsTheSidesOfTheOwnAccount)
{
    const RecordingSink sink = readTableOf("Datum,Rekening,Tegenrekening,Naam,Bedrag,Saldo\n"
                                           "2024-01-02,OWN,OTHER,Winkel,\"-12,50\",\"87,50\"\n"
                                           "2024-01-03,OWN,OTHER,Winkel,\"5,00\",\"92,50\"\n");
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].payer.account, "OWN");
    EXPECT_EQ(sink.payments[0].payee.name, "Winkel");
    EXPECT_EQ(sink.payments[0].minor, 1250);
    EXPECT_EQ(sink.payments[1].payer.account, "OTHER");
    ASSERT_EQ(sink.balances.size(), 2U);
    EXPECT_EQ(sink.balances[1].kind, StatedBalance::Kind::Running);
    EXPECT_EQ(sink.balances[1].minor, 9250);
    EXPECT_EQ(sink.balances[1].account, "OWN");
}

TEST(PaymentCsv, DebitAndCreditColumnsGiveTheDirection)
{
    const RecordingSink sink = readTableOf("date,account,counterparty,debit,credit\n"
                                           "2024-01-02,OWN,X,12.50,\n"
                                           "2024-01-03,OWN,X,0.00,3.25\n"
                                           "2024-01-04,OWN,X,1.00,3.25\n"
                                           "2024-01-05,OWN,X,,\n");
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].payer.account, "OWN");
    EXPECT_EQ(sink.payments[1].payee.account, "OWN");
    EXPECT_EQ(sink.payments[1].minor, 325);
    ASSERT_EQ(sink.rejected.size(), 2U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::Malformed);
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::MissingValue);
}

TEST(PaymentCsv, BadCellsRejectTheirRowWithLineColumnAndText)
{
    const RecordingSink sink = readTableOf("date,from,to,amount,currency\n"
                                           "2024-02-30,A,B,1.00,EUR\n"
                                           "2024-02-28,A,B,99999999999999999999.00,EUR\n"
                                           "2024-02-28,A,B,1.00,QQQ\n"
                                           "2024-02-28,A,B,ten,EUR\n"
                                           "2024-02-28,A,B,1.005,EUR\n"
                                           "2024-02-28,A,B\n"
                                           "2024-02-28,A,B,1.00,EUR,extra\n"
                                           "2024-02-28,A,B,,EUR\n"
                                           ",A,B,1.00,EUR\n"
                                           "2024-02-28,,,1.00,EUR\n"
                                           "2024-02-28,A,B,1.00,EUR,\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].line, 12);
    const std::vector<std::pair<RejectReason, int>> expected{
        {RejectReason::BadDate, 1},        {RejectReason::AmountTooLarge, 4},  {RejectReason::UnknownCurrency, 5},
        {RejectReason::BadAmount, 4},      {RejectReason::TooManyDecimals, 4}, {RejectReason::TooFewColumns, 0},
        {RejectReason::TooManyColumns, 0}, {RejectReason::MissingValue, 4},    {RejectReason::MissingValue, 1},
        {RejectReason::MissingValue, 2}};
    ASSERT_EQ(sink.rejected.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(sink.rejected[i].reason, expected[i].first) << i;
        EXPECT_EQ(sink.rejected[i].column, expected[i].second) << i;
        EXPECT_EQ(sink.rejected[i].line, static_cast<qint64>(i) + 2);
        EXPECT_FALSE(sink.rejected[i].raw.empty());
    }
    EXPECT_EQ(sink.rejected[0].argument, QStringLiteral("2024-02-30"));
}

TEST(PaymentCsv, TheOrderOfDatesIsFoundFromTheWholeColumn)
{
    QByteArray bytes = "date,from,to,amount\n";
    for (int i = 0; i < 6000; ++i)
        bytes += "05/06/2024,A,B,1.00\n";
    bytes += "06/25/2024,A,B,1.00\n"; // far behind the first 64 KiB, and proof of month first
    const RecordingSink sink = readTableOf(bytes);
    ASSERT_EQ(sink.payments.size(), 6001U);
    EXPECT_EQ(sink.payments[0].at.toText(), QStringLiteral("2024-05-06"));
}

TEST(PaymentCsv, AColumnThatMixesOrdersIsRejectedWhereItIsInDoubt)
{
    const RecordingSink sink = readTableOf("date,from,to,amount\n"
                                           "25/06/2024,A,B,1.00\n"
                                           "26/06/2024,A,B,1.00\n"
                                           "06/27/2024,A,B,1.00\n"
                                           "05/06/2024,A,B,1.00\n");
    EXPECT_EQ(sink.payments.size(), 2U);
    ASSERT_EQ(sink.rejected.size(), 2U);
    EXPECT_EQ(sink.rejected[0].line, 4);
    EXPECT_EQ(sink.rejected[1].line, 5);
}

TEST(PaymentCsv, AColumnThatMixesDecimalSignsIsRejectedWhereItIsInDoubt)
{
    const RecordingSink sink = readTableOf("date;from;to;amount\n"
                                           "2024-06-25;A;B;12,50\n"
                                           "2024-06-25;A;B;13,50\n"
                                           "2024-06-25;A;B;12.50\n"
                                           "2024-06-25;A;B;1.250\n");
    EXPECT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.rejected.size(), 2U);
}

TEST(PaymentCsv, ConventionsInTheMappingAreNotFoundButObeyed)
{
    const RecordingSink sink = readTableOf(
        "date;from;to;amount\n05/06/2024;A;B;1.250\n",
        mapping(
            R"({"table":{"date_order":"mdy","decimal":","},"payments":{"columns":{"date":"date","payer":"from","payee":"to","amount":"amount"}}})"));
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].at.toText(), QStringLiteral("2024-05-06"));
    EXPECT_EQ(sink.payments[0].minor, 125'000);
}

TEST(PaymentCsv, ATableWithoutHeaderIsReadByNumbers)
{
    const RecordingSink sink = readTableOf(
        "preamble\n2024-06-05|A|B|12.50|x\n",
        mapping(
            R"({"table":{"header":false,"skip_lines":1},"payments":{"columns":{"date":"#1","payer":"#2","payee":"#3","amount":"#4","text":"#5"},"currency":"JPY"}})"));
    EXPECT_TRUE(sink.payments.empty());
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::TooManyDecimals);
    EXPECT_EQ(sink.rejected[0].line, 2);
}

TEST(PaymentCsv, ANegativeAmountBetweenTwoSidesIsAReversal)
{
    const RecordingSink sink = readTableOf("date,from,to,amount\n2024-06-05,A,B,-12.50\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].payer.account, "B");
    EXPECT_EQ(sink.payments[0].minor, 1250);
}

TEST(PaymentCsv, FormulasStayText)
{
    const RecordingSink sink =
        readTableOf("date,from,to,amount,description\n2024-06-05,A,B,1.00,\"=HYPERLINK(\"\"x\"\")\"\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].text, "=HYPERLINK(\"x\")");
}

TEST(PaymentCsv, StepsOfASimulationBecomeDays)
{
    const RecordingSink sink = readTableOf("sourceNodeId,targetNodeId,value,time\n216,14730,163.3,1\n1,2,5,149\n");
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].at.toText(), QStringLiteral("2017-01-02"));
    EXPECT_EQ(sink.payments[0].payer.account, "216");
    EXPECT_EQ(sink.payments[0].minor, 16'330);
}

TEST(PaymentCsv, AnEmptyFileAndForeignHeadersAreErrors)
{
    RecordingSink sink;
    EXPECT_EQ(readBytes(payments(), "", sink).error().code, Error::Code::Malformed);
    const auto done = readBytes(payments(), "a,b,c\n1,2,3\n", sink);
    ASSERT_FALSE(done);
    EXPECT_FALSE(done.error().remedy.isEmpty());
    const auto ownless = readBytes(payments(), "date,counterparty,amount\n2024-01-01,X,1.00\n", sink);
    ASSERT_FALSE(ownless);
    ReadOptions options;
    options.accountOfFile = QStringLiteral("OWN");
    ASSERT_TRUE(readBytes(payments(), "date,counterparty,amount\n2024-01-01,X,1.00\n", sink, options));
    EXPECT_EQ(sink.payments.back().payee.account, "OWN");
}

TEST(PaymentCsv, StopsWhenTheSinkOrTheUserWants)
{
    QByteArray bytes = "date,from,to,amount\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "2024-06-05,A,B,1.00\n";
    RecordingSink sink;
    sink.stopAfter = 3;
    EXPECT_EQ(readBytes(payments(), bytes, sink).error().code, Error::Code::Cancelled);
    EXPECT_EQ(sink.payments.size(), 3U);
    RecordingSink all;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    test::CancelAfter stopping(0);
    EXPECT_EQ(payments().read(device, {}, all, stopping).error().code, Error::Code::Cancelled);
    EXPECT_LT(all.payments.size(), 10'000U);
}

TEST(PaymentCsv, BadBytesRejectTheirRowAndUtf16IsRead)
{
    const RecordingSink sink = readTableOf("date,from,to,amount,description\n"
                                           "2024-06-05,A,B,1.00,caf\xc3\xa9 \xc3\xbc\n"
                                           "2024-06-05,A,B,1.00,caf\xe9\n");
    EXPECT_EQ(sink.payments.size(), 1U);
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::BadEncoding);
    EXPECT_NE(sink.rejected[0].raw.find("\\xe9"), std::string::npos);
    const QString text = QStringLiteral("\ufeffdatum;van;naar;bedrag\n2024-06-05;Ç;B;1,00\n");
    const RecordingSink wide = readTableOf(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    ASSERT_EQ(wide.payments.size(), 1U);
    EXPECT_EQ(wide.payments[0].payer.account, "\xc3\x87");
}
