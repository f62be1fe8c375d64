#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/decode.h"
#include "core/intake/formats/camtstatement.h"

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
        CamtStatementReader(m_xml, m_options, m_sink, kind.statement == std::string_view("Stmt")).read();
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
