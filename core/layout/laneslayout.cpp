#include "core/layout/crossings.h"
#include "core/layout/grouping.h"
#include "core/layout/grouplayouts.h"

#include <algorithm>

namespace kluwen::layout
{

namespace
{

constexpr int sweeps = 24;
constexpr int patience = 6; // sweeps without fewer crossings

/// The order inside the columns.
class LaneOrder
{
public:
    LaneOrder(const graph::Network &network, const LayoutOptions &options)
        : m_simple(graph::simplified(network)), m_lanes(groupedNodes(network, options)),
          m_lane(m_simple.offsets.size() - 1), m_place(m_lane.size())
    {
        for (size_t lane = 0; lane < m_lanes.size(); ++lane)
            for (const graph::NodeIndex node : m_lanes[lane])
                m_lane[static_cast<size_t>(node)] = static_cast<int>(lane);
        number();
    }

    const std::vector<std::vector<graph::NodeIndex>> &run()
    {
        auto best = m_lanes;
        std::int64_t fewest = crossings();
        int idle = 0;
        for (int sweep = 0; sweep < sweeps && idle < patience && fewest > 0; ++sweep) {
            for (size_t i = 0; i < m_lanes.size(); ++i)
                sortLane(sweep % 2 == 0 ? i : m_lanes.size() - 1 - i);
            const std::int64_t now = crossings();
            ++idle;
            if (now < fewest) {
                fewest = now;
                best = m_lanes;
                idle = 0;
            }
        }
        m_lanes = std::move(best);
        number();
        return m_lanes;
    }

private:
    void number()
    {
        for (const auto &lane : m_lanes)
            numberLane(lane);
    }
    void numberLane(const std::vector<graph::NodeIndex> &lane)
    {
        for (size_t place = 0; place < lane.size(); ++place)
            m_place[static_cast<size_t>(lane[place])] = static_cast<std::int32_t>(place);
    }

    /// From -0.5 to 0.5: columns are centred on each other.
    [[nodiscard]] double heightOf(graph::NodeIndex node) const
    {
        const auto &lane = m_lanes[static_cast<size_t>(m_lane[static_cast<size_t>(node)])];
        return (m_place[static_cast<size_t>(node)] + 0.5) / static_cast<double>(lane.size()) - 0.5;
    }

    /// By the mean height of the neighbours in other columns; who has none keeps its height.
    void sortLane(size_t lane)
    {
        std::vector<std::pair<double, graph::NodeIndex>> wanted;
        for (const graph::NodeIndex node : m_lanes[lane]) {
            double sum = 0;
            int count = 0;
            for (const graph::NodeIndex neighbour : m_simple.of(node)) {
                if (m_lane[static_cast<size_t>(neighbour)] == static_cast<int>(lane))
                    continue;
                sum += heightOf(neighbour);
                ++count;
            }
            wanted.emplace_back(count > 0 ? sum / count : heightOf(node), node);
        }
        std::stable_sort(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t place = 0; place < wanted.size(); ++place)
            m_lanes[lane][place] = wanted[place].second;
        numberLane(m_lanes[lane]);
    }

    [[nodiscard]] std::int64_t crossings() const
    {
        const size_t lanes = m_lanes.size();
        std::vector<std::vector<std::pair<std::int32_t, std::int32_t>>> lines(lanes * lanes);
        for (size_t node = 0; node < m_lane.size(); ++node)
            for (const graph::NodeIndex neighbour : m_simple.of(static_cast<graph::NodeIndex>(node))) {
                const auto other = static_cast<size_t>(neighbour);
                if (m_lane[node] < m_lane[other])
                    lines[static_cast<size_t>(m_lane[node]) * lanes + static_cast<size_t>(m_lane[other])].emplace_back(
                        m_place[node], m_place[other]);
            }
        std::int64_t sum = 0;
        for (auto &between : lines)
            sum += between.empty() ? 0 : crossingsBetween(std::move(between));
        return sum;
    }

    graph::SimpleNetwork m_simple;
    std::vector<std::vector<graph::NodeIndex>> m_lanes;
    std::vector<int> m_lane;           ///< per node
    std::vector<std::int32_t> m_place; ///< per node in its lane
};

} // namespace

Positions lanesLayout(const graph::Network &network, const LayoutOptions &options)
{
    const double pitch = 0.75 * options.spacing;
    const double between = 3 * options.spacing;
    Positions positions(static_cast<size_t>(network.nodeCount()));
    LaneOrder order(network, options);
    double x = 0;
    for (const auto &lane : order.run()) {
        double y = -0.5 * pitch * static_cast<double>(lane.size() - 1);
        for (const graph::NodeIndex node : lane) {
            positions[static_cast<size_t>(node)] = {x, y};
            y += pitch;
        }
        x += between;
    }
    return positions;
}

} // namespace kluwen::layout
