#include "core/layout/evening.h"

#include <gtest/gtest.h>

namespace kluwen::layout
{

TEST(Evening, ACrowdGetsRoomWithinTheSameBoundsAndKeepsItsOrder)
{
    Positions points{{0, 0}, {100, 50}, {101, 52}, {103, 51}, {1000, 400}};
    const Positions before = points;

    evenOut(points, 0.5);

    EXPECT_EQ(points.front(), before.front());
    EXPECT_EQ(points.back(), before.back());
    EXPECT_GT(points[2].x() - points[1].x(), 100);
    for (size_t a = 0; a < points.size(); ++a)
        for (size_t b = 0; b < points.size(); ++b) {
            EXPECT_EQ(points[a].x() < points[b].x(), before[a].x() < before[b].x()) << a << ' ' << b;
            EXPECT_EQ(points[a].y() < points[b].y(), before[a].y() < before[b].y()) << a << ' ' << b;
        }
}

TEST(Evening, WholeStandsAtEvenDistancesAndNoneLeavesAllAsItWas)
{
    Positions even{{0, 0}, {1, 2}, {10, 30}};
    Positions same = even;
    const Positions before = even;

    evenOut(even, 1);
    evenOut(same, 0);

    EXPECT_EQ(even[1], QPointF(5, 15));
    EXPECT_EQ(same, before);
}

TEST(Evening, WhatStandsInALineStaysInIt)
{
    Positions points{{0, 0}, {0, 10}, {0, 11}, {50, 5}, {60, 5}};

    evenOut(points, 0.7);

    EXPECT_EQ(points[0].x(), points[1].x());
    EXPECT_EQ(points[1].x(), points[2].x());
    EXPECT_EQ(points[3].y(), points[4].y());
}

TEST(Evening, OneOrTwoStayWhereTheyAre)
{
    Positions points{{3, 4}, {5, 6}};

    evenOut(points, 1);

    EXPECT_EQ(points, (Positions{{3, 4}, {5, 6}}));
}

} // namespace kluwen::layout
