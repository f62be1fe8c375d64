#include "ui/chart/sprites.h"

#include "ui/base/symbols.h"
#include "ui/chart/labels.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace kluwen::ui
{

namespace
{
constexpr qsizetype mostLabelSprites = 4000;
}

QImage SpriteCache::render(QSizeF size, const std::function<void(QPainter &)> &draw) const
{
    const QSize pixels(static_cast<int>(std::ceil(size.width() * m_ratio / 2)) * 2 + 2,
                       static_cast<int>(std::ceil(size.height() * m_ratio / 2)) * 2 + 2);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(m_ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.deviceIndependentSize().width() / 2, image.deviceIndependentSize().height() / 2);
    draw(painter);
    return image;
}

void SpriteCache::blit(QPainter &painter, const QImage &image, QPointF centre) const
{
    const QSizeF size = image.deviceIndependentSize();
    const QPointF corner = centre - QPointF(size.width() / 2, size.height() / 2);
    // On a whole device pixel: sharper, and a plain copy instead of a resampling.
    painter.drawImage(QPointF(std::round(corner.x() * m_ratio) / m_ratio, std::round(corner.y() * m_ratio) / m_ratio),
                      image);
}

void SpriteCache::paint(QPainter &painter, const QString &key, QPointF centre, QSizeF size,
                        const std::function<void(QPainter &)> &draw)
{
    auto found = m_labels.constFind(key);
    if (found == m_labels.cend()) {
        if (m_labels.size() >= mostLabelSprites)
            m_labels.clear();
        found = m_labels.insert(key, render(size, draw));
    }
    blit(painter, *found, centre);
}

void SpriteCache::paintSymbol(QPainter &painter, quint64 key, QPointF centre, QSizeF size,
                              const std::function<void(QPainter &)> &draw)
{
    auto found = m_symbols.constFind(key);
    if (found == m_symbols.cend())
        found = m_symbols.insert(key, render(size, draw));
    blit(painter, *found, centre);
}

void paintShape(QPainter &painter, Family family, const QString &symbol, QPointF centre, double radius,
                const Theme &theme)
{
    const QColor edge = theme.familyEdge(family);
    const bool isDot = radius < 4;
    painter.setPen(isDot ? QPen(Qt::NoPen) : QPen(edge, std::clamp(radius * 0.085, 1.0, 2.4)));
    painter.setBrush(isDot ? edge : theme.family(family));
    painter.drawPath(familyShape(family, shapeBounds(family, centre, radius)));
    if (radius < symbolDetailRadius || symbol.isEmpty())
        return;
    const double half = radius * 0.62;
    const double down = family == Family::Place ? radius * 0.14 : 0; // below the roof
    ui::paintSymbol(painter, symbol, QRectF(centre.x() - half, centre.y() - half + down, 2 * half, 2 * half), edge);
}

} // namespace kluwen::ui
