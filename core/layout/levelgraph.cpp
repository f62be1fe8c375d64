#include "core/layout/levelgraph.h"
#include "core/layout/embeddedness.h"

#include <algorithm>
#include <numeric>

namespace kluwen::layout
{

namespace
{

constexpr float leastMass = 0.2f; // beside a mean of 1 for the ties

/// Nodes with few neighbours first, because they have the fewest partners to choose from; equal ones at random.
std::vector<std::int32_t> visitingOrder(const LevelGraph &graph, Random &random)
{
    std::vector<std::int32_t> order(graph.masses.size());
    std::iota(order.begin(), order.end(), 0);
    for (size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[random.below(left)]);
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return graph.neighboursOf(a).size() < graph.neighboursOf(b).size();
    });
    return order;
}

/// The free neighbour with the heaviest tie for its mass, or -1; and the same over all neighbours.
struct Choice
{
    std::int32_t freeOne = -1;
    std::int32_t anyOne = -1;
};
Choice chooseNeighbour(const LevelGraph &graph, std::int32_t node, const std::vector<std::int32_t> &partner)
{
    Choice choice;
    float bestFree = 0;
    float bestAny = 0;
    const auto last = static_cast<size_t>(graph.offsets[static_cast<size_t>(node) + 1]);
    for (auto at = static_cast<size_t>(graph.offsets[static_cast<size_t>(node)]); at < last; ++at) {
        const std::int32_t neighbour = graph.neighbours[at];
        const float score = graph.weights[at] / graph.masses[static_cast<size_t>(neighbour)];
        if (score > bestAny) {
            bestAny = score;
            choice.anyOne = neighbour;
        }
        if (partner[static_cast<size_t>(neighbour)] < 0 && score > bestFree) {
            bestFree = score;
            choice.freeOne = neighbour;
        }
    }
    return choice;
}

/// partner[n] is the node that n is joined with; n itself where it stays alone.
std::vector<std::int32_t> matched(const LevelGraph &graph, Random &random)
{
    std::vector<std::int32_t> partner(graph.masses.size(), -1);
    std::vector<std::int32_t> waiting(graph.masses.size(), -1); ///< per hub: a neighbour left without partner
    const auto join = [&](std::int32_t a, std::int32_t b) {
        partner[static_cast<size_t>(a)] = b;
        partner[static_cast<size_t>(b)] = a;
    };
    for (const std::int32_t node : visitingOrder(graph, random)) {
        if (partner[static_cast<size_t>(node)] >= 0)
            continue;
        const Choice choice = chooseNeighbour(graph, node, partner);
        if (choice.freeOne >= 0) {
            join(node, choice.freeOne);
        } else if (choice.anyOne >= 0) {
            std::int32_t &other = waiting[static_cast<size_t>(choice.anyOne)];
            if (other >= 0 && partner[static_cast<size_t>(other)] < 0) {
                join(node, other);
                other = -1;
            } else {
                other = node;
            }
        }
    }
    for (size_t node = 0; node < partner.size(); ++node)
        if (partner[node] < 0)
            partner[node] = static_cast<std::int32_t>(node);
    return partner;
}

/// Sums the ties of one new node per neighbour, and writes them as a row with ascending neighbours.
class RowWriter
{
public:
    RowWriter(LevelGraph &graph, size_t nodes) : m_graph(graph), m_sums(nodes, 0) {}

    void add(std::int32_t neighbour, float weight)
    {
        float &sum = m_sums[static_cast<size_t>(neighbour)];
        if (sum == 0)
            m_row.push_back(neighbour);
        sum += weight;
    }
    void endRow()
    {
        std::sort(m_row.begin(), m_row.end());
        for (const std::int32_t neighbour : m_row) {
            float &sum = m_sums[static_cast<size_t>(neighbour)];
            m_graph.neighbours.push_back(neighbour);
            m_graph.weights.push_back(sum);
            sum = 0;
        }
        m_row.clear();
        m_graph.offsets.push_back(static_cast<std::int32_t>(m_graph.neighbours.size()));
    }

private:
    LevelGraph &m_graph;
    std::vector<float> m_sums;
    std::vector<std::int32_t> m_row;
};

} // namespace

LevelGraph finestLevel(const graph::SimpleNetwork &network, const std::vector<graph::NodeIndex> &members)
{
    std::vector<std::int32_t> place(static_cast<size_t>(network.nodeCount()), -1);
    for (size_t i = 0; i < members.size(); ++i)
        place[static_cast<size_t>(members[i])] = static_cast<std::int32_t>(i);
    LevelGraph graph;
    for (const graph::NodeIndex node : members) {
        for (const graph::NodeIndex neighbour : network.of(node))
            if (place[static_cast<size_t>(neighbour)] >= 0)
                graph.neighbours.push_back(place[static_cast<size_t>(neighbour)]);
        graph.offsets.push_back(static_cast<std::int32_t>(graph.neighbours.size()));
    }
    graph.weights.assign(graph.neighbours.size(), 1.0f);
    graph.masses.assign(members.size(), leastMass);
    weighByEmbeddedness(graph);
    for (size_t node = 0; node < graph.masses.size(); ++node)
        for (auto at = static_cast<size_t>(graph.offsets[node]); at < static_cast<size_t>(graph.offsets[node + 1]);
             ++at)
            graph.masses[node] += graph.weights[at];
    return graph;
}

CoarserLevel coarsened(const LevelGraph &finer, Random &random)
{
    const std::vector<std::int32_t> partner = matched(finer, random);
    CoarserLevel coarser;
    coarser.parents.assign(finer.masses.size(), -1);
    std::vector<std::int32_t> firstChild;
    for (size_t node = 0; node < partner.size(); ++node) {
        if (coarser.parents[node] >= 0)
            continue;
        const auto parent = static_cast<std::int32_t>(firstChild.size());
        coarser.parents[node] = parent;
        coarser.parents[static_cast<size_t>(partner[node])] = parent;
        firstChild.push_back(static_cast<std::int32_t>(node));
    }
    RowWriter writer(coarser.graph, firstChild.size());
    for (size_t parent = 0; parent < firstChild.size(); ++parent) {
        float mass = 0;
        const auto addChild = [&](std::int32_t child) {
            mass += finer.masses[static_cast<size_t>(child)];
            const auto last = static_cast<size_t>(finer.offsets[static_cast<size_t>(child) + 1]);
            for (auto at = static_cast<size_t>(finer.offsets[static_cast<size_t>(child)]); at < last; ++at) {
                const std::int32_t other = coarser.parents[static_cast<size_t>(finer.neighbours[at])];
                if (other != static_cast<std::int32_t>(parent))
                    writer.add(other, finer.weights[at]);
            }
        };
        const std::int32_t child = firstChild[parent];
        addChild(child);
        if (partner[static_cast<size_t>(child)] != child)
            addChild(partner[static_cast<size_t>(child)]);
        coarser.graph.masses.push_back(mass);
        writer.endRow();
    }
    return coarser;
}

} // namespace kluwen::layout
