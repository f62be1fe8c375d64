#include "core/graph/network.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::graph;

namespace
{

/// Two triangles' worth of trouble: a parallel tie, a loop, and a node by itself.
Network example()
{
    Network network;
    for (const int id : {3, 5, 9, 12})
        network.addNode(RecordId(id), QStringLiteral("thing %1").arg(id), QStringLiteral("person"));
    network.addEdge(0, 1, QStringLiteral("family"), 2);
    network.addEdge(1, 0, QStringLiteral("association"), 3);
    network.addEdge(2, 1, QStringLiteral("family"));
    network.addEdge(2, 2, QStringLiteral("family"));
    network.finish();
    return network;
}

} // namespace

TEST(Network, RowsHoldEveryEdgeAtBothEndsAndALoopOnce)
{
    const Network network = example();

    EXPECT_EQ(std::vector<EdgeIndex>(network.edgesOf(0).begin(), network.edgesOf(0).end()),
              (std::vector<EdgeIndex>{0, 1}));
    EXPECT_EQ(std::vector<EdgeIndex>(network.edgesOf(1).begin(), network.edgesOf(1).end()),
              (std::vector<EdgeIndex>{0, 1, 2}));
    EXPECT_EQ(std::vector<EdgeIndex>(network.edgesOf(2).begin(), network.edgesOf(2).end()),
              (std::vector<EdgeIndex>{2, 3}));
    EXPECT_TRUE(network.edgesOf(3).empty());
    EXPECT_EQ(network.otherEnd(2, 1), 2);
    EXPECT_EQ(network.otherEnd(2, 2), 1);
    EXPECT_EQ(network.otherEnd(3, 2), 2);
}

TEST(Network, FindsThingsByIdInAnyOrder)
{
    Network network = example();
    EXPECT_TRUE(network.idsAscend);
    EXPECT_EQ(network.find(RecordId(9)), 2);
    EXPECT_EQ(network.find(RecordId(4)), -1);
    EXPECT_EQ(network.find(RecordId()), -1);

    network.addNode(RecordId(1), QString(), QStringLiteral("person"));
    network.finish();

    EXPECT_FALSE(network.idsAscend);
    EXPECT_EQ(network.find(RecordId(1)), 4);
    EXPECT_EQ(network.find(RecordId(9)), 2);
}

TEST(Network, NamesOfTypesAreShared)
{
    const Network network = example();

    EXPECT_EQ(network.typeNames.size(), 1u);
    EXPECT_EQ(network.edgeTypeNames, (std::vector<QString>{QStringLiteral("family"), QStringLiteral("association")}));
    EXPECT_EQ(network.typeOf(3), QStringLiteral("person"));
    EXPECT_EQ(network.keyOf(1), QStringLiteral("5"));
}

TEST(SimpleNetwork, DropsLoopsAndJoinsParallelTies)
{
    const SimpleNetwork simple = simplified(example());

    EXPECT_EQ(simple.nodeCount(), 4);
    EXPECT_EQ(simple.edgeCount(), 2);
    EXPECT_EQ(std::vector<NodeIndex>(simple.of(1).begin(), simple.of(1).end()), (std::vector<NodeIndex>{0, 2}));
    EXPECT_EQ(simple.weights[static_cast<size_t>(simple.offsets[1])], 5.0);
    EXPECT_EQ(std::vector<NodeIndex>(simple.of(2).begin(), simple.of(2).end()), (std::vector<NodeIndex>{1}));
    EXPECT_TRUE(simple.of(3).empty());
}

TEST(SimpleNetwork, OfNothingIsNothing)
{
    Network network;
    network.finish();

    EXPECT_EQ(simplified(network).nodeCount(), 0);
    EXPECT_EQ(simplified(network).edgeCount(), 0);
    EXPECT_TRUE(componentsOf(simplified(network)).sizes.empty());
}

TEST(Components, AreNumberedBySizeAndThenByFirstNode)
{
    Network network;
    for (int i = 0; i < 8; ++i)
        network.addNode(RecordId(), QString(), QString());
    network.addEdge(1, 2, QString());
    network.addEdge(3, 4, QString());
    network.addEdge(5, 6, QString());
    network.addEdge(6, 7, QString());
    network.finish();

    const Components components = componentsOf(simplified(network));

    EXPECT_EQ(components.sizes, (std::vector<int>{3, 2, 2, 1}));
    EXPECT_EQ(components.of, (std::vector<int>{3, 1, 1, 2, 2, 0, 0, 0}));
}
