#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/dialect.h"
#include "core/intake/headers.h"
#include "core/intake/reading.h"
#include "core/model/schema.h"

#include <QXmlStreamReader>

namespace kluwen::intake
{

namespace
{

// GraphML (http://graphml.graphdrawing.org). A node is a thing of the type its attribute "type" names, else a person;
// an edge is a link of the type its attribute "type" names, else an association (a tie where the things cannot
// associate). An attribute that is a property of the type, by its id or a label, is that property; any other is kept in
// a note.

struct Key
{
    QString name;
    QString fallback; ///< value where an element has none; may be null
    bool forNodes = true;
    bool forEdges = true;
};

using Attributes = QList<QPair<QString, QString>>;

QString takeAttribute(Attributes &attributes, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        for (qsizetype i = 0; i < attributes.size(); ++i)
            if (attributes[i].first.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return attributes.takeAt(i).second;
    return {};
}

/// The property of a type that an attribute means, or nothing.
template<typename Type>
QString propertyOf(const Type &type, const QString &attribute)
{
    const QString key = headerKey(attribute);
    for (const PropertyType &property : type.properties)
        if (property.id == attribute || headerKey(property.id) == key || headerKey(property.labels.en) == key ||
            headerKey(property.labels.nl) == key)
            return property.id;
    return {};
}

StatedValue value(const QString &property, const QString &text)
{
    return {toUtf8(property), toUtf8(text), {}, {}, {}};
}

/// The values of a type; attributes that are none of its properties go into `rest` with their names.
template<typename Type>
std::vector<StatedValue> valuesOf(const Type &type, const Attributes &attributes, const QString &rest)
{
    std::vector<StatedValue> values;
    for (const auto &[name, text] : attributes) {
        const QString property = propertyOf(type, name);
        if (!property.isEmpty())
            values.push_back(value(property, text));
        else if (type.property(rest))
            values.push_back(value(rest, name + QStringLiteral(": ") + text));
    }
    return values;
}

class GraphMlReader
{
public:
    GraphMlReader(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress)
        : m_device(device), m_xml(&device), m_options(options), m_sink(sink), m_pace(progress, device.size())
    {
    }

    Result<void> read();

private:
    void readKey();
    bool readNode();
    bool readEdge();
    bool giveNode(const QString &id, Attributes attributes, qint64 line);
    bool giveEdge(const QString &from, const QString &to, Attributes attributes, qint64 line);
    Attributes readData(bool node);
    bool reject(qint64 line, RejectReason reason, const QString &argument, const QString &raw);
    const LinkType &linkType(const QString &named, const QString &from, const QString &to) const;

    QIODevice &m_device;
    QXmlStreamReader m_xml;
    const ReadOptions &m_options;
    Sink &m_sink;
    Pace m_pace;
    QHash<QString, Key> m_keys;
    QHash<QString, const ThingType *> m_nodes; ///< types, to choose links that can join them
    bool m_stopped = false;
    bool m_isGraph = false;
};

Result<void> GraphMlReader::read()
{
    while (!m_xml.atEnd() && !m_stopped) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return notReadable(m_options,
                               Tr::tr("The file declares entities of its own, which is refused; nothing was imported."),
                               Tr::tr("Remove the document type declaration from the file."), m_xml.lineNumber());
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto name = m_xml.name();
        m_isGraph = m_isGraph || name == QLatin1String("graphml");
        if (!m_isGraph)
            break;
        if (name == QLatin1String("key"))
            readKey();
        else if (name == QLatin1String("node"))
            m_stopped = !readNode();
        else if (name == QLatin1String("edge"))
            m_stopped = !readEdge();
        else if (name == QLatin1String("hyperedge"))
            m_stopped = !reject(m_xml.lineNumber(), RejectReason::UnknownType, QStringLiteral("hyperedge"), {});
        m_stopped = m_stopped || !m_pace.goOn(m_device.pos());
    }
    if (m_stopped)
        return stopped();
    if (m_xml.hasError() || !m_isGraph) {
        auto failure =
            notReadable(m_options, Tr::tr("The file is not whole or not well-formed GraphML; nothing was imported."),
                        Tr::tr("Export the network again, or ask for the file again."), m_xml.lineNumber(),
                        static_cast<int>(m_xml.columnNumber()));
        failure.value().detail = m_xml.errorString();
        return failure;
    }
    return {};
}

void GraphMlReader::readKey()
{
    const auto attributes = m_xml.attributes();
    const auto domain = attributes.value(QLatin1String("for"));
    Key key;
    key.name = attributes.value(QLatin1String("attr.name")).toString();
    key.forNodes = domain != QLatin1String("edge");
    key.forEdges = domain != QLatin1String("node");
    const QString id = attributes.value(QLatin1String("id")).toString();
    if (key.name.isEmpty())
        key.name = id;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("default"))
            key.fallback = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            m_xml.skipCurrentElement();
    }
    m_keys.insert(id, key);
}

/// The data of a node or edge, up to its end. Nodes of a graph within a node are read on their own.
Attributes GraphMlReader::readData(bool node)
{
    Attributes attributes;
    QSet<QString> seen;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("data")) {
            if (m_xml.name() == QLatin1String("graph"))
                break;
            m_xml.skipCurrentElement();
            continue;
        }
        const QString id = m_xml.attributes().value(QLatin1String("key")).toString();
        const QString text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        seen.insert(id);
        if (!text.isEmpty())
            attributes.append({m_keys.contains(id) ? m_keys.value(id).name : id, text});
    }
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        if (!it->fallback.isEmpty() && !seen.contains(it.key()) && (node ? it->forNodes : it->forEdges))
            attributes.append({it->name, it->fallback});
    return attributes;
}

bool GraphMlReader::reject(qint64 line, RejectReason reason, const QString &argument, const QString &raw)
{
    return m_sink.reject({line, 0, reason, argument, toUtf8(raw)});
}

bool GraphMlReader::readNode()
{
    const qint64 line = m_xml.lineNumber();
    const QString id = m_xml.attributes().value(QLatin1String("id")).toString();
    Attributes attributes = readData(true);
    if (m_xml.hasError())
        return true; // reported once, at the end
    if (id.isEmpty())
        return reject(line, RejectReason::MissingValue, QStringLiteral("id"), QStringLiteral("<node>"));
    return giveNode(id, std::move(attributes), line);
}

bool GraphMlReader::giveNode(const QString &id, Attributes attributes, qint64 line)
{
    const Schema &schema = Schema::builtIn();
    const QString named = takeAttribute(attributes, {"type"});
    const ThingType *type = schema.thing(named.isEmpty() ? QStringLiteral("person") : named);
    if (!type)
        return reject(line, RejectReason::UnknownType, named, QStringLiteral("<node id=\"%1\">").arg(id));
    m_nodes.insert(id, type);
    StatedThing thing;
    thing.key = toUtf8(QStringLiteral("node:") + id);
    thing.type = toUtf8(type->id);
    thing.line = line;
    const QString caption = type->caption.first();
    const bool hasCaption = std::any_of(attributes.begin(), attributes.end(), [&](const auto &attribute) {
        return propertyOf(*type, attribute.first) == caption;
    });
    if (!hasCaption) {
        const QString name = takeAttribute(attributes, {"name", "label", "title"});
        thing.values.push_back(value(caption, name.isEmpty() ? id : name));
    }
    for (StatedValue &stated : valuesOf(*type, attributes, QStringLiteral("notes")))
        thing.values.push_back(std::move(stated));
    return m_sink.thing(thing);
}

bool GraphMlReader::readEdge()
{
    const qint64 line = m_xml.lineNumber();
    const QString from = m_xml.attributes().value(QLatin1String("source")).toString();
    const QString to = m_xml.attributes().value(QLatin1String("target")).toString();
    Attributes attributes = readData(false);
    if (m_xml.hasError())
        return true;
    if (from.isEmpty() || to.isEmpty())
        return reject(line, RejectReason::MissingValue,
                      from.isEmpty() ? QStringLiteral("source") : QStringLiteral("target"),
                      QStringLiteral("<edge source=\"%1\" target=\"%2\">").arg(from, to));
    return giveEdge(from, to, std::move(attributes), line);
}

/// The named type where there is one and it can join these things, else an association, else a tie.
const LinkType &GraphMlReader::linkType(const QString &named, const QString &from, const QString &to) const
{
    const Schema &schema = Schema::builtIn();
    const QString person = QStringLiteral("person");
    const auto typeOf = [&](const QString &node) { return m_nodes.contains(node) ? m_nodes.value(node)->id : person; };
    const auto joins = [&](const LinkType *type) {
        return type && (type->from.isEmpty() || type->from.contains(typeOf(from))) &&
               (type->to.isEmpty() || type->to.contains(typeOf(to)));
    };
    for (const QString &id : {named, QStringLiteral("association")})
        if (const LinkType *type = schema.link(id); joins(type))
            return *type;
    return *schema.link(QStringLiteral("tie"));
}

bool GraphMlReader::giveEdge(const QString &from, const QString &to, Attributes attributes, qint64 line)
{
    const QString named = takeAttribute(attributes, {"type"});
    const LinkType &type = linkType(named, from, to);
    StatedLink link;
    link.type = toUtf8(type.id);
    link.from = toUtf8(QStringLiteral("node:") + from);
    link.to = toUtf8(QStringLiteral("node:") + to);
    link.line = line;
    if (named != type.id && !named.isEmpty())
        link.values.push_back(value(QStringLiteral("kind"), named));
    for (const char *measure : {"strength", "weight"}) {
        if (!type.property(QLatin1String(measure)))
            continue;
        const QString weight = takeAttribute(attributes, {"weight", "strength", "value"});
        if (!weight.isEmpty())
            link.values.push_back(value(QLatin1String(measure), weight));
    }
    for (StatedValue &stated : valuesOf(type, attributes, QStringLiteral("description")))
        link.values.push_back(std::move(stated));
    return m_sink.link(link);
}

class GraphMlFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("graphml"); }
    QString name() const override { return Tr::tr("GraphML, a network"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int sure = 98;
        const std::string text = decodeHead({head.constData(), static_cast<size_t>(head.size())});
        const size_t start = text.find_first_not_of(" \t\r\n");
        return start != std::string::npos && text[start] == '<' && text.find("<graphml") != std::string::npos ? sure
                                                                                                              : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (device.peek(1).isEmpty())
            return emptyFile(options);
        return GraphMlReader(device, options, sink, progress).read();
    }
};

} // namespace

std::unique_ptr<Format> makeGraphMlFormat()
{
    return std::make_unique<GraphMlFormat>();
}

} // namespace kluwen::intake
