#include "tests/bench/tulippeer.h"

#ifdef KLUWEN_TULIP
#include <cstdio>
#include <memory>
#include <QElapsedTimer>
#include <tulip/Graph.h>
#include <tulip/LayoutProperty.h>
#include <tulip/PluginLibraryLoader.h>
#include <tulip/PluginLister.h>
#include <tulip/TlpTools.h>
#endif

namespace kluwen::bench
{

#ifdef KLUWEN_TULIP

layout::Positions embeddedByTulip(const graph::SimpleNetwork &network, double &seconds)
{
    static const std::string embedder = "Fast Multipole Multilevel Embedder (OGDF)";
    static const bool loaded = [] {
        tlp::initTulipLib();
        tlp::PluginLibraryLoader::loadPlugins();
        return tlp::PluginLister::pluginExists(embedder);
    }();
    if (!loaded)
        return {};
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<tlp::Graph> graph(tlp::newGraph());
    std::vector<tlp::node> nodes;
    graph->addNodes(static_cast<unsigned>(network.nodeCount()), nodes);
    for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node)
        for (const graph::NodeIndex other : network.of(node))
            if (node < other)
                graph->addEdge(nodes[static_cast<size_t>(node)], nodes[static_cast<size_t>(other)]);
    tlp::LayoutProperty places(graph.get());
    std::string error;
    if (!graph->applyPropertyAlgorithm(embedder, &places, error)) {
        std::fprintf(stderr, "tulip: %s\n", error.c_str());
        return {};
    }
    layout::Positions positions;
    for (const tlp::node node : nodes) {
        const tlp::Coord &place = places.getNodeValue(node);
        positions.emplace_back(static_cast<double>(place.x()), static_cast<double>(place.y()));
    }
    seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return positions;
}

#else

layout::Positions embeddedByTulip(const graph::SimpleNetwork & /*network*/, double & /*seconds*/)
{
    return {};
}

#endif

} // namespace kluwen::bench
