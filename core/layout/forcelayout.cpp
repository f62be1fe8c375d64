#include "core/layout/forcelayout.h"
#include "core/base/tr.h"
#include "core/layout/arrange.h"
#include "core/layout/overlap.h"
#include "core/layout/relaxation.h"

#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr std::int32_t coarsestNodes = 24;
constexpr int coarsestRounds = 300;

Error stopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("The layout was stopped.");
    return error;
}

/// Small levels are cheap and decide the shape, so they get more rounds.
int roundsFor(std::int32_t nodes)
{
    if (nodes <= 1000)
        return 150;
    return nodes <= 6000 ? 90 : 60;
}

/// Steep pulls untangle the coarse levels; at the end large networks gather into groups (towards LinLog, Noack 2007)
/// and small ones keep even distances.
double pullPower(size_t level, std::int32_t nodes)
{
    if (level > 0)
        return 2.0;
    return nodes <= 1500 ? 1.5 : 0.3;
}

/// The usual distance of two tied nodes in balance: the square root of their masses' product over the tie's weight.
double usualDistance(const LevelGraph &graph)
{
    double sum = 0;
    size_t count = 0;
    for (size_t node = 0; node < graph.masses.size(); ++node) {
        for (auto at = static_cast<size_t>(graph.offsets[node]); at < static_cast<size_t>(graph.offsets[node + 1]);
             ++at) {
            const double masses = graph.masses[node] * graph.masses[static_cast<size_t>(graph.neighbours[at])];
            sum += std::sqrt(masses / graph.weights[at]);
            ++count;
        }
    }
    return count == 0 ? 1.0 : sum / static_cast<double>(count);
}

/// One connected component, from the coarsest level down.
class ComponentLayout
{
public:
    ComponentLayout(LevelGraph finest, unsigned seed, const std::function<bool()> &goOn) : m_random(seed), m_goOn(goOn)
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

    /// The points of the finest level; empty where it was stopped.
    std::vector<QPointF> run()
    {
        std::vector<QPointF> points = firstPlaces(m_levels.back());
        for (size_t level = m_levels.size(); level-- > 0;) {
            const LevelGraph &graph = m_levels[level];
            const bool coarsest = level + 1 == m_levels.size();
            if (!coarsest)
                points = placesBelow(points, graph, m_parents[level]);
            const double distance = usualDistance(graph);
            const Cooling cooling{coarsest ? coarsestRounds : roundsFor(graph.nodeCount()),
                                  (coarsest ? 2.0 : 0.7) * distance, 0.01 * distance,
                                  pullPower(level, graph.nodeCount()), distance};
            if (!Relaxation(graph).run(points, cooling, m_goOn))
                return {};
        }
        return points;
    }

private:
    std::vector<QPointF> firstPlaces(const LevelGraph &graph)
    {
        const double radius = usualDistance(graph) * std::sqrt(static_cast<double>(graph.nodeCount()));
        std::vector<QPointF> points;
        points.reserve(graph.masses.size());
        for (size_t node = 0; node < graph.masses.size(); ++node)
            points.push_back(m_random.onCircle(radius * std::sqrt(m_random.fraction())));
        return points;
    }

    std::vector<QPointF> placesBelow(const std::vector<QPointF> &above, const LevelGraph &graph,
                                     const std::vector<std::int32_t> &parents)
    {
        std::vector<QPointF> points;
        points.reserve(parents.size());
        for (size_t node = 0; node < parents.size(); ++node)
            points.push_back(above[static_cast<size_t>(parents[node])] +
                             m_random.onCircle(0.5 * std::sqrt(graph.masses[node])));
        return points;
    }

    std::vector<LevelGraph> m_levels; ///< finest first
    std::vector<std::vector<std::int32_t>> m_parents;
    Random m_random;
    const std::function<bool()> &m_goOn;
};

} // namespace

Result<Positions> forceLayout(const graph::SimpleNetwork &network, const ForceOptions &options, Progress &progress)
{
    const QString phase = Tr::tr("Laying out the network");
    const graph::Components components = graph::componentsOf(network);
    std::vector<std::vector<graph::NodeIndex>> members(components.sizes.size());
    for (size_t node = 0; node < components.of.size(); ++node)
        members[static_cast<size_t>(components.of[node])].push_back(static_cast<graph::NodeIndex>(node));

    const double symbol = symbolDistance(options.spacing);
    std::vector<Positions> parts;
    qint64 done = 0;
    for (const auto &component : members) {
        const auto size = static_cast<qint64>(component.size());
        qint64 rounds = 0;
        const std::function<bool()> goOn = [&] {
            // A component has about 8 levels of 100 rounds; the bar creeps towards its end.
            const double share = 1.0 - std::exp(-static_cast<double>(++rounds) / 400.0);
            progress.report(done + static_cast<qint64>(share * static_cast<double>(size)), network.nodeCount(), phase);
            return !progress.isCancelled();
        };
        Positions part{QPointF()};
        if (size > 1) {
            part = ComponentLayout(finestLevel(network, component), options.seed, goOn).run();
            if (part.empty())
                return fail(stopped());
            turnWide(part);
            scaleToSpacing(part, edgesWithin(network, component), options.spacing);
            removeOverlaps(part, symbol);
        }
        parts.push_back(std::move(part));
        done += size;
    }
    packParts(parts, options.spacing);
    Positions positions(static_cast<size_t>(network.nodeCount()));
    for (size_t part = 0; part < parts.size(); ++part)
        for (size_t i = 0; i < parts[part].size(); ++i)
            positions[static_cast<size_t>(members[part][i])] = parts[part][i];
    progress.report(network.nodeCount(), network.nodeCount(), phase);
    return positions;
}

} // namespace kluwen::layout
