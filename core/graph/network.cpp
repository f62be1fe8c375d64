#include "core/graph/network.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kluwen::graph
{

namespace
{

/// The place of a name in a short list of names, added where it is new.
std::uint16_t indexOfName(std::vector<QString> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<std::uint16_t>(found - names.begin());
    Q_ASSERT(names.size() < std::numeric_limits<std::uint16_t>::max());
    names.push_back(name);
    return static_cast<std::uint16_t>(names.size() - 1);
}

} // namespace

std::span<const EdgeIndex> Network::edgesOf(NodeIndex node) const
{
    const auto first = static_cast<size_t>(offsets[static_cast<size_t>(node)]);
    const auto last = static_cast<size_t>(offsets[static_cast<size_t>(node) + 1]);
    return std::span(incident).subspan(first, last - first);
}

NodeIndex Network::otherEnd(EdgeIndex edge, NodeIndex node) const
{
    const auto at = static_cast<size_t>(edge);
    return from[at] == node ? to[at] : from[at];
}

NodeIndex Network::find(RecordId id) const
{
    if (!id.isValid())
        return -1;
    const auto found = idsAscend ? std::lower_bound(ids.begin(), ids.end(), id) : std::find(ids.begin(), ids.end(), id);
    return found != ids.end() && *found == id ? static_cast<NodeIndex>(found - ids.begin()) : -1;
}

QString Network::keyOf(NodeIndex node) const
{
    const auto at = static_cast<size_t>(node);
    if (at < keys.size() && !keys[at].isEmpty())
        return keys[at];
    return QString::number(ids[at].isValid() ? ids[at].value() : static_cast<qint64>(node));
}

NodeIndex Network::addNode(RecordId id, const QString &label, const QString &type)
{
    ids.push_back(id);
    labels.push_back(label);
    types.push_back(indexOfName(typeNames, type));
    return nodeCount() - 1;
}

EdgeIndex Network::addEdge(NodeIndex a, NodeIndex b, const QString &type, double weight)
{
    Q_ASSERT(a >= 0 && a < nodeCount() && b >= 0 && b < nodeCount());
    from.push_back(a);
    to.push_back(b);
    links.emplace_back();
    edgeTypes.push_back(indexOfName(edgeTypeNames, type));
    weights.push_back(weight);
    sums.push_back(0);
    currencies.emplace_back();
    certainty.push_back(Certainty::Confirmed);
    past.push_back(0);
    return edgeCount() - 1;
}

void Network::finish()
{
    idsAscend = std::is_sorted(ids.begin(), ids.end());
    offsets.assign(ids.size() + 1, 0);
    for (size_t edge = 0; edge < from.size(); ++edge) {
        ++offsets[static_cast<size_t>(from[edge]) + 1];
        if (from[edge] != to[edge])
            ++offsets[static_cast<size_t>(to[edge]) + 1];
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    incident.resize(static_cast<size_t>(offsets.back()));
    std::vector<std::int32_t> next(offsets.begin(), offsets.end() - 1);
    for (size_t edge = 0; edge < from.size(); ++edge) {
        incident[static_cast<size_t>(next[static_cast<size_t>(from[edge])]++)] = static_cast<EdgeIndex>(edge);
        if (from[edge] != to[edge])
            incident[static_cast<size_t>(next[static_cast<size_t>(to[edge])]++)] = static_cast<EdgeIndex>(edge);
    }
}

} // namespace kluwen::graph
