#pragma once
#include "core/base/text.h"
#include "core/intake/formats/camtpayments.h"

namespace kluwen::intake
{

/// Reads one statement, report or notification.
class CamtStatementReader
{
public:
    CamtStatementReader(XmlWalker &xml, const ReadOptions &options, Sink &sink, bool isStatement)
        : m_xml(xml), m_sink(sink), m_isStatement(isStatement), m_payments(sink, m_statement)
    {
        m_statement.own.account = toUtf8(options.accountOfFile);
        m_statement.line = xml.line();
    }

    void read();

private:
    bool readPart(QStringView name);
    void readAccount();
    void readPages();
    void readSummary();
    void readEntry();
    void readBalance();
    bool checkAccount();
    bool open();
    void close();
    [[nodiscard]] const CamtBalance *find(std::initializer_list<const char *> codes, bool last) const;
    [[nodiscard]] const CamtBalance *closing() const;
    bool give(const CamtBalance *balance, StatedBalance::Kind kind);

    static constexpr size_t mostBalances = 1000;

    XmlWalker &m_xml;
    Sink &m_sink;
    bool m_isStatement; ///< camt.053: always all entries between its balances
    CamtStatement m_statement;
    CamtPayments m_payments;
    CamtTotal m_all;
    CamtTotal m_credits;
    CamtTotal m_debits;
    bool m_isOpen = false;
};

} // namespace kluwen::intake
