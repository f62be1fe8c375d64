#include "app/commands/command.h"
#include "app/commands/pictureversions.h"
#include "core/base/tr.h"
#include "core/picture/explain.h"
#include "core/picture/meantthing.h"
#include "core/picture/picturejson.h"
#include "core/picture/versions.h"
#include "core/store/casefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string level = "tactical";
    std::string layout;
    std::string language = "nl";
    std::vector<std::string> recipients;
    std::vector<std::string> leaveOut;
    std::string subject;
    std::string decision;
    std::string requester;
    std::string asOf;
    std::string out;
    std::string recipientsFile;
    std::vector<qint64> compare;
    qint64 open = 0;
    int copy = 0;
    bool freeze = false;
    bool versions = false;
    bool explain = false;
    bool json = false;
};

Result<picture::PictureOptions> read(const Options &options)
{
    picture::PictureOptions read;
    const auto level = picture::levelFromId(QString::fromStdString(options.level));
    if (!level)
        return fail(level.error());
    read.level = *level;
    read.decision = QString::fromStdString(options.decision);
    read.keepStatements = options.freeze;
    read.subject = QString::fromStdString(options.subject).trimmed();
    if (!options.layout.empty()) {
        auto layout = picture::findTemplate(QString::fromStdString(options.layout));
        if (!layout)
            return fail(layout.error());
        read.layout = std::move(*layout);
    }
    if (!options.asOf.empty()) {
        const QDate day = QDate::fromString(QString::fromStdString(options.asOf), Qt::ISODate);
        if (!day.isValid()) {
            Error error;
            error.code = Error::Code::Usage;
            error.message = Tr::tr("\"%1\" is not a date.").arg(QString::fromStdString(options.asOf));
            error.remedy = Tr::tr("Write dates as year-month-day, for example 2026-03-05.");
            return fail(error);
        }
        read.asOf = QDateTime(day, QTime(23, 59, 59), Qt::UTC);
    }
    return read;
}

Result<QList<picture::Recipient>> recipientsOf(const Options &options, const QList<picture::Recipient> &known)
{
    QList<picture::Recipient> chosen;
    for (const std::string &id : options.recipients) {
        const auto recipient = picture::recipientById(QString::fromStdString(id), known);
        if (!recipient)
            return fail(recipient.error());
        chosen << *recipient;
    }
    return chosen;
}

/// The case with what its analysts chose for the picture, and the names of --leave-out looked up in it.
Result<picture::Contents> readCase(const Options &options, picture::PictureOptions &pictureOptions,
                                   const Context &context)
{
    auto caseFile = openForReading(options.path, context.clock);
    if (!caseFile)
        return fail(caseFile.error());
    NoProgress progress;
    auto contents = picture::readContents(**caseFile, progress);
    if (!contents)
        return fail(contents.error());
    for (const std::string &name : options.leaveOut) {
        const auto things = picture::thingsCalled(*contents, QString::fromStdString(name));
        if (!things)
            return fail(things.error());
        for (const RecordId thing : *things)
            pictureOptions.leftOut.insert(thing);
    }
    return contents;
}

QJsonObject rowJson(const picture::ExplainedRow &row, const QList<picture::Recipient> &who, Language language)
{
    const Phrasebook book(language);
    QJsonObject answers;
    for (qsizetype i = 0; i < who.size(); ++i) {
        const picture::ExplainedRow::Answer &answer = row.answers[i];
        answers[who[i].id] = QJsonObject{{QStringLiteral("verdict"), picture::verdictId(answer.decision.verdict)},
                                         {QStringLiteral("reason"), picture::reasonId(answer.decision.reason)},
                                         {QStringLiteral("why"), book.text(picture::reasonKey(answer.decision.reason))},
                                         {QStringLiteral("shown"), answer.shown}};
    }
    QJsonObject json{{QStringLiteral("id"), row.subject.value()},
                     {QStringLiteral("name"), row.name},
                     {QStringLiteral("what"), row.what.in(language)},
                     {QStringLiteral("answers"), answers}};
    if (row.statement.isValid()) {
        json[QLatin1String("statement")] = row.statement.value();
        json[QLatin1String("value")] = row.value;
        json[QLatin1String("handling")] = handlingText(row.handling);
        json[QLatin1String("grading")] = row.grading.toText();
    }
    if (row.category)
        json[QLatin1String("category")] = book.text(picture::categoryKey(*row.category));
    return json;
}

Exit tell(const Options &options, picture::PictureOptions pictureOptions, const QList<picture::Recipient> &who,
          const Context &context)
{
    const auto contents = readCase(options, pictureOptions, context);
    if (!contents)
        return report(contents.error());
    auto texts = picture::textsOf(pictureOptions.chosenTemplate(),
                                  [&contents](const QString &key) { return contents->documents.value(key); });
    if (!texts)
        return report(texts.error());
    pictureOptions.texts = std::move(*texts);
    const Language language = languageFromCode(QString::fromStdString(options.language));
    const Phrasebook book(language);
    QJsonArray rows;
    for (const picture::ExplainedRow &row : picture::explain(*contents, who, pictureOptions)) {
        if (options.json) {
            rows.append(rowJson(row, who, language));
            continue;
        }
        printLine(QStringLiteral("%1  %2  %3").arg(row.name, row.what.in(language), row.value));
        for (qsizetype i = 0; i < who.size(); ++i)
            printLine(QStringLiteral("    %1: %2. %3")
                          .arg(who[i].labels.in(language),
                               book.text(picture::verdictKey(row.answers[i].decision.verdict)),
                               book.text(picture::reasonKey(row.answers[i].decision.reason))));
    }
    if (options.json)
        printJson(rows);
    return Exit::Done;
}

VersionRequest versionRequest(const Options &options)
{
    VersionRequest request;
    request.path = options.path;
    request.language = languageFromCode(QString::fromStdString(options.language));
    request.out = QString::fromStdString(options.out);
    request.requester = QString::fromStdString(options.requester);
    request.recipientsFile = QString::fromStdString(options.recipientsFile);
    request.copy = options.copy;
    request.json = options.json;
    return request;
}

Exit freezePicture(const VersionRequest &request, const picture::Picture &picture, const Context &context)
{
    auto caseFile = store::CaseFile::open(QString::fromStdString(request.path), context.clock);
    if (!caseFile)
        return report(caseFile.error());
    const auto number = picture::freeze(**caseFile, picture);
    if (!number)
        return report(number.error());
    printMessage(Tr::tr("The picture is frozen as version %1, content %2.")
                     .arg(*number)
                     .arg(picture::shortHash(picture.frame.contentHash)));
    return Exit::Done;
}

Exit make(const Options &options, picture::PictureOptions pictureOptions, const Context &context)
{
    NoProgress progress;
    const auto contents = readCase(options, pictureOptions, context);
    if (!contents)
        return report(contents.error());
    const auto picture = picture::buildPicture(*contents, pictureOptions, progress);
    if (!picture)
        return report(picture.error());
    const VersionRequest request = versionRequest(options);
    if (!options.out.empty())
        if (const auto written = deliver(request, *picture, context.clock); !written)
            return report(written.error());
    return options.freeze ? freezePicture(request, *picture, context) : Exit::Done;
}

Exit run(const Options &options, const Context &context)
{
    const VersionRequest request = versionRequest(options);
    if (options.versions)
        return listVersions(request, context);
    if (options.open > 0)
        return openVersion(request, options.open, context);
    if (!options.compare.empty())
        return compareVersions(request, options.compare.front(), options.compare.back(), context);
    auto pictureOptions = read(options);
    if (!pictureOptions)
        return report(pictureOptions.error());
    const auto known = picture::recipientsWith(QString::fromStdString(options.recipientsFile));
    if (!known)
        return report(known.error());
    const auto who = recipientsOf(options, *known);
    if (!who)
        return report(who.error());
    if (options.explain)
        return tell(options, *pictureOptions, who->isEmpty() ? *known : *who, context);
    if ((options.out.empty() && !options.freeze) || who->size() > 1)
        return report(usage(who->size() > 1 ? Tr::tr("A picture is made for one recipient.")
                                            : Tr::tr("There is no file to write the picture to."),
                            Tr::tr("Give --out FILE and at most one --recipient.")));
    if (!who->isEmpty())
        pictureOptions->recipient = who->first();
    return make(options, *pictureOptions, context);
}

} // namespace

void addPictureCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("picture", "Export an intelligence picture");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--level", options->level, "strategic, tactical or operational");
    command->add_option("--lang", options->language, "Language of the picture")->check(CLI::IsMember({"nl", "en"}));
    command->add_option("--template", options->layout,
                        "Instead of a level: tactical, operational, strategic, administrative, findings, decision, or "
                        "the file of a template");
    command->add_option("--recipient", options->recipients, "Id of the recipient; the own team without it");
    command
        ->add_option(
            "--leave-out", options->leaveOut,
            "Name or number of what this recipient does not need for the purpose; it stays, with what hangs on "
            "it alone. May be given more than once")
        ->allow_extra_args(false);
    command->add_option("--subject", options->subject, "Name or number of what an administrative report is about");
    command->add_option("--decision", options->decision,
                        "Reference of the written decision, where the law asks for one");
    command->add_option("--requester", options->requester, "Who asked for it; kept in the register of provisions");
    command->add_option("--recipients", options->recipientsFile,
                        "File with recipients of your own, beside and before those of the program");
    command
        ->add_option("--copy", options->copy,
                     "Number of this copy; without it the next one where copies must be numbered")
        ->check(CLI::PositiveNumber);
    command->add_flag("--freeze", options->freeze, "Keep the picture with its data in the case, never to be changed");
    command->add_flag("--versions", options->versions, "Write no picture: list the frozen versions");
    command->add_option("--open", options->open, "Write frozen version N to --out, as it was")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--compare", options->compare,
                     "Tell what is new, changed and withdrawn in frozen version B against A; with --out as a document")
        ->expected(2)
        ->check(CLI::PositiveNumber);
    command->add_flag("--explain", options->explain,
                      "Write no picture: tell per thing and statement what each --recipient gets and why");
    command->add_flag("--json", options->json, "With --explain, --versions and --compare: answer in JSON");
    command->add_option("--as-of", options->asOf, "What was known on that day, as 2026-03-05");
    command->add_option("--out", options->out, "File ending in .pdf, .odt, .docx, .html or .xlsx");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app
