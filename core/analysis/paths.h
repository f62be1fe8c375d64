#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/edgetimes.h"
#include "core/graph/network.h"
#include <vector>

namespace kluwen::analysis
{

/// A way from one node to another that passes no node twice. Of parallel edges the first that fits stands for all.
struct Path
{
    std::vector<graph::NodeIndex> nodes;
    std::vector<graph::EdgeIndex> edges; ///< one fewer than the nodes
    std::vector<int> days; ///< epoch day on which each edge is passed at the earliest; empty without times
    friend bool operator==(const Path &, const Path &) = default;
};

/// Which edges a way may take; the network itself is made with the link types and gradings asked for.
struct PathOptions
{
    int longest = 0;                         ///< links; 0 = the shortest ways only
    bool alongArrows = false;                ///< only from an edge's `from` to its `to`
    const graph::EdgeTimes *times = nullptr; ///< given: days never go back along the way
    size_t most = 500;                       ///< ways to list
    std::int64_t mostSteps = 20'000'000;     ///< edges to look at before giving up
};

struct PathAnswer
{
    std::vector<Path> paths; ///< the shortest first, then in order of their nodes
    bool isComplete = true;  ///< false: there are more than `most`, or looking took more than `mostSteps`
};

/// Ways between two different nodes. Empty where there are none; Cancelled. With times the earliest days are taken
/// along each way, so that a way is listed where any choice of days fits.
[[nodiscard]] Result<PathAnswer> findPaths(const graph::Network &network, graph::NodeIndex from, graph::NodeIndex to,
                                           const PathOptions &options, Progress &progress);

/// A part of a network that holds some nodes together.
struct Connection
{
    std::vector<graph::NodeIndex> nodes; ///< ascending, with the nodes that were to be connected
    std::vector<graph::EdgeIndex> edges; ///< ascending
    int parts = 0;                       ///< components among the nodes asked for; 1 = all are connected
};

inline constexpr size_t mostToConnect = 60; ///< nodes that one question may connect

/// All shortest ways between every two of the nodes, undirected. Usage for more than mostToConnect nodes.
[[nodiscard]] Result<Connection> allShortestWays(const graph::Network &network,
                                                 const std::vector<graph::NodeIndex> &nodes, Progress &progress);

/// Few nodes and links that hold the given nodes together: at most twice the fewest (Mehlhorn 1988, a Steiner tree).
[[nodiscard]] Result<Connection> sparestConnection(const graph::Network &network,
                                                   const std::vector<graph::NodeIndex> &nodes, Progress &progress);

/// A node tied to several of those asked for.
struct CommonNeighbour
{
    graph::NodeIndex node = -1;
    int ties = 0;                        ///< to how many of them
    std::vector<graph::EdgeIndex> edges; ///< ascending
    friend bool operator==(const CommonNeighbour &, const CommonNeighbour &) = default;
};

/// Nodes tied to at least two of the given ones and not among them; the most ties first, then in order of node.
[[nodiscard]] std::vector<CommonNeighbour> commonNeighbours(const graph::Network &network,
                                                            const std::vector<graph::NodeIndex> &nodes);

} // namespace kluwen::analysis
