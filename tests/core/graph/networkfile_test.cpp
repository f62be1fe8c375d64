#include "core/graph/networkbuilder.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::graph;

namespace
{

class NetworkFile : public testing::Test
{
protected:
    Result<Network> read(const QByteArray &bytes)
    {
        return readNetworkFile(m_folder.write(QStringLiteral("network"), bytes), m_progress);
    }

    test::TemporaryFolder m_folder;
    NoProgress m_progress;
};

const QByteArray graphml = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k0" for="node" attr.name="name" attr.type="string"/>
  <key id="k1" for="node" attr.name="type" attr.type="string"/>
  <key id="k2" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
    <edge source="a" target="b"><data key="k2">2.5</data></edge>
    <node id="a"><data key="k0">Ada &amp; co</data><data key="k1">company</data></node>
    <node id="b"/>
    <edge source="b" target="b"/>
  </graph>
</graphml>)";

} // namespace

TEST_F(NetworkFile, GraphmlGivesNamesTypesAndWeights)
{
    const auto network = read(graphml);

    ASSERT_TRUE(network) << network.error().text().toStdString();
    ASSERT_EQ(network->nodeCount(), 2);
    EXPECT_EQ(network->labels[0], QStringLiteral("Ada & co"));
    EXPECT_EQ(network->keyOf(0), QStringLiteral("a"));
    EXPECT_EQ(network->typeOf(0), QStringLiteral("company"));
    EXPECT_EQ(network->labels[1], QStringLiteral("b"));
    EXPECT_EQ(network->edgeCount(), 2);
    EXPECT_EQ(network->weights[0], 2.5);
    EXPECT_EQ(network->weights[1], 1.0);
    EXPECT_FALSE(network->ids[0].isValid());
}

TEST_F(NetworkFile, BrokenGraphmlNamesTheLine)
{
    const auto cut = read(graphml.left(graphml.indexOf("</graph>")));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, Error::Code::Malformed);
    EXPECT_GT(cut.error().line, 8);

    const auto twice = read("<graphml><graph>\n<node id='a'/>\n<node id='a'/></graph></graphml>");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().line, 3);

    const auto nowhere = read("<graphml><graph>\n<node id='a'/>\n<edge source='a' target='z'/></graph></graphml>");
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().line, 3);
    EXPECT_FALSE(nowhere.error().remedy.isEmpty());

    const auto other = read("<html><body/></html>");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Error::Code::Malformed);
}

TEST_F(NetworkFile, EntityBombsAndExternalEntitiesAreRefused)
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name < 'n'; ++name) {
        bomb += "<!ENTITY ";
        bomb += name;
        bomb += " \"";
        for (int i = 0; i < 10; ++i)
            (bomb += '&') += static_cast<char>(name - 1), bomb += ';';
        bomb += "\">";
    }
    bomb += "]><graphml><key id='k' for='node' attr.name='name'/><graph><node id='a'><data "
            "key='k'>&m;</data></node></graph></graphml>";
    EXPECT_FALSE(read(bomb));

    const QString secret = m_folder.write(QStringLiteral("secret"), "hidden words");
    const auto outside = read("<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY x SYSTEM \"file://" + secret.toUtf8() +
                              "\">]><graphml><key id='k' for='node' attr.name='name'/><graph><node id='a'><data "
                              "key='k'>&x;</data></node></graph></graphml>");
    if (outside) {
        EXPECT_FALSE(outside->labels[0].contains(QStringLiteral("hidden")));
    }
}

TEST_F(NetworkFile, EdgeListsOfAnyDelimiterAreRead)
{
    const QList<QByteArray> lists{
        "# a comment\n\n0 1\n1 2 2.5\r\n",
        "0\t1\n1\t2\t2.5",
        "source,target,weight\n0,1,\n1,2,2.5\n",
        "\xef\xbb\xbfvan;naar;gewicht\n\"0\";\"1\";1\n1;2;2.5\n",
        "0   1\n1\t2 2.5\n",
    };
    for (const QByteArray &list : lists) {
        const auto network = read(list);
        ASSERT_TRUE(network) << list.toStdString() << network.error().text().toStdString();
        EXPECT_EQ(network->labels,
                  (std::vector<QString>{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}))
            << list.toStdString();
        ASSERT_EQ(network->edgeCount(), 2);
        EXPECT_EQ(network->weights[0], 1.0);
        if (!list.startsWith("0   1")) {
            EXPECT_EQ(network->weights[1], 2.5) << list.toStdString();
        }
    }
}

TEST_F(NetworkFile, LabelsKeepSpacesAndAccents)
{
    const auto network = read("\"Jan, de Vries\",Ren\xc3\xa9"
                              "e\nRen\xe9"
                              ",Jan\n");

    ASSERT_TRUE(network);
    EXPECT_EQ(network->labels[0], QStringLiteral("Jan, de Vries"));
    EXPECT_EQ(network->labels[1], QStringLiteral("Renée"));
    EXPECT_EQ(network->labels[2], QStringLiteral("René"));
}

TEST_F(NetworkFile, NamesOfOneLetterAreNoHeader)
{
    const auto network = read("a b\nb c\n");

    ASSERT_TRUE(network);
    EXPECT_EQ(network->edgeCount(), 2);
}

TEST_F(NetworkFile, WrongEdgeListsAreRefusedWithTheirLine)
{
    const auto lonely = read("a,b\nc\n");
    ASSERT_FALSE(lonely);
    EXPECT_EQ(lonely.error().code, Error::Code::Malformed);
    EXPECT_EQ(lonely.error().line, 2);

    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("# nothing but words\n"));
    EXPECT_FALSE(read(QByteArray("PK\x03\x04\x00\x00 binary", 14)));
    EXPECT_FALSE(read(QByteArray(3 << 20, 'x')));
}

TEST_F(NetworkFile, FoldersAndMissingFilesAreUnreadable)
{
    const auto folder = readNetworkFile(m_folder.path(QString()), m_progress);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, Error::Code::Unreadable);

    const auto missing = readNetworkFile(m_folder.path(QStringLiteral("missing")), m_progress);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Error::Code::Unreadable);
    EXPECT_FALSE(missing.error().remedy.isEmpty());
}

TEST_F(NetworkFile, CancellingStopsReading)
{
    test::CancelAfter progress(0);

    const auto network = readNetworkFile(m_folder.write(QStringLiteral("list"), "0 1\n"), progress);

    ASSERT_FALSE(network);
    EXPECT_EQ(network.error().code, Error::Code::Cancelled);
}
