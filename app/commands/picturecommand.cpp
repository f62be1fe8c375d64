#include "app/commands/command.h"
#include "core/base/tr.h"
#include "core/picture/picturebuilder.h"
#include "core/store/casefile.h"
#include "core/store/log.h"
#include "ui/picture/htmlrenderer.h"
#include "ui/picture/pdfrenderer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string level = "tactical";
    std::string language = "nl";
    std::string recipient;
    std::string asOf;
    std::string out;
};

Result<picture::PictureOptions> read(const Options &options)
{
    picture::PictureOptions read;
    const auto level = picture::levelFromId(QString::fromStdString(options.level));
    if (!level)
        return fail(level.error());
    read.level = *level;
    if (!options.recipient.empty()) {
        const auto recipient = picture::recipientById(QString::fromStdString(options.recipient));
        if (!recipient)
            return fail(recipient.error());
        read.recipient = *recipient;
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

Result<void> render(const picture::Picture &picture, Language language, const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return ui::renderPdf(picture, language, path);
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return ui::renderHtml(picture, language, path);
    if (path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive))
        return ui::renderOdt(picture, language, path);
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("A picture cannot be written to \"%1\".").arg(path);
    error.remedy = Tr::tr("Give a file that ends in .pdf, .html or .odt.");
    return fail(error);
}

/// What leaves the house is logged (Wpg art. 32a), where the case may be written; nothing is provided unlogged.
Result<void> logProvision(const Options &options, const Clock &clock)
{
    auto caseFile = store::CaseFile::open(QString::fromStdString(options.path), clock);
    if (!caseFile)
        return fail(caseFile.error());
    if ((*caseFile)->isReadOnly()) {
        printMessage(Tr::tr("The case is in use or may not be written, so the provision could not be logged in it."));
        return {};
    }
    const QJsonObject detail{{QStringLiteral("level"), QString::fromStdString(options.level)},
                             {QStringLiteral("language"), QString::fromStdString(options.language)},
                             {QStringLiteral("recipient"), QString::fromStdString(options.recipient)}};
    return (*caseFile)->log().append(store::LogVerb::Provide, QStringLiteral("picture"),
                                     QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
                                     clock.now());
}

Exit run(const Options &options, const Context &context)
{
    const auto pictureOptions = read(options);
    if (!pictureOptions)
        return report(pictureOptions.error());
    NoProgress progress;
    Result<picture::Picture> picture = [&]() -> Result<picture::Picture> {
        auto caseFile = openForReading(options.path, context.clock);
        if (!caseFile)
            return fail(caseFile.error());
        return picture::buildPicture(**caseFile, *pictureOptions, progress);
    }();
    if (!picture)
        return report(picture.error());
    const QString out = QString::fromStdString(options.out);
    const auto written = render(*picture, languageFromCode(QString::fromStdString(options.language)), out);
    if (!written)
        return report(written.error());
    if (const auto logged = logProvision(options, context.clock); !logged)
        return report(logged.error());
    printMessage(Tr::tr("The picture was written to %1.").arg(out));
    return Exit::Done;
}

} // namespace

void addPictureCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("picture", "Export an intelligence picture");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--level", options->level, "strategic, tactical or operational");
    command->add_option("--lang", options->language, "Language of the picture")->check(CLI::IsMember({"nl", "en"}));
    command->add_option("--recipient", options->recipient, "Id of the recipient; the own team without it");
    command->add_option("--as-of", options->asOf, "What was known on that day, as 2026-03-05");
    command->add_option("--out", options->out, "File ending in .pdf, .html or .odt")->required();
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app
