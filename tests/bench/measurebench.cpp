#include "core/analysis/measures.h"
#include "core/analysis/shortestpaths.h"
#include "tests/bench/benchnetworks.h"
#include "tests/bench/networkbench.h"

#include <QElapsedTimer>

namespace kluwen::bench
{

namespace
{

template<typename Work>
double secondsOf(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

} // namespace

void measureBench()
{
    NoProgress progress;
    const graph::Network network = plantedNetwork(4000, 16, 44, 4);
    const graph::SimpleNetwork simple = graph::simplified(network);
    const graph::Components components = graph::componentsOf(simple);
    const double ours = secondsOf([&] { (void)analysis::pathMeasures(simple, progress); });
    const double theirs = secondsOf([&] { (void)analysis::pathMeasuresByIgraph(simple, components, progress); });
    printFigure("measure.4000-88000.paths", ours, "s", "igraph betweenness + closeness", theirs);

    const graph::Network large = plantedNetwork(20000, 400, 5.7, 1);
    const graph::SimpleNetwork simpleLarge = graph::simplified(large);
    const double all = secondsOf([&] { (void)analysis::measure(large, {}, progress); });
    const double igraph = secondsOf(
        [&] { (void)analysis::pathMeasuresByIgraph(simpleLarge, graph::componentsOf(simpleLarge), progress); });
    printFigure("measure.20000-67000.all", all, "s", "igraph betweenness + closeness alone", igraph);
}

} // namespace kluwen::bench
