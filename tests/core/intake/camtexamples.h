#pragma once
#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>
#include <QByteArray>
#include <QString>

namespace kluwen::intake
{

/// Fictional statements in the form of ISO 20022; the bank code KLWN does not exist.
inline QByteArray camtEntry(const char *amount, const char *direction, const QByteArray &more = {},
                            const char *date = "<Dt>2026-02-10</Dt>")
{
    return QByteArray("<Ntry><Amt Ccy=\"EUR\">") + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd>" +
           (more.contains("<Sts>") ? QByteArray() : QByteArray("<Sts>BOOK</Sts>")) + "<BookgDt>" + date + "</BookgDt>" +
           more + "</Ntry>\n";
}

inline QByteArray camtBalance(const char *code, const char *amount, const char *direction = "CRDT",
                              const char *currency = "EUR")
{
    return QByteArray("<Bal><Tp><CdOrPrtry><Cd>") + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"" + currency + "\">" +
           amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Dt><Dt>2026-02-09</Dt></Dt></Bal>\n";
}

inline QByteArray camtStatement(const QByteArray &body, const char *account = "NL05KLWN0000000001")
{
    return QByteArray("<Stmt><Id>1</Id><Acct><Id><IBAN>") + account +
           "</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Bakkerij De Korst</Nm></Ownr><Svcr><FinInstnId><BIC>KLWNNL2A</BIC>"
           "</FinInstnId></Svcr></Acct>\n" +
           body + "</Stmt>\n";
}

inline QByteArray camtDocument(const QByteArray &statements, const char *version = "02")
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.") +
           version + "\">\n<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>\n" + statements +
           "</BkToCstmrStmt>\n</Document>\n";
}

inline QByteArray camtParties(const char *debtor, const char *debtorAccount, const char *creditor,
                              const char *creditorAccount)
{
    return QByteArray("<RltdPties><Dbtr><Nm>") + debtor + "</Nm></Dbtr><DbtrAcct><Id><IBAN>" + debtorAccount +
           "</IBAN></Id></DbtrAcct><Cdtr><Nm>" + creditor + "</Nm></Cdtr><CdtrAcct><Id><IBAN>" + creditorAccount +
           "</IBAN></Id></CdtrAcct></RltdPties>";
}

inline QByteArray camtDetail(const char *amount, const char *name, const char *account)
{
    return QByteArray("<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">") + amount +
           "</Amt></TxAmt></AmtDtls><RltdPties><Cdtr><Nm>" + name + "</Nm></Cdtr><CdtrAcct><Id><IBAN>" + account +
           "</IBAN></Id></CdtrAcct></RltdPties></TxDtls>\n";
}

inline QByteArray oneCamtStatement(const QByteArray &body)
{
    return camtDocument(camtStatement(body));
}

inline test::RecordingSink readCamt(const QByteArray &bytes)
{
    test::RecordingSink sink;
    const auto done = test::readBytes(*makeCamtFormat(), bytes, sink);
    EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().text().toStdString());
    return sink;
}

inline Error camtError(const QByteArray &bytes)
{
    test::RecordingSink sink;
    const auto done = test::readBytes(*makeCamtFormat(), bytes, sink);
    EXPECT_FALSE(done.has_value());
    return done ? Error{} : done.error();
}

} // namespace kluwen::intake
