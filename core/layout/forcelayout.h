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
    double spacing = 96;
};

/// Our own layout: multilevel (matching), repulsion by Barnes and Hut, attraction by ties, masses by degree as in
/// ForceAtlas2 (Jacomy et al. 2014). Every component by itself, turned so that it lies wide, scaled so that the median
/// tie is `spacing` long and symbols have room, cleared of overlaps, and packed. Two threads; the same answer on any
/// number of processors.
[[nodiscard]] Result<Positions> forceLayout(const graph::SimpleNetwork &network, const ForceOptions &options,
                                            Progress &progress);

} // namespace kluwen::layout
