#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// A column per group from left to right. Sweeps by barycentre (Sugiyama, Tagawa and Toda 1981) order the columns; the
/// order with the fewest crossings is taken.
[[nodiscard]] Positions lanesLayout(const graph::Network &network, const LayoutOptions &options);

/// One circle; every group is an arc of it, with a gap between arcs. Ordered like lanes.
[[nodiscard]] Positions circleLayout(const graph::Network &network, const LayoutOptions &options);

/// A circle for every group (rings inside each other where a group is large), the circles packed; everybody stands on
/// the side of their neighbours.
[[nodiscard]] Positions groupsLayout(const graph::Network &network, const LayoutOptions &options);

/// Rows of equal distance, about as wide as a screen, in the order of the options; else by type and label.
[[nodiscard]] Positions gridLayout(const graph::Network &network, const LayoutOptions &options);

/// Rings by distance from the centre; children stand near their parents. What the centre does not reach gets rings of
/// its own around its best connected, packed beside.
[[nodiscard]] Positions radialLayout(const graph::Network &network, const LayoutOptions &options);

} // namespace kluwen::layout
