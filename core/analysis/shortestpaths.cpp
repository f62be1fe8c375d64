#include "core/analysis/shortestpaths.h"
#include "core/analysis/igraphsession.h"
#include "core/base/tr.h"

#include <atomic>
#include <thread>

namespace kluwen::analysis
{

namespace
{

/// One thread's share: every second node as a source, with its own sums.
class Worker
{
public:
    Worker(const graph::SimpleNetwork &network, std::vector<double> &closeness)
        : m_network(network), m_closeness(closeness), m_sums(static_cast<size_t>(network.nodeCount())),
          m_distance(m_sums.size(), -1), m_paths(m_sums.size()), m_share(m_sums.size())
    {
        m_order.reserve(m_sums.size());
    }

    void from(graph::NodeIndex source)
    {
        search(source);
        accumulate(source);
    }
    [[nodiscard]] const std::vector<double> &sums() const { return m_sums; }

private:
    /// Breadth-first: distances, numbers of shortest paths, and the order in which nodes were met.
    void search(graph::NodeIndex source)
    {
        m_order.clear();
        m_order.push_back(source);
        m_distance[static_cast<size_t>(source)] = 0;
        m_paths[static_cast<size_t>(source)] = 1;
        qint64 total = 0;
        for (size_t head = 0; head < m_order.size(); ++head) {
            const auto node = static_cast<size_t>(m_order[head]);
            const int next = m_distance[node] + 1;
            total += m_distance[node];
            for (const graph::NodeIndex neighbour : m_network.of(m_order[head])) {
                const auto at = static_cast<size_t>(neighbour);
                if (m_distance[at] < 0) {
                    m_distance[at] = next;
                    m_paths[at] = 0;
                    m_order.push_back(neighbour);
                }
                if (m_distance[at] == next)
                    m_paths[at] += m_paths[node];
            }
        }
        const auto reached = static_cast<double>(m_order.size() - 1);
        const auto others = static_cast<double>(m_network.nodeCount() - 1);
        m_closeness[static_cast<size_t>(source)] =
            total > 0 ? reached / static_cast<double>(total) * (reached / others) : 0.0;
    }

    /// Backwards through the order: how much every node depends on its predecessors.
    void accumulate(graph::NodeIndex source)
    {
        for (const graph::NodeIndex node : m_order)
            m_share[static_cast<size_t>(node)] = 0;
        for (size_t i = m_order.size(); i-- > 1;) {
            const auto node = static_cast<size_t>(m_order[i]);
            const double portion = (1 + m_share[node]) / m_paths[node];
            for (const graph::NodeIndex neighbour : m_network.of(m_order[i]))
                if (m_distance[static_cast<size_t>(neighbour)] == m_distance[node] - 1)
                    m_share[static_cast<size_t>(neighbour)] += m_paths[static_cast<size_t>(neighbour)] * portion;
            m_sums[node] += m_share[node];
        }
        Q_ASSERT(m_order.front() == source);
        for (const graph::NodeIndex node : m_order)
            m_distance[static_cast<size_t>(node)] = -1;
    }

    const graph::SimpleNetwork &m_network;
    std::vector<double> &m_closeness; ///< of all workers; each writes its own sources only
    std::vector<double> m_sums;
    std::vector<int> m_distance;
    std::vector<double> m_paths;
    std::vector<double> m_share;
    std::vector<graph::NodeIndex> m_order;
};

double pairsOf(graph::NodeIndex nodes)
{
    const auto n = static_cast<double>(nodes);
    return (n - 1) * (n - 2) / 2;
}

} // namespace

Result<PathMeasures> pathMeasures(const graph::SimpleNetwork &network, Progress &progress)
{
    const QString phase = Tr::tr("Measuring shortest paths");
    const graph::NodeIndex nodes = network.nodeCount();
    PathMeasures measures;
    measures.closeness.assign(static_cast<size_t>(nodes), 0.0);
    measures.betweenness.assign(static_cast<size_t>(nodes), 0.0);
    std::atomic_bool stop = false;
    Worker even(network, measures.closeness);
    Worker odd(network, measures.closeness);
    std::thread second([&] {
        for (graph::NodeIndex source = 1; source < nodes && !stop; source += 2)
            odd.from(source);
    });
    for (graph::NodeIndex source = 0; source < nodes && !stop; source += 2) {
        even.from(source);
        if (source % 64 == 0) {
            progress.report(source, nodes, phase);
            stop = progress.isCancelled();
        }
    }
    second.join();
    if (stop)
        return fail(measuringStopped());
    if (nodes < 3)
        return measures;
    // Every pair was counted from both of its ends.
    for (size_t node = 0; node < measures.betweenness.size(); ++node)
        measures.betweenness[node] = (even.sums()[node] + odd.sums()[node]) / 2 / pairsOf(nodes);
    return measures;
}

Result<PathMeasures> pathMeasuresByIgraph(const graph::SimpleNetwork &network, const graph::Components &components,
                                          Progress &progress)
{
    const IgraphSession session(progress, 0);
    IgraphGraph graph;
    RealVector betweenness;
    RealVector closeness;
    Result<void> done = graph.make(session, network);
    if (done)
        done = session.check(
            igraph_betweenness(graph.get(), betweenness.get(), igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
    if (done)
        done = session.check(igraph_closeness(graph.get(), closeness.get(), nullptr, nullptr, igraph_vss_all(),
                                              IGRAPH_ALL, nullptr, false));
    if (!done)
        return tl::unexpected(done.error());
    PathMeasures measures;
    const auto others = static_cast<double>(network.nodeCount() - 1);
    for (size_t node = 0; node < components.of.size(); ++node) {
        // igraph gives 1 / sum of distances within the component.
        const double reached = components.sizes[static_cast<size_t>(components.of[node])] - 1;
        measures.closeness.push_back(reached > 0 ? closeness.values()[node] * reached * (reached / others) : 0.0);
        measures.betweenness.push_back(
            network.nodeCount() < 3 ? 0.0 : betweenness.values()[node] / pairsOf(network.nodeCount()));
    }
    return measures;
}

} // namespace kluwen::analysis
