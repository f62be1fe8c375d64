#include "core/intake/formats/abnamrotext.h"
#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::RecordingSink;

namespace
{

/// Reads bytes with the format that claims them, which must be that one.
RecordingSink readAs(const char *id, const QByteArray &bytes)
{
    const Format *format = recognise(bytes);
    RecordingSink sink;
    if (!format || format->id() != QLatin1String(id)) {
        ADD_FAILURE() << "taken for " << (format ? format->id().toStdString() : "nothing");
        return sink;
    }
    const auto done = test::readBytes(*format, bytes, sink);
    EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
    return sink;
}

} // namespace

TEST(BankTables, IngInDutch)
{
    const RecordingSink sink =
        readAs("ing-csv",
               "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";\"Bedrag (EUR)\";"
               "\"Mutatiesoort\";\"Mededelingen\";\"Saldo na mutatie\";\"Tag\"\n"
               "\"20240305\";\"P. Proef\";\"NL00TEST0000000001\";\"NL00TEST0000000002\";\"GT\";\"Af\";\"1234,50\";"
               "\"Online bankieren\";\"huur maart\";\"765,50\";\"\"\n"
               "\"20240304\";\"Geldmaat Testdorp\";\"NL00TEST0000000001\";\"\";\"GM\";\"Af\";\"200,00\";"
               "\"Geldautomaat\";\"Pasvolgnr: 001\";\"2000,00\";\"\"\n"
               "\"20240303\";\"Werkgever\";\"NL00TEST0000000001\";\"NL00TEST0000000003\";\"OV\";\"Bij\";\"2200,00\";"
               "\"Overschrijving\";\"loon\";\"2200,00\";\"\"\n"
               "\"20240303\";\"X\";\"NL00TEST0000000001\";\"\";\"OV\";\"Naast\";\"1,00\";\"O\";\"\";\"1,00\";\"\"\n");
    ASSERT_EQ(sink.payments.size(), 3U);
    EXPECT_EQ(sink.payments[0].payer.account, "NL00TEST0000000001");
    EXPECT_EQ(sink.payments[0].payee.name, "P. Proef");
    EXPECT_EQ(sink.payments[0].minor, 123'450);
    EXPECT_EQ(sink.payments[0].text, "huur maart");
    EXPECT_EQ(sink.payments[0].channel, Channel::Transfer);
    EXPECT_EQ(sink.payments[1].channel, Channel::Cash);
    EXPECT_EQ(sink.payments[1].payee.name, "") << "a cash machine is no party";
    EXPECT_EQ(sink.payments[1].text, "Geldmaat Testdorp Pasvolgnr: 001");
    EXPECT_EQ(sink.payments[2].payee.account, "NL00TEST0000000001");
    EXPECT_EQ(sink.balances.size(), 3U);
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].column, 6);
}

TEST(BankTables, IngInEnglishWithCommas)
{
    const RecordingSink sink = readAs(
        "ing-csv",
        "\"Date\",\"Name / Description\",\"Account\",\"Counterparty\",\"Code\",\"Debit/credit\",\"Amount (EUR)\","
        "\"Transaction type\",\"Notifications\"\n"
        "\"20240305\",\"Shop\",\"NL00TEST0000000001\",\"\",\"BA\",\"Debit\",\"4,50\",\"Payment terminal\",\"x\"\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].payee.name, "Shop");
    EXPECT_EQ(sink.payments[0].channel, Channel::Card);
}

TEST(BankTables, RabobankInLatin1)
{
    const RecordingSink sink = readAs(
        "rabobank-csv",
        "\"IBAN/BBAN\",\"Munt\",\"BIC\",\"Volgnr\",\"Datum\",\"Rentedatum\",\"Bedrag\",\"Saldo na trn\","
        "\"Tegenrekening IBAN/BBAN\",\"Naam tegenpartij\",\"Naam uiteindelijke partij\",\"Naam initi\xebrende partij\","
        "\"BIC tegenpartij\",\"Code\",\"Batch ID\",\"Transactiereferentie\",\"Machtigingskenmerk\",\"Incassant ID\","
        "\"Betalingskenmerk\",\"Omschrijving-1\",\"Omschrijving-2\",\"Omschrijving-3\",\"Reden retour\",\"Oorspr "
        "bedrag\","
        "\"Oorspr munt\",\"Koers\"\r\n"
        "\"NL00TEST0000000001\",\"EUR\",\"TESTNL2A\",\"000000000000000001\",\"2024-03-01\",\"2024-03-02\",\"-337,49\","
        "\"+5257,28\","
        "\"NL00TEST0000000002\",\"Caf\xe9 Proef\",\"\",\"\",\"\",\"bg\",\"\",\"T1\",\"\",\"\",\"\",\"regel "
        "een\",\"regel twee\",\"\",\"\","
        "\"\",\"\",\"\"\r\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    const auto &payment = sink.payments[0];
    EXPECT_EQ(payment.payer.account, "NL00TEST0000000001");
    EXPECT_EQ(payment.payee.name, "Caf\xc3\xa9 Proef");
    EXPECT_EQ(payment.minor, 33'749);
    EXPECT_EQ(payment.text, "regel een regel twee");
    EXPECT_EQ(payment.reference, "T1");
    EXPECT_EQ(payment.valueDay, *epochDay(2024, 3, 2));
    ASSERT_EQ(sink.balances.size(), 1U);
    EXPECT_EQ(sink.balances[0].minor, 525'728);
}

TEST(BankTables, BunqInBothLanguages)
{
    for (const char *header : {"\"Datum\",\"Bedrag\",\"Rekening\",\"Tegenrekening\",\"Naam\",\"Omschrijving\"\n",
                               "\"Date\",\"Amount\",\"Account\",\"Counterparty\",\"Name\",\"Description\"\n"}) {
        const RecordingSink sink =
            readAs("bunq-csv",
                   QByteArray(header) +
                       "\"2024-03-01\",\"-2,56\",\"NL00TEST0000000001\",\"NL00TEST0000000002\",\"bunq\",\"invoice\"\n");
        ASSERT_EQ(sink.payments.size(), 1U);
        EXPECT_EQ(sink.payments[0].payee.account, "NL00TEST0000000002");
        EXPECT_EQ(sink.payments[0].minor, 256);
    }
}

TEST(BankTables, AbnAmroTabWithCommentsAndBalances)
{
    const RecordingSink sink = readAs(
        "abnamro-tab",
        "# comment\n\n123456789\tEUR\t20240301\t100,00\t90,00\t20240301\t-10,00\tSEPA Overboeking                 "
        "IBAN: "
        "NL00TEST0000000002        BIC: TESTNL2A                    Naam: P. PROEF   Omschrijving: huur\n"
        "123456789\tEUR\t20240302\t90,00\t95,00\t20240302\t5,00\t/TRTP/SEPA "
        "OVERBOEKING/IBAN/NL00TEST0000000003/BIC/TESTNL2A/NAME/A "
        "Tester/REMI/terug/EREF/E1\n"
        "123456789\tEUR\t20240303\t195,00\t185,00\t20240303\t-10,00\tGEA, Betaalpas                   Geldmaat,PAS123\n"
        "123456789\tEUR\t20240230\t1,00\t1,00\t20240303\t-10,00\tx\n");
    ASSERT_EQ(sink.payments.size(), 3U);
    EXPECT_EQ(sink.payments[0].payee.account, "NL00TEST0000000002");
    EXPECT_EQ(sink.payments[0].payee.name, "P. PROEF");
    EXPECT_EQ(sink.payments[1].payer.name, "A Tester");
    EXPECT_EQ(sink.payments[1].reference, "E1");
    EXPECT_EQ(sink.payments[2].channel, Channel::Cash);
    EXPECT_EQ(sink.payments[2].payee.account, "");
    // Opening, running, running; a balance that jumps opens a new stretch.
    ASSERT_EQ(sink.balances.size(), 5U);
    EXPECT_EQ(sink.balances[0].kind, StatedBalance::Kind::Opening);
    EXPECT_EQ(sink.balances[3].kind, StatedBalance::Kind::Opening);
    EXPECT_EQ(sink.balances[3].minor, 19'500);
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::BadDate);
    EXPECT_EQ(sink.rejected[0].line, 6);
}

TEST(BankTables, AbnAmroNamesTheShopOfACardPayment)
{
    EXPECT_EQ(
        readAbnAmroText("BEA, Betaalpas                   Winkel Testdorp,PAS123           NR:0AB, 13.02.23/14:37")
            .name,
        "Winkel Testdorp");
    EXPECT_EQ(readAbnAmroText("BEA   NR:A1B23C   30.12.21/09.15 Winkel T1,PAS123   TESTDORP").name, "Winkel T1");
    EXPECT_EQ(readAbnAmroText("BEA").name, "");
}

TEST(BankTables, IbmAmlTakesWhatWasPaid)
{
    const RecordingSink sink =
        readAs("ibm-aml-csv",
               "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment "
               "Currency,Payment Format,Is Laundering\n"
               "2022/09/01 00:20,0010,8000A,03208,8001B,100.00,US Dollar,110.25,Euro,Wire,0\n"
               "2022/09/01 00:21,10,8000A,3208,8001B,1449610.43,Yen,1449610.43,Yen,ACH,1\n"
               "2022/09/01 00:22,10,8000A,3208,8001B,1.00,Doubloon,1.00,Doubloon,ACH,1\n");
    ASSERT_EQ(sink.payments.size(), 2U);
    EXPECT_EQ(sink.payments[0].minor, 11'025);
    EXPECT_EQ(sink.payments[0].currency, euro());
    EXPECT_EQ(sink.payments[0].text, "Wire; received 100.00 US Dollar");
    EXPECT_EQ(sink.payments[0].payer.bank, "10");
    EXPECT_EQ(sink.payments[0].payee.bank, "3208");
    EXPECT_EQ(sink.payments[0].at.toText(), QStringLiteral("2022-09-01T00:20:00"));
    EXPECT_EQ(sink.payments[1].minor, 1'449'610) << "yen have no decimals";
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].argument, QStringLiteral("Doubloon"));
}

TEST(BankTables, IbmAmlPatternsNameTheirAttempt)
{
    const RecordingSink sink =
        readAs("ibm-aml-csv", "BEGIN LAUNDERING ATTEMPT - CYCLE:  Max 10 hops\n"
                              "2022/09/01 00:20,0010,8000A,03208,8001B,1.00,Euro,1.00,Euro,ACH,1\n"
                              "END LAUNDERING ATTEMPT - CYCLE\n\n");
    ASSERT_EQ(sink.payments.size(), 1U);
    EXPECT_EQ(sink.payments[0].text, "ACH; CYCLE:  Max 10 hops");
}
