#include "core/intake/formats/camtstatement.h"
#include "core/base/text.h"
#include "core/base/tr.h"

namespace kluwen::intake
{

void CamtStatementReader::readAccount()
{
    forChildren(m_xml, [&](QStringView name) {
        if (name == u"Id")
            forChildren(m_xml, [&](QStringView kind) {
                if (kind != u"IBAN" && kind != u"Othr")
                    return false;
                m_statement.own.account = kind == u"IBAN" ? m_xml.text() : m_xml.textAt({u"Id"});
                return true;
            });
        else if (name == u"Ccy")
            m_statement.currency = m_xml.text();
        else if (name == u"Ownr")
            readCamtParty(m_xml, m_statement.own);
        else if (name == u"Svcr")
            m_statement.own.bank = readCamtAgent(m_xml);
        else
            return false;
        return true;
    });
}

void CamtStatementReader::readPages()
{
    forChildren(m_xml, [&](QStringView name) {
        if (name != u"PgNb" && name != u"LastPgInd")
            return false;
        m_statement.isPaged = m_xml.text() != (name == u"PgNb" ? "1" : "true") || m_statement.isPaged;
        return true;
    });
}

void CamtStatementReader::readSummary()
{
    forChildren(m_xml, [&](QStringView name) {
        CamtTotal *total = name == u"TtlNtries"      ? &m_all
                           : name == u"TtlCdtNtries" ? &m_credits
                           : name == u"TtlDbtNtries" ? &m_debits
                                                     : nullptr;
        if (!total)
            return false;
        total->line = m_xml.line();
        total->column = m_xml.column();
        forChildren(m_xml, [&](QStringView part) {
            if (part != u"NbOfNtries" && part != u"Sum")
                return false;
            (part == u"Sum" ? total->sum : total->count) = m_xml.text();
            return true;
        });
        return true;
    });
}

void CamtStatementReader::readBalance()
{
    CamtBalance balance = readCamtBalance(m_xml);
    if (m_statement.balances.size() < mostBalances)
        m_statement.balances.push_back(std::move(balance));
}

bool CamtStatementReader::checkAccount()
{
    if (m_statement.own.account.empty())
        m_xml.refuse(Tr::tr("The statement does not say which account it is about; nothing was imported."),
                     Tr::tr("Give the number of the account with the import, or ask for the file again."));
    return !m_xml.isStopped();
}

/// The first or last balance that has one of these codes.
const CamtBalance *CamtStatementReader::find(std::initializer_list<const char *> codes, bool last) const
{
    const CamtBalance *found = nullptr;
    for (const char *code : codes)
        for (const CamtBalance &balance : m_statement.balances)
            if (balance.code == code && (!found || (last && found->code == code)))
                found = &balance;
    return found;
}

/// The booked balance behind the last entry. An interim balance closes a page that another interim one or the opening
/// balance opens.
const CamtBalance *CamtStatementReader::closing() const
{
    if (const CamtBalance *closed = find({"CLBD"}, true))
        return closed;
    const CamtBalance *interim = find({"ITBD"}, true);
    return interim != find({"OPBD", "PRCD", "ITBD"}, false) ? interim : nullptr;
}

bool CamtStatementReader::give(const CamtBalance *balance, StatedBalance::Kind kind)
{
    if (!balance)
        return true;
    const CamtAmount &amount = balance->amount;
    const Currency currency = Currency::fromLetters(fromUtf8(amount.currency));
    const ParsedAmount parsed = readCamtMinor(amount, currency);
    const auto reject = [&](RejectReason reason, const std::string &argument) {
        return m_sink.reject({amount.line, amount.column, reason, fromUtf8(argument),
                              balance->code + ' ' + amount.text + ' ' + amount.currency + ' ' + balance->date.text});
    };
    if (!currency.isValid())
        return reject(RejectReason::UnknownCurrency, amount.currency);
    if (parsed.error != NumberError::None)
        return reject(rejectReasonOf(parsed.error), amount.text);
    if (!balance->date.text.empty() && !balance->date.at)
        return reject(RejectReason::BadDate, balance->date.text);
    StatedBalance given;
    given.kind = kind;
    given.account = m_statement.own.account;
    given.currency = currency;
    given.minor = balance->direction == "DBIT" ? -parsed.minor : parsed.minor;
    given.day = balance->date.at ? balance->date.at->day() : 0;
    given.line = amount.line;
    return m_sink.balance(given);
}

/// Gives the opening balance, before the first entry. Reports and notifications may leave entries out, so theirs count
/// only where both are there.
bool CamtStatementReader::open()
{
    if (m_isOpen)
        return true;
    m_isOpen = true;
    if (!checkAccount())
        return false;
    const CamtBalance *opening = m_isStatement ? find({"OPBD", "PRCD", "ITBD"}, false) : find({"OPBD", "PRCD"}, false);
    if (!m_isStatement && !find({"CLBD"}, false))
        return true;
    if (!give(opening, StatedBalance::Kind::Opening))
        m_xml.stop();
    return !m_xml.isStopped();
}

void CamtStatementReader::close()
{
    if (!open())
        return;
    const bool counts = m_isStatement || (find({"CLBD"}, false) && find({"OPBD", "PRCD"}, false));
    const bool goOn = (!counts || give(closing(), StatedBalance::Kind::Closing)) && m_payments.compare(m_all, {}) &&
                      m_payments.compare(m_credits, "CRDT") && m_payments.compare(m_debits, "DBIT");
    if (!goOn)
        m_xml.stop();
}

void CamtStatementReader::readEntry()
{
    const CamtEntry entry = readCamtEntry(m_xml);
    if (m_xml.isStopped() || !open())
        return;
    if (!m_payments.give(entry))
        m_xml.stop();
}

bool CamtStatementReader::readPart(QStringView name)
{
    if (name == u"Acct")
        readAccount();
    else if (name == u"Bal")
        readBalance();
    else if (name == u"TxsSummry")
        readSummary();
    else if (name == u"Ntry")
        readEntry();
    else if (name.endsWith(u"Pgntn"))
        readPages();
    else
        return false;
    return true;
}

void CamtStatementReader::read()
{
    forChildren(m_xml, [this](QStringView name) { return readPart(name); });
    if (!m_xml.isStopped())
        close();
}

} // namespace kluwen::intake
