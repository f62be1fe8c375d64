#include "core/graph/networkfile.h"
#include "core/graph/networkwriter.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QXmlStreamReader>

using namespace kluwen;
using namespace Qt::StringLiterals;

namespace
{

graph::Network writtenSample()
{
    graph::Network network;
    const auto a = network.addNode(RecordId(3), u"A <&> \"B\" \x01 🙂"_s, u"person"_s);
    const auto b = network.addNode(RecordId(7), u"Nevel B.V."_s, u"company"_s);
    network.addEdge(a, b, u"ownership"_s);
    network.addEdge(b, a, u"payments"_s, 4);
    network.sums[1] = 123450;
    network.currencies[1] = euro();
    network.finish();
    return network;
}

QByteArray written(bool (*write)(const graph::Network &, QIODevice &))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(write(writtenSample(), buffer));
    return buffer.data();
}

} // namespace

TEST(NetworkWriter, GraphmlIsReadBackAsTheSameNetwork)
{
    QByteArray bytes = written(graph::writeGraphml);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;

    const auto network = graph::readGraphml(buffer, u"a.graphml"_s, progress);

    ASSERT_TRUE(network) << network.error().message.toStdString();
    ASSERT_EQ(network->nodeCount(), 2);
    EXPECT_EQ(network->labels[0], u"A <&> \"B\"  🙂"_s) << "without the control sign";
    EXPECT_EQ(network->typeOf(1), u"company"_s);
    EXPECT_EQ(network->keyOf(1), u"7"_s);
    ASSERT_EQ(network->edgeCount(), 2);
    EXPECT_EQ(network->weights[1], 4);
    EXPECT_TRUE(bytes.contains(">1234.50<"));
}

TEST(NetworkWriter, GexfIsWellFormedAndTellsSums)
{
    const QByteArray bytes = written(graph::writeGexf);
    QXmlStreamReader xml(bytes);
    int nodes = 0;
    int edges = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        nodes += xml.isStartElement() && xml.name() == u"node"_s;
        edges += xml.isStartElement() && xml.name() == u"edge"_s;
    }

    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(nodes, 2);
    EXPECT_EQ(edges, 2);
    EXPECT_TRUE(bytes.contains("value=\"1234.50\""));
}
