#include "core/layout/layout.h"
#include "core/layout/overlap.h"
#include "core/layout/quality.h"
#include "tests/bench/benchnetworks.h"
#include "tests/bench/networkbench.h"
#include "tests/bench/tulippeer.h"

#include <cstdio>
#include <QElapsedTimer>

namespace kluwen::bench
{

namespace
{

struct Outcome
{
    double seconds = 0;
    double firstPicture = 0;
    double stress = 0;
    double neighbourhoods = 0;
    double crossings = 0;
    double lengthVariation = 0;
    double overlaps = 0;
};

/// Without anybody watching, as the figures of the peers are.
layout::Positions laidOut(const graph::Network &network, layout::Algorithm algorithm, Outcome &outcome)
{
    NoProgress progress;
    layout::LayoutOptions options;
    options.algorithm = algorithm;
    QElapsedTimer clock;
    clock.start();
    auto positions = layout::layoutNetwork(network, options, progress);
    outcome.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (positions)
        return *positions;
    std::fprintf(stderr, "%s\n", qPrintable(positions.error().text()));
    return {};
}

double secondsToFirstPicture(const graph::Network &network)
{
    NoProgress progress;
    layout::LayoutOptions options;
    QElapsedTimer clock;
    double first = 0;
    options.intermediate = [&](const layout::Positions &) {
        first = first > 0 ? first : static_cast<double>(clock.nsecsElapsed()) / 1e9;
    };
    clock.start();
    return layout::layoutNetwork(network, options, progress) ? first : 0.0;
}

void measure(const graph::SimpleNetwork &simple, const layout::Positions &positions, Outcome &outcome)
{
    if (positions.empty())
        return;
    outcome.stress = layout::stress(simple, positions);
    outcome.neighbourhoods = layout::neighbourhoodPreservation(simple, positions);
    outcome.crossings = layout::crossings(simple, positions);
    outcome.lengthVariation = layout::lengthVariation(simple, positions);
    // Rounding may eat a thousandth.
    outcome.overlaps = static_cast<double>(layout::overlappingPairs(positions, 0.999 * layout::symbolDistance(96)));
}

Outcome outcomeOf(const graph::Network &network, layout::Algorithm algorithm)
{
    Outcome outcome;
    measure(graph::simplified(network), laidOut(network, algorithm, outcome), outcome);
    return outcome;
}

Outcome outcomeOfTulip(const graph::Network &network)
{
    Outcome outcome;
    const graph::SimpleNetwork simple = graph::simplified(network);
    measure(simple, embeddedByTulip(simple, outcome.seconds), outcome);
    return outcome;
}

void compare(const char *name, const graph::Network &network)
{
    Outcome ours = outcomeOf(network, layout::Algorithm::Force);
    ours.firstPicture = secondsToFirstPicture(network);
    const Outcome theirs = outcomeOf(network, layout::Algorithm::Sfdp);
    const Outcome embedded = outcomeOfTulip(network);
    const auto print = [&](const char *what, double Outcome::*figure, const char *unit) {
        const QByteArray whole = QByteArray("layout.") + name + '.' + what;
        printFigure(whole.constData(), ours.*figure, unit, "graphviz sfdp", theirs.*figure);
        if (embedded.seconds > 0)
            printFigure(whole.constData(), ours.*figure, unit, "fast multipole multilevel embedder", embedded.*figure);
    };
    print("time", &Outcome::seconds, "s");
    print("first picture", &Outcome::firstPicture, "s");
    print("stress", &Outcome::stress, "mean squared error");
    print("neighbourhoods", &Outcome::neighbourhoods, "jaccard");
    print("crossings", &Outcome::crossings, "pairs, estimated");
    print("edge lengths", &Outcome::lengthVariation, "variation");
    print("overlaps", &Outcome::overlaps, "pairs");
}

} // namespace

void layoutBench()
{
    compare("groups 1000/3350", plantedNetwork(1000, 20, 5.7, 1));
    compare("groups 4000/88000", plantedNetwork(4000, 16, 44, 4));
    compare("groups 20000/67000", plantedNetwork(20000, 400, 5.7, 1));
    compare("circles 4000/100000", circlesNetwork());
    compare("teams 19000/85000", teamsNetwork());
    compare("mail 34000/148000", mailNetwork());
}

} // namespace kluwen::bench
