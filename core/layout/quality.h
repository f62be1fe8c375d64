#pragma once
#include "core/graph/network.h"
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Mean over pairs of the squared relative difference between distance in the picture and in the network, after the
/// best scaling (weight 1 / d^2; Gansner, Koren and North 2004). 0 is perfect. Pairs from `samples` seeded nodes to all
/// nodes of their component; exact where there are no more nodes than samples.
[[nodiscard]] double stress(const graph::SimpleNetwork &network, const Positions &positions, int samples = 200,
                            unsigned seed = 7);

/// Mean over `samples` seeded nodes of the Jaccard index between the node's k neighbours in the network and its k
/// nearest in the picture. 1 is perfect.
[[nodiscard]] double neighbourhoodPreservation(const graph::SimpleNetwork &network, const Positions &positions,
                                               int samples = 200, unsigned seed = 7);

/// How many pairs of ties cross, estimated from `samples` seeded pairs; counted where there are no more pairs than
/// that.
[[nodiscard]] double crossings(const graph::SimpleNetwork &network, const Positions &positions, int samples = 200'000,
                               unsigned seed = 7);

/// Standard deviation of the lengths of the ties over their mean. 0 = all equally long.
[[nodiscard]] double lengthVariation(const graph::SimpleNetwork &network, const Positions &positions);

/// Pairs of nodes closer than that distance.
[[nodiscard]] qint64 overlappingPairs(const Positions &positions, double distance);

} // namespace kluwen::layout
