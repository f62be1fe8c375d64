#include "app/commands/command.h"
#include "app/commands/networkinput.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/layout/layout.h"

#include <memory>
#include <QSaveFile>

namespace kluwen::app
{

namespace
{

struct LayoutChoices
{
    std::string input;
    std::string algorithm = "force";
    std::string out;
    unsigned seed = 7;
    double spacing = 96;
    std::string centre;
};

QString csvCell(const QString &text)
{
    constexpr QLatin1String special("\",;\n\r");
    for (const QChar sign : text)
        if (special.contains(sign))
            return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                   QLatin1Char('"');
    return text;
}

QString csvOf(const graph::Network &network, const layout::Positions &positions)
{
    QString csv = QStringLiteral("id,x,y\n");
    for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node) {
        const QPointF &at = positions[static_cast<size_t>(node)];
        csv += csvCell(network.keyOf(node)) + QLatin1Char(',') + QString::number(at.x(), 'f', 3) + QLatin1Char(',') +
               QString::number(at.y(), 'f', 3) + QLatin1Char('\n');
    }
    return csv;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = Tr::tr("The positions cannot be written to this file.");
    error.remedy = Tr::tr("Choose a folder that you may write to and that has room.");
    error.file = path;
    error.detail = file.errorString();
    return fail(error);
}

/// The node with that id in the CSV.
Result<graph::NodeIndex> nodeOf(const graph::Network &network, const QString &key)
{
    for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node)
        if (network.keyOf(node) == key)
            return node;
    Error error;
    error.code = Error::Code::NotFound;
    error.message = Tr::tr("The network has no node with the id \"%1\".").arg(key);
    error.remedy = Tr::tr("Give an id as it stands in the first column of the positions.");
    return fail(error);
}

Exit runLayout(const LayoutChoices &choices, const Clock &clock)
{
    layout::LayoutOptions options;
    const auto algorithm = layout::algorithmFromId(fromUtf8(choices.algorithm));
    if (!algorithm)
        return report(algorithm.error());
    options.algorithm = *algorithm;
    options.seed = choices.seed;
    options.spacing = choices.spacing;
    const auto network = readNetworkInput(fromUtf8(choices.input), clock);
    if (!network)
        return report(network.error());
    if (!choices.centre.empty()) {
        const auto centre = nodeOf(*network, fromUtf8(choices.centre));
        if (!centre)
            return report(centre.error());
        options.centre = *centre;
    }
    NoProgress progress;
    const auto positions = layout::layoutNetwork(*network, options, progress);
    if (!positions)
        return report(positions.error());
    const QString csv = csvOf(*network, *positions);
    if (choices.out.empty()) {
        printLine(csv);
        return Exit::Done;
    }
    const auto written = writeWhole(fromUtf8(choices.out), csv.toUtf8());
    return written ? Exit::Done : report(written.error());
}

} // namespace

void addLayoutCommand(CLI::App &program, Context &context)
{
    auto choices = std::make_shared<LayoutChoices>();
    CLI::App *command = program.add_subcommand("layout", "Position every node of a network; CSV with id,x,y");
    command->add_option("INPUT", choices->input, "Case, GraphML file or edge list")->required();
    command
        ->add_option("--algorithm", choices->algorithm,
                     "force, dot, neato, sfdp, circo, twopi, lanes, ownership, flow, radial, groups, circle or grid")
        ->capture_default_str();
    command->add_option("--centre", choices->centre, "Who stands in the middle of the radial layout, by id");
    command->add_option("--seed", choices->seed, "The same seed gives the same positions")->capture_default_str();
    command->add_option("--spacing", choices->spacing, "Wanted distance of neighbours")
        ->check(CLI::Range(1.0, 10000.0))
        ->capture_default_str();
    command->add_option("--out", choices->out, "CSV file to write; standard output where left out");
    command->callback([choices, &context] {
        context.choose([choices, &clock = context.clock] { return runLayout(*choices, clock); });
    });
}

} // namespace kluwen::app
