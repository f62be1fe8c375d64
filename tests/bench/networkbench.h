#pragma once

namespace kluwen::bench
{

/// Each prints JSON lines {"name","value","unit","peer","peer_value","ratio"} on standard output.
void layoutBench();     ///< our force layout against Graphviz sfdp: seconds, stress, neighbourhoods
void measureBench();    ///< our shortest-path measures against igraph's
void connectionBench(); ///< ways between things against igraph's, and counts of what is on a chart

} // namespace kluwen::bench
