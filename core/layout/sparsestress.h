#pragma once
#include "core/graph/network.h"
#include "core/layout/levelgraph.h"
#include "core/layout/relaxation.h"
#include <cstdint>
#include <vector>

namespace kluwen::layout
{

/// Steps in the network from every node to some pivots: a sample of all the distances that a picture should show
/// (after Ortmann, Klimenta and Brandes 2016). All pairs where the graph has few nodes.
class SparseStress
{
public:
    /// Of a connected graph. Pivots are drawn with the seed; up to 256, fewer where the graph is very large.
    SparseStress(const LevelGraph &graph, unsigned seed);

    /// Moves every point that many times, by `share` of the way, to where its distances to the pivots fit the steps
    /// best (majorization; Gansner, Koren and North 2004). The picture keeps its size. False where it was stopped.
    bool run(Points &points, int rounds, float share, const GoOn &goOn) const;

private:
    [[nodiscard]] float lengthOfStep(const Points &points) const;
    void moveRange(const Points &points, size_t first, size_t last, float step, float share, Points &next) const;

    size_t m_nodes = 0;
    std::vector<std::int32_t> m_pivots;
    std::vector<std::uint8_t> m_steps; ///< node by node; 255 = that many or more
};

/// Draws every point a little towards those of its neighbours that are near, at most a fiftieth of the picture a
/// round: groups close up while the picture as a whole stays.
void gatherNear(const LevelGraph &graph, Points &points, int rounds);

} // namespace kluwen::layout
