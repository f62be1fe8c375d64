#include "core/layout/crossings.h"
#include "core/layout/layout.h"
#include "core/layout/overlap.h"
#include "core/layout/quality.h"
#include "tests/core/layout/examples.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::layout;

namespace
{

Positions laidOutAs(const graph::Network &network, LayoutOptions options)
{
    options.worker = test::programPath(QStringLiteral("kluwen-layout"));
    NoProgress progress;
    auto positions = layoutNetwork(network, options, progress);
    EXPECT_TRUE(positions) << (positions ? std::string() : positions.error().text().toStdString());
    return positions ? *positions : Positions(static_cast<size_t>(network.nodeCount()));
}

LayoutOptions of(Algorithm algorithm, std::vector<int> groups = {})
{
    LayoutOptions options;
    options.algorithm = algorithm;
    options.groups = std::move(groups);
    return options;
}

double between(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

class EveryNamedLayout : public testing::TestWithParam<Algorithm>
{
};

} // namespace

TEST_P(EveryNamedLayout, IsRepeatableAndFreeOfOverlaps)
{
    const graph::Network network = test::groupsOf(5, 14, 1);
    std::vector<int> groups;
    for (int node = 0; node < network.nodeCount(); ++node)
        groups.push_back(node / 14);

    const Positions first = laidOutAs(network, of(GetParam(), groups));

    ASSERT_EQ(first.size(), static_cast<size_t>(network.nodeCount()));
    EXPECT_EQ(first, laidOutAs(network, of(GetParam(), groups)));
    EXPECT_EQ(overlappingPairs(first, 0.99 * symbolDistance(96)), 0);
}

TEST_P(EveryNamedLayout, TakesLoopsSingleNodesAndNothing)
{
    EXPECT_EQ(laidOutAs(test::networkOf(6, {{0, 1}, {1, 0}, {1, 1}, {2, 3}}), of(GetParam())).size(), 6u);
    EXPECT_EQ(laidOutAs(test::networkOf(1, {{0, 0}}), of(GetParam())).size(), 1u);
    EXPECT_TRUE(laidOutAs(test::networkOf(0, {}), of(GetParam())).empty());
}

INSTANTIATE_TEST_SUITE_P(Named, EveryNamedLayout,
                         testing::Values(Algorithm::Lanes, Algorithm::Ownership, Algorithm::Flow, Algorithm::Radial,
                                         Algorithm::Groups, Algorithm::Circle, Algorithm::Grid),
                         [](const auto &layout) { return algorithmId(layout.param).toStdString(); });

TEST(Lanes, StandInTheirOrderWithFewCrossings)
{
    // Every node of a lane is tied to the one opposite, which is named in the reverse order.
    std::vector<std::pair<int, int>> edges;
    std::vector<int> groups;
    for (int i = 0; i < 20; ++i)
        groups.push_back(i < 10 ? 1 : 0);
    for (int i = 0; i < 10; ++i) {
        edges.emplace_back(i, 19 - i);
        if (i > 0)
            edges.emplace_back(i, 20 - i);
    }
    const graph::Network network = test::networkOf(20, edges);

    const Positions positions = laidOutAs(network, of(Algorithm::Lanes, groups));

    for (size_t i = 0; i < 20; ++i)
        EXPECT_EQ(positions[i].x(), i < 10 ? positions[0].x() : positions[10].x());
    EXPECT_LT(positions[10].x(), positions[0].x()); // group 0 is on the left
    EXPECT_EQ(crossings(graph::simplified(network), positions), 0);
}

TEST(Lanes, WithoutGroupsGoByFamilyOfThing)
{
    graph::Network network;
    network.addNode(RecordId(), QStringLiteral("a"), QStringLiteral("account"));
    network.addNode(RecordId(), QStringLiteral("b"), QStringLiteral("company"));
    network.addNode(RecordId(), QStringLiteral("c"), QStringLiteral("person"));
    network.finish();

    const Positions positions = laidOutAs(network, of(Algorithm::Lanes));

    EXPECT_LT(positions[2].x(), positions[1].x());
    EXPECT_LT(positions[1].x(), positions[0].x());
}

TEST(Ownership, PutsOwnersAboveAndOtherTiesDoNotRank)
{
    graph::Network network;
    for (const char *type : {"company", "person", "company", "person"})
        network.addNode(RecordId(), QLatin1String(type), QLatin1String(type));
    network.addEdge(1, 0, QStringLiteral("ownership"));
    network.addEdge(0, 2, QStringLiteral("directorship"));
    network.addEdge(2, 1, QStringLiteral("association")); // would turn the order round
    network.addEdge(3, 2, QStringLiteral("association"));
    network.finish();

    const Positions positions = laidOutAs(network, of(Algorithm::Ownership));

    EXPECT_LT(positions[1].y(), positions[0].y() - 90);
    EXPECT_LT(positions[0].y(), positions[2].y() - 90);
    EXPECT_NEAR(between(positions[3], positions[2]), 96, 1); // beside who it is tied to
}

TEST(Flow, RunsFromLeftToRightAlongTheTiesChosen)
{
    LayoutOptions options = of(Algorithm::Flow);
    options.ranking = {1, 1, 0};

    const Positions positions = laidOutAs(test::networkOf(3, {{0, 1}, {1, 2}, {2, 0}}), options);

    EXPECT_LT(positions[0].x(), positions[1].x());
    EXPECT_LT(positions[1].x(), positions[2].x());
}

TEST(Radial, RingsAreStepsFromTheChosenOne)
{
    const graph::Network network = test::networkOf(8, {{3, 0}, {3, 1}, {3, 2}, {0, 4}, {0, 5}, {1, 6}, {2, 7}, {4, 5}});
    LayoutOptions options = of(Algorithm::Radial);
    options.centre = 3;

    const Positions positions = laidOutAs(network, options);

    const double first = between(positions[3], positions[0]);
    for (const size_t node : {size_t(1), size_t(2)})
        EXPECT_NEAR(between(positions[3], positions[node]), first, 1e-6);
    const double second = between(positions[3], positions[4]);
    EXPECT_GT(second, first + 90);
    for (const size_t node : {size_t(5), size_t(6), size_t(7)})
        EXPECT_NEAR(between(positions[3], positions[node]), second, 1e-6);
    EXPECT_LT(between(positions[6], positions[1]), between(positions[6], positions[2])); // near the parent
}

TEST(Groups, LieApartFromEachOther)
{
    const graph::Network network = test::groupsOf(4, 30, 3);
    std::vector<int> groups;
    for (int node = 0; node < 120; ++node)
        groups.push_back(node / 30);

    const Positions positions = laidOutAs(network, of(Algorithm::Groups, groups));

    for (size_t one = 0; one < 4; ++one) {
        QPointF centre;
        for (size_t i = 0; i < 30; ++i)
            centre += positions[one * 30 + i] / 30;
        double reach = 0;
        for (size_t i = 0; i < 30; ++i)
            reach = std::max(reach, between(centre, positions[one * 30 + i]));
        for (size_t other = 0; other < 120; ++other) {
            if (other / 30 != one) {
                EXPECT_GT(between(centre, positions[other]), reach) << one << ' ' << other;
            }
        }
    }
}

TEST(Circle, KeepsGroupsTogetherAndUntanglesARing)
{
    std::vector<std::pair<int, int>> edges;
    for (int i = 0; i < 12; ++i)
        edges.emplace_back(i, (i + 1) % 12);
    const graph::Network network = test::networkOf(12, edges);
    std::vector<int> groups;
    for (int i = 0; i < 12; ++i)
        groups.push_back(i / 6);

    const Positions positions = laidOutAs(network, of(Algorithm::Circle, groups));

    const double radius = std::hypot(positions[0].x(), positions[0].y());
    for (const QPointF &point : positions)
        EXPECT_NEAR(std::hypot(point.x(), point.y()), radius, 1e-6);
    EXPECT_EQ(crossings(graph::simplified(network), positions), 0);
}

TEST(Grid, FollowsTheOrderGiven)
{
    LayoutOptions options = of(Algorithm::Grid);
    options.order = {3, 2, 1, 0};

    const Positions positions = laidOutAs(test::networkOf(4, {}), options);

    EXPECT_EQ(positions[3], QPointF(0, 0));
    EXPECT_EQ(positions[2], QPointF(96, 0));
    EXPECT_GT(positions[0].y(), positions[3].y() + 90);
}

TEST(Crossings, AreCountedRight)
{
    EXPECT_EQ(crossingsBetween({{0, 1}, {1, 0}}), 1);
    EXPECT_EQ(crossingsBetween({{0, 0}, {0, 1}, {1, 1}}), 0); // a shared end is no crossing
    EXPECT_EQ(crossingsBetween({{0, 2}, {1, 1}, {2, 0}}), 3);
    EXPECT_EQ(crossingsOnCircle({{0, 2}, {1, 3}}, 4), 1);
    EXPECT_EQ(crossingsOnCircle({{0, 1}, {2, 3}, {0, 2}}, 4), 0);
    EXPECT_EQ(crossingsOnCircle({{0, 3}, {1, 4}, {2, 5}}, 6), 3);
}

TEST(LargeNetworks, AreRefusedByLayoutsThatCannotTakeThem)
{
    std::vector<std::pair<int, int>> edges;
    for (int i = 0; i < 30'000; ++i)
        edges.emplace_back(i % 100, (i * 7 + 1) % 100);
    const graph::Network network = test::networkOf(100, edges);
    NoProgress progress;

    for (const Algorithm algorithm : {Algorithm::Dot, Algorithm::Circo, Algorithm::Ownership, Algorithm::Flow}) {
        const auto positions = layoutNetwork(network, of(algorithm), progress);

        ASSERT_FALSE(positions);
        EXPECT_EQ(positions.error().code, Error::Code::Usage);
        EXPECT_FALSE(positions.error().remedy.isEmpty());
        EXPECT_FALSE(fitsAlgorithm(network, algorithm));
    }
    EXPECT_TRUE(fitsAlgorithm(network, Algorithm::Force));
}
