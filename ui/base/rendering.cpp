#include "ui/base/rendering.h"

#include "ui/base/tr.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSaveFile>
#include <QSvgGenerator>

namespace kluwen::ui
{

namespace
{

Error problem(Error::Code code, const QString &message, const QString &remedy, const QString &path)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = path;
    return error;
}

bool drawPng(QIODevice &device, QSize size, const PaintFigure &paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    image.setDotsPerMeterX(3780); // 96 dpi
    image.setDotsPerMeterY(3780);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, QRectF(QPointF(), size));
    return painter.end() && image.save(&device, "PNG");
}

bool drawSvg(QIODevice &device, QSize size, const PaintFigure &paint)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(QStringLiteral("Kluwen"));
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), size));
    return painter.end();
}

bool drawPdf(QIODevice &device, QSize size, const PaintFigure &paint)
{
    QPdfWriter writer(&device);
    writer.setCreator(QStringLiteral("Kluwen"));
    writer.setResolution(1200);
    writer.setPageMargins(QMarginsF());
    // A page of exactly that size: 72 points an inch against 96 pixels.
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(writer.width() / static_cast<double>(size.width()),
                  writer.height() / static_cast<double>(size.height()));
    paint(painter, QRectF(QPointF(), size));
    return painter.end();
}

} // namespace

Result<QByteArray> renderToBytes(const QString &ending, QSize size, const PaintFigure &paint)
{
    const auto draw = ending == QLatin1String("png")   ? drawPng
                      : ending == QLatin1String("svg") ? drawSvg
                      : ending == QLatin1String("pdf") ? drawPdf
                                                       : nullptr;
    if (!draw)
        return fail(problem(Error::Code::Unsupported, UiTr::tr("A figure cannot be written as %1.").arg(ending),
                            UiTr::tr("Use the file extension png, svg or pdf."), {}));
    if (size.width() < 1 || size.height() < 1 || size.width() > 30000 || size.height() > 30000)
        return fail(
            problem(Error::Code::Usage,
                    UiTr::tr("A figure of %1 by %2 pixels cannot be drawn.").arg(size.width()).arg(size.height()),
                    UiTr::tr("Choose a width and a height from 1 to 30000."), {}));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!draw(buffer, size, paint))
        return fail(problem(Error::Code::Storage, UiTr::tr("The figure could not be drawn."),
                            UiTr::tr("Choose a smaller size."), {}));
    return buffer.data();
}

Result<void> checkFonts()
{
    // Names of families are listed even where no file stands behind them; letters tell.
    const QList<quint32> glyphs = QRawFont::fromFont(QFont()).glyphIndexesForString(QStringLiteral("ab"));
    if (glyphs.size() == 2 && glyphs[0] != 0 && glyphs[0] != glyphs[1])
        return {};
    return fail(problem(Error::Code::Unsupported,
                        UiTr::tr("No font is installed on this computer, so nothing of it could be read."),
                        UiTr::tr("Install a font, for example Noto Sans, and try again."), {}));
}

Result<void> renderToFile(const QString &path, QSize size, const PaintFigure &paint)
{
    if (auto fonts = checkFonts(); !fonts)
        return fonts;
    // Drawn in memory first, written in one go: a full disk leaves no half figure and keeps what was there.
    auto bytes = renderToBytes(QFileInfo(path).suffix().toLower(), size, paint);
    if (!bytes) {
        Error error = bytes.error();
        error.file = path;
        if (error.code == Error::Code::Unsupported)
            error.message = UiTr::tr("A figure cannot be written as %1.").arg(QFileInfo(path).fileName());
        return fail(error);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        Error error =
            problem(Error::Code::Unreadable, UiTr::tr("The figure could not be written."),
                    UiTr::tr("Check that the folder exists and may be written, and that the disk is not full."), path);
        error.detail = file.errorString();
        return fail(error);
    }
    return {};
}

} // namespace kluwen::ui
