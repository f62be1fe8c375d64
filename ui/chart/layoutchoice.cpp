#include "ui/chart/layoutchoice.h"

#include "core/analysis/communities.h"
#include "core/model/schema.h"
#include "ui/base/symbols.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

using graph::Network;
using graph::NodeIndex;

constexpr unsigned seed = 7;
constexpr double spacing = 96; ///< scene units

/// The visible part of a network, and where each of its nodes is in the whole.
struct VisiblePart
{
    Network network;
    std::vector<NodeIndex> origin;
    std::vector<NodeIndex> partOf; ///< per node of the whole; -1 = hidden
};

VisiblePart visiblePart(const LayoutTask &task)
{
    VisiblePart part;
    const Network &whole = *task.network;
    part.partOf.assign(whole.ids.size(), -1);
    for (size_t n = 0; n < whole.ids.size(); ++n) {
        if (task.hidden[n])
            continue;
        part.partOf[n] = part.network.addNode(whole.ids[n], whole.labels[n], whole.typeOf(static_cast<NodeIndex>(n)));
        part.origin.push_back(static_cast<NodeIndex>(n));
    }
    for (size_t e = 0; e < whole.from.size(); ++e) {
        const NodeIndex a = part.partOf[static_cast<size_t>(whole.from[e])];
        const NodeIndex b = part.partOf[static_cast<size_t>(whole.to[e])];
        if (a < 0 || b < 0)
            continue;
        const auto edge =
            static_cast<size_t>(part.network.addEdge(a, b, whole.edgeTypeNames[whole.edgeTypes[e]], whole.weights[e]));
        part.network.sums[edge] = whole.sums[e];
        part.network.currencies[edge] = whole.currencies[e];
        part.network.links[edge] = whole.links[e];
    }
    part.network.finish();
    return part;
}

template<typename Value>
std::vector<Value> picked(const std::vector<Value> &values, const std::vector<NodeIndex> &nodes)
{
    std::vector<Value> some;
    some.reserve(nodes.size());
    for (const NodeIndex node : nodes)
        some.push_back(values[static_cast<size_t>(node)]);
    return some;
}

RoleMask facilitating()
{
    return roleMask({QStringLiteral("facilitator_financial"), QStringLiteral("facilitator_legal"),
                     QStringLiteral("facilitator_digital"), QStringLiteral("facilitator_logistic"),
                     QStringLiteral("facilitator_housing"), QStringLiteral("front_person"),
                     QStringLiteral("money_mule"), QStringLiteral("courier")});
}

/// Suspects, those who make it possible, organisations, accounts, the rest.
int laneOf(Family family, RoleMask roles)
{
    if (roles & facilitating())
        return 1;
    if (family == Family::Person)
        return 0;
    if (family == Family::Organisation)
        return 2;
    return family == Family::Account ? 3 : 4;
}

bool isGrouped(layout::Algorithm algorithm)
{
    return algorithm == layout::Algorithm::Lanes || algorithm == layout::Algorithm::Groups ||
           algorithm == layout::Algorithm::Circle;
}

} // namespace

Result<std::vector<int>> layoutGroups(const Network &network, const std::vector<RoleMask> &roles,
                                      LayoutGrouping grouping, Progress &progress)
{
    if (grouping == LayoutGrouping::Communities)
        return analysis::communities(graph::simplified(network), seed, progress);
    std::vector<int> groups(network.ids.size());
    for (size_t n = 0; n < groups.size(); ++n) {
        const Family family = familyOfType(network.typeOf(static_cast<NodeIndex>(n)));
        groups[n] = grouping == LayoutGrouping::Types ? static_cast<int>(family) : laneOf(family, roles[n]);
    }
    // Lanes that nothing stands in are no lanes.
    std::vector<int> used = groups;
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int &group : groups)
        group = static_cast<int>(std::lower_bound(used.begin(), used.end(), group) - used.begin());
    return groups;
}

Result<layout::Positions> runLayoutTask(const LayoutTask &task, Progress &progress)
{
    if (task.scope == LayoutScope::NewThings)
        return layout::placeNew(*task.network, task.current, task.isNew, {});
    const VisiblePart part = visiblePart(task);
    layout::LayoutOptions options;
    options.algorithm = task.algorithm;
    options.seed = seed;
    if (task.centre >= 0)
        options.centre = part.partOf[static_cast<size_t>(task.centre)];
    if (isGrouped(task.algorithm)) {
        auto groups = layoutGroups(part.network, picked(task.roles, part.origin), task.grouping, progress);
        if (!groups)
            return fail(groups.error());
        options.groups = std::move(*groups);
    }
    const auto laid = layout::layoutNetwork(part.network, options, progress);
    if (!laid)
        return fail(laid.error());
    const std::vector<std::uint8_t> stays = picked(task.stays, part.origin);
    const layout::Positions wanted = std::find(stays.begin(), stays.end(), 1) == stays.end()
                                         ? *laid
                                         : layout::keepPinned(*laid, picked(task.current, part.origin), stays, spacing);
    layout::Positions positions = task.current;
    for (size_t i = 0; i < part.origin.size(); ++i)
        positions[static_cast<size_t>(part.origin[i])] = wanted[i];
    return positions;
}

} // namespace kluwen::ui
