#pragma once
#include "core/base/ids.h"
#include "core/model/money.h"
#include <cstdint>
#include <QString>
#include <span>
#include <vector>

namespace kluwen::graph
{

using NodeIndex = std::int32_t;
using EdgeIndex = std::int32_t;

/// How sure a tie is; decides solid, dashed or dotted.
enum class Certainty : std::uint8_t {
    Confirmed,   ///< graded B2 or better
    Unconfirmed, ///< graded worse
    Suspected    ///< an analyst's inference
};

/// An immutable snapshot of things and ties as flat arrays (compressed sparse rows). Scores, positions and communities
/// lie beside it as one value per node. Read from any thread.
struct Network
{
    /// per node
    std::vector<RecordId> ids; ///< thing; invalid for a network that was read from a plain file
    std::vector<QString> labels;
    std::vector<QString> keys;        ///< the node's id in the file it was read from; empty for a network of a case
    std::vector<std::uint16_t> types; ///< index into typeNames
    std::vector<QString> typeNames;   ///< thing type ids in use
    /// per edge, parallel edges and loops allowed
    std::vector<NodeIndex> from;
    std::vector<NodeIndex> to;
    std::vector<RecordId> links;          ///< invalid for money ties
    std::vector<std::uint16_t> edgeTypes; ///< index into edgeTypeNames
    std::vector<QString> edgeTypeNames;   ///< link type ids; "payments" for money ties
    std::vector<double> weights;          ///< 1, the file's weight, or the count of payments
    std::vector<qint64> sums;             ///< minor units for money ties, else 0
    std::vector<Currency> currencies;     ///< for money ties
    std::vector<Certainty> certainty;
    std::vector<std::uint8_t> past; ///< 1 = not valid on the as-of date
    /// compressed rows over both directions: edges of node n are incident[offsets[n] .. offsets[n + 1])
    std::vector<std::int32_t> offsets;
    std::vector<EdgeIndex> incident; ///< ascending per node; a loop stands once
    bool idsAscend = false;          ///< set by finish()

    [[nodiscard]] NodeIndex nodeCount() const { return static_cast<NodeIndex>(ids.size()); }
    [[nodiscard]] EdgeIndex edgeCount() const { return static_cast<EdgeIndex>(from.size()); }
    [[nodiscard]] std::span<const EdgeIndex> edgesOf(NodeIndex node) const;
    [[nodiscard]] NodeIndex otherEnd(EdgeIndex edge, NodeIndex node) const;
    [[nodiscard]] NodeIndex find(RecordId id) const;   ///< -1 where absent; by binary search where ids ascend
    [[nodiscard]] QString keyOf(NodeIndex node) const; ///< the file's id, else the number of the thing, else the index
    [[nodiscard]] const QString &typeOf(NodeIndex node) const { return typeNames[types[static_cast<size_t>(node)]]; }

    NodeIndex addNode(RecordId id, const QString &label, const QString &type);
    EdgeIndex addEdge(NodeIndex a, NodeIndex b, const QString &type, double weight = 1.0); ///< confirmed, no sum
    void finish(); ///< makes the compressed rows; after the last add
};

/// The simple undirected skeleton: loops dropped, parallel edges joined (weights summed), neighbours ascending.
struct SimpleNetwork
{
    std::vector<std::int32_t> offsets;
    std::vector<NodeIndex> neighbours;
    std::vector<double> weights; ///< beside neighbours

    [[nodiscard]] NodeIndex nodeCount() const { return static_cast<NodeIndex>(offsets.size()) - 1; }
    [[nodiscard]] std::int64_t edgeCount() const { return static_cast<std::int64_t>(neighbours.size()) / 2; }
    [[nodiscard]] std::span<const NodeIndex> of(NodeIndex node) const;
};
[[nodiscard]] SimpleNetwork simplified(const Network &network);

/// The number of every node's component, the largest first; equal sizes in order of their first node.
struct Components
{
    std::vector<int> of;    ///< per node
    std::vector<int> sizes; ///< descending
};
[[nodiscard]] Components componentsOf(const SimpleNetwork &network);

} // namespace kluwen::graph
