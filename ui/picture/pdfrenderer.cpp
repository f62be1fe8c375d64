#include "ui/picture/pdfrenderer.h"
#include "ui/base/tr.h"
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/pdffinish.h"
#include "ui/picture/savefile.h"
#include "ui/picture/written.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

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

/// The pages as QPdfWriter leaves them; empty where it could not begin or was stopped.
QByteArray drawnPages(const Pages &pages, Progress &progress)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // opaque colours, the profile of sRGB inside
    writer.setResolution(resolution);
    writer.setPageLayout(layoutOf(pages.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (size_t i = 0; i < pages.pages.size() && !progress.isCancelled(); ++i) {
        progress.report(static_cast<qint64>(i), static_cast<qint64>(pages.pages.size()), UiTr::tr("Drawing the pages"));
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

Result<QByteArray> pdfOf(const picture::Picture &picture, Language language, Progress &progress)
{
    const Pages pages = layOutPages(picture, language);
    PdfCard card;
    card.title = picture::textOf(picture.frame.title, Phrasebook(language));
    card.marking = markingOf(picture.frame, Phrasebook(language));
    card.contentHash = picture.frame.contentHash;
    card.asOf = picture.frame.asOf;
    card.language = language;
    card.bookmarks = pages.bookmarks;
    const QByteArray drawn = drawnPages(pages, progress);
    if (progress.isCancelled())
        return fail(exportStopped());
    return finishPdf(drawn, card);
}

} // namespace kluwen::ui
