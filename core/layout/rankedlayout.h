#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Ownership (from top to bottom) and Flow (from left to right): what hangs on ranking ties is laid out by dot along
/// these alone; the rest is placed near its neighbours. Errors as graphvizLayout.
[[nodiscard]] Result<Positions> rankedLayout(const graph::Network &network, const LayoutOptions &options,
                                             Progress &progress);

} // namespace kluwen::layout
