#include "core/layout/relaxation.h"
#include "core/layout/parallel.h"

#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr float stepShare = 0.7f; // of the way to the balance point: the full way would swing
constexpr size_t worthThreads = 2000;

} // namespace

/// The new places of nodes first .. last of the tree's order. Each node reads the old places only, so that the answer
/// does not depend on how the nodes are shared among threads.
void Relaxation::moveRange(const Points &points, size_t first, size_t last, const Cooling &cooling, float longest)
{
    const float perUsual2 = 1 / (cooling.usual * cooling.usual);
    for (size_t place = first; place < last; ++place) {
        const auto node = static_cast<size_t>(m_tree.order()[place]);
        const float hereX = points.x[node];
        const float hereY = points.y[node];
        float pullX = 0;
        float pullY = 0;
        const auto end = static_cast<size_t>(m_graph.offsets[node + 1]);
        for (auto at = static_cast<size_t>(m_graph.offsets[node]); at < end; ++at) {
            const auto other = static_cast<size_t>(m_graph.neighbours[at]);
            const float x = points.x[other] - hereX;
            const float y = points.y[other] - hereY;
            float pull = m_graph.weights[at];
            if (cooling.gathers) // the small addition keeps the pull of nodes on top of each other finite
                pull /= std::sqrt(std::sqrt((x * x + y * y) * perUsual2 + 0.01f));
            pullX += pull * x;
            pullY += pull * y;
        }
        float pushX = 0;
        float pushY = 0;
        m_tree.repulsion(place, pushX, pushY);
        // Force divided by mass: a node of many ties moves as fast as one of few.
        float moveX = stepShare * (pullX / m_graph.masses[node] + pushX);
        float moveY = stepShare * (pullY / m_graph.masses[node] + pushY);
        const float length = std::sqrt(moveX * moveX + moveY * moveY);
        if (length > longest) {
            moveX *= longest / length;
            moveY *= longest / length;
        }
        m_next.x[node] = hereX + moveX;
        m_next.y[node] = hereY + moveY;
    }
}

bool Relaxation::run(Points &points, const Cooling &cooling, const GoOn &goOn)
{
    m_next = Points(points.size());
    const float rate =
        std::pow(cooling.lastStep / cooling.firstStep, 1.0f / static_cast<float>(std::max(1, cooling.rounds - 1)));
    float longest = cooling.firstStep;
    for (int round = 0; round < cooling.rounds; ++round, longest *= rate) {
        if (!goOn(points))
            return false;
        m_tree.build(points, m_graph.masses);
        inPieces(points.size(), worthThreads,
                 [&](size_t first, size_t last) { moveRange(points, first, last, cooling, longest); });
        std::swap(points, m_next);
    }
    return true;
}

} // namespace kluwen::layout
