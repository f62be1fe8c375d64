#pragma once
#include "core/layout/levelgraph.h"
#include "core/layout/points.h"
#include "core/layout/quadtree.h"
#include <functional>

namespace kluwen::layout
{

/// Asked once a round with the points so far; false stops.
using GoOn = std::function<bool(const Points &)>;

/// How long and how hot one level is relaxed.
struct Cooling
{
    int rounds = 100;
    float firstStep = 1; ///< longest move of a node in the first round
    float lastStep = 0.01f;
    bool gathers =
        false;       ///< a tie pulls with the root of its length (towards LinLog, Noack 2007), else with its length
    float usual = 1; ///< the usual length of a tie
};

/// Moves the points of one level towards balance of pulling ties and pushing masses.
class Relaxation
{
public:
    explicit Relaxation(const LevelGraph &graph) : m_graph(graph) {}

    /// False where it was stopped; the points are those of the last round.
    bool run(Points &points, const Cooling &cooling, const GoOn &goOn);

private:
    void moveRange(const Points &points, size_t first, size_t last, const Cooling &cooling, float longest);

    const LevelGraph &m_graph;
    QuadTree m_tree;
    Points m_next;
};

} // namespace kluwen::layout
