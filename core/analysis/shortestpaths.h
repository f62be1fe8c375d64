#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <vector>

namespace kluwen::analysis
{

/// Betweenness and closeness of all nodes, as Measures has them.
struct PathMeasures
{
    std::vector<double> betweenness;
    std::vector<double> closeness;
};

/// Both from one breadth-first search per node (Brandes 2001) on two threads: several times faster than igraph, which
/// makes two passes on one. The sums are made in a fixed order, so the answer does not depend on the machine.
[[nodiscard]] Result<PathMeasures> pathMeasures(const graph::SimpleNetwork &network, Progress &progress);

/// The same through igraph, for small networks and as the measure's reference.
[[nodiscard]] Result<PathMeasures> pathMeasuresByIgraph(const graph::SimpleNetwork &network,
                                                        const graph::Components &components, Progress &progress);

} // namespace kluwen::analysis
