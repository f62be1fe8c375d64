#include "core/analysis/communities.h"
#include "core/analysis/igraphsession.h"

#include <numeric>

namespace kluwen::analysis
{

namespace
{

std::vector<int> numberedBySize(std::span<const igraph_integer_t> membership)
{
    struct Group
    {
        int size = 0;
        size_t first = 0;
        igraph_integer_t number = 0;
    };
    std::vector<Group> groups;
    for (size_t node = 0; node < membership.size(); ++node) {
        const auto number = static_cast<size_t>(membership[node]);
        if (number >= groups.size())
            groups.resize(number + 1);
        if (groups[number].size++ == 0)
            groups[number] = {1, node, membership[node]};
    }
    std::sort(groups.begin(), groups.end(),
              [](const Group &a, const Group &b) { return a.size != b.size ? a.size > b.size : a.first < b.first; });
    std::vector<int> rank(groups.size());
    for (size_t place = 0; place < groups.size(); ++place)
        rank[static_cast<size_t>(groups[place].number)] = static_cast<int>(place);
    std::vector<int> numbered;
    numbered.reserve(membership.size());
    for (const igraph_integer_t number : membership)
        numbered.push_back(rank[static_cast<size_t>(number)]);
    return numbered;
}

} // namespace

Result<std::vector<int>> communities(const graph::SimpleNetwork &network, unsigned seed, Progress &progress)
{
    std::vector<int> alone(static_cast<size_t>(network.nodeCount()));
    std::iota(alone.begin(), alone.end(), 0);
    if (network.edgeCount() == 0)
        return alone; // modularity is not defined without ties
    const IgraphSession session(progress, seed);
    IgraphGraph graph;
    if (const auto done = graph.make(session, network); !done)
        return tl::unexpected(done.error());
    // With degrees as node weights and 1 / 2m as resolution the quality function is modularity.
    RealVector degrees;
    if (const auto done = session.check(
            igraph_strength(graph.get(), degrees.get(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS, nullptr));
        !done)
        return tl::unexpected(done.error());
    const double resolution = 1.0 / (2.0 * static_cast<double>(network.edgeCount()));
    constexpr double randomness = 0.01;
    constexpr igraph_integer_t untilStable = -1;
    IntegerVector membership;
    if (const auto done =
            session.check(igraph_community_leiden(graph.get(), nullptr, degrees.get(), resolution, randomness, false,
                                                  untilStable, membership.get(), nullptr, nullptr));
        !done)
        return tl::unexpected(done.error());
    return numberedBySize(membership.values());
}

} // namespace kluwen::analysis
