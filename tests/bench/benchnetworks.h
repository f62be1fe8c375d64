#pragma once
#include "core/graph/network.h"

namespace kluwen::bench
{

/// A network with planted groups: `inside` ties per node within its group on average and `outside` to anywhere.
[[nodiscard]] graph::Network plantedNetwork(int nodes, int groups, double inside, double outside);

/// One line of figures; the ratio is value / peer value.
void printFigure(const char *name, double value, const char *unit, const char *peer, double peerValue);

} // namespace kluwen::bench
