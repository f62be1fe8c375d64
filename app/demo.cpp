#include "app/demo.h"
#include "core/base/tr.h"
#include "core/intake/importrun.h"
#include "core/store/casefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace kluwen::app
{

namespace
{

Error failed(Error::Code code, const QString &message, const QString &file)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = Tr::tr("Choose an empty folder that may be written.");
    error.file = file;
    return error;
}

Result<QByteArray> builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(failed(Error::Code::Malformed, Tr::tr("A file of the demonstration case is missing."), name));
    return file.readAll();
}

/// Puts the file beside the case, where a person can look at it with other programs.
Result<QString> unpack(const QString &name, const QDir &folder)
{
    const auto bytes = builtIn(name);
    if (!bytes)
        return fail(bytes.error());
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return fail(failed(Error::Code::Unreadable, Tr::tr("The file cannot be written: %1.").arg(file.errorString()),
                           file.fileName()));
    return file.fileName();
}

Result<void> importOne(const QJsonObject &entry, const QDir &folder, store::CaseFile &caseFile, Progress &progress)
{
    const auto path = unpack(entry[QLatin1String("file")].toString(), folder);
    if (!path)
        return fail(path.error());
    intake::ImportOptions options;
    options.sourceTitle = entry[QLatin1String("source")].toString();
    options.grading = Grading::fromText(entry[QLatin1String("grading")].toString());
    options.handling = handlingFromText(entry[QLatin1String("handling")].toString());
    if (const QString mapping = entry[QLatin1String("mapping")].toString(); !mapping.isEmpty()) {
        const auto written = unpack(mapping, folder);
        const auto json = builtIn(mapping);
        if (!written || !json)
            return fail(!written ? written.error() : json.error());
        options.mapping = QString::fromUtf8(*json);
    }
    const auto report = intake::importFile(caseFile, *path, options, progress);
    if (!report)
        return fail(report.error());
    return {};
}

Result<void> fill(const QJsonObject &plan, const QDir &folder, store::CaseFile &caseFile, Progress &progress)
{
    auto info = caseFile.info();
    if (!info)
        return fail(info.error());
    info->marking = plan[QLatin1String("marking")].toString();
    info->purpose = plan[QLatin1String("purpose")].toString();
    if (const auto set = caseFile.setInfo(*info); !set)
        return set;
    for (const QJsonValue &entry : plan[QLatin1String("files")].toArray())
        if (const auto imported = importOne(entry.toObject(), folder, caseFile, progress); !imported)
            return imported;
    for (const QJsonValue &document : plan[QLatin1String("documents")].toArray()) {
        const auto json = builtIn(document[QLatin1String("file")].toString());
        if (!json)
            return fail(json.error());
        if (const auto set = caseFile.setDocument(document[QLatin1String("key")].toString(), QString::fromUtf8(*json));
            !set)
            return set;
    }
    return {};
}

} // namespace

Result<QString> makeDemoCase(const QString &folder, const Clock &clock, Progress &progress)
{
    initDemoResource();
    const QDir place(folder);
    const QDir files(place.filePath(QStringLiteral("files")));
    if (!QDir().mkpath(files.path()))
        return fail(failed(Error::Code::Unreadable, Tr::tr("The folder cannot be made."), files.path()));
    const auto json = builtIn(QStringLiteral("demo.json"));
    if (!json)
        return fail(json.error());
    const QJsonObject plan = QJsonDocument::fromJson(*json).object();
    const QString path = place.filePath(QStringLiteral("demo.kluwen"));
    auto caseFile = store::CaseFile::create(path, plan[QLatin1String("title")].toString(),
                                            languageFromCode(plan[QLatin1String("language")].toString()), clock);
    if (!caseFile)
        return fail(caseFile.error());
    if (const auto filled = fill(plan, files, **caseFile, progress); !filled)
        return fail(filled.error());
    return path;
}

} // namespace kluwen::app
