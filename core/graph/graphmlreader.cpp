#include "core/base/tr.h"
#include "core/graph/networkfile.h"

#include <cmath>
#include <QHash>
#include <QXmlStreamReader>

namespace kluwen::graph
{

namespace
{

/// What a <key> means to us.
enum class Meaning { Name, Type, Weight };

struct PendingEdge
{
    QString source;
    QString target;
    QString type;
    double weight = 1;
    qint64 line = 0;
};

/// Reads one GraphML document; edges may stand before their nodes, so they are resolved at the end.
class GraphmlReader
{
public:
    GraphmlReader(QIODevice &device, const QString &file) : m_device(device), m_xml(&device), m_file(file) {}

    Result<Network> read(Progress &progress);

private:
    void readKey();
    void readNode();
    void readEdge();
    void fail(const QString &message);
    QHash<Meaning, QString> readData();
    Result<Network> resolved();

    QIODevice &m_device;
    QXmlStreamReader m_xml;
    QString m_file;
    QHash<QString, Meaning> m_meanings; ///< by key id
    QHash<QString, NodeIndex> m_nodes;
    QList<PendingEdge> m_edges;
    Network m_network;
    Error m_error;
    bool m_failed = false;
};

void GraphmlReader::fail(const QString &message)
{
    m_failed = true;
    m_error = wrongContents(m_file, m_xml.lineNumber(), message);
}

void GraphmlReader::readKey()
{
    const auto attributes = m_xml.attributes();
    const QString name = attributes.value(QLatin1String("attr.name")).toString().toLower();
    const QString id = attributes.value(QLatin1String("id")).toString();
    const auto domain = attributes.value(QLatin1String("for"));
    const bool forNode = domain != QLatin1String("edge");
    const bool forEdge = domain != QLatin1String("node");
    if (name == QLatin1String("name") || name == QLatin1String("label"))
        m_meanings[id] = Meaning::Name;
    else if (name == QLatin1String("type") && (forNode || forEdge))
        m_meanings[id] = Meaning::Type;
    else if ((name == QLatin1String("weight") || name == QLatin1String("value")) && forEdge)
        m_meanings[id] = Meaning::Weight;
}

/// Reads the <data> children up to the end of the current element; the first of two labels holds.
QHash<Meaning, QString> GraphmlReader::readData()
{
    QHash<Meaning, QString> values;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("data")) {
            m_xml.skipCurrentElement(); // a nested graph or a port
            continue;
        }
        const auto meaning = m_meanings.constFind(m_xml.attributes().value(QLatin1String("key")).toString());
        const QString text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (meaning != m_meanings.cend() && !text.isEmpty() && !values.contains(*meaning))
            values[*meaning] = text;
    }
    return values;
}

void GraphmlReader::readNode()
{
    const QString id = m_xml.attributes().value(QLatin1String("id")).toString();
    if (id.isEmpty())
        return fail(Tr::tr("A node has no id."));
    if (m_nodes.contains(id))
        return fail(Tr::tr("The node \"%1\" stands in the file twice.").arg(id));
    const auto values = readData();
    m_nodes[id] =
        m_network.addNode(RecordId(), values.value(Meaning::Name, id), values.value(Meaning::Type, plainThingType));
    m_network.keys.push_back(id);
}

void GraphmlReader::readEdge()
{
    const auto attributes = m_xml.attributes();
    PendingEdge edge;
    edge.source = attributes.value(QLatin1String("source")).toString();
    edge.target = attributes.value(QLatin1String("target")).toString();
    edge.line = m_xml.lineNumber();
    const auto values = readData();
    edge.type = values.value(Meaning::Type, plainLinkType);
    bool ok = false;
    const double weight = values.value(Meaning::Weight).toDouble(&ok);
    if (ok && std::isfinite(weight) && weight > 0)
        edge.weight = weight;
    m_edges.append(edge);
}

Result<Network> GraphmlReader::resolved()
{
    for (const PendingEdge &edge : std::as_const(m_edges)) {
        const auto source = m_nodes.constFind(edge.source);
        const auto target = m_nodes.constFind(edge.target);
        if (source == m_nodes.cend() || target == m_nodes.cend())
            return kluwen::fail(wrongContents(m_file, edge.line,
                                              Tr::tr("An edge goes from \"%1\" to \"%2\", and one of these is no node.")
                                                  .arg(edge.source, edge.target)));
        m_network.addEdge(*source, *target, edge.type, edge.weight);
    }
    m_network.finish();
    return std::move(m_network);
}

Result<Network> GraphmlReader::read(Progress &progress)
{
    const QString phase = Tr::tr("Reading the network");
    if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("graphml"))
        fail(Tr::tr("The file is XML but not GraphML."));
    for (qint64 count = 0; !m_failed && !m_xml.atEnd(); ++count) {
        if (count % 4096 == 0) {
            if (progress.isCancelled())
                return kluwen::fail(readingStopped(m_file));
            progress.report(m_device.pos(), m_device.size(), phase);
        }
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == QLatin1String("key"))
            readKey();
        else if (m_xml.name() == QLatin1String("node"))
            readNode();
        else if (m_xml.name() == QLatin1String("edge"))
            readEdge();
    }
    if (!m_failed && m_xml.hasError()) {
        fail(Tr::tr("The GraphML is broken off or not well formed."));
        m_error.column = static_cast<int>(m_xml.columnNumber());
        m_error.detail = m_xml.errorString();
    }
    if (m_failed)
        return kluwen::fail(m_error);
    return resolved();
}

} // namespace

Result<Network> readGraphml(QIODevice &device, const QString &file, Progress &progress)
{
    return GraphmlReader(device, file).read(progress);
}

} // namespace kluwen::graph
