#include "ui/picture/office/figureimage.h"
#include "ui/picture/pagestyle.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr int finer = 2; ///< dots for a half point

} // namespace

QByteArray figurePng(const WrittenFigure &figure)
{
    QImage image((figure.size * finer).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(finer, finer);
    figure.draw(painter, QRectF(QPointF(), figure.size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QSizeF millimetresOf(const WrittenFigure &figure)
{
    return figure.size * 25.4 / PageStyle::unitsPerInch;
}

} // namespace kluwen::ui
