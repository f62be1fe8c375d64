#pragma once
#include "core/graph/network.h"
#include "core/layout/layout.h"

namespace kluwen::bench
{

/// OGDF's fast multipole multilevel embedder as Tulip ships it (Debian: libtulip-dev, libtulip-ogdf), from the edge
/// list to positions; empty where the bench was built without Tulip or its plugin is missing. Where Tulip is built in
/// but broken, the reason is written to standard error.
layout::Positions embeddedByTulip(const graph::SimpleNetwork &network, double &seconds);

} // namespace kluwen::bench
