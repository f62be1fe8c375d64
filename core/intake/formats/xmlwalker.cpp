#include "core/intake/formats/xmlwalker.h"
#include "core/base/text.h"
#include "core/base/tr.h"

namespace kluwen::intake
{

XmlWalker::Allowance::Allowance(QIODevice &device) : m_device(device)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 XmlWalker::Allowance::readData(char *data, qint64 most)
{
    if (m_left <= 0) {
        m_usedUp = true;
        return -1;
    }
    const qint64 got = m_device.read(data, most);
    m_failed = m_failed || got < 0;
    m_bytes += std::max<qint64>(got, 0);
    m_left -= std::max<qint64>(got, 0);
    return got;
}

XmlWalker::XmlWalker(QIODevice &device, const ReadOptions &options, Progress &progress)
    : m_options(options), m_device(device), m_allowance(device), m_reader(&m_allowance),
      m_pace(progress, device.isSequential() ? 0 : device.size())
{
}

int XmlWalker::column() const
{
    return static_cast<int>(std::max<qint64>(m_reader.columnNumber(), 1));
}

std::string XmlWalker::attribute(QLatin1String name) const
{
    return toUtf8(m_reader.attributes().value(name).toString());
}

void XmlWalker::refuse(const QString &what, const QString &remedy)
{
    if (!m_error)
        m_error = notReadable(m_options, what, remedy, line(), column()).value();
}

void XmlWalker::stop()
{
    if (!m_error)
        m_error = stopped().value();
}

Result<void> XmlWalker::result() const
{
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

/// Says in our own words why the XML reader gave up.
void XmlWalker::explain()
{
    const QString again = Tr::tr("Ask for the file again, whole and as the bank made it.");
    if (m_allowance.isUsedUp())
        return refuse(Tr::tr("The file has a piece of text that does not end; nothing was imported."), again);
    if (m_allowance.hasFailed()) {
        refuse(Tr::tr("The file could not be read to its end; nothing was imported."),
               Tr::tr("Copy the file to another place and import the copy."));
        m_error->code = Error::Code::Unreadable;
        m_error->detail = m_device.errorString();
        return;
    }
    if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return refuse(Tr::tr("The file ends in the middle of its contents; nothing was imported."), again);
    refuse(Tr::tr("The file is not well-formed XML; nothing was imported."), again);
    m_error->detail = m_reader.errorString();
}

/// Reads one piece of XML; false at the end of the document and at the first problem.
bool XmlWalker::step()
{
    if (m_error || m_reader.atEnd())
        return false;
    m_allowance.renew();
    m_reader.readNext();
    if (m_reader.hasError()) {
        explain();
        return false;
    }
    if (m_reader.isDTD())
        refuse(
            Tr::tr("The file defines its own XML entities (DOCTYPE), which is a known way to attack readers; nothing "
                   "was imported."),
            Tr::tr("Ask the bank for the file without a document type."));
    m_depth += m_reader.isStartElement() ? 1 : m_reader.isEndElement() ? -1 : 0;
    if (m_depth > deepest)
        refuse(Tr::tr("The file nests its elements deeper than any bank does; nothing was imported."),
               Tr::tr("Ask for the file again, whole and as the bank made it."));
    if (!m_pace.goOn(m_allowance.bytesRead()))
        stop();
    if (m_keepRaw && m_raw.size() < longestRaw)
        keepRaw();
    return !m_error && !m_reader.atEnd();
}

void XmlWalker::startRaw()
{
    m_raw.clear();
    m_keepRaw = true;
    keepRaw();
}

void XmlWalker::keepRaw()
{
    if (m_reader.isStartElement()) {
        m_raw += u'<';
        m_raw += m_reader.name();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            m_raw += QStringLiteral(" %1=\"%2\"").arg(attribute.name(), attribute.value());
        m_raw += u'>';
    } else if (m_reader.isEndElement()) {
        m_raw += u"</";
        m_raw += m_reader.name();
        m_raw += u'>';
    } else if (m_reader.isCharacters() && !m_reader.isWhitespace()) {
        m_raw += m_reader.text();
    }
}

std::string XmlWalker::raw() const
{
    std::string text = toUtf8(m_raw.left(longestRaw));
    size_t end = std::min(text.size(), static_cast<size_t>(longestRaw));
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end; // not inside a character
    text.resize(end);
    return text;
}

bool XmlWalker::enterChild()
{
    while (step()) {
        if (m_reader.isStartElement())
            return true;
        if (m_reader.isEndElement())
            return false;
    }
    return false;
}

void XmlWalker::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && step()) {
    }
}

std::string XmlWalker::text()
{
    const int outside = m_depth - 1;
    QString result;
    while (m_depth > outside && step()) {
        if (m_reader.isCharacters())
            result += m_reader.text();
        if (result.size() > longestPiece)
            refuse(Tr::tr("The file has a piece of text that does not end; nothing was imported."),
                   Tr::tr("Ask for the file again, whole and as the bank made it."));
    }
    return toUtf8(result.simplified());
}

std::string XmlWalker::textAt(std::initializer_list<QStringView> path)
{
    std::string found;
    const int outside = m_depth - 1;
    const QStringView *wanted = path.begin();
    const int base = m_depth;
    while (m_depth > outside && step()) {
        const bool isNext = m_reader.isStartElement() && m_depth == base + 1 + static_cast<int>(wanted - path.begin());
        if (!isNext || wanted == path.end() || name() != *wanted)
            continue;
        if (++wanted == path.end())
            found = text();
    }
    return found;
}

} // namespace kluwen::intake
