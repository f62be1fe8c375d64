#include "app/commands/command.h"
#include "app/commands/importjson.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"

#include <QFile>
#include <QJsonArray>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::vector<std::string> files;
    std::string format;
    std::string mapping;
    std::string source;
    std::string grading = "B2";
    std::string handling = "H0";
    std::string account;
    bool json = false;
};

Result<intake::ImportOptions> read(const Options &options)
{
    intake::ImportOptions read;
    read.format = QString::fromStdString(options.format);
    read.sourceTitle = QString::fromStdString(options.source);
    read.accountOfFile = QString::fromStdString(options.account);
    bool gradingOk = false;
    bool handlingOk = false;
    read.grading = Grading::fromText(QString::fromStdString(options.grading), &gradingOk);
    read.handling = handlingFromText(QString::fromStdString(options.handling), &handlingOk);
    Error error;
    error.code = Error::Code::Usage;
    if (!gradingOk || !handlingOk) {
        error.message = Tr::tr("The grading or handling code is not known.");
        error.remedy = Tr::tr("A grading is a letter A, B, C or X and a digit 1 to 4; a handling code is H0 to H3.");
        return fail(error);
    }
    if (options.mapping.empty())
        return read;
    QFile file(QString::fromStdString(options.mapping));
    if (!file.open(QIODevice::ReadOnly)) {
        error.code = Error::Code::Unreadable;
        error.message = Tr::tr("The mapping cannot be read.");
        error.remedy = Tr::tr("Check the path and the permissions.");
        error.file = file.fileName();
        error.detail = file.errorString();
        return fail(error);
    }
    read.mapping = QString::fromUtf8(file.readAll());
    return read;
}

void tell(const intake::ImportReport &report)
{
    const store::ImportCounts &counts = report.counts;
    if (report.alreadyImported) {
        printLine(Tr::tr("%1: this file was imported before; nothing was added.").arg(report.file));
        return;
    }
    printLine(
        Tr::tr("%1: %2 payments, %3 things and %4 links (format %5); %6 duplicates, %7 rejected rows, %8 balances "
               "checked, %9 differences.")
            .arg(report.file)
            .arg(counts.payments)
            .arg(counts.things)
            .arg(counts.links)
            .arg(report.format)
            .arg(counts.duplicates)
            .arg(counts.rejected)
            .arg(counts.balancesChecked)
            .arg(counts.balanceDifferences));
    for (const RejectedRow &row : report.rejected)
        printMessage(QStringLiteral("%1:%2: %3").arg(report.file).arg(row.line).arg(rejectText(row)));
    for (const store::BalanceCheck &check : report.balances)
        printMessage(Tr::tr("%1:%2: the stated balance of %3 on %4 is not what the entries add up to (%5).")
                         .arg(report.file)
                         .arg(check.line)
                         .arg(Money{check.stated, check.currency}.toText(), check.day.toString(Qt::ISODate),
                              Money{check.computed, check.currency}.toText()));
}

Exit run(const Options &options, const Context &context)
{
    const auto importOptions = read(options);
    if (!importOptions)
        return report(importOptions.error());
    auto caseFile = store::CaseFile::open(QString::fromStdString(options.path), context.clock);
    if (!caseFile)
        return report(caseFile.error());
    NoProgress progress;
    QJsonArray lines;
    Exit exit = Exit::Done;
    for (const std::string &file : options.files) {
        const auto done = intake::importFile(**caseFile, QString::fromStdString(file), *importOptions, progress);
        if (!done) {
            exit = report(done.error());
            continue;
        }
        if (options.json)
            lines.append(importJson(done->file, done->format, done->counts));
        else
            tell(*done);
        if (exit == Exit::Done && (done->counts.rejected > 0 || done->counts.balanceDifferences > 0))
            exit = Exit::Findings;
    }
    if (options.json)
        printJson(lines);
    return exit;
}

} // namespace

QJsonObject importJson(const QString &file, const QString &format, const store::ImportCounts &counts)
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("format"), format},
            {QStringLiteral("things"), counts.things},
            {QStringLiteral("links"), counts.links},
            {QStringLiteral("payments"), counts.payments},
            {QStringLiteral("duplicates"), counts.duplicates},
            {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("balances_checked"), counts.balancesChecked},
            {QStringLiteral("balance_differences"), counts.balanceDifferences}};
}

void addImportCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("import", "Import files into a case");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("FILE", options->files, "Bank statements, tables, network files")->required();
    command->add_option("--format", options->format, "Format id; found from the content without it");
    command->add_option("--mapping", options->mapping, "Mapping spec (JSON) for tables");
    command->add_option("--source", options->source, "Title of the source; the file name without it");
    command->add_option("--grade", options->grading, "Grading of the source (A1 to X4)");
    command->add_option("--handling", options->handling, "Handling code (H0 to H3)");
    command->add_option("--account", options->account, "Account of the file, where the file does not name it");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app
