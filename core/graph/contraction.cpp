#include "core/graph/contraction.h"
#include "core/base/number.h"
#include "core/graph/subnetwork.h"

#include <algorithm>
#include <limits>

namespace kluwen::graph
{

namespace
{

void addTo(QMap<quint16, qint64> &sums, Currency currency, qint64 sum)
{
    qint64 &total = sums[currency.code];
    total = checkedSum(total, sum).value_or(std::numeric_limits<qint64>::max());
}

/// Adds a tie to what the groups at its ends come to.
void count(const Network &network, size_t edge, int from, int to, std::vector<GroupSums> &sums)
{
    const bool isMoney = network.currencies[edge].code != 0;
    if (from >= 0 && from == to) {
        GroupSums &group = sums[static_cast<size_t>(from)];
        isMoney ? addTo(group.within, network.currencies[edge], network.sums[edge]) : void(++group.links);
        return;
    }
    if (!isMoney)
        return;
    if (from >= 0)
        addTo(sums[static_cast<size_t>(from)].out, network.currencies[edge], network.sums[edge]);
    if (to >= 0)
        addTo(sums[static_cast<size_t>(to)].in, network.currencies[edge], network.sums[edge]);
}

} // namespace

Contraction contracted(const Network &network, const std::vector<std::vector<NodeIndex>> &groups,
                       const std::vector<QString> &titles)
{
    Contraction result;
    const auto nodes = static_cast<size_t>(network.nodeCount());
    std::vector<int> groupOf(nodes, -1);
    result.sums.resize(groups.size());
    result.leaders.assign(groups.size(), -1);
    for (size_t g = 0; g < groups.size(); ++g) {
        result.sums[g].things = static_cast<int>(groups[g].size());
        for (const NodeIndex node : groups[g])
            groupOf[static_cast<size_t>(node)] = static_cast<int>(g);
    }
    result.nodeOf.assign(nodes, -1);
    for (size_t n = 0; n < nodes; ++n) {
        const int g = groupOf[n];
        if (g >= 0 && result.leaders[static_cast<size_t>(g)] >= 0) {
            result.nodeOf[n] = result.leaders[static_cast<size_t>(g)];
            continue;
        }
        const QString &label = g >= 0 ? titles[static_cast<size_t>(g)] : network.labels[n];
        result.nodeOf[n] = result.network.addNode(network.ids[n], label, network.typeOf(static_cast<NodeIndex>(n)));
        if (g >= 0)
            result.leaders[static_cast<size_t>(g)] = result.nodeOf[n];
    }
    for (size_t e = 0; e < network.from.size(); ++e) {
        const auto a = static_cast<size_t>(network.from[e]);
        const auto b = static_cast<size_t>(network.to[e]);
        count(network, e, groupOf[a], groupOf[b], result.sums);
        if (groupOf[a] >= 0 && groupOf[a] == groupOf[b])
            continue;
        addCopy(result.network, network, static_cast<EdgeIndex>(e), result.nodeOf[a], result.nodeOf[b]);
        result.edgeOf.push_back(static_cast<EdgeIndex>(e));
    }
    result.network.finish();
    return result;
}

} // namespace kluwen::graph
