#include "app/commands/command.h"
#include "app/commands/exportftm.h"
#include "app/commands/exporttables.h"
#include "core/base/tr.h"
#include "core/graph/networkbuilder.h"
#include "core/graph/networkwriter.h"
#include "core/picture/caseview.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/provision.h"
#include "core/store/casefile.h"

#include <QSaveFile>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string format;
    std::string out;
};

/// The case as the own team may take it along: protected identities leave by no door.
Result<OwnView> ownView(store::CaseFile &caseFile)
{
    NoProgress progress;
    const auto contents = picture::readContents(caseFile, progress);
    if (!contents)
        return fail(contents.error());
    const picture::Decisions decisions = picture::decide(*contents, picture::termsOf(*contents, {}));
    return OwnView{picture::CaseView(*contents, decisions), decisions.mentions(), contents->pseudonymKey};
}

Result<void> writeNetwork(const Options &options, store::CaseFile &caseFile, const picture::CaseView &view)
{
    NoProgress progress;
    graph::NetworkFilter filter;
    for (const Thing &thing : view.things())
        filter.things.insert(thing.id);
    graph::Network network;
    if (filter.things.isEmpty()) { // to the filter no things would be all things
        network.finish();
    } else {
        auto built = graph::buildNetwork(caseFile, filter, progress);
        if (!built)
            return fail(built.error());
        network = std::move(*built);
    }
    for (size_t node = 0; node < network.ids.size(); ++node)
        network.labels[node] = view.name(network.ids[node]);
    const QString path = QString::fromStdString(options.out);
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) &&
        (options.format == "gexf" ? graph::writeGexf(network, file) : graph::writeGraphml(network, file)) &&
        file.commit();
    if (!isWritten)
        return fail(tableFileError(path, file.errorString()));
    return {};
}

/// What FollowTheMoney cannot say is not left out silently.
Result<void> writeFtm(const Options &options, store::CaseFile &caseFile, const OwnView &own)
{
    const auto left = exportFtm(caseFile, own, QString::fromStdString(options.out));
    if (!left)
        return fail(left.error());
    for (auto i = left->constBegin(); i != left->constEnd(); ++i)
        printMessage(Tr::tr("Not in the file, because FollowTheMoney has no form for it: %1 (%2).")
                         .arg(i.key(), QString::number(i.value())));
    return {};
}

Result<void> write(const Options &options, store::CaseFile &caseFile, const OwnView &own, const QDateTime &madeAt)
{
    if (options.format == "ftm")
        return writeFtm(options, caseFile, own);
    if (options.format == "graphml" || options.format == "gexf")
        return writeNetwork(options, caseFile, own.view);
    return exportTables(caseFile, own, QString::fromStdString(options.out), options.format == "csv", madeAt);
}

/// An export is a provision to the own team: who took data along, when and on whom.
Result<void> recordExport(const Options &options, const picture::CaseView &view, const Clock &clock)
{
    auto caseFile = store::CaseFile::open(QString::fromStdString(options.path), clock);
    if (!caseFile)
        return fail(caseFile.error());
    if ((*caseFile)->isReadOnly()) {
        printMessage(Tr::tr("The case is in use or may not be written, so the provision could not be logged in it."));
        return {};
    }
    picture::FileDelivery delivery;
    delivery.description = Tr::tr("Export of the case (%1)").arg(QString::fromStdString(options.format));
    delivery.file = QString::fromStdString(options.out);
    delivery.subjects = view.things();
    delivery.asOf = clock.now();
    const auto recorded = picture::recordFile(**caseFile, delivery);
    if (!recorded)
        return fail(recorded.error());
    return {};
}

Exit run(const Options &options, const Context &context)
{
    auto caseFile = openForReading(options.path, context.clock);
    if (!caseFile)
        return report(caseFile.error());
    const auto own = ownView(**caseFile);
    if (!own)
        return report(own.error());
    const auto written = write(options, **caseFile, *own, context.clock.now());
    if (!written)
        return report(written.error());
    caseFile->reset(); // the register is written by another connection
    const auto recorded = recordExport(options, own->view, context.clock);
    return recorded ? Exit::Done : report(recorded.error());
}

} // namespace

void addExportCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand(
        "export", "Write the case for another program: tables of things, links, statements and payments, a network, or "
                  "FollowTheMoney");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command
        ->add_option("--format", options->format,
                     "csv, xlsx, graphml, gexf or ftm (FollowTheMoney, one JSON entity a line)")
        ->required()
        ->check(CLI::IsMember({"csv", "xlsx", "graphml", "gexf", "ftm"}));
    command->add_option("--out", options->out, "File to write; for csv a folder, which gets one file a table")
        ->required();
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app
