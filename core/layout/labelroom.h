#pragma once
#include "core/layout/layout.h"
#include <QSizeF>

namespace kluwen::layout
{

/// Networks up to this size are read name by name; larger ones are read as shapes first.
inline constexpr int mostNodesWithLabelRoom = 600;

/// What a symbol and the name under it take, for that spacing of neighbours, scene units.
[[nodiscard]] inline QSizeF labelledBox(double spacing)
{
    return {1.35 * spacing, 0.75 * spacing};
}

/// Moves points apart until boxes of that size around them no longer overlap. First the whole grows, until few are too
/// close, so that its shape stays; then the rest push each other aside. Deterministic; quadratic, for the networks that
/// are read name by name.
void makeRoomForLabels(Positions &points, QSizeF box);

} // namespace kluwen::layout
