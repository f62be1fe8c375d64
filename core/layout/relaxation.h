#pragma once
#include "core/layout/levelgraph.h"
#include "core/layout/quadtree.h"
#include <functional>
#include <QPointF>
#include <vector>

namespace kluwen::layout
{

/// How long and how hot one level is relaxed.
struct Cooling
{
    int rounds = 100;
    double firstStep = 1; ///< longest move of a node in the first round
    double lastStep = 0.01;
    double pullPower = 1; ///< a tie of length d pulls with d * (d / usual)^(power - 1): 2 untangles, below 1 gathers
    double usual = 1;     ///< the usual length of a tie
};

/// Moves the points of one level towards balance. `goOn` is asked once a round; false stops.
class Relaxation
{
public:
    explicit Relaxation(const LevelGraph &graph) : m_graph(graph) {}

    /// False where it was stopped.
    bool run(std::vector<QPointF> &points, const Cooling &cooling, const std::function<bool()> &goOn);

private:
    void moveRange(const std::vector<QPointF> &points, size_t first, size_t last, const Cooling &cooling,
                   double longest);

    const LevelGraph &m_graph;
    QuadTree m_tree;
    std::vector<QPointF> m_next;
};

} // namespace kluwen::layout
