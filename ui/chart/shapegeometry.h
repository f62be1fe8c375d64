#pragma once
#include "core/model/schema.h"
#include <QPointF>
#include <QRectF>

namespace kluwen::ui
{

/// The box of a family's shape around `centre` for a symbol of that radius; pills are wide, sheets are tall.
[[nodiscard]] QRectF shapeBounds(Family family, QPointF centre, double radius);

/// How far the rim lies from the centre in that direction (a unit vector).
[[nodiscard]] double rimDistance(Family family, double radius, QPointF direction);

/// Whether a point at that offset from the centre is on the shape, or at most `slack` outside.
[[nodiscard]] bool shapeContains(Family family, double radius, QPointF offset, double slack = 0);

/// The distance of a point to the line piece a-b.
[[nodiscard]] double distanceToLine(QPointF point, QPointF a, QPointF b);

} // namespace kluwen::ui
