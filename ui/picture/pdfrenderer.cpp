#include "ui/picture/pdfrenderer.h"
#include "ui/base/tr.h"
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kluwen::ui
{

namespace
{

constexpr int resolution = 1200;

QPageLayout layoutOf(const Page &page)
{
    const double points = 72 / PageStyle::unitsPerInch;
    return {QPageSize(page.size * points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}};
}

Error cannotWrite(const QSaveFile &file)
{
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The picture could not be written: %1.").arg(file.errorString());
    error.remedy = UiTr::tr("Choose another folder or make room on the disk.");
    error.file = file.fileName();
    return error;
}

} // namespace

Result<void> renderPdf(const picture::Picture &picture, Language language, const QString &path)
{
    const Pages pages = layOutPages(picture, language);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(file));
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setTitle(picture::textOf(picture.frame.title, Phrasebook(language)));
        writer.setCreator(QStringLiteral("Kluwen"));
        writer.setPageLayout(layoutOf(pages.pages.front()));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(cannotWrite(file));
        for (size_t i = 0; i < pages.pages.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(layoutOf(pages.pages[i]));
                writer.newPage();
            }
            painter.save();
            painter.scale(resolution / PageStyle::unitsPerInch, resolution / PageStyle::unitsPerInch);
            drawPage(painter, pages.pages[i]);
            painter.restore();
        }
    }
    if (!file.commit())
        return fail(cannotWrite(file));
    return {};
}

} // namespace kluwen::ui
