#include "core/graph/network.h"

#include <algorithm>
#include <numeric>

namespace kluwen::graph
{

namespace
{

/// Sorts the rows by neighbour and joins equal neighbours, in place and towards the front.
void joinParallel(SimpleNetwork &simple)
{
    std::vector<std::pair<NodeIndex, double>> row;
    std::int32_t written = 0;
    for (size_t node = 0; node + 1 < simple.offsets.size(); ++node) {
        row.clear();
        for (auto at = static_cast<size_t>(simple.offsets[node]); at < static_cast<size_t>(simple.offsets[node + 1]);
             ++at)
            row.emplace_back(simple.neighbours[at], simple.weights[at]);
        // Stable, so that the sum of weights does not depend on the sorting library.
        std::stable_sort(row.begin(), row.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        simple.offsets[node] = written;
        for (const auto &[neighbour, weight] : row) {
            const auto last = static_cast<size_t>(written) - 1;
            if (written > simple.offsets[node] && simple.neighbours[last] == neighbour) {
                simple.weights[last] += weight;
                continue;
            }
            simple.neighbours[static_cast<size_t>(written)] = neighbour;
            simple.weights[static_cast<size_t>(written++)] = weight;
        }
    }
    simple.offsets.back() = written;
    simple.neighbours.resize(static_cast<size_t>(written));
    simple.weights.resize(static_cast<size_t>(written));
}

} // namespace

std::span<const NodeIndex> SimpleNetwork::of(NodeIndex node) const
{
    const auto first = static_cast<size_t>(offsets[static_cast<size_t>(node)]);
    const auto last = static_cast<size_t>(offsets[static_cast<size_t>(node) + 1]);
    return std::span(neighbours).subspan(first, last - first);
}

SimpleNetwork simplified(const Network &network)
{
    SimpleNetwork simple;
    const auto nodes = static_cast<size_t>(network.nodeCount());
    simple.offsets.assign(nodes + 1, 0);
    for (size_t edge = 0; edge < network.from.size(); ++edge) {
        if (network.from[edge] == network.to[edge])
            continue;
        ++simple.offsets[static_cast<size_t>(network.from[edge]) + 1];
        ++simple.offsets[static_cast<size_t>(network.to[edge]) + 1];
    }
    std::partial_sum(simple.offsets.begin(), simple.offsets.end(), simple.offsets.begin());
    simple.neighbours.resize(static_cast<size_t>(simple.offsets.back()));
    simple.weights.resize(simple.neighbours.size());
    std::vector<std::int32_t> next(simple.offsets.begin(), simple.offsets.end() - 1);
    const auto put = [&](NodeIndex node, NodeIndex neighbour, double weight) {
        const auto at = static_cast<size_t>(next[static_cast<size_t>(node)]++);
        simple.neighbours[at] = neighbour;
        simple.weights[at] = weight;
    };
    for (size_t edge = 0; edge < network.from.size(); ++edge) {
        if (network.from[edge] == network.to[edge])
            continue;
        put(network.from[edge], network.to[edge], network.weights[edge]);
        put(network.to[edge], network.from[edge], network.weights[edge]);
    }
    joinParallel(simple);
    return simple;
}

Components componentsOf(const SimpleNetwork &network)
{
    const auto nodes = static_cast<size_t>(network.nodeCount());
    std::vector<int> found(nodes, -1);
    std::vector<int> sizes;
    std::vector<NodeIndex> queue;
    queue.reserve(nodes);
    for (size_t start = 0; start < nodes; ++start) {
        if (found[start] >= 0)
            continue;
        const int number = static_cast<int>(sizes.size());
        const size_t first = queue.size();
        found[start] = number;
        queue.push_back(static_cast<NodeIndex>(start));
        for (size_t head = first; head < queue.size(); ++head) {
            for (const NodeIndex neighbour : network.of(queue[head])) {
                if (found[static_cast<size_t>(neighbour)] >= 0)
                    continue;
                found[static_cast<size_t>(neighbour)] = number;
                queue.push_back(neighbour);
            }
        }
        sizes.push_back(static_cast<int>(queue.size() - first));
    }
    std::vector<int> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return sizes[static_cast<size_t>(a)] > sizes[static_cast<size_t>(b)]; });
    Components components;
    std::vector<int> rank(order.size());
    for (size_t place = 0; place < order.size(); ++place) {
        rank[static_cast<size_t>(order[place])] = static_cast<int>(place);
        components.sizes.push_back(sizes[static_cast<size_t>(order[place])]);
    }
    components.of.reserve(nodes);
    for (const int number : found)
        components.of.push_back(rank[static_cast<size_t>(number)]);
    return components;
}

} // namespace kluwen::graph
