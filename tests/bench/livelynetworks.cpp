#include "tests/bench/benchnetworks.h"

#include <array>
#include <cmath>
#include <random>

namespace kluwen::bench
{

namespace
{

/// Seeded, the same everywhere.
class Draw
{
public:
    explicit Draw(unsigned seed) : m_engine(seed) {}
    double fraction() { return static_cast<double>(m_engine()) / 4294967296.0; }
    int below(int count) { return static_cast<int>(fraction() * count); }
    int of(const std::vector<int> &all) { return all[static_cast<size_t>(below(static_cast<int>(all.size())))]; }
    /// At least 1, with a long tail: the smaller the power, the shorter; never above `ceiling`.
    double longTail(double power, double ceiling)
    {
        return std::min(ceiling, 1 / std::pow(1 - fraction() * 0.9995, power));
    }

private:
    std::mt19937 m_engine;
};

using Edges = std::vector<std::pair<int, int>>;

/// The largest component of these, without loops and parallel ties.
graph::Network largestPart(int nodes, const Edges &edges)
{
    graph::Network all;
    for (int i = 0; i < nodes; ++i)
        all.addNode(RecordId(), QString(), QStringLiteral("person"));
    for (const auto &[from, to] : edges)
        all.addEdge(from, to, QStringLiteral("link"));
    all.finish();
    const graph::SimpleNetwork simple = graph::simplified(all);
    const graph::Components components = graph::componentsOf(simple);
    std::vector<graph::NodeIndex> kept(static_cast<size_t>(nodes), -1);
    graph::Network part;
    for (size_t node = 0; node < kept.size(); ++node)
        if (components.of[node] == 0)
            kept[node] = part.addNode(RecordId(), QString::number(node), QStringLiteral("person"));
    for (graph::NodeIndex node = 0; node < simple.nodeCount(); ++node)
        for (const graph::NodeIndex neighbour : simple.of(node))
            if (neighbour > node && kept[static_cast<size_t>(node)] >= 0)
                part.addEdge(kept[static_cast<size_t>(node)], kept[static_cast<size_t>(neighbour)],
                             QStringLiteral("link"));
    part.finish();
    return part;
}

/// Cuts the friends of one person into circles and ties most of each circle together.
void addCircles(const std::vector<int> &friends, Draw &draw, Edges &edges)
{
    const auto count = static_cast<int>(friends.size());
    for (int first = 0; first < count;) {
        const int size = std::min(8 + static_cast<int>(20 * draw.longTail(0.62, 15)), count - first);
        const double share = std::min(0.95, 0.5 + 6.0 / size + 0.2 * draw.fraction());
        for (int one = first; one < first + size; ++one)
            for (int two = first; two < one; ++two)
                if (draw.fraction() < share)
                    edges.emplace_back(friends[static_cast<size_t>(one)], friends[static_cast<size_t>(two)]);
        first += size;
    }
    const auto loose = static_cast<int>(count * (1 + 5 * draw.fraction()));
    for (int i = 0; i < loose; ++i)
        edges.emplace_back(draw.of(friends), draw.of(friends));
}

} // namespace

graph::Network circlesNetwork()
{
    constexpr std::array<int, 10> sizes{1034, 786, 747, 534, 333, 224, 168, 150, 40, 13};
    Draw draw(5);
    Edges edges;
    int nodes = 0;
    std::vector<std::vector<int>> all;
    for (const int size : sizes) {
        const int hub = nodes++;
        std::vector<int> friends;
        for (int i = 0; i < size; ++i) {
            const bool isShared = !all.empty() && draw.fraction() < 0.01;
            friends.push_back(isShared ? draw.of(all[static_cast<size_t>(draw.below(static_cast<int>(all.size())))])
                                       : nodes++);
            edges.emplace_back(hub, friends.back());
        }
        addCircles(friends, draw, edges);
        for (int bridge = 0; bridge < 6 && !all.empty(); ++bridge)
            edges.emplace_back(draw.of(friends),
                               draw.of(all[static_cast<size_t>(draw.below(static_cast<int>(all.size())))]));
        all.push_back(std::move(friends));
    }
    return largestPart(nodes, edges);
}

graph::Network teamsNetwork()
{
    constexpr int groups = 383;
    constexpr int groupSize = 60;
    constexpr int row = 20; // groups lie on a grid: the four around are neighbours
    constexpr std::array<std::pair<double, int>, 9> teams{
        {{0.12, 1}, {0.38, 2}, {0.66, 3}, {0.83, 4}, {0.92, 5}, {0.965, 6}, {0.985, 8}, {0.995, 11}, {1.0, 17}}};
    constexpr std::array<int, 4> around{1, -1, row, -row};
    Draw draw(6);
    Edges edges;
    for (int work = 0; work < 21'500; ++work) {
        const int group = draw.below(groups);
        const double drawn = draw.fraction();
        int size = 1;
        for (size_t i = 0; i < teams.size() && (i == 0 || drawn >= teams[i - 1].first); ++i)
            size = teams[i].second;
        std::vector<int> team;
        for (int i = 0; i < size; ++i) {
            const double where = draw.fraction();
            int from = group;
            if (where < 0.07)
                from = (group + around[static_cast<size_t>(draw.below(4))] + groups) % groups;
            else if (where < 0.10)
                from = draw.below(groups);
            team.push_back(from * groupSize + static_cast<int>(groupSize * std::pow(draw.fraction(), 2.4)));
        }
        for (size_t one = 0; one < team.size(); ++one)
            for (size_t two = 0; two < one; ++two)
                edges.emplace_back(team[one], team[two]);
    }
    return largestPart(groups * groupSize, edges);
}

graph::Network mailNetwork()
{
    constexpr int nodes = 34'500;
    constexpr int core = nodes / 3;
    constexpr int regions = 60;
    Draw draw(7);
    Edges edges;
    std::vector<int> regionOf(nodes);
    std::vector<std::vector<int>> tickets(regions); // a person of the core stands there as often as they write
    std::vector<int> all;
    for (int node = 0; node < nodes; ++node) {
        regionOf[static_cast<size_t>(node)] = draw.below(regions);
        const int weight = node < core ? static_cast<int>(2 * draw.longTail(0.95, 350)) : 0;
        std::vector<int> &region = tickets[static_cast<size_t>(regionOf[static_cast<size_t>(node)])];
        region.insert(region.end(), static_cast<size_t>(weight), node);
        all.insert(all.end(), static_cast<size_t>(weight), node);
    }
    const auto partnerOf = [&](int node, double inRegion) {
        return draw.fraction() < inRegion ? draw.of(tickets[static_cast<size_t>(regionOf[static_cast<size_t>(node)])])
                                          : draw.of(all);
    };
    for (int node = core; node < nodes; ++node) {
        edges.emplace_back(node, partnerOf(node, 1));
        for (int more = static_cast<int>(1.2 * draw.longTail(0.55, 60) - 1.2); more > 0; --more)
            edges.emplace_back(node, partnerOf(node, 0.8));
    }
    for (int i = 0; i < 155'000; ++i) {
        const int from = draw.of(all);
        edges.emplace_back(from, partnerOf(from, 0.62));
    }
    return largestPart(nodes, edges);
}

} // namespace kluwen::bench
