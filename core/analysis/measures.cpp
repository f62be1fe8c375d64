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

/// Goes on from igraph's answer, whose residual is 1e-10, by power steps until the change is below 1e-12.
void polishPagerank(const graph::SimpleNetwork &network, std::vector<double> &rank)
{
    constexpr int mostSteps = 1000;
    const auto nodes = static_cast<double>(rank.size());
    std::vector<double> next(rank.size());
    for (int step = 0; step < mostSteps; ++step) {
        double dangling = 0;
        for (size_t node = 0; node < rank.size(); ++node)
            if (network.of(static_cast<graph::NodeIndex>(node)).empty())
                dangling += rank[node];
        std::fill(next.begin(), next.end(), (1 - damping) / nodes + damping * dangling / nodes);
        for (size_t node = 0; node < rank.size(); ++node) {
            const auto neighbours = network.of(static_cast<graph::NodeIndex>(node));
            const double given = neighbours.empty() ? 0 : damping * rank[node] / static_cast<double>(neighbours.size());
            for (const graph::NodeIndex neighbour : neighbours)
                next[static_cast<size_t>(neighbour)] += given;
        }
        double change = 0;
        for (size_t node = 0; node < rank.size(); ++node)
            change += std::abs(next[node] - rank[node]);
        rank.swap(next);
        if (change < 1e-12)
            return;
    }
}

/// The measures that igraph gives for the whole network in linear or near-linear time.
Result<void> localMeasures(const graph::SimpleNetwork &network, Measures &measures, Progress &progress)
{
    const IgraphSession session(progress, 0);
    IgraphGraph graph;
    RealVector clustering;
    RealVector pagerank;
    IntegerVector cores;
    Result<void> done = graph.make(session, network);
    if (done)
        done = session.check(igraph_transitivity_local_undirected(graph.get(), clustering.get(), igraph_vss_all(),
                                                                  IGRAPH_TRANSITIVITY_ZERO));
    if (done)
        done = session.check(igraph_coreness(graph.get(), cores.get(), IGRAPH_ALL));
    if (done)
        done = session.check(igraph_pagerank(graph.get(), IGRAPH_PAGERANK_ALGO_PRPACK, pagerank.get(), nullptr,
                                             igraph_vss_all(), IGRAPH_UNDIRECTED, damping, nullptr, nullptr));
    if (!done)
        return done;
    measures.clustering.assign(clustering.values().begin(), clustering.values().end());
    measures.pagerank.assign(pagerank.values().begin(), pagerank.values().end());
    for (const igraph_integer_t core : cores.values())
        measures.core.push_back(static_cast<int>(core));
    polishPagerank(network, measures.pagerank);
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
