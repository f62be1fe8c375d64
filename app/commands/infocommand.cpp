#include "app/commands/command.h"
#include "app/commands/importjson.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <QJsonArray>

namespace kluwen::app
{

namespace
{

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto i = counts.constBegin(); i != counts.constEnd(); ++i)
        json[i.key()] = i.value();
    return json;
}

Result<QJsonObject> describe(store::CaseFile &caseFile)
{
    const auto info = caseFile.info();
    const auto things = caseFile.things().thingCounts();
    const auto links = caseFile.things().linkCounts();
    const auto totals = caseFile.payments().totals({});
    const auto statements = caseFile.statements().count();
    const auto runs = caseFile.importRuns().all();
    if (!info || !things || !links)
        return fail(!info ? info.error() : !things ? things.error() : links.error());
    if (!totals || !statements || !runs)
        return fail(!totals ? totals.error() : !statements ? statements.error() : runs.error());
    QJsonArray imports;
    qint64 rejected = 0;
    for (const store::ImportRun &run : *runs) {
        if (run.undone)
            continue;
        imports.append(importJson(run.file, run.format, run.counts));
        rejected += run.counts.rejected;
    }
    return QJsonObject{{QStringLiteral("title"), info->title},
                       {QStringLiteral("language"), languageCode(info->language)},
                       {QStringLiteral("version"), info->version},
                       {QStringLiteral("things"), countsJson(*things)},
                       {QStringLiteral("links"), countsJson(*links)},
                       {QStringLiteral("accounts"), things->value(QStringLiteral("account"))},
                       {QStringLiteral("payments"), totals->count},
                       {QStringLiteral("statements"), *statements},
                       {QStringLiteral("rejected"), rejected},
                       {QStringLiteral("first_payment"), totals->first.toString(Qt::ISODate)},
                       {QStringLiteral("last_payment"), totals->last.toString(Qt::ISODate)},
                       {QStringLiteral("imports"), imports}};
}

void tellCounts(const QString &heading, const QJsonObject &counts)
{
    printLine(heading);
    for (auto i = counts.constBegin(); i != counts.constEnd(); ++i)
        printLine(QStringLiteral("  %1  %2").arg(i->toInteger(), 9).arg(i.key()));
}

void tell(const QJsonObject &json)
{
    printLine(json[QLatin1String("title")].toString());
    tellCounts(Tr::tr("Things:"), json[QLatin1String("things")].toObject());
    tellCounts(Tr::tr("Links:"), json[QLatin1String("links")].toObject());
    printLine(Tr::tr("Payments: %1, from %2 to %3")
                  .arg(QString::number(json[QLatin1String("payments")].toInteger()),
                       json[QLatin1String("first_payment")].toString(),
                       json[QLatin1String("last_payment")].toString()));
    printLine(Tr::tr("Statements: %1").arg(json[QLatin1String("statements")].toInteger()));
    printLine(Tr::tr("Import runs: %1, rejected rows: %2")
                  .arg(json[QLatin1String("imports")].toArray().size())
                  .arg(json[QLatin1String("rejected")].toInteger()));
}

} // namespace

void addInfoCommand(CLI::App &program, Context &context)
{
    struct Options
    {
        std::string path;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("info", "Tell what a case holds");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] {
        context.choose([options, &context] {
            auto caseFile = openForReading(options->path, context.clock);
            if (!caseFile)
                return report(caseFile.error());
            const auto json = describe(**caseFile);
            if (!json)
                return report(json.error());
            if (options->json)
                printJson(*json);
            else
                tell(*json);
            return Exit::Done;
        });
    });
}

} // namespace kluwen::app
