#include "ui/picture/packedpages.h"
#include "ui/base/tr.h"
#include "ui/picture/pageflow.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/savefile.h"

#include <memory>
#include <poppler-qt6.h>
#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

namespace kluwen::ui
{

namespace
{

constexpr double dotsPerInch = 132;       ///< fine enough to read at twice the usual width
constexpr int mostPages = 500;            ///< of a PDF
constexpr int mostLines = 20'000;         ///< of a text
constexpr qint64 mostPixels = 60'000'000; ///< of a picture

Error notShown(const QString &name, const QString &message)
{
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = message;
    error.file = name;
    error.remedy = UiTr::tr("Save a copy and open it with another program.");
    return error;
}

/// Pages are kept packed and unpacked when they come into sight: fifty pages of pixels would fill the memory.
Page pictureOf(const QByteArray &png, QSizeF size)
{
    Page page;
    page.size = size;
    page.marks.emplace_back([png, size, key = QPixmapCache::Key()](QPainter &painter) mutable {
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn.loadFromData(png);
            key = QPixmapCache::insert(drawn);
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(QPointF(), size), drawn, QRectF(drawn.rect()));
    });
    return page;
}

QByteArray packed(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int quick = 80; // of PNG, this is how little it is squeezed
    image.save(&buffer, "PNG", quick);
    return bytes;
}

Result<Pages> pagesOfPdf(const QString &name, const QByteArray &bytes, Progress &progress)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return fail(notShown(name, UiTr::tr("This PDF file is damaged or locked.")));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    Pages pages;
    const int count = std::min(document->numPages(), mostPages);
    for (int i = 0; i < count; ++i) {
        if (progress.isCancelled())
            return fail(exportStopped());
        progress.report(i, count, UiTr::tr("Drawing the pages"));
        const std::unique_ptr<Poppler::Page> drawn = document->page(i);
        if (!drawn)
            return fail(notShown(name, UiTr::tr("This PDF file is damaged or locked.")));
        Page page = pictureOf(packed(drawn->renderToImage(dotsPerInch, dotsPerInch)),
                              drawn->pageSizeF() * (PageStyle::unitsPerInch / 72));
        page.texts << drawn->text(QRectF());
        pages.pages.push_back(std::move(page));
    }
    return pages;
}

Result<Pages> pagesOfPicture(const QString &name, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const PageStyle style;
    const QImage image = qint64{size.width()} * size.height() > mostPixels ? QImage() : reader.read();
    if (image.isNull())
        return fail(notShown(name, UiTr::tr("This picture is damaged or too large.")));
    Pages pages;
    const double width = style.a4.width();
    pages.pages.push_back(pictureOf(packed(image), {width, width * image.height() / image.width()}));
    return pages;
}

Result<Pages> pagesOfText(const QByteArray &bytes, Progress &progress)
{
    PageFlow flow(PageStyle{}, pageForm(picture::Paper::A4));
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    const qsizetype count = std::min<qsizetype>(lines.size(), mostLines);
    for (qsizetype i = 0; i < count; ++i) {
        if (progress.isCancelled())
            return fail(exportStopped());
        flow.text(lines[i].isEmpty() ? QStringLiteral(" ") : lines[i], PageStyle::small(), flow.style().ink);
    }
    if (count < lines.size())
        flow.text(UiTr::tr("%n further line(s) are not shown; save a copy to read them.", nullptr,
                           static_cast<int>(lines.size() - count)),
                  PageStyle::smallBold(), flow.style().ink);
    Pages pages;
    pages.pages = flow.take();
    return pages;
}

} // namespace

Result<Pages> pagesOfFile(const QString &name, const QByteArray &bytes, Progress &progress)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    static const QStringList texts{QStringLiteral("txt"),  QStringLiteral("csv"), QStringLiteral("json"),
                                   QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xml"),
                                   QStringLiteral("md")};
    if (ending == QLatin1String("pdf"))
        return pagesOfPdf(name, bytes, progress);
    if (texts.contains(ending))
        return pagesOfText(bytes, progress);
    if (QImageReader::supportedImageFormats().contains(ending.toLatin1()))
        return pagesOfPicture(name, bytes);
    return fail(notShown(name, UiTr::tr("A file of this kind is not shown here.")));
}

} // namespace kluwen::ui
