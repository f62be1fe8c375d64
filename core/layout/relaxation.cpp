#include "core/layout/relaxation.h"

#include <cmath>
#include <thread>

namespace kluwen::layout
{

namespace
{

constexpr double stepShare = 0.7; // of the way to the balance point: the full way would swing
constexpr size_t worthThread = 1500;

} // namespace

/// The new places of nodes first .. last of the tree's order. Each node reads the old places only, so that the answer
/// does not depend on how the nodes are shared among threads.
void Relaxation::moveRange(const std::vector<QPointF> &points, size_t first, size_t last, const Cooling &cooling,
                           double longest)
{
    const bool isLinear = cooling.pullPower == 1;
    const double halfPower = (cooling.pullPower - 1) / 2; // of the squared length
    const double perUsual2 = 1 / (cooling.usual * cooling.usual);
    for (size_t place = first; place < last; ++place) {
        const auto node = static_cast<size_t>(m_tree.order()[place]);
        const QPointF here = points[node];
        double pullX = 0;
        double pullY = 0;
        const auto end = static_cast<size_t>(m_graph.offsets[node + 1]);
        for (auto at = static_cast<size_t>(m_graph.offsets[node]); at < end; ++at) {
            const QPointF &there = points[static_cast<size_t>(m_graph.neighbours[at])];
            const double x = there.x() - here.x();
            const double y = there.y() - here.y();
            // The small addition keeps the pull of nodes on top of each other finite.
            const double pull = isLinear
                                    ? m_graph.weights[at]
                                    : m_graph.weights[at] * std::pow((x * x + y * y) * perUsual2 + 0.01, halfPower);
            pullX += pull * x;
            pullY += pull * y;
        }
        // Force divided by mass: a node of many ties moves as fast as one of few.
        const QPointF push = m_tree.repulsion(place);
        double moveX = stepShare * (pullX / m_graph.masses[node] + push.x());
        double moveY = stepShare * (pullY / m_graph.masses[node] + push.y());
        const double length = std::hypot(moveX, moveY);
        if (length > longest) {
            moveX *= longest / length;
            moveY *= longest / length;
        }
        m_next[node] = {here.x() + moveX, here.y() + moveY};
    }
}

bool Relaxation::run(std::vector<QPointF> &points, const Cooling &cooling, const std::function<bool()> &goOn)
{
    m_next.resize(points.size());
    const double rate = std::pow(cooling.lastStep / cooling.firstStep, 1.0 / std::max(1, cooling.rounds - 1));
    double longest = cooling.firstStep;
    for (int round = 0; round < cooling.rounds; ++round, longest *= rate) {
        if (!goOn())
            return false;
        m_tree.build(points, m_graph.masses);
        if (points.size() < worthThread) {
            moveRange(points, 0, points.size(), cooling, longest);
        } else {
            const size_t half = points.size() / 2;
            std::thread second([&] { moveRange(points, half, points.size(), cooling, longest); });
            moveRange(points, 0, half, cooling, longest);
            second.join();
        }
        points.swap(m_next);
    }
    return true;
}

} // namespace kluwen::layout
