#include "core/layout/overlap.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::layout;

namespace
{

/// Points in a sunflower's order: evenly in a disc, `pace` from each other near its middle.
Positions sunflower(int count, double pace)
{
    Positions points;
    constexpr double goldenAngle = 2.399963229728653;
    for (int i = 0; i < count; ++i) {
        const double radius = pace * std::sqrt(i + 0.5);
        points.emplace_back(radius * std::cos(goldenAngle * i), radius * std::sin(goldenAngle * i));
    }
    return points;
}

double closestPair(const Positions &points)
{
    double closest = 1e9;
    for (size_t one = 0; one < points.size(); ++one)
        for (size_t two = one + 1; two < points.size(); ++two)
            closest =
                std::min(closest, std::hypot(points[one].x() - points[two].x(), points[one].y() - points[two].y()));
    return closest;
}

} // namespace

TEST(Overlaps, ACrowdGetsRoomWithoutLosingItsShape)
{
    Positions crowd = sunflower(2000, 1);

    removeOverlaps(crowd, 10);

    EXPECT_GE(closestPair(crowd), 10 * 0.999);
    for (size_t i = 1; i < 1000; ++i) // what was inside stays inside of what was well outside
        EXPECT_LT(std::hypot(crowd[i].x(), crowd[i].y()), std::hypot(crowd[i + 1000].x(), crowd[i + 1000].y())) << i;
}

TEST(Overlaps, WhatHasRoomStaysWhereItIs)
{
    Positions points = sunflower(200, 12);
    const Positions before = points;

    removeOverlaps(points, 10);

    EXPECT_EQ(points, before);
}

TEST(Overlaps, ACrowdInTheMiddleTakesTheRoomItNeedsAndDrivesNobodyFarAway)
{
    Positions points = sunflower(5000, 0.5); // two hundred times too full
    constexpr int loose = 60;
    for (int i = 0; i < loose; ++i)
        points.emplace_back(QPointF(300 * std::cos(0.1 * i), 300 * std::sin(0.1 * i)));

    removeOverlaps(points, 10);

    EXPECT_GE(closestPair(points), 10 * 0.999);
    double crowdRadius = 0;
    for (size_t i = 0; i < 5000; ++i)
        crowdRadius = std::max(crowdRadius, std::hypot(points[i].x(), points[i].y()));
    for (size_t i = 5000; i < points.size(); ++i) { // around the crowd still, with no gap wider than the drawing had
        const double radius = std::hypot(points[i].x(), points[i].y());
        EXPECT_GT(radius, 0.9 * crowdRadius) << i;
        EXPECT_LT(radius, 2.2 * crowdRadius) << i;
    }
}
