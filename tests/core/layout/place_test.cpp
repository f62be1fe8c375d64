#include "core/layout/layout.h"
#include "core/layout/overlap.h"
#include "core/layout/quality.h"
#include "tests/core/layout/examples.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::layout;

namespace
{

double distanceOf(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

TEST(PlaceNew, WhatStandsNeverMoves)
{
    const graph::Network network = test::groupsOf(4, 20, 3);
    Positions current;
    std::vector<std::uint8_t> isNew;
    for (int i = 0; i < network.nodeCount(); ++i) {
        current.emplace_back(37.0 * (i % 9), 91.0 * (i / 9));
        isNew.push_back(i % 3 == 0 ? 1 : 0);
    }

    const Positions placed = placeNew(network, current, isNew, {});

    ASSERT_EQ(placed.size(), current.size());
    for (size_t i = 0; i < placed.size(); ++i) {
        if (isNew[i] == 0) {
            EXPECT_EQ(placed[i].x(), current[i].x());
            EXPECT_EQ(placed[i].y(), current[i].y());
        }
    }
    EXPECT_EQ(placed, placeNew(network, current, isNew, {}));
}

TEST(PlaceNew, NewOnesStandNearTheirNeighboursAndFreeOfOthers)
{
    // 0, 1 and 2 stand; 3 hangs on 0, 4 between 1 and 2, 5 on 3.
    const graph::Network network = test::networkOf(6, {{0, 1}, {1, 2}, {3, 0}, {4, 1}, {4, 2}, {5, 3}});
    const Positions current{{0, 0}, {100, 0}, {300, 0}, {}, {}, {}};

    const Positions placed = placeNew(network, current, {0, 0, 0, 1, 1, 1}, {});

    EXPECT_NEAR(distanceOf(placed[3], placed[0]), 96, 1e-6);
    EXPECT_LT(placed[3].x(), 0); // on the side that 1 leaves open
    EXPECT_EQ(placed[4], QPointF(200, 0));
    EXPECT_NEAR(distanceOf(placed[5], placed[3]), 96, 1e-6);
    EXPECT_EQ(overlappingPairs(placed, symbolDistance(96)), 0);
}

TEST(PlaceNew, CrowdsFindRoom)
{
    std::vector<std::pair<int, int>> star;
    for (int i = 1; i < 200; ++i)
        star.emplace_back(0, i);
    std::vector<std::uint8_t> isNew(200, 1);
    isNew[0] = 0;

    const Positions placed = placeNew(test::networkOf(200, star), Positions(200), isNew, {});

    EXPECT_EQ(overlappingPairs(placed, 0.999 * symbolDistance(96)), 0);
    EXPECT_EQ(placed[0], QPointF());
}

TEST(PlaceNew, WhatIsTiedToNothingStandsBelow)
{
    const graph::Network network = test::networkOf(5, {{0, 1}, {2, 3}, {3, 4}});

    const Positions placed = placeNew(network, {{10, 20}, {110, 20}, {}, {}, {}}, {0, 0, 1, 1, 1}, {});

    for (size_t i = 2; i < 5; ++i)
        EXPECT_GT(placed[i].y(), 20 + 96);
    EXPECT_EQ(overlappingPairs(placed, 0.999 * symbolDistance(96)), 0);
}

TEST(KeepPinned, PinnedStandExactlyWhereTheyStood)
{
    const Positions wanted{{0, 0}, {10, 0}, {10, 10}, {5, 20}};
    // The pinned ones as wanted, turned by 90 degrees and shifted: the rest must follow.
    const Positions current{{100, 100}, {100, 110}, {0, 0}, {0, 0}};

    const Positions kept = keepPinned(wanted, current, {1, 1, 0, 0});

    EXPECT_EQ(kept[0], QPointF(100, 100));
    EXPECT_EQ(kept[1], QPointF(100, 110));
    EXPECT_NEAR(kept[2].x(), 90, 1e-9);
    EXPECT_NEAR(kept[2].y(), 110, 1e-9);
    EXPECT_NEAR(kept[3].x(), 80, 1e-9);
    EXPECT_NEAR(kept[3].y(), 105, 1e-9);
}

TEST(KeepPinned, OnePinShiftsAndNoPinChangesNothing)
{
    const Positions wanted{{0, 0}, {10, 0}};

    EXPECT_EQ(keepPinned(wanted, {{7, 8}, {0, 0}}, {1, 0}), (Positions{{7, 8}, {17, 8}}));
    EXPECT_EQ(keepPinned(wanted, {{7, 8}, {0, 0}}, {0, 0}), wanted);
    EXPECT_EQ(keepPinned(wanted, {}, {}), wanted);
}

TEST(KeepPinned, PinsOnOnePointDoNotCrushThePicture)
{
    const Positions kept = keepPinned({{0, 0}, {100, 0}, {50, 50}}, {{5, 5}, {5, 5}, {0, 0}}, {1, 1, 0});

    EXPECT_EQ(kept[0], QPointF(5, 5));
    EXPECT_EQ(kept[1], QPointF(5, 5));
    EXPECT_GT(distanceOf(kept[2], kept[0]), 25);
}

TEST(KeepPinned, TheRestClearsThePinnedWhereSpacingIsGiven)
{
    const Positions kept = keepPinned({{0, 0}, {100, 0}, {1, 1}}, {{0, 0}, {100, 0}, {0, 0}}, {1, 1, 0}, 96);

    EXPECT_EQ(kept[0], QPointF(0, 0));
    EXPECT_EQ(kept[1], QPointF(100, 0));
    EXPECT_EQ(overlappingPairs(kept, 0.999 * symbolDistance(96)), 0);
}

TEST(RemoveOverlaps, FixedPointsStay)
{
    Positions points{{0, 0}, {1, 0}, {0, 1}, {0, 0}};

    removeOverlaps(points, 10, {1, 0, 0, 0});

    EXPECT_EQ(points[0], QPointF(0, 0));
    EXPECT_EQ(overlappingPairs(points, 9.999), 0);
}

TEST(Quality, KnowsPerfectAndRandomPictures)
{
    std::vector<std::pair<int, int>> path;
    Positions line;
    for (int i = 0; i < 50; ++i) {
        line.emplace_back(10.0 * i, 0);
        if (i > 0)
            path.emplace_back(i - 1, i);
    }
    const graph::SimpleNetwork simple = graph::simplified(test::networkOf(50, path));
    EXPECT_NEAR(stress(simple, line), 0, 1e-12);
    EXPECT_GT(neighbourhoodPreservation(simple, line), 0.95);

    Positions shuffled = line;
    for (size_t i = 0; i < 50; ++i)
        shuffled[i] = line[(i * 19) % 50];
    EXPECT_GT(stress(simple, shuffled), 0.2);
    EXPECT_LT(neighbourhoodPreservation(simple, shuffled), 0.2);
}
