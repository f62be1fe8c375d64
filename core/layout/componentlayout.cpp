#include "core/layout/componentlayout.h"
#include "core/layout/sparsestress.h"

#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr std::int32_t coarsestNodes = 24;
constexpr int coarsestRounds = 300;
constexpr std::int32_t smallGraph = 700;    // all distances are known: even distances look best, nothing gathers
constexpr int roundsBetweenPictures = 15;   // of those that are shown while it works
constexpr std::int32_t roughestPicture = 8; // nodes of the network per node of a level worth showing

/// Small levels are cheap and decide the shape, so they get more rounds.
int roundsFor(std::int32_t nodes, size_t level)
{
    if (nodes > 6000)
        return 40;
    if (level == 0)
        return 60;
    return nodes <= 1000 ? 150 : 90;
}

/// The usual distance of two tied nodes in balance: the square root of their masses' product over the tie's weight.
float usualDistance(const LevelGraph &graph)
{
    double sum = 0;
    for (size_t node = 0; node < graph.masses.size(); ++node)
        for (auto at = static_cast<size_t>(graph.offsets[node]); at < static_cast<size_t>(graph.offsets[node + 1]);
             ++at)
            sum += static_cast<double>(std::sqrt(
                graph.masses[node] * graph.masses[static_cast<size_t>(graph.neighbours[at])] / graph.weights[at]));
    return graph.neighbours.empty() ? 1.0f : static_cast<float>(sum / static_cast<double>(graph.neighbours.size()));
}

} // namespace

ComponentLayout::ComponentLayout(LevelGraph finest, unsigned seed, const ComponentWatch &watch)
    : m_random(seed), m_seed(seed), m_watch(watch)
{
    m_levels.push_back(std::move(finest));
    while (m_levels.back().nodeCount() > coarsestNodes) {
        CoarserLevel coarser = coarsened(m_levels.back(), m_random);
        if (coarser.graph.nodeCount() * 20 > m_levels.back().nodeCount() * 19)
            break; // hardly smaller: another level would only cost
        m_levels.push_back(std::move(coarser.graph));
        m_parents.push_back(std::move(coarser.parents));
    }
}

Points ComponentLayout::run()
{
    Points points = firstPlaces();
    for (size_t level = m_levels.size(); level-- > 0;) {
        const LevelGraph &graph = m_levels[level];
        const bool coarsest = level + 1 == m_levels.size();
        if (!coarsest)
            points = placesBelow(points, level);
        if (m_stopped)
            continue;
        const float distance = usualDistance(graph);
        Cooling cooling;
        cooling.rounds = coarsest ? coarsestRounds : roundsFor(graph.nodeCount(), level);
        cooling.firstStep = (coarsest ? 2.0f : 0.7f) * distance;
        cooling.lastStep = 0.01f * distance;
        cooling.gathers = level == 0 && graph.nodeCount() > smallGraph;
        cooling.usual = distance;
        m_stopped =
            !Relaxation(graph).run(points, cooling, [this, level](const Points &soFar) { return round(soFar, level); });
    }
    if (!m_stopped)
        refine(points);
    return points;
}

/// Distances that fit the network, and then groups that close up.
void ComponentLayout::refine(Points &points)
{
    const LevelGraph &graph = m_levels.front();
    const bool isSmall = graph.nodeCount() <= smallGraph;
    const SparseStress stress(graph, m_seed);
    const bool done = stress.run(points, isSmall ? 60 : 12, isSmall ? 1.0f : 0.8f,
                                 [this](const Points &soFar) { return round(soFar, 0); });
    if (!isSmall && done)
        gatherNear(graph, points, 8);
}

bool ComponentLayout::round(const Points &points, size_t level)
{
    if (!m_watch.goOn())
        return false;
    const bool isWorthShowing = m_levels[level].nodeCount() * roughestPicture >= m_levels.front().nodeCount();
    if (m_watch.intermediate && isWorthShowing && ++m_rounds % roundsBetweenPictures == 0)
        m_watch.intermediate(finestOf(points, level));
    return true;
}

Points ComponentLayout::firstPlaces()
{
    const LevelGraph &graph = m_levels.back();
    const double radius = static_cast<double>(usualDistance(graph)) * std::sqrt(static_cast<double>(graph.nodeCount()));
    Points points;
    for (size_t node = 0; node < graph.masses.size(); ++node)
        points.add(m_random.onCircle(radius * std::sqrt(m_random.fraction())));
    return points;
}

Points ComponentLayout::placesBelow(const Points &above, size_t level)
{
    const LevelGraph &graph = m_levels[level];
    Points points(graph.masses.size());
    for (size_t node = 0; node < points.size(); ++node) {
        const auto parent = static_cast<size_t>(m_parents[level][node]);
        const QPointF aside = m_random.onCircle(0.5 * std::sqrt(static_cast<double>(graph.masses[node])));
        points.x[node] = above.x[parent] + static_cast<float>(aside.x());
        points.y[node] = above.y[parent] + static_cast<float>(aside.y());
    }
    return points;
}

/// Every node of the finest level near its ancestor on that level.
Points ComponentLayout::finestOf(const Points &points, size_t level) const
{
    Points finer = points;
    Random random(m_seed); // its own: showing a picture must not change the next one
    for (size_t below = level; below-- > 0;) {
        Points next(m_levels[below].masses.size());
        for (size_t node = 0; node < next.size(); ++node) {
            const auto parent = static_cast<size_t>(m_parents[below][node]);
            const QPointF aside = random.onCircle(0.5 * std::sqrt(static_cast<double>(m_levels[below].masses[node])));
            next.x[node] = finer.x[parent] + static_cast<float>(aside.x());
            next.y[node] = finer.y[parent] + static_cast<float>(aside.y());
        }
        finer = std::move(next);
    }
    return finer;
}

} // namespace kluwen::layout
