#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "tests/bench/benchnetworks.h"
#include "tests/bench/networkbench.h"

#include <cstdio>
#include <QElapsedTimer>

namespace kluwen::bench
{

namespace
{

struct Outcome
{
    double seconds = 0;
    double stress = 0;
    double neighbourhoods = 0;
};

Outcome outcomeOf(const graph::Network &network, layout::Algorithm algorithm)
{
    NoProgress progress;
    layout::LayoutOptions options;
    options.algorithm = algorithm;
    QElapsedTimer clock;
    clock.start();
    const auto positions = layout::layoutNetwork(network, options, progress);
    Outcome outcome;
    outcome.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (!positions) {
        std::fprintf(stderr, "%s\n", qPrintable(positions.error().text()));
        return outcome;
    }
    const graph::SimpleNetwork simple = graph::simplified(network);
    outcome.stress = layout::stress(simple, *positions);
    outcome.neighbourhoods = layout::neighbourhoodPreservation(simple, *positions);
    return outcome;
}

void compare(const char *size, const graph::Network &network)
{
    const Outcome ours = outcomeOf(network, layout::Algorithm::Force);
    const Outcome theirs = outcomeOf(network, layout::Algorithm::Sfdp);
    const auto print = [&](const char *what, double value, const char *unit, double peer) {
        const QByteArray name = QByteArray("layout.") + size + '.' + what;
        printFigure(name.constData(), value, unit, "graphviz sfdp", peer);
    };
    print("time", ours.seconds, "s", theirs.seconds);
    print("stress", ours.stress, "mean squared error", theirs.stress);
    print("neighbourhoods", ours.neighbourhoods, "jaccard", theirs.neighbourhoods);
}

} // namespace

void layoutBench()
{
    compare("1000-3350", plantedNetwork(1000, 20, 5.7, 1));
    compare("4000-88000", plantedNetwork(4000, 16, 44, 4));
    compare("20000-67000", plantedNetwork(20000, 400, 5.7, 1));
}

} // namespace kluwen::bench
