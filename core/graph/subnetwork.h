#pragma once
#include "core/graph/network.h"

namespace kluwen::graph
{

/// Adds a tie of another network between two nodes of this one, with all that is known of it.
EdgeIndex addCopy(Network &network, const Network &other, EdgeIndex edge, NodeIndex from, NodeIndex to);

/// A part of a network.
struct Subnetwork
{
    Network network;
    std::vector<NodeIndex> nodes; ///< per node of the part: which one it was
};

/// The nodes that have a tie, with all ties; their order stays.
[[nodiscard]] Subnetwork tied(const Network &network);
/// The same without some of them and the ties of those.
[[nodiscard]] Subnetwork without(const Network &network, const std::vector<bool> &left);

} // namespace kluwen::graph
