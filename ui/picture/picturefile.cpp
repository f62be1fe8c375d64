#include "ui/picture/picturefile.h"
#include "core/store/casefile.h"
#include "ui/base/rendering.h"
#include "ui/base/tr.h"
#include "ui/picture/htmlrenderer.h"
#include "ui/picture/office/docxwriter.h"
#include "ui/picture/office/odtwriter.h"
#include "ui/picture/pdfrenderer.h"
#include "ui/picture/savefile.h"
#include "ui/picture/xlsxtables.h"

#include <array>

namespace kluwen::ui
{

namespace
{

using Write = Result<void> (*)(const picture::Picture &, Language, const QString &, Progress &);

template<Result<QByteArray> (*Make)(const picture::Picture &, Language, Progress &)>
Result<void> save(const picture::Picture &picture, Language language, const QString &path, Progress &progress)
{
    const auto bytes = Make(picture, language, progress);
    if (!bytes)
        return fail(bytes.error());
    return saveFile(path, *bytes, progress);
}

Result<QByteArray> htmlBytes(const picture::Picture &picture, Language language, Progress &)
{
    return htmlOf(picture, language).toUtf8();
}

struct Kind
{
    const char *ending;
    const char *name;
    Write write;
};

constexpr std::array<Kind, 5> kinds{{
    {".pdf", QT_TRANSLATE_NOOP("Ui", "PDF"), save<pdfOf>},
    {".odt", QT_TRANSLATE_NOOP("Ui", "OpenDocument text"), save<odtOf>},
    {".docx", QT_TRANSLATE_NOOP("Ui", "Word document"), save<docxOf>},
    {".html", QT_TRANSLATE_NOOP("Ui", "Web page in one file"), save<htmlBytes>},
    {".xlsx", QT_TRANSLATE_NOOP("Ui", "Tables for a spreadsheet"), writeXlsx},
}};

} // namespace

Result<void> recordExport(store::CaseFile &caseFile, const picture::Picture &picture, const picture::Delivery &delivery)
{
    const bool isForOthers = !picture.frame.recipientId.isEmpty();
    if (caseFile.isReadOnly() && !isForOthers)
        return {};
    auto recorded = picture::recordProvision(caseFile, picture, delivery);
    if (!recorded && isForOthers)
        QFile::remove(delivery.file);
    return recorded;
}

QString pictureFilter()
{
    QStringList filters;
    for (const Kind &kind : kinds)
        filters << QStringLiteral("%1 (*%2)").arg(UiTr::tr(kind.name), QLatin1String(kind.ending));
    return filters.join(QStringLiteral(";;"));
}

QString pictureEndings()
{
    QStringList endings;
    for (const Kind &kind : kinds)
        endings << QLatin1String(kind.ending);
    return endings.join(QStringLiteral(", "));
}

Result<void> writePicture(const picture::Picture &picture, Language language, const QString &path, Progress &progress)
{
    for (const Kind &kind : kinds)
        if (path.endsWith(QLatin1String(kind.ending), Qt::CaseInsensitive))
            return checkFonts().and_then([&] { return kind.write(picture, language, path, progress); });
    Error error;
    error.code = Error::Code::Usage;
    error.message = UiTr::tr("A picture cannot be written to \"%1\".").arg(path);
    error.remedy = UiTr::tr("Use a file name that ends in one of these: %1.").arg(pictureEndings());
    return fail(error);
}

} // namespace kluwen::ui
