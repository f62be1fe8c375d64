#include "core/layout/clearing.h"

#include <cmath>
#include <gtest/gtest.h>

namespace kluwen::layout
{

TEST(Clearing, AThingUnderTheLineOfOthersStepsAside)
{
    Positions points{{0, 0}, {100, 3}, {200, 0}, {100, 200}};
    const Positions before = points;

    clearLines(points, {{0, 2}, {1, 3}}, 20, 40);

    EXPECT_GE(std::abs(points[1].y()), 19.5) << "the line from the first to the third runs along y = 0";
    EXPECT_LT(std::hypot(points[1].x() - before[1].x(), points[1].y() - before[1].y()), 60);
    for (const size_t other : {size_t{0}, size_t{2}, size_t{3}})
        EXPECT_EQ(points[other], before[other]) << "nobody else needs to move";
}

TEST(Clearing, NobodyIsPushedOntoAnother)
{
    Positions points{{0, 0}, {100, 2}, {200, 0}, {100, 34}};

    clearLines(points, {{0, 2}}, 20, 40);

    EXPECT_GE(std::hypot(points[1].x() - points[3].x(), points[1].y() - points[3].y()), 39);
    EXPECT_LE(points[1].y(), -19) << "away from the one that stands close by";
}

TEST(Clearing, WhatIsClearStaysWhereItIs)
{
    Positions points{{0, 0}, {100, 50}, {200, 0}};
    const Positions before = points;

    clearLines(points, {{0, 2}, {0, 1}, {1, 1}}, 20, 40);

    EXPECT_EQ(points, before);
}

TEST(Clearing, NothingAtAllStaysNothing)
{
    Positions none;

    clearLines(none, {}, 20, 40);

    EXPECT_TRUE(none.empty());
}

} // namespace kluwen::layout
