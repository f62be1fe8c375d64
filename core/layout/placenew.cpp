#include "core/base/progress.h"
#include "core/layout/forcelayout.h"
#include "core/layout/layout.h"
#include "core/layout/overlap.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace kluwen::layout
{

namespace
{

/// Places new nodes one by one, those with the most placed neighbours first.
class NewPlacer
{
public:
    NewPlacer(const graph::Network &network, const Positions &current, const std::vector<std::uint8_t> &isNew,
              const LayoutOptions &options)
        : m_simple(graph::simplified(network)), m_options(options), m_positions(current),
          m_placed(static_cast<size_t>(network.nodeCount()), 0), m_free(symbolDistance(options.spacing))
    {
        m_positions.resize(m_placed.size());
        for (size_t node = 0; node < m_placed.size(); ++node) {
            const bool stands = node < current.size() && (node >= isNew.size() || isNew[node] == 0);
            if (stands)
                place(static_cast<graph::NodeIndex>(node), current[node]);
        }
    }

    Positions run()
    {
        placeTied();
        placeUntied();
        return std::move(m_positions);
    }

private:
    void place(graph::NodeIndex node, QPointF at)
    {
        m_positions[static_cast<size_t>(node)] = at;
        m_placed[static_cast<size_t>(node)] = 1;
        m_free.take(at);
        m_lowest = m_any ? std::max(m_lowest, at.y()) : at.y();
        m_leftmost = m_any ? std::min(m_leftmost, at.x()) : at.x();
        m_any = true;
    }

    [[nodiscard]] int placedNeighbours(graph::NodeIndex node) const
    {
        int count = 0;
        for (const graph::NodeIndex neighbour : m_simple.of(node))
            count += m_placed[static_cast<size_t>(neighbour)];
        return count;
    }

    /// New nodes that hang together with something that stands.
    void placeTied()
    {
        using Entry = std::pair<int, graph::NodeIndex>; // placed neighbours, node: lowest index first among equals
        const auto later = [](const Entry &a, const Entry &b) {
            return a.first != b.first ? a.first < b.first : a.second > b.second;
        };
        std::priority_queue<Entry, std::vector<Entry>, decltype(later)> queue(later);
        const auto push = [&](graph::NodeIndex node) {
            const int count = m_placed[static_cast<size_t>(node)] != 0 ? 0 : placedNeighbours(node);
            if (count > 0)
                queue.emplace(count, node);
        };
        for (graph::NodeIndex node = 0; node < m_simple.nodeCount(); ++node)
            push(node);
        while (!queue.empty()) {
            const auto [count, node] = queue.top();
            queue.pop();
            if (m_placed[static_cast<size_t>(node)] != 0 || count != placedNeighbours(node))
                continue; // an entry from before a neighbour was placed
            place(node, count == 1 ? besideNeighbour(node) : m_free.nearest(amongNeighbours(node)));
            for (const graph::NodeIndex neighbour : m_simple.of(node))
                push(neighbour);
        }
    }

    [[nodiscard]] QPointF amongNeighbours(graph::NodeIndex node) const
    {
        QPointF sum;
        int count = 0;
        for (const graph::NodeIndex neighbour : m_simple.of(node)) {
            if (m_placed[static_cast<size_t>(neighbour)] == 0)
                continue;
            sum += m_positions[static_cast<size_t>(neighbour)];
            ++count;
        }
        return sum / count;
    }

    /// At the usual distance from the one neighbour, in the direction that its other neighbours leave open.
    [[nodiscard]] QPointF besideNeighbour(graph::NodeIndex node) const
    {
        constexpr int directions = 16;
        graph::NodeIndex anchor = -1;
        for (const graph::NodeIndex neighbour : m_simple.of(node))
            if (m_placed[static_cast<size_t>(neighbour)] != 0)
                anchor = neighbour;
        const QPointF centre = m_positions[static_cast<size_t>(anchor)];
        QPointF crowd; // where the anchor's other neighbours lie
        for (const graph::NodeIndex other : m_simple.of(anchor)) {
            if (m_placed[static_cast<size_t>(other)] == 0)
                continue;
            const QPointF along = m_positions[static_cast<size_t>(other)] - centre;
            crowd += along / std::max(std::hypot(along.x(), along.y()), 1e-9);
        }
        const double open = crowd.isNull() ? 0.0 : std::atan2(-crowd.y(), -crowd.x());
        for (int ring = 1; ring <= 4; ++ring) {
            for (int i = 0; i < directions; ++i) {
                // 0, 1, -1, 2, -2 ... steps away from the open side
                const int step = (i + 1) / 2 * (i % 2 == 0 ? -1 : 1);
                const double angle = open + 2 * std::numbers::pi * step / directions;
                const QPointF at = centre + ring * m_options.spacing * QPointF(std::cos(angle), std::sin(angle));
                if (m_free.isFree(at))
                    return at;
            }
        }
        return m_free.nearest(centre);
    }

    /// New nodes without any tie to what stands: laid out by themselves, below the rest.
    void placeUntied()
    {
        std::vector<graph::NodeIndex> untied;
        graph::Network part;
        std::vector<graph::NodeIndex> inPart(m_placed.size(), -1);
        for (size_t node = 0; node < m_placed.size(); ++node) {
            if (m_placed[node] != 0)
                continue;
            inPart[node] = part.addNode(RecordId(), QString(), QString());
            untied.push_back(static_cast<graph::NodeIndex>(node));
        }
        if (untied.empty())
            return;
        for (const graph::NodeIndex node : untied)
            for (const graph::NodeIndex neighbour : m_simple.of(node))
                if (neighbour > node) // a neighbour of an untied node is untied
                    part.addEdge(inPart[static_cast<size_t>(node)], inPart[static_cast<size_t>(neighbour)], QString());
        part.finish();
        NoProgress progress;
        const auto laidOut =
            forceLayout(graph::simplified(part), {m_options.seed, m_options.spacing, {}, false}, progress);
        if (!laidOut)
            return; // cannot be: nothing cancels
        const QPointF corner = m_any ? QPointF(m_leftmost, m_lowest + 1.5 * m_options.spacing) : QPointF();
        for (size_t i = 0; i < untied.size(); ++i)
            m_positions[static_cast<size_t>(untied[i])] = (*laidOut)[i] + corner;
    }

    graph::SimpleNetwork m_simple;
    const LayoutOptions &m_options;
    Positions m_positions;
    std::vector<std::uint8_t> m_placed;
    FreePlaces m_free;
    double m_lowest = 0;
    double m_leftmost = 0;
    bool m_any = false;
};

} // namespace

Positions placeNew(const graph::Network &network, const Positions &current, const std::vector<std::uint8_t> &isNew,
                   const LayoutOptions &options)
{
    return NewPlacer(network, current, isNew, options).run();
}

} // namespace kluwen::layout
