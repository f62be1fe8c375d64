#include "core/analysis/paths.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

using namespace kluwen;
using namespace kluwen::analysis;
using graph::Network;
using graph::NodeIndex;

namespace
{

Network pathNetwork(int nodes, const std::vector<std::pair<int, int>> &edges)
{
    Network network;
    for (int i = 0; i < nodes; ++i)
        network.addNode(RecordId(), QString::number(i), QStringLiteral("person"));
    for (const auto &[from, to] : edges)
        network.addEdge(from, to, QStringLiteral("link"));
    network.finish();
    return network;
}

PathAnswer found(const Network &network, int from, int to, const PathOptions &options = {})
{
    NoProgress progress;
    const auto answer = findPaths(network, from, to, options, progress);
    EXPECT_TRUE(answer.has_value());
    return answer.value_or(PathAnswer());
}

/// Every simple way of at most that many links, by trying all.
size_t counted(const Network &network, NodeIndex at, NodeIndex to, int left, std::set<NodeIndex> met)
{
    if (at == to)
        return 1;
    if (left == 0)
        return 0;
    met.insert(at);
    std::set<NodeIndex> next;
    for (const graph::EdgeIndex edge : network.edgesOf(at))
        next.insert(network.otherEnd(edge, at));
    size_t count = 0;
    for (const NodeIndex node : next)
        if (!met.contains(node))
            count += counted(network, node, to, left - 1, met);
    return count;
}

Network randomNetwork(int nodes, int edges, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::pair<int, int>> pairs;
    for (int e = 0; e < edges; ++e) {
        const auto draw = [&] { return static_cast<int>(random() % static_cast<unsigned>(nodes)); };
        pairs.emplace_back(draw(), draw());
    }
    return pathNetwork(nodes, pairs);
}

/// 0 - 1 - 3 and 0 - 2 - 3, and the long way 0 - 4 - 5 - 3; edges in that order.
Network threeWays()
{
    return pathNetwork(6, {{0, 1}, {1, 3}, {0, 2}, {2, 3}, {0, 4}, {4, 5}, {5, 3}});
}

graph::EdgeTimes days(const std::vector<std::pair<int, int>> &spans)
{
    std::vector<std::vector<graph::DaySpan>> lists;
    for (const auto &[first, last] : spans)
        lists.push_back({{first, last}});
    return graph::edgeTimes(lists);
}

} // namespace

TEST(Paths, AreTheShortestUnlessLongerOnesAreAskedFor)
{
    const Network network = threeWays();
    const PathAnswer shortest = found(network, 0, 3);
    ASSERT_EQ(shortest.paths.size(), 2U);
    EXPECT_EQ(shortest.paths[0].nodes, (std::vector<NodeIndex>{0, 1, 3}));
    EXPECT_EQ(shortest.paths[0].edges, (std::vector<graph::EdgeIndex>{0, 1}));
    EXPECT_EQ(shortest.paths[1].nodes, (std::vector<NodeIndex>{0, 2, 3}));
    PathOptions longer;
    longer.longest = 3;
    const PathAnswer all = found(network, 0, 3, longer);
    ASSERT_EQ(all.paths.size(), 3U);
    EXPECT_EQ(all.paths[2].nodes, (std::vector<NodeIndex>{0, 4, 5, 3}));
    EXPECT_TRUE(all.isComplete);
}

TEST(Paths, AreAsManyAsTryingAllFinds)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Network network = randomNetwork(12, 24, seed);
        PathOptions options;
        options.longest = 5;
        options.most = 100000;
        const PathAnswer answer = found(network, 0, 1, options);
        EXPECT_EQ(answer.paths.size(), counted(network, 0, 1, 5, {})) << "seed " << seed;
    }
}

TEST(Paths, StopAtTheGuardAndSaySo)
{
    const Network network = randomNetwork(30, 200, 3);
    PathOptions options;
    options.longest = 6;
    options.most = 40;
    const PathAnswer few = found(network, 0, 1, options);
    EXPECT_EQ(few.paths.size(), 40U);
    EXPECT_FALSE(few.isComplete);
    options.most = 1000000;
    options.mostSteps = 1000;
    EXPECT_FALSE(found(network, 0, 1, options).isComplete);
}

TEST(Paths, FollowArrowsOnlyWhenAsked)
{
    const Network network = pathNetwork(3, {{1, 0}, {1, 2}});
    EXPECT_EQ(found(network, 0, 2).paths.size(), 1U);
    PathOptions options;
    options.alongArrows = true;
    EXPECT_TRUE(found(network, 0, 2, options).paths.empty());
    EXPECT_EQ(found(network, 1, 2, options).paths.size(), 1U);
}

TEST(Paths, NeverGoBackInTime)
{
    const Network network = threeWays();
    // The way over 1 is open too early at its end, that over 2 just fits on day 20, the long one fits.
    const auto times = days({{10, 12}, {5, 9}, {10, 20}, {20, 30}, {1, 1}, {2, 2}, {3, 3}});
    PathOptions options;
    options.times = &times;
    const PathAnswer shortest = found(network, 0, 3, options);
    ASSERT_EQ(shortest.paths.size(), 1U);
    EXPECT_EQ(shortest.paths[0].nodes, (std::vector<NodeIndex>{0, 2, 3}));
    EXPECT_EQ(shortest.paths[0].days, (std::vector<int>{10, 20}));
    options.longest = 3;
    EXPECT_EQ(found(network, 0, 3, options).paths.size(), 2U);
    const PathAnswer backwards = found(network, 3, 0, options);
    ASSERT_EQ(backwards.paths.size(), 2U) << "the long way runs against its days";
    EXPECT_EQ(backwards.paths[0].days, (std::vector<int>{5, 10}));
    EXPECT_EQ(backwards.paths[1].days, (std::vector<int>{20, 20}));
}

TEST(Paths, TakeALongerWayWhereTheShortestIsNotOpenInTime)
{
    const Network network = threeWays();
    const auto times = days({{10, 12}, {5, 9}, {10, 20}, {1, 2}, {1, 1}, {2, 2}, {3, 3}});
    PathOptions options;
    options.times = &times;
    const PathAnswer answer = found(network, 0, 3, options);
    ASSERT_EQ(answer.paths.size(), 1U);
    EXPECT_EQ(answer.paths[0].nodes, (std::vector<NodeIndex>{0, 4, 5, 3}));
}

TEST(Connections, HoldTheChosenThingsTogetherWithFewLinks)
{
    // A star with a long rim: the middle connects all three.
    const Network network = pathNetwork(7, {{0, 3}, {1, 3}, {2, 3}, {0, 4}, {4, 5}, {5, 1}, {6, 6}});
    NoProgress progress;
    const auto sparse = sparestConnection(network, {0, 1, 2}, progress);
    ASSERT_TRUE(sparse.has_value());
    EXPECT_EQ(sparse->nodes, (std::vector<NodeIndex>{0, 1, 2, 3}));
    EXPECT_EQ(sparse->edges, (std::vector<graph::EdgeIndex>{0, 1, 2}));
    EXPECT_EQ(sparse->parts, 1);
    const auto apart = sparestConnection(network, {0, 6}, progress);
    ASSERT_TRUE(apart.has_value());
    EXPECT_EQ(apart->parts, 2);
    EXPECT_EQ(apart->nodes, (std::vector<NodeIndex>{0, 6}));
}

TEST(Connections, ByAllShortestWaysAreTheUnionOfTheSearches)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const Network network = randomNetwork(20, 40, seed);
        std::set<NodeIndex> wanted{0, 1, 2};
        for (const auto &[a, b] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2)})
            for (const Path &path : found(network, a, b).paths)
                wanted.insert(path.nodes.begin(), path.nodes.end());
        NoProgress progress;
        const auto all = allShortestWays(network, {2, 0, 1}, progress);
        ASSERT_TRUE(all.has_value());
        EXPECT_EQ(all->nodes, std::vector<NodeIndex>(wanted.begin(), wanted.end())) << "seed " << seed;
        const auto sparse = sparestConnection(network, {0, 1, 2}, progress);
        EXPECT_EQ(sparse->parts, all->parts) << "seed " << seed;
        EXPECT_EQ(sparse->edges.size(), sparse->nodes.size() - static_cast<size_t>(sparse->parts)) << "a forest";
    }
}

TEST(Connections, RefuseMoreThingsThanCanBeAnswered)
{
    const Network network = randomNetwork(100, 200, 1);
    std::vector<NodeIndex> many;
    for (NodeIndex node = 0; node < 61; ++node)
        many.push_back(node);
    NoProgress progress;
    const auto answer = allShortestWays(network, many, progress);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().code, Error::Code::Usage);
}

TEST(CommonNeighbours, ComeWithTheMostTiesFirstAndCountParallelLinksOnce)
{
    const Network network = pathNetwork(6, {{0, 3}, {0, 3}, {1, 4}, {0, 4}, {2, 4}, {1, 3}, {2, 5}, {0, 1}});
    const auto common = commonNeighbours(network, {0, 1, 2});
    ASSERT_EQ(common.size(), 2U);
    EXPECT_EQ(common[0].node, 4);
    EXPECT_EQ(common[0].ties, 3);
    EXPECT_EQ(common[1].node, 3);
    EXPECT_EQ(common[1].ties, 2);
    EXPECT_EQ(common[1].edges, (std::vector<graph::EdgeIndex>{0, 1, 5}));
}
