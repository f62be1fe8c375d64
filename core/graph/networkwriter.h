#pragma once
#include "core/base/result.h"
#include "core/graph/network.h"
#include <QIODevice>

namespace kluwen::graph
{

/// Writes GraphML (graphml.graphdrawing.org) with the node attributes "label" and "type" and the edge attributes
/// "type", "weight", "sum", "currency" and "certainty": what readGraphml() and common network programs read.
[[nodiscard]] bool writeGraphml(const Network &network, QIODevice &device);

/// The same as GEXF 1.3 (gexf.net), the form of Gephi.
[[nodiscard]] bool writeGexf(const Network &network, QIODevice &device);

} // namespace kluwen::graph
