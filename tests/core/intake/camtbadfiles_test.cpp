#include "tests/core/intake/camtexamples.h"

namespace kluwen::intake
{

TEST(Camt, EntryThatIsNotBookedIsRejectedAsSuch)
{
    const auto sink = readCamt(oneCamtStatement(camtEntry("1.00", "DBIT", "<Sts>PDNG</Sts>") +
                                                camtEntry("2.00", "DBIT", "<Sts><Cd>INFO</Cd></Sts>")));
    EXPECT_TRUE(sink.payments.empty());
    ASSERT_EQ(sink.rejected.size(), 2);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::NotBooked);
    EXPECT_EQ(sink.rejected[0].argument, QStringLiteral("PDNG"));
    EXPECT_EQ(sink.rejected[0].line, 5);
    EXPECT_NE(sink.rejected[0].raw.find("<Amt Ccy=\"EUR\">1.00</Amt>"), std::string::npos);
    EXPECT_EQ(sink.rejected[1].argument, QStringLiteral("INFO"));
}

TEST(Camt, WrongEntriesAreRejectedAndTheOthersRead)
{
    const auto sink = readCamt(oneCamtStatement(
        camtEntry("x", "DBIT") + camtEntry("-1.00", "DBIT") + camtEntry("1.00", "WRNG") +
        camtEntry("1.00", "DBIT", {}, "<Dt>2026-02-30</Dt>") + camtEntry("99999999999999999999.00", "DBIT") +
        QByteArray(camtEntry("1.00", "DBIT")).replace("EUR", "QQQ") + camtEntry("7.00", "CRDT")));
    ASSERT_EQ(sink.rejected.size(), 6);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::BadAmount);
    EXPECT_EQ(sink.rejected[1].reason, RejectReason::BadAmount);
    EXPECT_EQ(sink.rejected[2].reason, RejectReason::MissingValue);
    EXPECT_EQ(sink.rejected[3].reason, RejectReason::BadDate);
    EXPECT_EQ(sink.rejected[3].argument, QStringLiteral("2026-02-30"));
    EXPECT_EQ(sink.rejected[4].reason, RejectReason::AmountTooLarge);
    EXPECT_EQ(sink.rejected[5].reason, RejectReason::UnknownCurrency);
    ASSERT_EQ(sink.payments.size(), 1);
    EXPECT_EQ(sink.payments[0].minor, 700);
}

TEST(Camt, SummaryThatCountsOtherEntriesIsReported)
{
    const QByteArray summary = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries><Sum>4.00</Sum></TtlNtries>"
                               "<TtlDbtNtries><Sum>3.00</Sum></TtlDbtNtries></TxsSummry>";
    EXPECT_TRUE(
        readCamt(oneCamtStatement(summary + camtEntry("3.00", "DBIT") + camtEntry("1.00", "CRDT"))).rejected.empty());
    const auto sink = readCamt(oneCamtStatement(summary + camtEntry("3.50", "DBIT") + camtEntry("1.00", "CRDT")));
    ASSERT_EQ(sink.rejected.size(), 2);
    EXPECT_EQ(sink.rejected[0].reason, RejectReason::Malformed);
    EXPECT_EQ(sink.rejected[0].line, 5);
    EXPECT_NE(sink.rejected[0].argument.indexOf(QStringLiteral("4.50")), -1);
    EXPECT_EQ(sink.payments.size(), 2);
}

TEST(Camt, DocumentTypeIsRefused)
{
    QByteArray bomb = oneCamtStatement(camtEntry("1.00", "CRDT", "<AddtlNtryInf>&b;</AddtlNtryInf>"));
    bomb.replace("<Document ", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<Document ");
    const Error error = camtError(bomb);
    EXPECT_EQ(error.code, Error::Code::Malformed);
    EXPECT_EQ(error.line, 2);
    EXPECT_NE(error.message.indexOf(QStringLiteral("DOCTYPE")), -1);
    QByteArray external = oneCamtStatement(camtEntry("1.00", "CRDT"));
    external.replace("<Document ", "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">\n<Document ");
    EXPECT_NE(camtError(external).message.indexOf(QStringLiteral("DOCTYPE")), -1);
}

TEST(Camt, FilesThatAreNoStatementSayWhy)
{
    EXPECT_EQ(camtError({}).code, Error::Code::Malformed);
    EXPECT_EQ(camtError(camtDocument({})).code, Error::Code::Malformed);
    EXPECT_GT(camtError(camtDocument({})).line, 0);
    EXPECT_EQ(camtError("<Document><Other/></Document>").code, Error::Code::Malformed);
    EXPECT_EQ(camtError(camtDocument("<Stmt><Id>1</Id>" + camtEntry("1.00", "CRDT") + "</Stmt>")).code,
              Error::Code::Malformed);
    const QByteArray whole = oneCamtStatement(camtEntry("1.00", "CRDT"));
    const Error cut = camtError(whole.left(whole.indexOf("BookgDt") + 3));
    EXPECT_EQ(cut.code, Error::Code::Malformed);
    EXPECT_EQ(cut.line, 5);
    EXPECT_GT(cut.column, 1);
    EXPECT_FALSE(cut.remedy.isEmpty());
    EXPECT_EQ(camtError(QByteArray(whole).replace("</Ntry>", "</Wrong>")).line, 5);
}

TEST(Camt, NestingAndTextWithoutEndAreRefused)
{
    QByteArray deep;
    for (int i = 0; i < 5000; ++i)
        deep += "<a>";
    EXPECT_EQ(camtError(oneCamtStatement(deep)).code, Error::Code::Malformed);
    for (const char *start : {"<AddtlNtryInf>", "<!--", "<![CDATA[", "<AddtlNtryInf x=\""}) {
        const QByteArray endless = start + QByteArray(20 * 1024 * 1024, 'x');
        const Error error = camtError(oneCamtStatement("<Ntry>" + endless));
        EXPECT_EQ(error.code, Error::Code::Malformed) << start;
        EXPECT_NE(error.message.indexOf(QStringLiteral("does not end")), -1) << start;
    }
}

} // namespace kluwen::intake
