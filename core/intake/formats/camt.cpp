#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/decode.h"
#include "core/intake/formats/camtpayments.h"

#include <array>

namespace kluwen::intake
{

namespace
{

/// The three messages with movements on an account; all versions of them name these elements alike.
struct CamtKind
{
    const char *id;
    const char *nameSpace; ///< part of it, before the version
    const char *message;
    const char *statement;
};
constexpr std::array<CamtKind, 3> kinds{{
    {"camt.052", "camt.052.001.", "BkToCstmrAcctRpt", "Rpt"},
    {"camt.053", "camt.053.001.", "BkToCstmrStmt", "Stmt"},
    {"camt.054", "camt.054.001.", "BkToCstmrDbtCdtNtfctn", "Ntfctn"},
}};

/// Reads one statement, report or notification.
class StatementReader
{
public:
    StatementReader(XmlWalker &xml, const ReadOptions &options, Sink &sink, bool isStatement)
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

void StatementReader::readAccount()
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

void StatementReader::readPages()
{
    forChildren(m_xml, [&](QStringView name) {
        if (name != u"PgNb" && name != u"LastPgInd")
            return false;
        m_statement.isPaged = m_xml.text() != (name == u"PgNb" ? "1" : "true") || m_statement.isPaged;
        return true;
    });
}

void StatementReader::readSummary()
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

void StatementReader::readBalance()
{
    CamtBalance balance = readCamtBalance(m_xml);
    if (m_statement.balances.size() < mostBalances)
        m_statement.balances.push_back(std::move(balance));
}

bool StatementReader::checkAccount()
{
    if (m_statement.own.account.empty())
        m_xml.refuse(Tr::tr("The statement does not say which account it is about; nothing was imported."),
                     Tr::tr("Give the number of the account with the import, or ask for the file again."));
    return !m_xml.isStopped();
}

/// The first or last balance that has one of these codes.
const CamtBalance *StatementReader::find(std::initializer_list<const char *> codes, bool last) const
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
const CamtBalance *StatementReader::closing() const
{
    if (const CamtBalance *closed = find({"CLBD"}, true))
        return closed;
    const CamtBalance *interim = find({"ITBD"}, true);
    return interim != find({"OPBD", "PRCD", "ITBD"}, false) ? interim : nullptr;
}

bool StatementReader::give(const CamtBalance *balance, StatedBalance::Kind kind)
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
bool StatementReader::open()
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

void StatementReader::close()
{
    if (!open())
        return;
    const bool counts = m_isStatement || (find({"CLBD"}, false) && find({"OPBD", "PRCD"}, false));
    const bool goOn = (!counts || give(closing(), StatedBalance::Kind::Closing)) && m_payments.compare(m_all, {}) &&
                      m_payments.compare(m_credits, "CRDT") && m_payments.compare(m_debits, "DBIT");
    if (!goOn)
        m_xml.stop();
}

void StatementReader::readEntry()
{
    const CamtEntry entry = readCamtEntry(m_xml);
    if (m_xml.isStopped() || !open())
        return;
    if (!m_payments.give(entry))
        m_xml.stop();
}

bool StatementReader::readPart(QStringView name)
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

void StatementReader::read()
{
    forChildren(m_xml, [this](QStringView name) { return readPart(name); });
    if (!m_xml.isStopped())
        close();
}

/// Reads a whole document and counts its statements.
class DocumentReader
{
public:
    DocumentReader(XmlWalker &xml, const ReadOptions &options, Sink &sink)
        : m_xml(xml), m_options(options), m_sink(sink)
    {
    }

    Result<void> read();

private:
    /// Looks for the message at any depth: some banks wrap it in an envelope of their own.
    void descend();
    void readMessage(const CamtKind &kind);

    XmlWalker &m_xml;
    const ReadOptions &m_options;
    Sink &m_sink;
    bool m_hasMessage = false;
    int m_statements = 0;
};

void DocumentReader::readMessage(const CamtKind &kind)
{
    m_hasMessage = true;
    const QString statement = QString::fromLatin1(kind.statement);
    forChildren(m_xml, [&](QStringView name) {
        if (name != statement)
            return false;
        ++m_statements;
        StatementReader(m_xml, m_options, m_sink, kind.statement == std::string_view("Stmt")).read();
        return true;
    });
    if (m_statements == 0)
        m_xml.refuse(Tr::tr("The file has no statement; nothing was imported."),
                     Tr::tr("Ask for the file again, whole and as the bank made it."));
}

void DocumentReader::descend()
{
    while (m_xml.enterChild()) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [this](const CamtKind &known) {
            return m_xml.name() == QLatin1String(known.message);
        });
        if (kind != kinds.end())
            readMessage(*kind);
        else
            descend(); // no deeper than XmlWalker::deepest
    }
}

Result<void> DocumentReader::read()
{
    descend();
    if (!m_hasMessage)
        m_xml.refuse(Tr::tr("The file has no bank statement in the form of camt.052, camt.053 or camt.054; nothing was "
                            "imported."),
                     Tr::tr("Let the format be recognised, or choose another one."));
    return m_xml.result();
}

class CamtFormat : public Format
{
public:
    explicit CamtFormat(const CamtKind &kind) : m_kind(kind) {}

    QString id() const override { return QString::fromLatin1(m_kind.id); }
    QString name() const override { return Tr::tr("Bank statement %1 (XML)").arg(id()); }

    int confidence(const QByteArray &head) const override
    {
        const std::string text = decodeHead({head.constData(), static_cast<size_t>(head.size())});
        const size_t start = text.find_first_not_of(" \t\r\n");
        if (start == std::string::npos || text[start] != '<')
            return 0;
        const bool hasNamespace = text.find(m_kind.nameSpace) != std::string::npos;
        const bool hasMessage = text.find(std::string(m_kind.message)) != std::string::npos;
        constexpr int sure = 98;
        constexpr int likely = 90;
        return hasNamespace && hasMessage ? sure : hasNamespace || hasMessage ? likely : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (device.peek(1).isEmpty())
            return emptyFile(options);
        XmlWalker xml(device, options, progress);
        return DocumentReader(xml, options, sink).read();
    }

private:
    const CamtKind &m_kind;
};

} // namespace

std::unique_ptr<Format> makeCamtReportFormat()
{
    return std::make_unique<CamtFormat>(kinds[0]);
}

std::unique_ptr<Format> makeCamtFormat()
{
    return std::make_unique<CamtFormat>(kinds[1]);
}

std::unique_ptr<Format> makeCamtNotificationFormat()
{
    return std::make_unique<CamtFormat>(kinds[2]);
}

} // namespace kluwen::intake
