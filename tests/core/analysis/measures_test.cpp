#include "core/analysis/communities.h"
#include "core/analysis/measures.h"
#include "core/analysis/shortestpaths.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace kluwen;
using namespace kluwen::analysis;
using graph::Network;

namespace
{

Network networkOf(int nodes, const std::vector<std::pair<int, int>> &edges)
{
    Network network;
    for (int i = 0; i < nodes; ++i)
        network.addNode(RecordId(), QString::number(i), QStringLiteral("person"));
    for (const auto &[from, to] : edges)
        network.addEdge(from, to, QStringLiteral("link"));
    network.finish();
    return network;
}

Measures measured(const Network &network)
{
    NoProgress progress;
    auto measures = measure(network, {}, progress);
    EXPECT_TRUE(measures) << (measures ? std::string() : measures.error().text().toStdString());
    return measures ? *measures : Measures();
}

/// Four groups of cliques-with-holes and random ties between them.
Network planted(int nodes, int edges)
{
    std::mt19937 random(11);
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0; i < edges; ++i) {
        const int from = static_cast<int>(random() % static_cast<unsigned>(nodes));
        const bool inside = random() % 10 != 0;
        const int step = 4 * static_cast<int>(random() % static_cast<unsigned>(nodes / 4));
        const int to = inside ? (from + step) % nodes : static_cast<int>(random() % static_cast<unsigned>(nodes));
        pairs.emplace_back(from, to);
    }
    return networkOf(nodes, pairs);
}

} // namespace

TEST(Measures, OfAStarAreThoseOfTheBook)
{
    // A hub with four leaves: Freeman 1977 and 1979 give 1 for the hub.
    const Measures star = measured(networkOf(5, {{0, 1}, {0, 2}, {0, 3}, {4, 0}}));

    EXPECT_EQ(star.degree, (std::vector<int>{4, 1, 1, 1, 1}));
    EXPECT_NEAR(star.betweenness[0], 1.0, 1e-12);
    EXPECT_NEAR(star.betweenness[1], 0.0, 1e-12);
    EXPECT_NEAR(star.closeness[0], 1.0, 1e-12);
    EXPECT_NEAR(star.closeness[1], 4.0 / 7.0, 1e-12);
    EXPECT_NEAR(star.eigenvector[0], std::sqrt(0.5), 1e-9);
    EXPECT_NEAR(star.eigenvector[1], std::sqrt(0.125), 1e-9);
    EXPECT_EQ(star.core, (std::vector<int>{1, 1, 1, 1, 1}));
    EXPECT_EQ(star.clustering, (std::vector<double>(5, 0.0)));
    EXPECT_EQ(star.links, 4);
}

TEST(Measures, LoopsAndParallelTiesDoNotCount)
{
    const Measures plain = measured(networkOf(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}}));
    const Measures doubled = measured(networkOf(4, {{0, 1}, {1, 0}, {1, 2}, {2, 0}, {2, 3}, {3, 2}, {3, 3}}));

    EXPECT_EQ(doubled.degree, plain.degree);
    EXPECT_EQ(doubled.betweenness, plain.betweenness);
    EXPECT_EQ(doubled.clustering, plain.clustering);
    EXPECT_NEAR(doubled.clustering[2], 1.0 / 3.0, 1e-12);
    EXPECT_EQ(doubled.pagerank, plain.pagerank);
    EXPECT_EQ(doubled.links, 4);
}

TEST(Measures, SeveralComponentsAreWeighedByTheirSize)
{
    // A path of three, a pair and one alone: closeness by Wasserman and Faust.
    const Measures parts = measured(networkOf(6, {{0, 1}, {3, 4}, {4, 5}}));

    EXPECT_EQ(parts.componentSizes, (std::vector<int>{3, 2, 1}));
    EXPECT_EQ(parts.component, (std::vector<int>{1, 1, 2, 0, 0, 0}));
    EXPECT_NEAR(parts.closeness[4], (2.0 / 2.0) * (2.0 / 5.0), 1e-12);
    EXPECT_NEAR(parts.closeness[3], (2.0 / 3.0) * (2.0 / 5.0), 1e-12);
    EXPECT_NEAR(parts.closeness[0], (1.0 / 1.0) * (1.0 / 5.0), 1e-12);
    EXPECT_EQ(parts.closeness[2], 0.0);
    EXPECT_EQ(parts.eigenvector[0], 0.0);
    EXPECT_NEAR(parts.eigenvector[4], std::sqrt(0.5), 1e-9);
    EXPECT_NEAR(std::accumulate(parts.pagerank.begin(), parts.pagerank.end(), 0.0), 1.0, 1e-12);
}

TEST(Measures, OfTinyNetworksAreDefined)
{
    EXPECT_EQ(measured(networkOf(0, {})).nodes, 0);
    const Measures one = measured(networkOf(1, {{0, 0}}));
    EXPECT_EQ(one.pagerank, (std::vector<double>{1.0}));
    EXPECT_EQ(one.betweenness, (std::vector<double>{0.0}));
    EXPECT_EQ(one.closeness, (std::vector<double>{0.0}));
    EXPECT_EQ(one.links, 0);
    const Measures two = measured(networkOf(2, {{0, 1}}));
    EXPECT_NEAR(two.eigenvector[1], std::sqrt(0.5), 1e-12);
    EXPECT_NEAR(two.closeness[0], 1.0, 1e-12);
    EXPECT_EQ(two.betweenness[0], 0.0);
    EXPECT_EQ(measured(networkOf(3, {})).community, (std::vector<int>{0, 1, 2}));
}

TEST(Measures, OwnPathSearchAgreesWithIgraph)
{
    const graph::SimpleNetwork simple = graph::simplified(planted(400, 900));
    NoProgress progress;

    const auto own = pathMeasures(simple, progress);
    const auto theirs = pathMeasuresByIgraph(simple, graph::componentsOf(simple), progress);

    ASSERT_TRUE(own);
    ASSERT_TRUE(theirs);
    for (size_t node = 0; node < own->closeness.size(); ++node) {
        EXPECT_NEAR(own->betweenness[node], theirs->betweenness[node], 1e-12);
        EXPECT_NEAR(own->closeness[node], theirs->closeness[node], 1e-12);
    }
}

TEST(Measures, AreTheSameEveryTime)
{
    const Network network = planted(1200, 5000);

    const Measures first = measured(network);
    const Measures second = measured(network);

    EXPECT_EQ(first.betweenness, second.betweenness);
    EXPECT_EQ(first.eigenvector, second.eigenvector);
    EXPECT_EQ(first.pagerank, second.pagerank);
    EXPECT_EQ(first.community, second.community);
}

TEST(Communities, FindPlantedGroups)
{
    const graph::SimpleNetwork simple = graph::simplified(planted(200, 3000));
    NoProgress progress;

    const auto groups = communities(simple, 7, progress);

    ASSERT_TRUE(groups);
    EXPECT_EQ(*std::max_element(groups->begin(), groups->end()), 3);
    for (size_t node = 4; node < groups->size(); ++node)
        EXPECT_EQ((*groups)[node], (*groups)[node % 4]);
}

TEST(Measures, CanBeStoppedAtAnyMoment)
{
    const Network network = planted(1200, 5000);
    for (const int questions : {0, 1, 3, 6}) {
        test::CancelAfter progress(questions);

        const auto measures = measure(network, {}, progress);

        ASSERT_FALSE(measures) << questions;
        EXPECT_EQ(measures.error().code, Error::Code::Cancelled);
    }
    EXPECT_EQ(measured(network).nodes, 1200); // igraph is whole after being stopped
}

TEST(Measures, PathsCanBeLeftOut)
{
    NoProgress progress;
    MeasureOptions options;
    options.exactPaths = false;

    const auto measures = measure(networkOf(3, {{0, 1}, {1, 2}}), options, progress);

    ASSERT_TRUE(measures);
    EXPECT_EQ(measures->betweenness, (std::vector<double>(3, 0.0)));
    EXPECT_EQ(measures->closeness, (std::vector<double>(3, 0.0)));
    EXPECT_EQ(measures->degree[1], 2);
}
