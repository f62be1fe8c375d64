#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <vector>

namespace kluwen::analysis
{

/// Groups that are tied closer among themselves than chance would have it: Leiden on modularity (Traag, Waltman and Van
/// Eck 2019), deterministic by seed. One number per node, the largest group is 0, equal sizes in order of first node;
/// a node without ties is a group of its own.
[[nodiscard]] Result<std::vector<int>> communities(const graph::SimpleNetwork &network, unsigned seed,
                                                   Progress &progress);

} // namespace kluwen::analysis
