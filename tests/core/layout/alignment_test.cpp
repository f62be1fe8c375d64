#include "core/layout/alignment.h"
#include "core/layout/overlap.h"
#include "core/layout/quality.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::layout;

namespace
{

const Positions four{{0, 5}, {10, 100}, {40, -20}, {7, 7}};
const std::vector<graph::NodeIndex> firstThree{0, 1, 2};

} // namespace

TEST(Align, PutsTheChosenOnOneLineAndLeavesTheOthers)
{
    const Positions left = aligned(four, firstThree, Alignment::Left);
    const Positions centre = aligned(four, firstThree, Alignment::Centre);
    const Positions bottom = aligned(four, firstThree, Alignment::Bottom);

    EXPECT_EQ(left, (Positions{{0, 5}, {0, 100}, {0, -20}, {7, 7}}));
    EXPECT_EQ(centre, (Positions{{20, 5}, {20, 100}, {20, -20}, {7, 7}}));
    EXPECT_EQ(bottom, (Positions{{0, 100}, {10, 100}, {40, 100}, {7, 7}}));
    EXPECT_EQ(aligned(four, firstThree, Alignment::Right)[0], QPointF(40, 5));
    EXPECT_EQ(aligned(four, firstThree, Alignment::Top)[0], QPointF(0, -20));
    EXPECT_EQ(aligned(four, firstThree, Alignment::Middle)[0], QPointF(0, 40));
    EXPECT_EQ(aligned(four, {}, Alignment::Left), four);
}

TEST(Align, LeavesThePinned)
{
    EXPECT_EQ(aligned(four, firstThree, Alignment::Right, {1, 0, 0, 0}),
              (Positions{{0, 5}, {40, 100}, {40, -20}, {7, 7}}));
}

TEST(Distribute, MakesTheGapsEqualBetweenTheOutermost)
{
    EXPECT_EQ(distributed(four, firstThree, Spread::Horizontally), (Positions{{0, 5}, {20, 100}, {40, -20}, {7, 7}}));
    EXPECT_EQ(distributed(four, firstThree, Spread::Vertically), (Positions{{0, 40}, {10, 100}, {40, -20}, {7, 7}}));
    EXPECT_EQ(distributed(four, {0, 1}, Spread::Vertically), four);
}

TEST(Tidy, StraightensRowsAndRemovesOverlapsWithoutMovingOthers)
{
    const Positions messy{{0, 0}, {100, 12}, {201, -9}, {300, 3}, {302, 5}, {110, 60}};

    const Positions tidy = tidied(messy, {0, 1, 2, 3, 4}, 96);

    EXPECT_EQ(tidy[5], messy[5]);
    EXPECT_EQ(tidy[0].y(), tidy[2].y());
    EXPECT_NEAR(tidy[0].y(), 0, 12);
    EXPECT_EQ(overlappingPairs(tidy, 0.99 * symbolDistance(96)), 0);
}
