#include "core/analysis/measures.h"
#include "core/analysis/communities.h"
#include "core/analysis/igraphsession.h"
#include "core/analysis/shortestpaths.h"
#include "core/base/tr.h"

#include <cmath>

namespace kluwen::analysis
{

namespace
{

constexpr double damping = 0.85;
constexpr graph::NodeIndex igraphPathsUpTo = 1000; ///< above, our own two-thread search is much faster

/// Power steps until the change is below 1e-12. Not through igraph, whose PRPACK stops at 1e-10 and, on several
/// threads, gives other last digits each time.
std::vector<double> pagerankOf(const graph::SimpleNetwork &network)
{
    constexpr int mostSteps = 1000; // 170 are enough: the error shrinks by the damping
    const auto count = static_cast<size_t>(network.nodeCount());
    const auto nodes = static_cast<double>(count);
    std::vector<double> rank(count, 1 / nodes);
    std::vector<double> next(count);
    for (int step = 0; step < mostSteps; ++step) {
        double dangling = 0;
        std::fill(next.begin(), next.end(), 0.0);
        for (size_t node = 0; node < count; ++node) {
            const auto neighbours = network.of(static_cast<graph::NodeIndex>(node));
            if (neighbours.empty())
                dangling += rank[node];
            const double given = neighbours.empty() ? 0 : rank[node] / static_cast<double>(neighbours.size());
            for (const graph::NodeIndex neighbour : neighbours)
                next[static_cast<size_t>(neighbour)] += given;
        }
        double change = 0;
        for (size_t node = 0; node < count; ++node) {
            next[node] = damping * (next[node] + dangling / nodes) + (1 - damping) / nodes;
            change += std::abs(next[node] - rank[node]);
        }
        rank.swap(next);
        if (change < 1e-12)
            break;
    }
    return rank;
}

/// The measures that igraph gives for the whole network in linear or near-linear time.
Result<void> localMeasures(const graph::SimpleNetwork &network, Measures &measures, Progress &progress)
{
    const IgraphSession session(progress, 0);
    IgraphGraph graph;
    RealVector clustering;
    IntegerVector cores;
    Result<void> done = graph.make(session, network);
    if (done)
        done = session.check(igraph_transitivity_local_undirected(graph.get(), clustering.get(), igraph_vss_all(),
                                                                  IGRAPH_TRANSITIVITY_ZERO));
    if (done)
        done = session.check(igraph_coreness(graph.get(), cores.get(), IGRAPH_ALL));
    if (!done)
        return done;
    measures.clustering.assign(clustering.values().begin(), clustering.values().end());
    for (const igraph_integer_t core : cores.values())
        measures.core.push_back(static_cast<int>(core));
    measures.pagerank = pagerankOf(network);
    return {};
}

/// Of two largest components of one size the one with the first node is taken.
Result<void> eigenvectorOfLargest(const graph::SimpleNetwork &network, Measures &measures, Progress &progress)
{
    std::vector<graph::NodeIndex> members;
    for (size_t node = 0; node < measures.component.size(); ++node)
        if (measures.component[node] == 0)
            members.push_back(static_cast<graph::NodeIndex>(node));
    measures.eigenvector.assign(measures.component.size(), 0.0);
    const IgraphSession session(progress, 0);
    IgraphGraph graph;
    if (const auto done = graph.make(session, network, members); !done)
        return done;
    RealVector vector;
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    if (const auto done = session.check(igraph_eigenvector_centrality(graph.get(), vector.get(), nullptr,
                                                                      IGRAPH_UNDIRECTED, true, nullptr, &options));
        !done)
        return done;
    double square = 0;
    for (const double value : vector.values())
        square += value * value;
    for (size_t i = 0; i < members.size(); ++i)
        measures.eigenvector[static_cast<size_t>(members[i])] = std::abs(vector.values()[i]) / std::sqrt(square);
    return {};
}

Result<void> paths(const graph::SimpleNetwork &network, const graph::Components &components, Measures &measures,
                   Progress &progress)
{
    auto found = network.nodeCount() <= igraphPathsUpTo ? pathMeasuresByIgraph(network, components, progress)
                                                        : pathMeasures(network, progress);
    if (!found)
        return tl::unexpected(found.error());
    measures.betweenness = std::move(found->betweenness);
    measures.closeness = std::move(found->closeness);
    return {};
}

} // namespace

Result<Measures> measure(const graph::Network &network, const MeasureOptions &options, Progress &progress)
{
    const graph::SimpleNetwork simple = graph::simplified(network);
    const graph::Components components = graph::componentsOf(simple);
    Measures measures;
    measures.nodes = simple.nodeCount();
    measures.links = simple.edgeCount();
    measures.component = components.of;
    measures.componentSizes = components.sizes;
    for (graph::NodeIndex node = 0; node < simple.nodeCount(); ++node)
        measures.degree.push_back(static_cast<int>(simple.of(node).size()));
    measures.betweenness.assign(measures.degree.size(), 0.0);
    measures.closeness = measures.betweenness;
    if (measures.nodes == 0)
        return measures;

    constexpr qint64 steps = 4;
    progress.report(0, steps, Tr::tr("Measuring neighbourhoods"));
    if (const auto done = localMeasures(simple, measures, progress); !done)
        return tl::unexpected(done.error());
    progress.report(1, steps, Tr::tr("Measuring prominence"));
    if (const auto done = eigenvectorOfLargest(simple, measures, progress); !done)
        return tl::unexpected(done.error());
    progress.report(2, steps, Tr::tr("Finding communities"));
    auto groups = communities(simple, options.seed, progress);
    if (!groups)
        return tl::unexpected(groups.error());
    measures.community = std::move(*groups);
    if (progress.isCancelled())
        return fail(measuringStopped());
    if (options.exactPaths)
        if (const auto done = paths(simple, components, measures, progress); !done)
            return tl::unexpected(done.error());
    progress.report(steps, steps, Tr::tr("Measuring shortest paths"));
    return measures;
}

} // namespace kluwen::analysis
