#include "core/analysis/paths.h"
#include "core/base/tr.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace kluwen::analysis
{

namespace
{

using graph::EdgeIndex;
using graph::Network;
using graph::NodeIndex;

constexpr int notReached = -1;

Error stoppedConnecting()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Looking for connections was stopped.");
    return error;
}

Error tooMany(size_t count)
{
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("A connection of %1 things at once cannot be looked for.").arg(count);
    error.remedy = Tr::tr("Choose at most %1 things.").arg(mostToConnect);
    return error;
}

std::vector<NodeIndex> tidied(std::vector<NodeIndex> nodes)
{
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

/// Sets of nodes that are joined one by one.
class Joined
{
public:
    explicit Joined(size_t count) : m_of(count) { std::iota(m_of.begin(), m_of.end(), size_t(0)); }
    size_t find(size_t at)
    {
        while (m_of[at] != at)
            at = m_of[at] = m_of[m_of[at]];
        return at;
    }
    bool join(size_t a, size_t b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return false;
        m_of[std::max(a, b)] = std::min(a, b);
        return true;
    }

private:
    std::vector<size_t> m_of;
};

std::vector<int> distancesFrom(const Network &network, NodeIndex start)
{
    std::vector<int> distance(static_cast<size_t>(network.nodeCount()), notReached);
    std::vector<NodeIndex> queue{start};
    distance[static_cast<size_t>(start)] = 0;
    for (size_t head = 0; head < queue.size(); ++head)
        for (const EdgeIndex edge : network.edgesOf(queue[head])) {
            const NodeIndex other = network.otherEnd(edge, queue[head]);
            if (distance[static_cast<size_t>(other)] != notReached)
                continue;
            distance[static_cast<size_t>(other)] = distance[static_cast<size_t>(queue[head])] + 1;
            queue.push_back(other);
        }
    return distance;
}

/// Marks the edges that lie on a shortest way between two nodes whose distances to all others are given.
void markBetween(const Network &network, const std::vector<int> &fromA, const std::vector<int> &fromB, int length,
                 std::vector<std::uint8_t> &isUsed)
{
    for (size_t e = 0; e < isUsed.size(); ++e) {
        const auto a = static_cast<size_t>(network.from[e]);
        const auto b = static_cast<size_t>(network.to[e]);
        if (fromA[a] == notReached || fromB[b] == notReached || fromA[b] == notReached || fromB[a] == notReached)
            continue;
        if (fromA[a] + 1 + fromB[b] == length || fromA[b] + 1 + fromB[a] == length)
            isUsed[e] = 1;
    }
}

Connection connectionOf(const Network &network, const std::vector<NodeIndex> &nodes, const std::set<EdgeIndex> &edges)
{
    Connection connection;
    std::set<NodeIndex> all(nodes.begin(), nodes.end());
    for (const EdgeIndex edge : edges) {
        all.insert(network.from[static_cast<size_t>(edge)]);
        all.insert(network.to[static_cast<size_t>(edge)]);
    }
    connection.nodes.assign(all.begin(), all.end());
    connection.edges.assign(edges.begin(), edges.end());
    return connection;
}

/// What the nearest of the wanted nodes is, how far it is, and the edge towards it.
struct Regions
{
    std::vector<int> owner; ///< index among the wanted nodes; unreached = none
    std::vector<int> distance;
    std::vector<EdgeIndex> back;
};

Regions regionsOf(const Network &network, const std::vector<NodeIndex> &nodes)
{
    const auto count = static_cast<size_t>(network.nodeCount());
    Regions regions{std::vector<int>(count, notReached), std::vector<int>(count, 0), std::vector<EdgeIndex>(count, -1)};
    std::vector<NodeIndex> queue = nodes;
    for (size_t i = 0; i < nodes.size(); ++i)
        regions.owner[static_cast<size_t>(nodes[i])] = static_cast<int>(i);
    for (size_t head = 0; head < queue.size(); ++head) {
        const auto here = static_cast<size_t>(queue[head]);
        for (const EdgeIndex edge : network.edgesOf(queue[head])) {
            const NodeIndex other = network.otherEnd(edge, queue[head]);
            const auto there = static_cast<size_t>(other);
            if (regions.owner[there] != notReached)
                continue;
            regions.owner[there] = regions.owner[here];
            regions.distance[there] = regions.distance[here] + 1;
            regions.back[there] = edge;
            queue.push_back(other);
        }
    }
    return regions;
}

void addWayBack(const Network &network, const Regions &regions, NodeIndex node, std::set<EdgeIndex> &edges)
{
    for (EdgeIndex edge = regions.back[static_cast<size_t>(node)]; edge >= 0;
         edge = regions.back[static_cast<size_t>(node)]) {
        edges.insert(edge);
        node = network.otherEnd(edge, node);
    }
}

} // namespace

Result<Connection> allShortestWays(const Network &network, const std::vector<NodeIndex> &wanted, Progress &progress)
{
    const auto nodes = tidied(wanted);
    if (nodes.size() > mostToConnect)
        return fail(tooMany(nodes.size()));
    std::vector<std::vector<int>> distances;
    for (const NodeIndex node : nodes) {
        if (progress.isCancelled())
            return fail(stoppedConnecting());
        distances.push_back(distancesFrom(network, node));
    }
    Joined joined(nodes.size());
    size_t parts = nodes.size();
    std::vector<std::uint8_t> isUsed(static_cast<size_t>(network.edgeCount()), 0);
    for (size_t a = 0; a < nodes.size(); ++a) {
        if (progress.isCancelled())
            return fail(stoppedConnecting());
        for (size_t b = a + 1; b < nodes.size(); ++b) {
            const int length = distances[a][static_cast<size_t>(nodes[b])];
            if (length == notReached)
                continue;
            parts -= joined.join(a, b) ? 1 : 0;
            markBetween(network, distances[a], distances[b], length, isUsed);
        }
    }
    std::set<EdgeIndex> edges;
    for (size_t e = 0; e < isUsed.size(); ++e)
        if (isUsed[e])
            edges.insert(edges.end(), static_cast<EdgeIndex>(e));
    Connection connection = connectionOf(network, nodes, edges);
    connection.parts = static_cast<int>(parts);
    return connection;
}

Result<Connection> sparestConnection(const Network &network, const std::vector<NodeIndex> &wanted, Progress &progress)
{
    const auto nodes = tidied(wanted);
    if (nodes.size() > mostToConnect)
        return fail(tooMany(nodes.size()));
    const Regions regions = regionsOf(network, nodes);
    if (progress.isCancelled())
        return fail(stoppedConnecting());
    // The shortest bridge between every two regions that touch.
    std::map<std::pair<int, int>, std::pair<int, EdgeIndex>> bridges;
    for (EdgeIndex edge = 0; edge < network.edgeCount(); ++edge) {
        const auto from = static_cast<size_t>(network.from[static_cast<size_t>(edge)]);
        const auto to = static_cast<size_t>(network.to[static_cast<size_t>(edge)]);
        const int a = std::min(regions.owner[from], regions.owner[to]);
        const int b = std::max(regions.owner[from], regions.owner[to]);
        if (a == b || a == notReached)
            continue;
        const std::pair bridge(regions.distance[from] + 1 + regions.distance[to], edge);
        const auto [found, isNew] = bridges.try_emplace({a, b}, bridge);
        if (!isNew)
            found->second = std::min(found->second, bridge);
    }
    std::vector<std::tuple<int, EdgeIndex, int, int>> byLength;
    byLength.reserve(bridges.size());
    for (const auto &[ends, bridge] : bridges)
        byLength.emplace_back(bridge.first, bridge.second, ends.first, ends.second);
    std::sort(byLength.begin(), byLength.end());
    Joined joined(nodes.size());
    size_t parts = nodes.size();
    std::set<EdgeIndex> edges;
    for (const auto &[length, edge, a, b] : byLength) {
        if (!joined.join(static_cast<size_t>(a), static_cast<size_t>(b)))
            continue;
        --parts;
        edges.insert(edge);
        addWayBack(network, regions, network.from[static_cast<size_t>(edge)], edges);
        addWayBack(network, regions, network.to[static_cast<size_t>(edge)], edges);
    }
    Connection connection = connectionOf(network, nodes, edges);
    connection.parts = static_cast<int>(parts);
    return connection;
}

std::vector<CommonNeighbour> commonNeighbours(const Network &network, const std::vector<NodeIndex> &wanted)
{
    const auto nodes = tidied(wanted);
    std::map<NodeIndex, CommonNeighbour> found;
    for (const NodeIndex node : nodes) {
        std::set<NodeIndex> met;
        for (const EdgeIndex edge : network.edgesOf(node)) {
            const NodeIndex other = network.otherEnd(edge, node);
            if (std::binary_search(nodes.begin(), nodes.end(), other))
                continue;
            CommonNeighbour &neighbour = found[other];
            neighbour.node = other;
            neighbour.edges.push_back(edge);
            neighbour.ties += met.insert(other).second ? 1 : 0;
        }
    }
    std::vector<CommonNeighbour> common;
    for (auto &[node, neighbour] : found)
        if (neighbour.ties >= 2) {
            std::sort(neighbour.edges.begin(), neighbour.edges.end());
            common.push_back(std::move(neighbour));
        }
    std::stable_sort(common.begin(), common.end(),
                     [](const CommonNeighbour &a, const CommonNeighbour &b) { return a.ties > b.ties; });
    return common;
}

} // namespace kluwen::analysis
