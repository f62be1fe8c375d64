#include "app/commands/command.h"
#include "app/commands/networkinput.h"
#include "core/analysis/measures.h"
#include "core/base/text.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <QJsonArray>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

struct MeasureChoices
{
    std::string input;
    unsigned seed = 7;
    bool json = false;
};

QJsonObject entityJson(const graph::Network &network, const analysis::Measures &measures, graph::NodeIndex node)
{
    const auto at = static_cast<size_t>(node);
    return {{QStringLiteral("id"), network.keyOf(node)},
            {QStringLiteral("label"), network.labels[at]},
            {QStringLiteral("degree"), measures.degree[at]},
            {QStringLiteral("betweenness"), measures.betweenness[at]},
            {QStringLiteral("closeness"), measures.closeness[at]},
            {QStringLiteral("eigenvector"), measures.eigenvector[at]},
            {QStringLiteral("pagerank"), measures.pagerank[at]},
            {QStringLiteral("clustering"), measures.clustering[at]},
            {QStringLiteral("core"), measures.core[at]},
            {QStringLiteral("community"), measures.community[at]}};
}

void printAsJson(const graph::Network &network, const analysis::Measures &measures)
{
    QJsonArray sizes;
    for (const int size : measures.componentSizes)
        sizes.append(size);
    QJsonArray entities;
    for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node)
        entities.append(entityJson(network, measures, node));
    printJson(QJsonObject{{QStringLiteral("nodes"), measures.nodes},
                          {QStringLiteral("links"), measures.links},
                          {QStringLiteral("components"), sizes},
                          {QStringLiteral("entities"), entities}});
}

/// A table for people: the most between first.
void printAsTable(const graph::Network &network, const analysis::Measures &measures)
{
    std::vector<size_t> order(measures.degree.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return measures.betweenness[a] > measures.betweenness[b]; });
    QString table =
        QStringLiteral("id\tlabel\tdegree\tbetweenness\tcloseness\teigenvector\tpagerank\tclustering\tcore\t"
                       "community\n");
    const auto number = [](double value) { return QString::number(value, 'f', 6); };
    for (const size_t at : order) {
        const QStringList cells{network.keyOf(static_cast<graph::NodeIndex>(at)),
                                network.labels[at],
                                QString::number(measures.degree[at]),
                                number(measures.betweenness[at]),
                                number(measures.closeness[at]),
                                number(measures.eigenvector[at]),
                                number(measures.pagerank[at]),
                                number(measures.clustering[at]),
                                QString::number(measures.core[at]),
                                QString::number(measures.community[at])};
        table += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    printLine(table);
}

Exit runMeasure(const MeasureChoices &choices, const Clock &clock)
{
    const auto network = readNetworkInput(fromUtf8(choices.input), clock);
    if (!network)
        return report(network.error());
    NoProgress progress;
    analysis::MeasureOptions options;
    options.seed = choices.seed;
    const auto measures = analysis::measure(*network, options, progress);
    if (!measures)
        return report(measures.error());
    if (choices.json)
        printAsJson(*network, *measures);
    else
        printAsTable(*network, *measures);
    return Exit::Done;
}

} // namespace

void addMeasureCommand(CLI::App &program, Context &context)
{
    auto choices = std::make_shared<MeasureChoices>();
    CLI::App *command = program.add_subcommand("measure", "Degree, betweenness and other measures of every node");
    command->add_option("INPUT", choices->input, "Case, GraphML file or edge list")->required();
    command->add_option("--seed", choices->seed, "Seed of the search for communities")->capture_default_str();
    command->add_flag("--json", choices->json, "JSON for machines");
    command->callback([choices, &context] {
        context.choose([choices, &clock = context.clock] { return runMeasure(*choices, clock); });
    });
}

} // namespace kluwen::app
