#include "tests/core/intake/camtexamples.h"
#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen::intake
{

namespace
{

using test::readBytes;
using test::RecordingSink;

int dayOf(int year, int month, int day)
{
    return epochDay(year, month, day).value();
}

/// A device that makes up a long file as it is read.
class EndlessEntries : public QIODevice
{
public:
    explicit EndlessEntries(int entries) : m_left(entries)
    {
        m_text = camtDocument(camtStatement({}));
        m_tail = m_text.mid(m_text.indexOf("</Stmt>"));
        m_text.truncate(m_text.indexOf("</Stmt>"));
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_text.isEmpty() && m_left >= 0)
            m_text = m_left-- > 0
                         ? camtEntry("1.00", "CRDT", "<AddtlNtryInf>" + QByteArray(900, 'x') + "</AddtlNtryInf>")
                         : m_tail;
        const qint64 size = std::min<qint64>(most, m_text.size());
        std::copy_n(m_text.constData(), size, data);
        m_text.remove(0, static_cast<int>(size));
        given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_left;
    QByteArray m_text;
    QByteArray m_tail;
};

class CountingSink : public RecordingSink
{
public:
    int count = 0;
    bool payment(const StatedPayment &) override
    {
        ++count;
        return true;
    }
};

} // namespace

TEST(Camt, CreditComesFromTheDebtorAndDebitGoesToTheCreditor)
{
    const QByteArray parties =
        "<NtryDtls><TxDtls>" +
        camtParties("Anna Adder", "NL05KLWN0000000002", "Bakkerij De Korst", "NL05KLWN0000000001") +
        "</TxDtls></NtryDtls>";
    const QByteArray otherWay =
        "<NtryDtls><TxDtls>" + camtParties("Bakkerij De Korst", "NL05KLWN0000000001", "Meel BV", "NL05KLWN0000000003") +
        "</TxDtls></NtryDtls>";
    const auto sink =
        readCamt(oneCamtStatement(camtEntry("12.34", "CRDT", parties) + camtEntry("5.00", "DBIT", otherWay)));
    ASSERT_EQ(sink.payments.size(), 2);
    EXPECT_EQ(sink.payments[0].payer.account, "NL05KLWN0000000002");
    EXPECT_EQ(sink.payments[0].payer.name, "Anna Adder");
    EXPECT_EQ(sink.payments[0].payee.account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.payments[0].payee.name, "Bakkerij De Korst");
    EXPECT_EQ(sink.payments[0].payee.bank, "KLWNNL2A");
    EXPECT_EQ(sink.payments[0].minor, 1234);
    EXPECT_EQ(sink.payments[0].currency, euro());
    EXPECT_EQ(sink.payments[1].payer.account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.payments[1].payee.name, "Meel BV");
    EXPECT_EQ(sink.payments[1].line, 6);
}

TEST(Camt, ReversalKeepsTheRolesOfTheOriginalPayment)
{
    // A debit of ours comes back: money enters, and we are still the debtor.
    const QByteArray parties =
        "<RvslInd>true</RvslInd><NtryDtls><TxDtls>"
        "<RltdPties><Dbtr><Nm>Bakkerij De Korst</Nm></Dbtr><Cdtr><Nm>Meel BV</Nm></Cdtr></RltdPties>"
        "</TxDtls></NtryDtls>";
    const auto sink = readCamt(oneCamtStatement(camtEntry("5.00", "CRDT", parties)));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_EQ(sink.payments[0].payer.name, "Meel BV");
    EXPECT_EQ(sink.payments[0].payee.account, "NL05KLWN0000000001");
}

TEST(Camt, OnlyPartyNamedIsTheOtherSideEvenInTheWrongRole)
{
    const QByteArray parties =
        "<NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Meel BV</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>";
    const auto sink = readCamt(oneCamtStatement(camtEntry("5.00", "CRDT", parties)));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_EQ(sink.payments[0].payer.name, "Meel BV");
}

TEST(Camt, EntryWithoutPartiesGoesOutsideTheCase)
{
    const auto sink = readCamt(oneCamtStatement(camtEntry("5.00", "DBIT")));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_TRUE(sink.payments[0].payee.account.empty());
    EXPECT_TRUE(sink.payments[0].payee.name.empty());
}

TEST(Camt, BatchIsSplitWhereItsTransactionsAddUp)
{
    const QByteArray batch = "<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>" +
                             camtDetail("10.00", "Eerste BV", "NL05KLWN0000000011") +
                             camtDetail("20.50", "Tweede BV", "NL05KLWN0000000012") + "</NtryDtls>";
    const auto sink = readCamt(oneCamtStatement(camtEntry("30.50", "DBIT", batch)));
    ASSERT_EQ(sink.payments.size(), 2);
    EXPECT_EQ(sink.payments[0].minor, 1000);
    EXPECT_EQ(sink.payments[0].payee.name, "Eerste BV");
    EXPECT_EQ(sink.payments[1].minor, 2050);
    EXPECT_EQ(sink.payments[1].payee.account, "NL05KLWN0000000012");
    EXPECT_EQ(sink.payments[1].payer.account, "NL05KLWN0000000001");
}

TEST(Camt, BatchThatDoesNotAddUpIsOnePaymentToNobodyInParticular)
{
    const QByteArray batch = "<NtryDtls>" + camtDetail("10.00", "Eerste BV", "NL05KLWN0000000011") +
                             camtDetail("20.00", "Tweede BV", "NL05KLWN0000000012") + "</NtryDtls>";
    const auto sink = readCamt(oneCamtStatement(camtEntry("30.50", "DBIT", batch)));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_EQ(sink.payments[0].minor, 3050);
    EXPECT_TRUE(sink.payments[0].payee.name.empty());
}

TEST(Camt, BatchWithAReturnNetsToItsEntry)
{
    QByteArray back = camtDetail("5.00", "Tweede BV", "NL05KLWN0000000012");
    back.replace("<TxDtls>", "<TxDtls><CdtDbtInd>CRDT</CdtDbtInd>");
    const QByteArray batch =
        "<NtryDtls>" + camtDetail("10.00", "Eerste BV", "NL05KLWN0000000011") + back + "</NtryDtls>";
    const auto sink = readCamt(oneCamtStatement(camtEntry("5.00", "DBIT", batch)));
    ASSERT_EQ(sink.payments.size(), 2);
    EXPECT_EQ(sink.payments[0].payer.account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.payments[1].payee.account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.payments[1].payer.name, "Tweede BV");
}

TEST(Camt, SingleTransactionInAnotherCurrencyLeavesTheAmountOfTheEntry)
{
    QByteArray detail = camtDetail("10.00", "Eerste BV", "NL05KLWN0000000011");
    detail.replace("EUR", "USD");
    const auto sink = readCamt(oneCamtStatement(camtEntry("9.12", "DBIT", "<NtryDtls>" + detail + "</NtryDtls>")));
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_EQ(sink.payments[0].minor, 912);
    EXPECT_EQ(sink.payments[0].payee.name, "Eerste BV");
}

TEST(Camt, DatesWithAndWithoutTimeKeepTheWallClockOfTheFile)
{
    const QByteArray valued = "<ValDt><Dt>2026-02-12+01:00</Dt></ValDt>";
    const auto sink =
        readCamt(oneCamtStatement(camtEntry("1.00", "CRDT", valued) +
                                  camtEntry("1.00", "CRDT", {}, "<DtTm>2026-02-10T23:30:15.123+05:00</DtTm>")));
    ASSERT_EQ(sink.payments.size(), 2);
    EXPECT_EQ(sink.payments[0].at.toText(), QStringLiteral("2026-02-10"));
    EXPECT_EQ(sink.payments[0].valueDay, dayOf(2026, 2, 12));
    EXPECT_EQ(sink.payments[1].at.toText(), QStringLiteral("2026-02-10T23:30:15"));
}

TEST(Camt, NamesReferencesAndTextsOfNewVersionsAreRead)
{
    const QByteArray detail = "<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><TxId>TX-9</TxId></Refs>"
                              "<RltdPties><Dbtr><Pty><Nm>Anna Adder</Nm><PstlAdr><Ctry>BE</Ctry></PstlAdr></Pty></Dbtr>"
                              "<DbtrAcct><Id><Othr><Id>12.34.567</Id></Othr></Id></DbtrAcct></RltdPties>"
                              "<RltdAgts><DbtrAgt><FinInstnId><BICFI>KLWNBEBB</BICFI></FinInstnId></DbtrAgt></RltdAgts>"
                              "<RmtInf><Ustrd>Factuur 1</Ustrd><Ustrd>deel twee &amp; "
                              "drie</Ustrd><Strd><CdtrRefInf><Ref>RF12</Ref></CdtrRefInf>"
                              "</Strd></RmtInf></TxDtls></NtryDtls><AddtlNtryInf>Overboeking</AddtlNtryInf>";
    const auto sink = readCamt(oneCamtStatement(camtEntry("1.00", "CRDT", "<Sts><Cd>BOOK</Cd></Sts>" + detail)));
    ASSERT_EQ(sink.payments.size(), 1);
    const auto &payment = sink.payments[0];
    EXPECT_EQ(payment.payer.name, "Anna Adder");
    EXPECT_EQ(payment.payer.account, "12.34.567");
    EXPECT_EQ(payment.payer.bank, "KLWNBEBB");
    EXPECT_EQ(payment.payer.country, "BE");
    EXPECT_EQ(payment.reference, "TX-9");
    EXPECT_EQ(payment.text, "Factuur 1 deel twee & drie RF12 Overboeking");
}

TEST(Camt, BankTransactionCodeTellsTheChannel)
{
    const auto channel = [](const char *family, const char *subFamily) {
        const QByteArray code = QByteArray("<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>") + family + "</Cd><SubFmlyCd>" +
                                subFamily + "</SubFmlyCd></Fmly></Domn></BkTxCd>";
        return readCamt(oneCamtStatement(camtEntry("1.00", "DBIT", code))).payments.at(0).channel;
    };
    EXPECT_EQ(channel("CCRD", "POSD"), Channel::Card);
    EXPECT_EQ(channel("CCRD", "CWDL"), Channel::Cash);
    EXPECT_EQ(channel("CNTR", "CDPT"), Channel::Cash);
    EXPECT_EQ(channel("RDDT", "ESDD"), Channel::DirectDebit);
    EXPECT_EQ(channel("ICDT", "ESCT"), Channel::Transfer);
    EXPECT_EQ(channel("MDOP", "CHRG"), Channel::Fee);
    EXPECT_EQ(channel("MDOP", "OTHR"), Channel::Unknown);
}

TEST(Camt, FiveDecimalsRoundHalfAwayFromZero)
{
    const auto sink = readCamt(oneCamtStatement(camtEntry("8.84500", "CRDT") + camtEntry("8.84499", "DBIT")));
    ASSERT_EQ(sink.payments.size(), 2);
    EXPECT_EQ(sink.payments[0].minor, 885);
    EXPECT_EQ(sink.payments[1].minor, 884);
}

TEST(Camt, BookedBalancesStandAroundTheirPayments)
{
    const auto sink = readCamt(oneCamtStatement(camtBalance("PRCD", "10.00") + camtBalance("OPAV", "99.00") +
                                                camtBalance("CLBD", "5.00", "DBIT") + camtEntry("15.00", "DBIT")));
    ASSERT_EQ(sink.balances.size(), 2);
    EXPECT_EQ(sink.balances[0].kind, StatedBalance::Kind::Opening);
    EXPECT_EQ(sink.balances[0].minor, 1000);
    EXPECT_EQ(sink.balances[0].account, "NL05KLWN0000000001");
    EXPECT_EQ(sink.balances[0].day, dayOf(2026, 2, 9));
    EXPECT_EQ(sink.balances[1].kind, StatedBalance::Kind::Closing);
    EXPECT_EQ(sink.balances[1].minor, -500);
    EXPECT_EQ(sink.balanceOrder, (std::vector<size_t>{0, 2}));
}

TEST(Camt, InterimBalancesOpenAndCloseAPage)
{
    const auto sink = readCamt(camtDocument(
        camtStatement(camtBalance("OPBD", "10.00") + camtBalance("ITBD", "11.00") + camtEntry("1.00", "CRDT")) +
        camtStatement(camtBalance("ITBD", "11.00") + camtBalance("CLBD", "9.00") + camtEntry("2.00", "DBIT"))));
    ASSERT_EQ(sink.balances.size(), 4);
    EXPECT_EQ(sink.balances[1].minor, 1100);
    EXPECT_EQ(sink.balances[1].kind, StatedBalance::Kind::Closing);
    EXPECT_EQ(sink.balances[2].minor, 1100);
    EXPECT_EQ(sink.balances[2].kind, StatedBalance::Kind::Opening);
}

TEST(Camt, ReportWithoutBothBookedBalancesIsNotReconciled)
{
    QByteArray report =
        oneCamtStatement(camtBalance("OPBD", "10.00") + camtBalance("ITBD", "11.00") + camtEntry("1.00", "CRDT"));
    report.replace("BkToCstmrStmt", "BkToCstmrAcctRpt").replace("Stmt>", "Rpt>").replace("camt.053", "camt.052");
    const auto sink = readCamt(report);
    EXPECT_EQ(sink.payments.size(), 1);
    EXPECT_TRUE(sink.balances.empty());
    report.replace("ITBD", "CLBD");
    EXPECT_EQ(readCamt(report).balances.size(), 2);
}

TEST(Camt, EncodingOfTheXmlDeclarationIsUsed)
{
    QByteArray latin = oneCamtStatement(camtEntry("1.00", "CRDT", "<AddtlNtryInf>caf\xe9</AddtlNtryInf>"));
    latin.replace("UTF-8", "ISO-8859-1");
    EXPECT_EQ(readCamt(latin).payments.at(0).text, "caf\xc3\xa9");
}

TEST(Camt, ContentsNotNamesDecideWhichMessageItIs)
{
    const QByteArray statement = oneCamtStatement(camtEntry("1.00", "CRDT"));
    EXPECT_GE(makeCamtFormat()->confidence(statement), 90);
    EXPECT_EQ(makeCamtReportFormat()->confidence(statement), 0);
    EXPECT_EQ(makeCamtFormat()->confidence("date,amount\n2026-01-01,BkToCstmrStmt\n"), 0);
    EXPECT_EQ(makeCamtFormat()->confidence({}), 0);
    ASSERT_NE(recognise(statement), nullptr);
    EXPECT_EQ(recognise(statement)->id(), QStringLiteral("camt.053"));
}

TEST(Camt, PrefixedNamesAndEnvelopesAreRead)
{
    QByteArray wrapped = oneCamtStatement(camtEntry("1.00", "CRDT"));
    wrapped.replace("<Document", "<Envelope><Header/><Document").replace("</Document>", "</Document></Envelope>");
    EXPECT_EQ(readCamt(wrapped).payments.size(), 1);
    QByteArray prefixed = oneCamtStatement(camtEntry("1.00", "CRDT"));
    prefixed.replace("</", "\x01").replace("<", "<n:").replace("<n:?", "<?").replace("\x01", "</n:");
    prefixed.replace("xmlns=", "xmlns:n=");
    EXPECT_EQ(readCamt(prefixed).payments.size(), 1);
}

TEST(Camt, SinkAndUserCanStopTheReading)
{
    RecordingSink sink;
    sink.stopAfter = 1;
    const auto done =
        readBytes(*makeCamtFormat(), oneCamtStatement(camtEntry("1.00", "CRDT") + camtEntry("2.00", "CRDT")), sink);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, Error::Code::Cancelled);
    EXPECT_EQ(sink.payments.size(), 1);

    EndlessEntries device(2000);
    CountingSink counting;
    test::CancelAfter progress(1);
    const auto cancelled = makeCamtFormat()->read(device, {}, counting, progress);
    ASSERT_FALSE(cancelled.has_value());
    EXPECT_EQ(cancelled.error().code, Error::Code::Cancelled);
    EXPECT_LT(counting.count, 2000);
}

TEST(Camt, FileIsReadAsAStream)
{
    EndlessEntries device(3000);
    CountingSink sink;
    NoProgress progress;
    ASSERT_TRUE(makeCamtFormat()->read(device, {}, sink, progress).has_value());
    EXPECT_EQ(sink.count, 3000);
    EXPECT_GT(device.given, 3000 * 1000);
}

} // namespace kluwen::intake
