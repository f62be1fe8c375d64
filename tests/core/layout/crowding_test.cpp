#include "core/layout/crowding.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::layout;

TEST(DrawingIn, AFewFarOutliersDoNotMakeTheRestADot)
{
    Positions points;
    for (int i = 0; i < 3000; ++i)
        points.emplace_back(QPointF(10 * std::sqrt(i) * std::cos(2.4 * i), 10 * std::sqrt(i) * std::sin(2.4 * i)));
    for (int i = 0; i < 30; ++i)
        points.emplace_back(QPointF(100'000 * std::cos(i), 100'000 * std::sin(i)));
    const Positions before = points;

    drawIn(points, 10);

    double inner = 0;
    for (size_t i = 0; i < 2900; ++i) {
        EXPECT_NEAR(std::hypot(points[i].x(), points[i].y()), std::hypot(before[i].x(), before[i].y()), 30) << i;
        inner = std::max(inner, std::hypot(points[i].x(), points[i].y()));
    }
    for (size_t i = 3000; i < points.size(); ++i) {
        const double radius = std::hypot(points[i].x(), points[i].y());
        EXPECT_GT(radius, inner) << i; // outside still, in the same direction
        EXPECT_LT(radius, 2 * inner) << i;
        EXPECT_NEAR(std::atan2(points[i].y(), points[i].x()), std::atan2(before[i].y(), before[i].x()), 0.01) << i;
    }
}

TEST(DrawingIn, ADrawingThatIsFullEnoughStaysAsItIs)
{
    Positions points;
    for (int i = 0; i < 3000; ++i)
        points.emplace_back(QPointF(10 * std::sqrt(i) * std::cos(2.4 * i), 10 * std::sqrt(i) * std::sin(2.4 * i)));
    const Positions before = points;

    drawIn(points, 10);

    for (size_t i = 0; i < points.size(); ++i)
        EXPECT_NEAR(std::hypot(points[i].x() - before[i].x(), points[i].y() - before[i].y()), 0, 1) << i;
}
