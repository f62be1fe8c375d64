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
    std::vector<float> weights; ///< beside neighbours: summed over the ties of the finest level joined in this one
    std::vector<float> masses;  ///< per node: how strongly it pushes, summed over the nodes of the finest level in it

    [[nodiscard]] std::int32_t nodeCount() const { return static_cast<std::int32_t>(masses.size()); }
    [[nodiscard]] std::span<const std::int32_t> neighboursOf(std::int32_t node) const
    {
        const auto first = static_cast<size_t>(offsets[static_cast<size_t>(node)]);
        const auto last = static_cast<size_t>(offsets[static_cast<size_t>(node) + 1]);
        return std::span(neighbours).subspan(first, last - first);
    }
};

/// The part of the network that `members` (ascending) names, as the finest level, with ties weighed by embeddedness
/// and nodes by their ties.
[[nodiscard]] LevelGraph finestLevel(const graph::SimpleNetwork &network, const std::vector<graph::NodeIndex> &members);

struct CoarserLevel
{
    LevelGraph graph;
    std::vector<std::int32_t> parents; ///< per node of the finer level
};

/// Joins matched neighbours, and leaves of one hub in pairs, so that about half of the nodes remain.
[[nodiscard]] CoarserLevel coarsened(const LevelGraph &finer, Random &random);

} // namespace kluwen::layout
