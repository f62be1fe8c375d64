#include "app/commands/pictureversions.h"
#include "core/base/tr.h"
#include "core/picture/comparison.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/provision.h"
#include "core/picture/versions.h"
#include "core/store/casefile.h"
#include "ui/picture/picturefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

QString dayText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject versionJson(const store::PictureVersion &version)
{
    return {{QStringLiteral("version"), version.id},
            {QStringLiteral("at"), dayText(version.at)},
            {QStringLiteral("by"), version.user},
            {QStringLiteral("title"),
             QJsonObject{{QStringLiteral("nl"), version.titleNl}, {QStringLiteral("en"), version.titleEn}}},
            {QStringLiteral("product"), version.product},
            {QStringLiteral("product_version"), version.version},
            {QStringLiteral("template"), version.templateId},
            {QStringLiteral("recipient"), version.recipient},
            {QStringLiteral("as_of"), dayText(version.asOf)},
            {QStringLiteral("content"), QString::fromLatin1(version.contentHash.toHex())}};
}

QJsonObject labelsJson(const Labels &labels)
{
    return {{QStringLiteral("nl"), labels.nl}, {QStringLiteral("en"), labels.en}};
}

QJsonObject changeJson(const picture::Change &change)
{
    QJsonObject json{{QStringLiteral("difference"), picture::differenceId(change.difference)},
                     {QStringLiteral("section"), change.section},
                     {QStringLiteral("what"), labelsJson(change.what)},
                     {QStringLiteral("before"), labelsJson(change.before)},
                     {QStringLiteral("after"), labelsJson(change.after)}};
    if (change.record.isValid())
        json[QLatin1String("record")] = change.record.value();
    return json;
}

void printChange(const picture::Change &change, const Phrasebook &book)
{
    const QString before = change.before.in(book.language());
    const QString after = change.after.in(book.language());
    const QString what = change.what.in(book.language());
    QString line = QStringLiteral("  %1: %2").arg(book.text(picture::differenceKey(change.difference)), what);
    if (change.difference == picture::Difference::Changed)
        line += what == after ? QStringLiteral("\n    < %1").arg(before)
                              : QStringLiteral("\n    < %1\n    > %2").arg(before, after);
    else if (!before.isEmpty() || !after.isEmpty())
        line += QStringLiteral(" (%1)").arg(before.isEmpty() ? after : before);
    printLine(line);
}

void tellChanges(const picture::Comparison &comparison, const VersionRequest &request)
{
    if (request.json) {
        QJsonArray changes;
        for (const picture::Change &change : comparison.changes)
            changes.append(changeJson(change));
        printJson(changes);
        return;
    }
    const Phrasebook book(request.language);
    QString section;
    for (const picture::Change &change : comparison.changes) {
        if (change.section != section)
            printLine(change.where.in(request.language));
        section = change.section;
        printChange(change, book);
    }
    if (comparison.changes.isEmpty())
        printMessage(Tr::tr("The two versions say the same."));
}

} // namespace

Result<void> deliver(const VersionRequest &request, picture::Picture picture, const Clock &clock)
{
    NoProgress progress;
    auto caseFile = store::CaseFile::open(QString::fromStdString(request.path), clock);
    if (!caseFile)
        return fail(caseFile.error());
    picture.frame.copy = request.copy;
    if (const auto numbered = picture::numberCopy(**caseFile, picture); !numbered)
        return numbered;
    if (const auto written = ui::writePicture(picture, request.language, request.out, progress); !written)
        return written;
    if ((*caseFile)->isReadOnly() && picture.frame.recipientId.isEmpty())
        printMessage(Tr::tr("The case is in use or may not be written, so the provision could not be logged in it."));
    if (const auto recorded = ui::recordExport(**caseFile, picture, {request.language, request.out, request.requester});
        !recorded)
        return recorded;
    printMessage(Tr::tr("The picture was written to %1.").arg(request.out));
    if (picture.frame.copy > 0)
        printMessage(Tr::tr("It is copy %1.").arg(picture.frame.copy));
    return {};
}

Exit listVersions(const VersionRequest &request, const Context &context)
{
    auto caseFile = openForReading(request.path, context.clock);
    if (!caseFile)
        return report(caseFile.error());
    const auto versions = store::PictureVersionStore(**caseFile).all();
    if (!versions)
        return report(versions.error());
    QJsonArray all;
    for (const store::PictureVersion &version : *versions) {
        all.append(versionJson(version));
        if (!request.json)
            printLine(QStringLiteral("%1  %2  %3  %4  %5")
                          .arg(version.id)
                          .arg(dayText(version.asOf), picture::shortHash(version.contentHash),
                               version.recipient.isEmpty() ? Tr::tr("own team") : version.recipientName,
                               request.language == Language::Dutch ? version.titleNl : version.titleEn));
    }
    if (request.json)
        printJson(all);
    else if (versions->isEmpty())
        printMessage(Tr::tr("No picture was frozen yet."));
    return Exit::Done;
}

Exit openVersion(const VersionRequest &request, qint64 number, const Context &context)
{
    if (request.out.isEmpty())
        return report(usage(Tr::tr("There is no file to write the picture to."), Tr::tr("Give --out FILE.")));
    auto picture = [&]() -> Result<picture::Picture> {
        auto caseFile = openForReading(request.path, context.clock);
        if (!caseFile)
            return fail(caseFile.error());
        return picture::frozenPicture(**caseFile, number);
    }();
    if (!picture)
        return report(picture.error());
    if (const auto allowed = picture::mayProvideAgain(*picture, request.recipientsFile, context.clock); !allowed)
        return report(allowed.error());
    const auto written = deliver(request, std::move(*picture), context.clock);
    return written ? Exit::Done : report(written.error());
}

Exit compareVersions(const VersionRequest &request, qint64 before, qint64 after, const Context &context)
{
    const auto read = [&](qint64 number) -> Result<picture::Picture> {
        auto caseFile = openForReading(request.path, context.clock);
        if (!caseFile)
            return fail(caseFile.error());
        return picture::frozenPicture(**caseFile, number);
    };
    const auto earlier = read(before);
    if (!earlier)
        return report(earlier.error());
    const auto later = read(after);
    if (!later)
        return report(later.error());
    if (request.out.isEmpty() || request.json)
        tellChanges(picture::compare(*earlier, *later), request);
    if (request.out.isEmpty())
        return Exit::Done;
    const auto written =
        deliver(request,
                picture::comparisonPicture(*earlier, *later, {before, earlier->frame.asOf}, {after, later->frame.asOf}),
                context.clock);
    return written ? Exit::Done : report(written.error());
}

} // namespace kluwen::app
