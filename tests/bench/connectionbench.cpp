#include "core/analysis/igraphsession.h"
#include "core/analysis/paths.h"
#include "core/base/clock.h"
#include "tests/bench/benchnetworks.h"
#include "tests/bench/networkbench.h"
#include "ui/chart/histogram.h"

#include <QElapsedTimer>

namespace kluwen::bench
{

namespace
{

template<typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The number of shortest ways that igraph finds, so that both are seen to answer the same.
qint64 waysOfIgraph(const analysis::IgraphGraph &graph, graph::NodeIndex from, graph::NodeIndex to)
{
    igraph_vector_int_list_t ways;
    igraph_vector_int_list_init(&ways, 0);
    igraph_get_all_shortest_paths(graph.get(), &ways, nullptr, nullptr, from, igraph_vss_1(to), IGRAPH_ALL);
    const qint64 count = igraph_vector_int_list_size(&ways);
    igraph_vector_int_list_destroy(&ways);
    return count;
}

} // namespace

void connectionBench()
{
    NoProgress progress;
    auto network = std::make_shared<graph::Network>(plantedNetwork(100000, 400, 4, 1));
    for (size_t n = 0; n < network->ids.size(); ++n)
        network->ids[n] = RecordId(static_cast<qint64>(n) + 1);
    constexpr graph::NodeIndex from = 5;
    constexpr graph::NodeIndex to = 77001;
    analysis::PathOptions options;
    options.most = 1000000;
    Result<analysis::PathAnswer> answer;
    const double ours = millisecondsOf([&] { answer = analysis::findPaths(*network, from, to, options, progress); });
    qint64 theirWays = 0;
    double theirs = 0;
    {
        const analysis::IgraphSession session(progress, 1);
        analysis::IgraphGraph graph;
        if (graph.make(session, graph::simplified(*network)))
            theirs = millisecondsOf([&] { theirWays = waysOfIgraph(graph, from, to); });
    }
    printFigure("connections.100000-250000.shortest", ours, "ms", "igraph get_all_shortest_paths", theirs);
    const double ways = answer ? static_cast<double>(answer->paths.size()) : 0;
    printFigure("connections.100000-250000.ways", ways, "ways", "igraph get_all_shortest_paths",
                static_cast<double>(theirWays));

    std::vector<graph::NodeIndex> wanted;
    for (graph::NodeIndex i = 0; i < 20; ++i)
        wanted.push_back(i * 4999);
    const double sparse = millisecondsOf([&] { (void)analysis::sparestConnection(*network, wanted, progress); });
    printFigure("connections.100000-250000.sparest20", sparse, "ms", "budget", 1000);

    ui::HistogramQuestion question;
    question.dimension = ui::HistogramQuestion::Dimension::Degree;
    Result<ui::Histogram> counts;
    const SystemClock clock;
    const double counted =
        millisecondsOf([&] { counts = ui::readHistogram({}, clock, network, question, Language::English, progress); });
    printFigure("counts.100000.degree", counted, "ms", "budget", 1000);
    QSet<RecordId> all(network->ids.begin(), network->ids.end());
    const double selected = millisecondsOf([&] { (void)counts->countOf(all); });
    printFigure("counts.100000.selected", selected, "ms", "budget of one frame that stalls", 100);
}

} // namespace kluwen::bench
