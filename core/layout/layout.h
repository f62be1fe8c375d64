#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <QPointF>
#include <QString>
#include <vector>

namespace kluwen::layout
{

/// Where every node stands, in scene units (1 unit = 1 pixel at 100 %); one per node of the network.
using Positions = std::vector<QPointF>;

enum class Algorithm {
    Force, ///< our own multilevel force-directed layout
    Dot,   ///< hierarchy
    Neato, ///< stress
    Sfdp,  ///< multilevel springs of Graphviz
    Circo, ///< circular
    Twopi  ///< radial
};

[[nodiscard]] QString algorithmId(Algorithm algorithm); ///< "force", "dot" ...
[[nodiscard]] Result<Algorithm> algorithmFromId(const QString &id);

struct LayoutOptions
{
    Algorithm algorithm = Algorithm::Force;
    unsigned seed = 7;
    double spacing = 96;      ///< wanted distance of neighbours, scene units
    QString worker;           ///< path of the kluwen-layout program; empty = beside the running program
    int memoryLimitMb = 2048; ///< of the worker; 0 = no limit
    int timeoutSeconds = 600; ///< after which a silent worker counts as hanging; 0 = never
};

/// Lays the whole network out. Dot to Twopi run in the worker process: a crash, a hang past cancelling or too much
/// memory is an Error (Storage code "worker") and nothing else is touched.
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
