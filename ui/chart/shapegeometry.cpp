#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kluwen::ui
{

namespace
{

/// Half width and half height as shares of the radius, chosen so that the shapes look equally heavy.
QPointF halfSize(Family family)
{
    switch (family) {
    case Family::Account:
        return {1.32, 0.78};
    case Family::Organisation:
        return {0.9, 0.9};
    case Family::Asset:
        return {1.06, 1.0};
    case Family::Place:
        return {0.98, 0.98};
    case Family::Event:
        return {1.16, 1.16};
    case Family::Document:
        return {0.8, 1.0};
    case Family::Person:
        break;
    }
    return {1.0, 1.0};
}

bool isBox(Family family)
{
    return family == Family::Account || family == Family::Organisation || family == Family::Place ||
           family == Family::Document;
}

} // namespace

QRectF shapeBounds(Family family, QPointF centre, double radius)
{
    const QPointF half = halfSize(family) * radius;
    return {centre - half, centre + half};
}

double rimDistance(Family family, double radius, QPointF direction)
{
    const QPointF half = halfSize(family) * radius;
    const double dx = std::abs(direction.x());
    const double dy = std::abs(direction.y());
    if (family == Family::Event)
        return half.x() / std::max(dx + dy, 1e-9);
    if (!isBox(family))
        return half.x();
    const double atSide = dx > 1e-9 ? half.x() / dx : std::numeric_limits<double>::max();
    const double atTop = dy > 1e-9 ? half.y() / dy : std::numeric_limits<double>::max();
    return std::min(atSide, atTop);
}

bool shapeContains(Family family, double radius, QPointF offset, double slack)
{
    const double length = std::hypot(offset.x(), offset.y());
    if (length < 1e-9)
        return true;
    return length <= rimDistance(family, radius, offset / length) + slack;
}

double distanceToLine(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double share = squared > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / squared, 0.0, 1.0) : 0.0;
    const QPointF nearest = a + along * share;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

} // namespace kluwen::ui
