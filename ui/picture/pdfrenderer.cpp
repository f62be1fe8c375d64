#include "ui/picture/pdfrenderer.h"
#include "ui/base/tr.h"
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/pdffinish.h"

#include <QBuffer>
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

/// The pages as QPdfWriter leaves them; empty where it could not begin.
QByteArray drawnPages(const Pages &pages)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(layoutOf(pages.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
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
    painter.end();
    return drawn;
}

} // namespace

Result<void> renderPdf(const picture::Picture &picture, Language language, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(file));
    const Pages pages = layOutPages(picture, language);
    PdfCard card;
    card.title = picture::textOf(picture.frame.title, Phrasebook(language));
    card.marking = picture.frame.marking;
    card.asOf = picture.frame.asOf;
    card.language = language;
    card.bookmarks = pages.bookmarks;
    const auto finished = finishPdf(drawnPages(pages), card);
    if (!finished)
        return fail(finished.error());
    if (file.write(*finished) != finished->size() || !file.commit())
        return fail(cannotWrite(file));
    return {};
}

} // namespace kluwen::ui
