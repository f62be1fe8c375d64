#include "core/layout/alignment.h"
#include "core/layout/overlap.h"

#include <algorithm>
#include <cmath>

namespace kluwen::layout
{

namespace
{

using Nodes = std::vector<graph::NodeIndex>;

double &along(QPointF &point, bool isHorizontal)
{
    return isHorizontal ? point.rx() : point.ry();
}

bool isPinned(const std::vector<std::uint8_t> &pinned, graph::NodeIndex node)
{
    return static_cast<size_t>(node) < pinned.size() && pinned[static_cast<size_t>(node)] != 0;
}

/// The chosen ones by their coordinate, the lowest first; equal ones by index.
Nodes sortedAlong(Positions &positions, Nodes nodes, bool isHorizontal)
{
    std::sort(nodes.begin(), nodes.end(), [&](graph::NodeIndex a, graph::NodeIndex b) {
        const double first = along(positions[static_cast<size_t>(a)], isHorizontal);
        const double second = along(positions[static_cast<size_t>(b)], isHorizontal);
        return first != second ? first < second : a < b;
    });
    return nodes;
}

/// Puts what stands within `reach` of the first of its run on the mean of that run; a run with pinned ones goes to the
/// first of these.
void straighten(Positions &positions, const Nodes &chosen, bool isHorizontal, double reach,
                const std::vector<std::uint8_t> &pinned)
{
    const Nodes order = sortedAlong(positions, chosen, isHorizontal);
    const auto at = [&](size_t i) -> double & { return along(positions[static_cast<size_t>(order[i])], isHorizontal); };
    for (size_t first = 0; first < order.size();) {
        size_t last = first;
        double sum = 0;
        double line = 0;
        bool hasPin = false;
        for (; last < order.size() && at(last) - at(first) <= reach; ++last) {
            sum += at(last);
            if (!hasPin && isPinned(pinned, order[last])) {
                hasPin = true;
                line = at(last);
            }
        }
        if (!hasPin)
            line = sum / static_cast<double>(last - first);
        for (; first < last; ++first)
            if (!isPinned(pinned, order[first]))
                at(first) = line;
    }
}

} // namespace

Positions aligned(Positions positions, const std::vector<graph::NodeIndex> &chosen, Alignment alignment,
                  const std::vector<std::uint8_t> &pinned)
{
    if (chosen.empty())
        return positions;
    const bool isHorizontal =
        alignment == Alignment::Left || alignment == Alignment::Centre || alignment == Alignment::Right;
    const Nodes order = sortedAlong(positions, chosen, isHorizontal);
    const double lowest = along(positions[static_cast<size_t>(order.front())], isHorizontal);
    const double highest = along(positions[static_cast<size_t>(order.back())], isHorizontal);
    double line = (lowest + highest) / 2;
    if (alignment == Alignment::Left || alignment == Alignment::Top)
        line = lowest;
    else if (alignment == Alignment::Right || alignment == Alignment::Bottom)
        line = highest;
    for (const graph::NodeIndex node : chosen)
        if (!isPinned(pinned, node))
            along(positions[static_cast<size_t>(node)], isHorizontal) = line;
    return positions;
}

Positions distributed(Positions positions, const std::vector<graph::NodeIndex> &chosen, Spread spread,
                      const std::vector<std::uint8_t> &pinned)
{
    if (chosen.size() < 3)
        return positions;
    const bool isHorizontal = spread == Spread::Horizontally;
    const Nodes order = sortedAlong(positions, chosen, isHorizontal);
    const double lowest = along(positions[static_cast<size_t>(order.front())], isHorizontal);
    const double highest = along(positions[static_cast<size_t>(order.back())], isHorizontal);
    const double step = (highest - lowest) / static_cast<double>(order.size() - 1);
    for (size_t i = 1; i + 1 < order.size(); ++i)
        if (!isPinned(pinned, order[i]))
            along(positions[static_cast<size_t>(order[i])], isHorizontal) = lowest + step * static_cast<double>(i);
    return positions;
}

Positions tidied(Positions positions, const std::vector<graph::NodeIndex> &chosen, double spacing,
                 const std::vector<std::uint8_t> &pinned)
{
    straighten(positions, chosen, true, spacing / 3, pinned);
    straighten(positions, chosen, false, spacing / 3, pinned);
    std::vector<std::uint8_t> fixed(positions.size(), 1);
    for (const graph::NodeIndex node : chosen)
        fixed[static_cast<size_t>(node)] = isPinned(pinned, node) ? 1 : 0;
    removeOverlaps(positions, symbolDistance(spacing), fixed);
    return positions;
}

} // namespace kluwen::layout
