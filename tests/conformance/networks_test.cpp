// The measures of public covert networks against another program's (networkx), to nine decimals.
#include "core/analysis/measures.h"
#include "core/graph/networkbuilder.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <QDir>

using namespace kluwen;

namespace
{

constexpr double tolerance = 1e-9;

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void compareNode(const QJsonObject &expected, const analysis::Measures &measures, size_t node)
{
    EXPECT_EQ(measures.degree[node], expected[QLatin1String("degree")].toInt());
    EXPECT_EQ(measures.core[node], expected[QLatin1String("core")].toInt());
    EXPECT_NEAR(measures.betweenness[node], expected[QLatin1String("betweenness")].toDouble(), tolerance);
    EXPECT_NEAR(measures.closeness[node], expected[QLatin1String("closeness")].toDouble(), tolerance);
    EXPECT_NEAR(measures.clustering[node], expected[QLatin1String("clustering")].toDouble(), tolerance);
    EXPECT_NEAR(measures.pagerank[node], expected[QLatin1String("pagerank")].toDouble(), tolerance);
    EXPECT_NEAR(measures.eigenvector[node], expected[QLatin1String("eigenvector")].toDouble(0), tolerance);
}

class CovertNetwork : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(CovertNetwork, MeasuresEqualTheReference)
{
    const QString name = QLatin1String(GetParam());
    const QString base = name.section(QLatin1Char('.'), 0, 0);
    const QString path = test::realData(QStringLiteral("networks/") + name);
    const QString answer = test::realData(QStringLiteral("networks/expected/%1.json").arg(base));
    if (path.isEmpty() || answer.isEmpty())
        GTEST_SKIP() << "The real data are not on this machine.";
    NoProgress progress;

    const auto network = graph::readNetworkFile(path, progress);
    ASSERT_TRUE(network) << network.error().text().toStdString();
    const auto measures = analysis::measure(*network, {}, progress);
    ASSERT_TRUE(measures) << measures.error().text().toStdString();

    const QJsonObject expected = readJson(answer);
    EXPECT_EQ(measures->nodes, expected[QLatin1String("n")].toInt());
    EXPECT_EQ(measures->links, expected[QLatin1String("m")].toInt());
    const QJsonArray sizes = expected[QLatin1String("components")].toArray();
    ASSERT_EQ(measures->componentSizes.size(), static_cast<size_t>(sizes.size()));
    for (qsizetype i = 0; i < sizes.size(); ++i)
        EXPECT_EQ(measures->componentSizes[static_cast<size_t>(i)], sizes[i].toInt());
    const QJsonObject nodes = expected[QLatin1String("nodes")].toObject();
    ASSERT_EQ(nodes.size(), network->nodeCount());
    for (size_t node = 0; node < network->labels.size(); ++node) {
        const QString &label = network->labels[node];
        SCOPED_TRACE(label.toStdString());
        ASSERT_TRUE(nodes.contains(label));
        compareNode(nodes[label].toObject(), *measures, node);
    }
}

INSTANTIATE_TEST_SUITE_P(Networks, CovertNetwork,
                         testing::Values("caviar.graphml", "cocaine-natarajan.graphml", "hijackers-60.graphml",
                                         "montagna-meetings.csv"));

TEST(CovertNetworks, EveryFileIsRead)
{
    const QString folder = test::realData(QStringLiteral("networks"));
    if (folder.isEmpty())
        GTEST_SKIP() << "The real data are not on this machine.";
    NoProgress progress;
    int count = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const auto network = graph::readNetworkFile(file.filePath(), progress);
        ASSERT_TRUE(network) << network.error().text().toStdString();
        EXPECT_GT(network->nodeCount(), 0);
        EXPECT_GT(network->edgeCount(), 0);
        ++count;
    }
    EXPECT_GE(count, 15);
}
