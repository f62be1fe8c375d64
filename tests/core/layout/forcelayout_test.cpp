#include "core/layout/labelroom.h"
#include "core/layout/layout.h"
#include "core/layout/overlap.h"
#include "core/layout/quality.h"
#include "tests/core/layout/examples.h"
#include "tests/support/temporary.h"

#include <gtest/gtest.h>
#include <QRectF>

using namespace kluwen;
using namespace kluwen::layout;

namespace
{

Positions laidOut(const graph::Network &network, unsigned seed = 7)
{
    NoProgress progress;
    LayoutOptions options;
    options.seed = seed;
    auto positions = layoutNetwork(network, options, progress);
    EXPECT_TRUE(positions) << (positions ? std::string() : positions.error().text().toStdString());
    return positions ? *positions : Positions();
}

double medianEdge(const graph::Network &network, const Positions &positions)
{
    std::vector<double> lengths;
    for (size_t edge = 0; edge < network.from.size(); ++edge) {
        const QPointF along =
            positions[static_cast<size_t>(network.from[edge])] - positions[static_cast<size_t>(network.to[edge])];
        lengths.push_back(std::hypot(along.x(), along.y()));
    }
    std::sort(lengths.begin(), lengths.end());
    return lengths[lengths.size() / 2];
}

} // namespace

TEST(ForceLayout, SameSeedGivesSamePicture)
{
    const graph::Network network = test::groupsOf(8, 250, 3); // large enough for two threads

    const Positions first = laidOut(network);

    EXPECT_EQ(first, laidOut(network));
    EXPECT_NE(first, laidOut(network, 8));
}

TEST(ForceLayout, SymbolsNeverOverlap)
{
    for (const graph::Network &network : {test::groupsOf(6, 40, 6), test::gridOf(20, 20), test::groupsOf(1, 60, 40),
                                          test::networkOf(300, {}), test::networkOf(2, {{0, 1}})}) {
        const Positions positions = laidOut(network);

        ASSERT_EQ(positions.size(), static_cast<size_t>(network.nodeCount()));
        EXPECT_EQ(overlappingPairs(positions, 0.999 * symbolDistance(96)), 0);
    }
}

TEST(ForceLayout, NeighboursStandAtTheSpacingAskedFor)
{
    const graph::Network network = test::gridOf(26, 26);

    EXPECT_NEAR(medianEdge(network, laidOut(network)), 96, 20);
}

TEST(ForceLayout, NetworksReadByNameLeaveRoomForTheNames)
{
    const QSizeF box = labelledBox(96);
    for (const graph::Network &network : {test::groupsOf(6, 40, 6), test::gridOf(12, 12), test::groupsOf(1, 60, 40)}) {
        const Positions positions = laidOut(network);
        for (size_t one = 0; one < positions.size(); ++one)
            for (size_t two = one + 1; two < positions.size(); ++two) {
                const QPointF apart = positions[two] - positions[one];
                EXPECT_TRUE(std::abs(apart.x()) > 0.999 * box.width() || std::abs(apart.y()) > 0.999 * box.height());
            }
    }
}

TEST(ForceLayout, ShowsTheShapeOfTheNetwork)
{
    const graph::Network grid = test::gridOf(25, 25);
    const graph::SimpleNetwork simpleGrid = graph::simplified(grid);
    EXPECT_LT(stress(simpleGrid, laidOut(grid)), 0.08); // random places give about 0.3
    EXPECT_GT(neighbourhoodPreservation(simpleGrid, laidOut(grid)), 0.6);

    const graph::Network groups = test::groupsOf(10, 30, 3);
    EXPECT_LT(stress(graph::simplified(groups), laidOut(groups)), 0.2);
}

TEST(ForceLayout, ComponentsLieApartAndSingleNodesInOrder)
{
    std::vector<std::pair<int, int>> edges;
    for (int part = 0; part < 5; ++part)
        for (int i = 0; i < 9; ++i)
            edges.emplace_back(part * 10 + i, part * 10 + i + 1);
    const Positions positions = laidOut(test::networkOf(90, edges));

    const auto boundsOf = [&](size_t part) {
        QRectF bounds(positions[part * 10], QSizeF(1, 1));
        for (size_t i = 0; i < 10; ++i)
            bounds |= QRectF(positions[part * 10 + i], QSizeF(1, 1));
        return bounds;
    };
    for (size_t one = 0; one < 5; ++one)
        for (size_t two = one + 1; two < 5; ++two)
            EXPECT_FALSE(boundsOf(one).intersects(boundsOf(two))) << one << ' ' << two;
    for (const QPointF &point : positions) {
        EXPECT_LT(std::abs(point.x()), 3000);
        EXPECT_LT(std::abs(point.y()), 3000);
    }
}

TEST(ForceLayout, StarsAndPathsOfAnySizeEnd)
{
    std::vector<std::pair<int, int>> star;
    std::vector<std::pair<int, int>> path;
    for (int i = 1; i < 1000; ++i) {
        star.emplace_back(0, i);
        path.emplace_back(i - 1, i);
    }
    EXPECT_EQ(laidOut(test::networkOf(1000, star)).size(), 1000u);
    EXPECT_EQ(laidOut(test::networkOf(1000, path)).size(), 1000u);
    EXPECT_TRUE(laidOut(test::networkOf(0, {})).empty());
    EXPECT_EQ(laidOut(test::networkOf(1, {{0, 0}})).size(), 1u);
}

TEST(ForceLayout, CanBeStopped)
{
    for (const int questions : {0, 5, 200}) {
        test::CancelAfter progress(questions);

        const auto positions = layoutNetwork(test::groupsOf(8, 100, 3), {}, progress);

        ASSERT_FALSE(positions);
        EXPECT_EQ(positions.error().code, Error::Code::Cancelled);
    }
}

TEST(ForceLayout, ShowsPicturesWhileItWorks)
{
    const graph::Network network = test::groupsOf(8, 100, 3);
    const graph::SimpleNetwork simple = graph::simplified(network);
    std::vector<double> stresses;
    LayoutOptions options;
    options.intermediate = [&](const Positions &soFar) {
        ASSERT_EQ(soFar.size(), static_cast<size_t>(network.nodeCount()));
        stresses.push_back(stress(simple, soFar));
    };
    NoProgress progress;

    const auto positions = layoutNetwork(network, options, progress);

    ASSERT_TRUE(positions);
    ASSERT_GE(stresses.size(), 3u);
    EXPECT_LT(stresses.front(), 0.3); // random places give more
    EXPECT_LT(stress(simple, *positions), stresses.front());
    EXPECT_EQ(*positions, laidOut(network)); // watching changes nothing
}

TEST(ForceLayout, StoppedCanKeepWhatThereIs)
{
    const graph::Network network = test::groupsOf(8, 100, 3);
    LayoutOptions options;
    options.keepWhenStopped = true;
    test::CancelAfter soon(10);
    test::CancelAfter later(700);

    const auto early = layoutNetwork(network, options, soon);
    const auto late = layoutNetwork(network, options, later);

    ASSERT_TRUE(early);
    ASSERT_TRUE(late);
    EXPECT_EQ(overlappingPairs(*early, 0.999 * symbolDistance(96)), 0);
    EXPECT_LT(stress(graph::simplified(network), *late), stress(graph::simplified(network), *early));
}

TEST(Algorithms, AreKnownByTheirIds)
{
    for (const char *id : {"force", "dot", "neato", "sfdp", "circo", "twopi", "lanes", "ownership", "flow", "radial",
                           "groups", "circle", "grid"}) {
        const auto algorithm = algorithmFromId(QLatin1String(id));
        ASSERT_TRUE(algorithm);
        EXPECT_EQ(algorithmId(*algorithm), QLatin1String(id));
    }
    const auto unknown = algorithmFromId(QStringLiteral("spiral"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Error::Code::Usage);
}
