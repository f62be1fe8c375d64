#pragma once
#include "core/graph/network.h"
#include <QMap>

namespace kluwen::graph
{

/// What a group of things comes to.
struct GroupSums
{
    int things = 0;
    int links = 0;                ///< within the group; payments are not links
    QMap<quint16, qint64> in;     ///< from outside the group, minor units by currency code; saturates
    QMap<quint16, qint64> out;    ///< to outside the group
    QMap<quint16, qint64> within; ///< between its things
    friend bool operator==(const GroupSums &, const GroupSums &) = default;
};

/// A network in which groups of nodes stand as one node each.
struct Contraction
{
    Network network;
    std::vector<NodeIndex> nodeOf;  ///< per node of the first network: where it is now
    std::vector<EdgeIndex> edgeOf;  ///< per edge of the new network: which one it was
    std::vector<NodeIndex> leaders; ///< per group: the node of the new network that stands for it
    std::vector<GroupSums> sums;    ///< per group
};

/// Each group becomes the node of its first member (the lowest), with that one's id and type, and the title given. Ties
/// within a group go, ties to others are tied to it. A node is in one group at most; the order of nodes and ties stays.
[[nodiscard]] Contraction contracted(const Network &network, const std::vector<std::vector<NodeIndex>> &groups,
                                     const std::vector<QString> &titles);

} // namespace kluwen::graph
