#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen::intake
{

namespace
{

using test::readBytes;
using test::RecordedPayment;
using test::RecordingSink;

RecordingSink readMt940(const QByteArray &bytes)
{
    RecordingSink sink;
    const auto done = readBytes(*makeMt940Format(), bytes, sink);
    EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().text().toStdString());
    return sink;
}

Error errorOf(const QByteArray &bytes)
{
    RecordingSink sink;
    const auto done = readBytes(*makeMt940Format(), bytes, sink);
    EXPECT_FALSE(done.has_value());
    return done ? Error{} : done.error();
}

/// A whole fictional statement; the bank code KLWN does not exist.
QByteArray statement(const QByteArray &entries, const QByteArray &account = "NL05KLWN0000000001EUR",
                     const QByteArray &header = {})
{
    return header + ":20:REF\n:25:" + account + "\n:28C:00001\n:60F:C260131EUR1000,00\n" + entries +
           ":62F:C260228EUR900,00\n";
}

RecordedPayment onePayment(const QByteArray &entries, const QByteArray &account = "NL05KLWN0000000001EUR",
                           const QByteArray &header = {})
{
    const auto sink = readMt940(statement(entries, account, header));
    EXPECT_EQ(sink.payments.size(), 1);
    EXPECT_TRUE(sink.rejected.empty());
    return sink.payments.empty() ? RecordedPayment{} : sink.payments.front();
}

/// The other side of a debit with this description.
test::RecordedParty payeeOf(const QByteArray &info, const QByteArray &account = "NL05KLWN0000000001EUR",
                            const QByteArray &header = {})
{
    return onePayment(":61:2602100210D1,00NTRFNONREF\n:86:" + info, account, header).payee;
}

int dayOfEntry(int year, int month, int day)
{
    return epochDay(year, month, day).value();
}

} // namespace

TEST(Mt940, BalancesStandAroundTheEntriesAndCarryTheAccount)
{
    const auto sink = readMt940(statement(":61:2602100210D100,00NTRFNONREF\n:86:tekst\n"));
    ASSERT_EQ(sink.balances.size(), 2);
    EXPECT_EQ(sink.balances[0].kind, StatedBalance::Kind::Opening);
    EXPECT_EQ(sink.balances[0].account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.balances[0].minor, 100000);
    EXPECT_EQ(sink.balances[0].day, dayOfEntry(2026, 1, 31));
    EXPECT_EQ(sink.balances[1].minor, 90000);
    EXPECT_EQ(sink.balanceOrder, (std::vector<size_t>{0, 2}));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_EQ(sink.payments[0].payer.account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.payments[0].line, 5);
    EXPECT_EQ(sink.payments[0].text, "tekst");
}

TEST(Mt940, MarksTellTheDirectionAndReversalsTurnIt)
{
    const auto isCredit = [](const char *mark) {
        return onePayment(QByteArray(":61:260210") + mark + "1,00NTRFNONREF\n").payee.account == "NL05KLWN0000000001";
    };
    EXPECT_TRUE(isCredit("C"));
    EXPECT_FALSE(isCredit("D"));
    EXPECT_FALSE(isCredit("RC"));
    EXPECT_TRUE(isCredit("RD"));
    EXPECT_TRUE(isCredit("CR")); // C, and the third letter of EUR
    EXPECT_FALSE(isCredit("DR"));
    EXPECT_FALSE(isCredit("RCR"));
}

TEST(Mt940, EntryDateIsInTheYearNearestToTheValueDate)
{
    const auto payment = onePayment(":61:2601011231C1,00NTRFNONREF\n");
    EXPECT_EQ(payment.at.toText(), QStringLiteral("2025-12-31"));
    EXPECT_EQ(payment.valueDay, dayOfEntry(2026, 1, 1));
    EXPECT_EQ(onePayment(":61:2512310102C1,00NTRFNONREF\n").at.toText(), QStringLiteral("2026-01-02"));
    EXPECT_EQ(onePayment(":61:260615C1,00NTRFNONREF\n").at.toText(), QStringLiteral("2026-06-15"));
    EXPECT_EQ(onePayment(":61:9906150615C1,00NTRFNONREF\n").at.toText(), QStringLiteral("1999-06-15"));
}

TEST(Mt940, AmountsOfAllBanksAreRead)
{
    EXPECT_EQ(onePayment(":61:260210C10,5NTRFNONREF\n").minor, 1050);
    EXPECT_EQ(onePayment(":61:260210C107,NTRFNONREF\n").minor, 10700);
    EXPECT_EQ(onePayment(":61:260210C000000000006,44NTRFNONREF\n").minor, 644);
    EXPECT_EQ(onePayment(":61:260210C0,NTRFNONREF\n").minor, 0);
}

TEST(Mt940, WrongEntriesAreRejectedWithTheirLineAndTheOthersRead)
{
    const auto sink = readMt940(statement(":61:2602300230D1,00NTRFNONREF\n:86:dertig februari\n"
                                          ":61:260210D1.000,00NTRFNONREF\n"
                                          ":61:260210X1,00NTRFNONREF\n"
                                          ":61:260210D100NTRFNONREF\n"
                                          ":61:260210D99999999999999999999,00NTRFNONREF\n"
                                          ":61:260210D1,005NTRFNONREF\n"
                                          ":61:260210EC1,00NTRFNONREF\n"
                                          ":61:260210D1,00NTRFNONREF\n"));
    ASSERT_EQ(sink.rejected.size(), 7);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::BadDate);
    EXPECT_EQ(sink.rejected[0].argument, QStringLiteral("260230"));
    EXPECT_EQ(sink.rejected[0].line, 5);
    EXPECT_EQ(sink.rejected[0].raw, "2602300230D1,00NTRFNONREF");
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::BadAmount);
    EXPECT_EQ(sink.rejected[2].reason, RejectReason::Malformed);
    EXPECT_EQ(sink.rejected[3].reason, RejectReason::BadAmount);
    EXPECT_EQ(sink.rejected[4].reason, RejectReason::AmountTooLarge);
    EXPECT_EQ(sink.rejected[5].reason, RejectReason::TooManyDecimals);
    EXPECT_EQ(sink.rejected[6].reason, RejectReason::NotBooked);
    EXPECT_EQ(sink.payments.size(), 1);
}

TEST(Mt940, AccountsAreReadWithoutCurrencySpacesDotsAndBankName)
{
    const auto account = [](const QByteArray &field) { return readMt940(statement({}, field)).balances.at(0).account; };
    EXPECT_EQ(account("NL05KLWN0000000001EUR"), "NL05KLWN0000000001");
    EXPECT_EQ(account("NL05 KLWN 0000 0000 01"), "NL05KLWN0000000001");
    EXPECT_EQ(account("NL05KLWN0000000001 EUR"), "NL05KLWN0000000001");
    EXPECT_EQ(account("1212.12.121EUR                     "), "121212121");
    EXPECT_EQ(account("0001234567"), "0001234567");
    EXPECT_EQ(account("TRIODOSBANK/0390123456"), "0390123456");
    const auto german = onePayment(":61:260210D1,00NTRFNONREF\n", "50010517/40069462");
    EXPECT_EQ(german.payer.account, "40069462");
    EXPECT_EQ(german.payer.bank, "50010517");
}

TEST(Mt940, SlashCodesNameTheOtherSideAcrossLineEnds)
{
    const auto payment = onePayment(":61:2602100210D1,00NTRFNONREF\n"
                                    ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL05KLWN0000000002/BIC/KLWNNL2A/NAME/\n"
                                    "CAFE DE HOEK/REM\nI/8977/DEC- 16/EREF/E2E-1\n");
    EXPECT_EQ(payment.payee.account, "NL05KLWN0000000002");
    EXPECT_EQ(payment.payee.bank, "KLWNNL2A");
    EXPECT_EQ(payment.payee.name, "CAFE DE HOEK");
    EXPECT_EQ(payment.text, "8977/DEC- 16");
    EXPECT_EQ(payment.reference, "E2E-1");
    EXPECT_EQ(payment.channel, Channel::Transfer);
}

TEST(Mt940, CounterpartyCodeOfIngHoldsFourParts)
{
    const QByteArray line = ":61:2602100210D1,00NDDTEREF//150692\n/TRCD/01018/\n";
    const auto payment =
        onePayment(line + ":86:/EREF/4003//MARF/2.3456//CSID/NL11ZZZ0000//CNTP/NL05KLWN0000000002/KLWN\n"
                          "NL2A/A/B Netwerk BV/Utrecht//REMI/USTD//Factuurnummer 85//PURP/OTHR/\n");
    EXPECT_EQ(payment.payee.account, "NL05KLWN0000000002");
    EXPECT_EQ(payment.payee.bank, "KLWNNL2A");
    EXPECT_EQ(payment.payee.name, "A/B Netwerk BV");
    EXPECT_EQ(payment.reference, "4003");
    EXPECT_EQ(payment.text, "Factuurnummer 85 MARF 2.3456 CSID NL11ZZZ0000");
    EXPECT_EQ(payment.channel, Channel::DirectDebit);
    const auto bare = onePayment(line + ":86:/CNTP/0001234500////\n");
    EXPECT_EQ(bare.payee.account, "0001234500");
    EXPECT_TRUE(bare.payee.name.empty());
    EXPECT_EQ(payeeOf("/CNTP/NL05KLWN0000000002/KLWNNL2A/B Bert///REMI/USTD//22-08/\n").name, "B Bert");
    EXPECT_TRUE(payeeOf("/CNTP//////REMI/USTD//22-08/\n").account.empty());
}

TEST(Mt940, RabobankNamesTheAccountBelowTheEntry)
{
    const auto payment =
        onePayment(":61:260210D000000000127,50N102EREF\nNL05KLWN0000000002\n"
                   ":86:/EREF/02-04 1120/BENM//NAME/Koffie Nede\nrland B.V./REMI//REMI/6747/ISDT/2026-02-10\n",
                   "NL05RABO0000000001 EUR", ":940:\n");
    EXPECT_EQ(payment.payee.account, "NL05KLWN0000000002");
    EXPECT_EQ(payment.payee.name, "Koffie Nederland B.V.");
    EXPECT_EQ(payment.text, "6747");
    EXPECT_EQ(payment.reference, "02-04 1120");
}

TEST(Mt940, OldRabobankColumnsHoldAccountAndName)
{
    const auto payment = onePayment(":61:260210D000000000050,00N0701313131319      J. DOE                           \n"
                                    ":86:BETALINGSKENM.  4900                                             \n"
                                    ":86:PERIODE 06.10.2025                                               \n",
                                    "2121.21.211EUR", ":940:\n");
    EXPECT_EQ(payment.payee.account, "1313131319");
    EXPECT_EQ(payment.payee.name, "J. DOE");
    EXPECT_EQ(payment.text, "BETALINGSKENM. 4900 PERIODE 06.10.2025");
    EXPECT_TRUE(payment.reference.empty());
    EXPECT_EQ(onePayment(":61:260210D030,25N093NONREF          Kosten                            \n").payee.name,
              "Kosten");
}

TEST(Mt940, LabelsOfAbnAmroAndKnabAreRead)
{
    const auto payment = onePayment(":61:2602100210C10,5N654NONREF\n"
                                    ":86:SEPA INCASSO ALGEMEEN DOORLOPEND INCASSANT: NL40ZZZ878787780000\n"
                                    "NAAM: BAKKERIJ DE KORST B.V.    MACHTIGING: BHV001\n"
                                    "OMSCHRIJVING: MAANDTERMIJN JANUARI\n"
                                    "IBAN: NL05KLWN0000000002         KENMERK: AA 2026\n");
    EXPECT_EQ(payment.payer.account, "NL05KLWN0000000002");
    EXPECT_EQ(payment.payer.name, "BAKKERIJ DE KORST B.V.");
    EXPECT_EQ(payment.reference, "AA 2026");
    EXPECT_EQ(payment.text, "MAANDTERMIJN JANUARI CSID NL40ZZZ878787780000 MARF BHV001");
    EXPECT_EQ(payment.channel, Channel::DirectDebit);
    const auto knab = payeeOf("EEN LANGE OMSCHRIJVING\nREK: NL05KLWN0000000002/NAAM: STICHTING DERDEN\n");
    EXPECT_EQ(knab.account, "NL05KLWN0000000002");
    EXPECT_EQ(knab.name, "STICHTING DERDEN");
}

TEST(Mt940, GermanSubfieldsAreRead)
{
    const auto payment =
        onePayment(":61:2602100210C3,99NTRFNONREF//8848\n"
                   ":86:166?00SEPA-GUTSCHRIFT?101717/682?20EREF+NOTPROVIDED?21SVWZ+RECHNUNG\n"
                   "76538 335?960.484?30KLWNDEFF?31DE05000000000000000\n001?32PETRA BEISPIEL?33UND SOHN\n",
                   "50010517/40069462");
    EXPECT_EQ(payment.payer.account, "DE05000000000000000001");
    EXPECT_EQ(payment.payer.bank, "KLWNDEFF");
    EXPECT_EQ(payment.payer.name, "PETRA BEISPIELUND SOHN");
    EXPECT_TRUE(payment.text.starts_with("RECHNUNG76538")) << payment.text;
    EXPECT_EQ(payment.reference, "8848");
    EXPECT_EQ(payment.channel, Channel::Transfer);
}

TEST(Mt940, TriodosSubfieldsGiveTheOtherAccount)
{
    const auto old = payeeOf("000>100133967858\n>20 HUUR>21 KANTOOR>310390123456\n", "TRIODOSBANK/0390123456");
    EXPECT_EQ(old.account, "0133967858");
    const auto iban = onePayment(":61:260210D1,00NET NONREF\n:86:000>100000000000\n>20KLWNNL2A\n>21NL05KLWN0000000002\n"
                                 ">22INTERNET >23BETALING>310390123456\n",
                                 "TRIODOSBANK/0390123456");
    EXPECT_EQ(iban.payee.account, "NL05KLWN0000000002");
    EXPECT_EQ(iban.payee.bank, "KLWNNL2A");
    EXPECT_EQ(iban.text, "INTERNET BETALING");
}

TEST(Mt940, AccountInFrontOfPlainTextIsTheOtherSide)
{
    EXPECT_EQ(payeeOf("12.34.56.789 BOOM VERHUUR KK\n", "0012345678", "ABNANL2A\n940\nABNANL2A\n").account,
              "123456789");
    EXPECT_EQ(payeeOf("12.34.56.789 BOOM VERHUUR KK\n", "0012345678", "ABNANL2A\n940\nABNANL2A\n").name,
              "BOOM VERHUUR KK");
    EXPECT_EQ(payeeOf("GIRO   428428 TELEFOON BV         BETALINGSKENM.  0042\n", "0012345678", "ABNANL2A\n").name,
              "TELEFOON BV");
    const auto ing = payeeOf("NL05KLWN0000000002 KLWNNL2A J AAP NOTPROVIDED huur\n");
    EXPECT_EQ(ing.account, "NL05KLWN0000000002");
    EXPECT_EQ(ing.bank, "KLWNNL2A");
    EXPECT_EQ(ing.name, "J AAP");
    EXPECT_EQ(payeeOf("0111111111 NIET TE SCHEIDEN TEKST\n").account, "0111111111");
    EXPECT_TRUE(payeeOf("0111111111 NIET TE SCHEIDEN TEKST\n").name.empty());
    EXPECT_TRUE(payeeOf("0000000000 GEEN NUMMER\n").account.empty());
}

TEST(Mt940, CardPaymentsOfAbnAmroNameTheShop)
{
    const auto payment = onePayment(":61:2602100210D11,59N426NONREF\n"
                                    ":86:BEA   NR:XXX1234   21.05.25/12.54 DE KORST   UTRECHT,PAS999\n",
                                    "0012345678", "ABNANL2A\n940\nABNANL2A\n");
    EXPECT_EQ(payment.channel, Channel::Card);
    EXPECT_TRUE(payment.payee.name.starts_with("DE KORST"));
    EXPECT_EQ(payment.payer.bank, "ABNANL2A");
}

TEST(Mt940, EnvelopesAndHeadersOfAllBanksArePutAside)
{
    const QByteArray entry = ":61:260210D100,00NTRFNONREF\n:86:/CNTP/NL05KLWN0000000002/KLWNNL2A/B Bert//\n";
    const QByteArray totals = ":64:C260228EUR900,00\n:65:C260301EUR900,00\n:86:/SUM/18/1/4445,32/9998,43/\n";
    for (const QByteArray &file :
         {"{1:F01KLWNNL2AXXXX0000000000}\n{2:I940KLWNNL2AXXXN}\n{4:\n" + statement(entry) + totals + "-}\n",
          "{1:F01KLWNNL2AXXXX0000000000}{2:O940N}{3:}{4:\n" + statement(entry) + totals + "-}{5:}\n",
          "0000 01KLWNNL2AXXXX00001\n0000 01KLWNNL2AXXXX00001\n940 00\n" + statement(entry) + totals + "-XXX\n",
          "KLWNNL2A\n940\nKLWNNL2A\n" + statement(entry) + "-\n",
          "KLWNNL2A\r\n940\r\n" + statement(entry) + " -\r\n"}) {
        const auto sink = readMt940(file + file);
        EXPECT_EQ(sink.payments.size(), 2) << file.toStdString();
        EXPECT_EQ(sink.balances.size(), 4);
        EXPECT_TRUE(sink.rejected.empty());
        EXPECT_EQ(sink.payments.at(0).payer.bank, "KLWNNL2A");
        EXPECT_GE(makeMt940Format()->confidence(file), 90);
    }
}

TEST(Mt940, LineOfADashInsideADescriptionIsText)
{
    const auto sink = readMt940(statement(":61:260210D100,00NTRFNONREF\n:86:/NAME/Delta/REMI/kenmerk -\n-\n"));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_TRUE(sink.rejected.empty()) << "the statement went on behind the dash";
    EXPECT_EQ(sink.balances.size(), 2);
}

TEST(Mt940, SeveralAccountsAndAnEndMarkBetweenFilesAreRead)
{
    const auto sink =
        readMt940(statement({}) + "\x1a" + statement(":61:260210D100,00NTRFNONREF\n", "NL05KLWN0000000009"));
    ASSERT_EQ(sink.balances.size(), 4);
    EXPECT_EQ(sink.balances[2].account, "NL05KLWN0000000009");
    EXPECT_EQ(sink.payments.at(0).payer.account, "NL05KLWN0000000009");
}

TEST(Mt940, StatementWithoutClosingBalanceIsReportedAndTheNextRead)
{
    QByteArray first = statement(":61:260210D100,00NTRFNONREF\n");
    first.truncate(first.indexOf(":62F:"));
    const auto sink = readMt940(first + statement(":61:260211D100,00NTRFNONREF\n"));
    EXPECT_EQ(sink.payments.size(), 2);
    ASSERT_EQ(sink.rejected.size(), 1);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::Malformed);
    EXPECT_EQ(sink.rejected[0].line, 1);
    const Error cut = errorOf(statement({}) + first);
    EXPECT_EQ(cut.code, Error::Code::Malformed);
    EXPECT_EQ(cut.line, 10);
    EXPECT_FALSE(cut.remedy.isEmpty());
}

TEST(Mt940, EntriesWithoutOpeningBalanceOrAccountAreReported)
{
    QByteArray noOpening = statement(":61:260210D100,00NTRFNONREF\n");
    noOpening.replace(":60F:C260131EUR1000,00\n", "");
    EXPECT_EQ(readMt940(noOpening).payments.size(), 1);
    EXPECT_EQ(readMt940(noOpening).rejected.size(), 1);
    QByteArray noAccount = statement(":61:260210D100,00NTRFNONREF\n");
    noAccount.replace(":25:NL05KLWN0000000001EUR\n", "");
    const auto sink = readMt940(noAccount);
    EXPECT_TRUE(sink.payments.empty());
    ASSERT_EQ(sink.rejected.size(), 1);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::MissingValue);
    RecordingSink given;
    ReadOptions options;
    options.accountOfFile = QStringLiteral("NL05KLWN0000000001");
    ASSERT_TRUE(readBytes(*makeMt940Format(), noAccount, given, options).has_value());
    EXPECT_EQ(given.payments.size(), 1);
}

TEST(Mt940, Windows1252AndUtf8TextsAreRead)
{
    EXPECT_EQ(payeeOf("/IBAN/NL05KLWN0000000002/NAME/CAF\xc9 DE HOEK/REMI/x\n").name, "CAF\xc3\x89 DE HOEK");
    EXPECT_EQ(payeeOf("/IBAN/NL05KLWN0000000002/NAME/CAF\xc3\x89 DE HOEK/REMI/x\n").name, "CAF\xc3\x89 DE HOEK");
}

TEST(Mt940, LineWithoutEndIsRejectedAndReadingGoesOn)
{
    const auto sink =
        readMt940(statement(":61:260210D100,00NTRFNONREF\n:86:" + QByteArray(20 * 1024 * 1024, 'x') + "\n"));
    EXPECT_EQ(sink.payments.size(), 1);
    ASSERT_EQ(sink.rejected.size(), 1);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::TooLong);
    EXPECT_LE(sink.rejected[0].raw.size(), 2000U);
    EXPECT_EQ(sink.balances.size(), 2);
}

TEST(Mt940, FilesThatAreNoStatementSayWhy)
{
    EXPECT_EQ(errorOf({}).code, Error::Code::Malformed);
    EXPECT_EQ(errorOf("hello\nworld\n").code, Error::Code::Malformed);
    EXPECT_EQ(makeMt940Format()->confidence("date,amount\n2026-01-01,1\n"), 0);
    EXPECT_EQ(makeMt940Format()->confidence({}), 0);
}

} // namespace kluwen::intake
