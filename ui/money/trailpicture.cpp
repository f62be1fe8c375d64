#include "ui/money/trailpicture.h"
#include "ui/base/tr.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace kluwen::ui
{

namespace
{

constexpr int dotsPerInch = 96;

void paint(QPaintDevice &device, const TrailScene &scene, Language language, QSize size)
{
    QPainter painter(&device);
    paintTrail(painter, QRectF(QPointF(), QSizeF(size)), scene, Theme::print(), language);
}

QByteArray png(const TrailScene &scene, Language language, QSize size)
{
    QImage image(size * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    paint(image, scene, language, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const TrailScene &scene, Language language, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(dotsPerInch);
    generator.setTitle(UiTr::tr("Money trail"));
    paint(generator, scene, language, size);
    return bytes;
}

QByteArray pdf(const TrailScene &scene, Language language, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(UiTr::tr("Money trail"));
    paint(writer, scene, language, size);
    return bytes;
}

Error pictureError(Error::Code code, const QString &message, const QString &remedy, const QString &path)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = path;
    return error;
}

} // namespace

Result<void> saveTrailPicture(const TrailScene &scene, const QString &path, Language language, QSize size)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        bytes = png(scene, language, size);
    else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        bytes = svg(scene, language, size);
    else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bytes = pdf(scene, language, size);
    else
        return fail(pictureError(Error::Code::Usage, UiTr::tr("A picture of this kind cannot be made."),
                                 UiTr::tr("Choose a name that ends with .png, .svg or .pdf."), path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Error error = pictureError(Error::Code::Storage, UiTr::tr("The picture could not be written."),
                                   UiTr::tr("Choose another folder, or make room on the disk."), path);
        error.detail = file.errorString();
        return fail(error);
    }
    return {};
}

} // namespace kluwen::ui
