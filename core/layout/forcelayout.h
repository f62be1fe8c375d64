#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include "core/layout/layout.h"

namespace kluwen::layout
{

struct ForceOptions
{
    unsigned seed = 7;
    double spacing =
        96; ///< wanted distance of neighbours; networks of up to mostNodesWithLabelRoom take more for names
    std::function<void(const Positions &)> intermediate; ///< see LayoutOptions
    bool keepWhenStopped = false;                        ///< see LayoutOptions
};

/// Our own layout. Every component by itself: multilevel (matching) with repulsion by Barnes and Hut and pulls by
/// embeddedness, so that communities find together; then sparse stress, so that distances fit the network; then near
/// neighbours gather. Turned so that it lies wide, scaled so that the median tie is `spacing` long and symbols have
/// room, cleared of overlaps, and packed. The same answer on any number of processors.
[[nodiscard]] Result<Positions> forceLayout(const graph::SimpleNetwork &network, const ForceOptions &options,
                                            Progress &progress);

} // namespace kluwen::layout
