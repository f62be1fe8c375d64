#include "core/layout/labelroom.h"

#include <algorithm>
#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr double mostGrowth = 1.2;      // of the whole, before points push each other
constexpr double crowdedShare = 0.2;    // of the points: as many may be too close after the growth
constexpr double growthOfACrowd = 1.04; // each time that pushing did not settle it
constexpr int labelRounds = 120;

bool tooClose(QPointF one, QPointF two, QSizeF box)
{
    return std::abs(one.x() - two.x()) < box.width() && std::abs(one.y() - two.y()) < box.height();
}

/// The share of points that are too close to another when everything is `scale` times as large.
double crowded(const Positions &points, QSizeF box, double scale)
{
    const QSizeF smaller = box / scale;
    size_t close = 0;
    for (size_t one = 0; one < points.size(); ++one)
        for (size_t two = 0; two < points.size(); ++two)
            if (one != two && tooClose(points[one], points[two], smaller)) {
                ++close;
                break;
            }
    return static_cast<double>(close) / static_cast<double>(points.size());
}

void grow(Positions &points, double scale)
{
    for (QPointF &point : points)
        point *= scale;
}

/// Pushes every pair that is too close apart along the axis on which less is missing; true where there was one.
bool push(Positions &points, QSizeF box)
{
    constexpr double more = 1.01; // than needed, so that rounding brings nobody back
    bool found = false;
    for (size_t one = 0; one < points.size(); ++one) {
        for (size_t two = one + 1; two < points.size(); ++two) {
            if (!tooClose(points[one], points[two], box))
                continue;
            found = true;
            const QPointF apart = points[two] - points[one];
            const double missingX = box.width() - std::abs(apart.x());
            const double missingY = box.height() - std::abs(apart.y());
            const QPointF step = missingX < missingY ? QPointF(std::copysign(missingX, apart.x()), 0)
                                                     : QPointF(0, std::copysign(missingY, apart.y()));
            points[one] -= step * (more / 2);
            points[two] += step * (more / 2);
        }
    }
    return found;
}

} // namespace

void makeRoomForLabels(Positions &points, QSizeF box)
{
    if (points.size() < 2)
        return;
    double scale = 1;
    while (scale < mostGrowth && crowded(points, box, scale) > crowdedShare)
        scale *= 1.05;
    grow(points, scale);
    for (bool crowd = true; crowd;) {
        int round = 0;
        while (round < labelRounds && push(points, box))
            ++round;
        crowd = round == labelRounds;
        if (crowd)
            grow(points, growthOfACrowd);
    }
}

} // namespace kluwen::layout
