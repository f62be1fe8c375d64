#pragma once
#include "core/graph/network.h"
#include "core/layout/layout.h"
#include <QSizeF>
#include <utility>
#include <vector>

namespace kluwen::layout
{

using IndexPairs = std::vector<std::pair<std::int32_t, std::int32_t>>;

/// The ties among `members` (ascending), as places in that list.
[[nodiscard]] IndexPairs edgesWithin(const graph::SimpleNetwork &network, const std::vector<graph::NodeIndex> &members);

/// Turns the points around their centre so that they lie as wide as possible: screens and pages are wide.
void turnWide(Positions &points);

/// Scales so that the median tie is `spacing` long, or larger where most symbols would overlap otherwise.
void scaleToSpacing(Positions &points, const IndexPairs &edges, double spacing);

/// Moves the parts beside and below each other (the skyline way: each to the highest free place), the first at the
/// origin, `margin` apart, in a picture of about 8 by 5.
void packParts(std::vector<Positions> &parts, QSizeF margin);

} // namespace kluwen::layout
