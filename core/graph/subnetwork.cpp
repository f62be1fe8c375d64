#include "core/graph/subnetwork.h"

namespace kluwen::graph
{

EdgeIndex addCopy(Network &network, const Network &other, EdgeIndex edge, NodeIndex from, NodeIndex to)
{
    const auto e = static_cast<size_t>(edge);
    const EdgeIndex index = network.addEdge(from, to, other.edgeTypeNames[other.edgeTypes[e]], other.weights[e]);
    const auto added = static_cast<size_t>(index);
    network.links[added] = other.links[e];
    network.sums[added] = other.sums[e];
    network.currencies[added] = other.currencies[e];
    network.certainty[added] = other.certainty[e];
    network.past[added] = other.past[e];
    return index;
}

Subnetwork tied(const Network &network)
{
    return without(network, std::vector<bool>(network.ids.size(), false));
}

Subnetwork without(const Network &network, const std::vector<bool> &left)
{
    Subnetwork part;
    std::vector<NodeIndex> places(network.ids.size(), -1);
    for (NodeIndex node = 0; node < network.nodeCount(); ++node) {
        const auto n = static_cast<size_t>(node);
        if (network.edgesOf(node).empty() || left[n])
            continue;
        places[n] = part.network.addNode(network.ids[n], network.labels[n], network.typeOf(node));
        part.nodes.push_back(node);
    }
    for (EdgeIndex edge = 0; edge < network.edgeCount(); ++edge) {
        const auto e = static_cast<size_t>(edge);
        if (left[static_cast<size_t>(network.from[e])] || left[static_cast<size_t>(network.to[e])])
            continue;
        addCopy(part.network, network, edge, places[static_cast<size_t>(network.from[e])],
                places[static_cast<size_t>(network.to[e])]);
    }
    part.network.finish();
    return part;
}

} // namespace kluwen::graph
