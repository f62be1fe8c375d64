#include "app/commands/command.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/provisionstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string person;
    std::string recipient;
    std::string since;
    bool json = false;
};

Result<store::ProvisionFilter> read(const Options &options)
{
    store::ProvisionFilter filter;
    const QString person = QString::fromStdString(options.person);
    bool isNumber = false;
    if (const qint64 number = person.toLongLong(&isNumber); isNumber)
        filter.record = RecordId(number);
    else
        filter.name = person;
    filter.recipient = QString::fromStdString(options.recipient);
    if (options.since.empty())
        return filter;
    const QDate day = QDate::fromString(QString::fromStdString(options.since), Qt::ISODate);
    if (!day.isValid())
        return fail(usage(Tr::tr("\"%1\" is not a date.").arg(QString::fromStdString(options.since)),
                          Tr::tr("Write dates as year-month-day, for example 2026-03-05.")));
    filter.since = QDateTime(day, QTime(0, 0), Qt::UTC);
    return filter;
}

QJsonObject toJson(const store::Provision &provision)
{
    QJsonArray subjects;
    for (const store::ProvidedSubject &subject : provision.subjects)
        subjects.append(QJsonObject{{QStringLiteral("id"), subject.record.value()},
                                    {QStringLiteral("type"), subject.type},
                                    {QStringLiteral("name"), subject.name},
                                    {QStringLiteral("pseudonym"), subject.pseudonym}});
    return {{QStringLiteral("id"), provision.id},
            {QStringLiteral("at"), provision.at.toString(Qt::ISODate)},
            {QStringLiteral("by"), provision.user},
            {QStringLiteral("recipient"), provision.recipient},
            {QStringLiteral("recipient_name"), provision.recipientName},
            {QStringLiteral("requester"), provision.requester},
            {QStringLiteral("ground"), provision.ground},
            {QStringLiteral("decision"), provision.decision},
            {QStringLiteral("purpose"), provision.purpose},
            {QStringLiteral("description"), provision.description},
            {QStringLiteral("product"), provision.product},
            {QStringLiteral("template"), provision.templateId},
            {QStringLiteral("language"), provision.language},
            {QStringLiteral("as_of"), provision.asOf.toString(Qt::ISODate)},
            {QStringLiteral("format"), provision.format},
            {QStringLiteral("copy"), provision.copy},
            {QStringLiteral("content"), QString::fromLatin1(provision.contentHash.toHex())},
            {QStringLiteral("sha256"), QString::fromLatin1(provision.sha256.toHex())},
            {QStringLiteral("subjects"), subjects}};
}

Exit run(const Options &options, const Context &context)
{
    const auto filter = read(options);
    if (!filter)
        return report(filter.error());
    auto caseFile = openForReading(options.path, context.clock);
    if (!caseFile)
        return report(caseFile.error());
    const auto found = store::ProvisionStore(**caseFile).find(*filter);
    if (!found)
        return report(found.error());
    QJsonArray all;
    for (const store::Provision &provision : *found) {
        if (options.json)
            all.append(toJson(provision));
        else
            printLine(QStringLiteral("%1  %2  %3  %4")
                          .arg(provision.at.toString(Qt::ISODate),
                               provision.recipient.isEmpty() ? Tr::tr("own team") : provision.recipientName,
                               provision.description, provision.ground));
    }
    if (options.json)
        printJson(all);
    else if (found->isEmpty())
        printMessage(Tr::tr("Nothing was provided."));
    return Exit::Done;
}

} // namespace

void addProvisionsCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        program.add_subcommand("provisions", "Tell what was provided to whom, when and on which ground");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--person", options->person,
                        "Only data on this person or thing: its number, or part of its name");
    command->add_option("--recipient", options->recipient, "Only to this recipient, by id");
    command->add_option("--since", options->since, "From that day on, as 2026-03-05");
    command->add_flag("--json", options->json, "Answer in JSON");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app
