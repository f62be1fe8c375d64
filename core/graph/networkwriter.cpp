#include "core/graph/networkwriter.h"
#include "core/base/number.h"

#include <array>
#include <QXmlStreamWriter>

namespace kluwen::graph
{

namespace
{

struct Attribute
{
    const char *name;
    bool isNumber = false;
};

constexpr std::array<Attribute, 1> nodeAttributes{{{"type"}}};
constexpr std::array<Attribute, 5> edgeAttributes{
    {{"type"}, {"weight", true}, {"sum", true}, {"currency"}, {"certainty"}}};

/// XML 1.0 has no place for most control signs; they mean nothing in a name.
QString clean(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar sign : text)
        if (sign >= QLatin1Char(' ') || sign == QLatin1Char('\t') || sign == QLatin1Char('\n'))
            if (sign != QChar(0xfffe) && sign != QChar(0xffff))
                kept.append(sign);
    return kept;
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed:
        return QStringLiteral("confirmed");
    case Certainty::Unconfirmed:
        return QStringLiteral("unconfirmed");
    default:
        return QStringLiteral("suspected");
    }
}

/// In the order of edgeAttributes; sums in whole units of the currency, exact.
std::array<QString, 5> edgeValues(const Network &network, size_t edge)
{
    const Currency currency = network.currencies[edge];
    const bool isMoney = currency.isValid();
    return {network.edgeTypeNames[network.edgeTypes[edge]], QString::number(network.weights[edge], 'g', 17),
            isMoney ? minorToText(network.sums[edge], currency.exponent()) : QString(),
            isMoney ? currency.letters() : QString(), certaintyText(network.certainty[edge])};
}

void begin(QXmlStreamWriter &xml)
{
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
}

bool end(QXmlStreamWriter &xml)
{
    xml.writeEndDocument();
    return !xml.hasError();
}

void graphmlKey(QXmlStreamWriter &xml, const char *of, const char *name, bool isNumber)
{
    xml.writeEmptyElement(QStringLiteral("key"));
    xml.writeAttribute(QStringLiteral("id"), QLatin1String(of) + QLatin1Char('_') + QLatin1String(name));
    xml.writeAttribute(QStringLiteral("for"), QLatin1String(of));
    xml.writeAttribute(QStringLiteral("attr.name"), QLatin1String(name));
    xml.writeAttribute(QStringLiteral("attr.type"), isNumber ? QStringLiteral("double") : QStringLiteral("string"));
}

void graphmlData(QXmlStreamWriter &xml, const char *of, const char *name, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("data"));
    xml.writeAttribute(QStringLiteral("key"), QLatin1String(of) + QLatin1Char('_') + QLatin1String(name));
    xml.writeCharacters(value);
    xml.writeEndElement();
}

void graphmlNodes(QXmlStreamWriter &xml, const Network &network)
{
    for (NodeIndex node = 0; node < network.nodeCount(); ++node) {
        xml.writeStartElement(QStringLiteral("node"));
        xml.writeAttribute(QStringLiteral("id"), network.keyOf(node));
        graphmlData(xml, "node", "label", clean(network.labels[static_cast<size_t>(node)]));
        graphmlData(xml, "node", "type", network.typeOf(node));
        xml.writeEndElement();
    }
}

void gexfAttributes(QXmlStreamWriter &xml, const char *of, std::span<const Attribute> attributes)
{
    xml.writeStartElement(QStringLiteral("attributes"));
    xml.writeAttribute(QStringLiteral("class"), QLatin1String(of));
    for (const Attribute &attribute : attributes) {
        xml.writeEmptyElement(QStringLiteral("attribute"));
        xml.writeAttribute(QStringLiteral("id"), QLatin1String(attribute.name));
        xml.writeAttribute(QStringLiteral("title"), QLatin1String(attribute.name));
        xml.writeAttribute(QStringLiteral("type"),
                           attribute.isNumber ? QStringLiteral("double") : QStringLiteral("string"));
    }
    xml.writeEndElement();
}

void gexfValue(QXmlStreamWriter &xml, const char *name, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeEmptyElement(QStringLiteral("attvalue"));
    xml.writeAttribute(QStringLiteral("for"), QLatin1String(name));
    xml.writeAttribute(QStringLiteral("value"), value);
}

void gexfNodes(QXmlStreamWriter &xml, const Network &network)
{
    xml.writeStartElement(QStringLiteral("nodes"));
    for (NodeIndex node = 0; node < network.nodeCount(); ++node) {
        xml.writeStartElement(QStringLiteral("node"));
        xml.writeAttribute(QStringLiteral("id"), network.keyOf(node));
        xml.writeAttribute(QStringLiteral("label"), clean(network.labels[static_cast<size_t>(node)]));
        xml.writeStartElement(QStringLiteral("attvalues"));
        gexfValue(xml, "type", network.typeOf(node));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void gexfEdges(QXmlStreamWriter &xml, const Network &network)
{
    xml.writeStartElement(QStringLiteral("edges"));
    for (size_t edge = 0; edge < network.from.size(); ++edge) {
        const auto values = edgeValues(network, edge);
        xml.writeStartElement(QStringLiteral("edge"));
        xml.writeAttribute(QStringLiteral("id"), QString::number(edge));
        xml.writeAttribute(QStringLiteral("source"), network.keyOf(network.from[edge]));
        xml.writeAttribute(QStringLiteral("target"), network.keyOf(network.to[edge]));
        xml.writeAttribute(QStringLiteral("kind"), values[0]);
        xml.writeAttribute(QStringLiteral("weight"), values[1]);
        xml.writeStartElement(QStringLiteral("attvalues"));
        for (size_t i = 0; i < values.size(); ++i)
            if (i != 1) // the weight has a place of its own
                gexfValue(xml, edgeAttributes[i].name, values[i]);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

bool writeGraphml(const Network &network, QIODevice &device)
{
    QXmlStreamWriter xml(&device);
    begin(xml);
    xml.writeStartElement(QStringLiteral("graphml"));
    xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    graphmlKey(xml, "node", "label", false);
    for (const Attribute &attribute : nodeAttributes)
        graphmlKey(xml, "node", attribute.name, attribute.isNumber);
    for (const Attribute &attribute : edgeAttributes)
        graphmlKey(xml, "edge", attribute.name, attribute.isNumber);
    xml.writeStartElement(QStringLiteral("graph"));
    xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("directed"));
    graphmlNodes(xml, network);
    for (size_t edge = 0; edge < network.from.size(); ++edge) {
        xml.writeStartElement(QStringLiteral("edge"));
        xml.writeAttribute(QStringLiteral("source"), network.keyOf(network.from[edge]));
        xml.writeAttribute(QStringLiteral("target"), network.keyOf(network.to[edge]));
        const auto values = edgeValues(network, edge);
        for (size_t i = 0; i < values.size(); ++i)
            graphmlData(xml, "edge", edgeAttributes[i].name, values[i]);
        xml.writeEndElement();
    }
    return end(xml);
}

bool writeGexf(const Network &network, QIODevice &device)
{
    QXmlStreamWriter xml(&device);
    begin(xml);
    xml.writeStartElement(QStringLiteral("gexf"));
    xml.writeDefaultNamespace(QStringLiteral("http://gexf.net/1.3"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.3"));
    xml.writeStartElement(QStringLiteral("graph"));
    xml.writeAttribute(QStringLiteral("defaultedgetype"), QStringLiteral("directed"));
    gexfAttributes(xml, "node", nodeAttributes);
    gexfAttributes(xml, "edge", edgeAttributes);
    gexfNodes(xml, network);
    gexfEdges(xml, network);
    return end(xml);
}

} // namespace kluwen::graph
