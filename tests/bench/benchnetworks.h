#pragma once
#include "core/graph/network.h"

namespace kluwen::bench
{

/// A network with planted groups: `inside` ties per node within its group on average and `outside` to anywhere.
[[nodiscard]] graph::Network plantedNetwork(int nodes, int groups, double inside, double outside);

/// A network like the circles of friends around ten people: about 4,000 nodes and 100,000 ties, most of them inside
/// dense circles of 10 to 200; the mean clustering is 0.6.
[[nodiscard]] graph::Network circlesNetwork();

/// A network like that of people who write together: about 19,000 nodes and 85,000 ties from cliques of 1 to 17 whose
/// members mostly belong to one group and sometimes to a neighbouring one.
[[nodiscard]] graph::Network teamsNetwork();

/// A network like that of mail: about 34,000 nodes and 150,000 ties; a few hubs of hundreds, nearly half of the nodes
/// with one tie.
[[nodiscard]] graph::Network mailNetwork();

/// One line of figures; the ratio is value / peer value.
void printFigure(const char *name, double value, const char *unit, const char *peer, double peerValue);

} // namespace kluwen::bench
