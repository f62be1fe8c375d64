#pragma once
#include "core/graph/network.h"
#include "core/layout/random.h"
#include <cstdint>
#include <span>
#include <vector>

namespace kluwen::layout
{

/// One level of the multilevel layout: a graph whose nodes and edges stand for several of the level below.
struct LevelGraph
{
    std::vector<std::int32_t> offsets{0};
    std::vector<std::int32_t> neighbours;
    std::vector<double> weights; ///< beside neighbours: edges of the finest level joined in this one
    std::vector<double> masses;  ///< per node: sum of (degree + 1) of the nodes of the finest level in it

    [[nodiscard]] std::int32_t nodeCount() const { return static_cast<std::int32_t>(masses.size()); }
};

/// The part of the network that `members` names, as the finest level.
[[nodiscard]] LevelGraph finestLevel(const graph::SimpleNetwork &network, const std::vector<graph::NodeIndex> &members);

struct CoarserLevel
{
    LevelGraph graph;
    std::vector<std::int32_t> parents; ///< per node of the finer level
};

/// Joins matched neighbours, and leaves of one hub in pairs, so that about half of the nodes remain.
[[nodiscard]] CoarserLevel coarsened(const LevelGraph &finer, Random &random);

} // namespace kluwen::layout
