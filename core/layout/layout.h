#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <cstdint>
#include <functional>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <vector>

namespace kluwen::layout
{

/// Where every node stands, in scene units (1 unit = 1 pixel at 100 %); one per node of the network.
using Positions = std::vector<QPointF>;

enum class Algorithm {
    Force,     ///< our own multilevel force-directed layout
    Dot,       ///< hierarchy
    Neato,     ///< stress
    Sfdp,      ///< multilevel springs of Graphviz
    Circo,     ///< circular
    Twopi,     ///< radial
    Lanes,     ///< a column per group, ordered so that few ties cross
    Ownership, ///< owners above what they own: only `ranking` ties make ranks
    Flow,      ///< left to right along `ranking` ties, money without any
    Radial,    ///< rings by distance around `centre`
    Groups,    ///< a circle per group, the circles packed
    Circle,    ///< one circle with the groups as arcs, ordered so that few ties cross
    Grid       ///< rows in `order`
};

[[nodiscard]] QString algorithmId(Algorithm algorithm); ///< "force", "dot" ...
[[nodiscard]] Result<Algorithm> algorithmFromId(const QString &id);
[[nodiscard]] QStringList algorithmIdList(); ///< all, in the order of the enumeration

struct LayoutOptions
{
    Algorithm algorithm = Algorithm::Force;
    unsigned seed = 7;
    double spacing = 96;      ///< wanted distance of neighbours, scene units
    QString worker;           ///< path of the kluwen-layout program; empty = beside the running program
    int memoryLimitMb = 2048; ///< of the worker; 0 = no limit
    int timeoutSeconds = 600; ///< after which a silent worker counts as hanging; 0 = never
    /// Lanes, Groups, Circle: per node its group from 0 on (lanes from left to right); a negative one is the last
    /// group. Empty = by family of thing: persons, organisations, accounts, assets and so on.
    std::vector<int> groups;
    /// Ownership, Flow: per edge 1 where it makes ranks. Empty = ties of ownership and control, or of money; all
    /// where the network has none of these.
    std::vector<std::uint8_t> ranking;
    std::vector<std::int32_t> order; ///< Grid: per node its rank, lowest first; empty = by type, then by label
    graph::NodeIndex centre = -1;    ///< Radial: who stands in the middle; -1 = who has the most neighbours
    /// Force: called now and then from the working thread with the picture so far, which has no overlaps removed yet.
    std::function<void(const Positions &)> intermediate;
    /// Force: cancelling ends the refinement and gives the picture so far (overlaps removed) instead of an error.
    bool keepWhenStopped = false;
};

/// Usage with a remedy where that layout would take minutes or more memory than there is on a network of this size.
[[nodiscard]] Result<void> fitsAlgorithm(const graph::Network &network, Algorithm algorithm);

/// Lays the whole network out. Dot to Twopi, Ownership and Flow run in the worker process: a crash, a hang past
/// cancelling or too much memory is an Error (Storage code "worker") and nothing else is touched. Refuses what
/// fitsAlgorithm refuses. The same answer on any number of processors.
[[nodiscard]] Result<Positions> layoutNetwork(const graph::Network &network, const LayoutOptions &options,
                                              Progress &progress);

/// Places only the nodes marked 1 in `isNew`, near their neighbours and clear of others; all else stays where it is.
[[nodiscard]] Positions placeNew(const graph::Network &network, const Positions &current,
                                 const std::vector<std::uint8_t> &isNew, const LayoutOptions &options);

/// Moves `wanted` so that nodes marked pinned stand exactly where they stood (the rest is fitted around them). Where
/// `spacing` is given, what is not pinned is moved off the pinned and off each other.
[[nodiscard]] Positions keepPinned(const Positions &wanted, const Positions &current,
                                   const std::vector<std::uint8_t> &pinned, double spacing = 0);

} // namespace kluwen::layout
