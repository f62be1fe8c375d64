#include "ui/chart/sprites.h"

#include "ui/base/symbols.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace kluwen::ui
{

namespace
{
constexpr qsizetype mostLabelSprites = 4000;
constexpr qsizetype mostSymbolSprites = 3000; ///< every zoom brings other sizes
} // namespace

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

void paintSprite(QPainter &painter, const QImage &sprite, QPointF centre)
{
    const double ratio = sprite.devicePixelRatio();
    const QSizeF size = sprite.deviceIndependentSize();
    const QPointF corner = centre - QPointF(size.width() / 2, size.height() / 2);
    painter.drawImage(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), sprite);
}

QImage SpriteCache::label(const QString &key, QSizeF size, const std::function<void(QPainter &)> &draw)
{
    auto found = m_labels.constFind(key);
    if (found == m_labels.cend()) {
        if (m_labels.size() >= mostLabelSprites)
            m_labels.clear();
        found = m_labels.insert(key, render(size, draw));
    }
    return *found;
}

void SpriteCache::paintSymbol(QPainter &painter, quint64 key, QRgb colour, QPointF centre, QSizeF size,
                              const std::function<void(QPainter &)> &draw)
{
    auto found = m_symbols.constFind({key, colour});
    if (found == m_symbols.cend()) {
        if (m_symbols.size() >= mostSymbolSprites)
            m_symbols.clear();
        found = m_symbols.insert({key, colour}, render(size, draw));
    }
    paintSprite(painter, *found, centre);
}

ShapeColours shapeColours(Family family, QRgb byRule, const Theme &theme)
{
    if (qAlpha(byRule) == 0)
        return {theme.family(family), theme.familyEdge(family)};
    const QColor colour = QColor::fromRgb(byRule);
    // In the dark a paler fill, so that light lines still stand out on it.
    const QColor fill = mixed(theme.canvas, colour, theme.isDark ? 0.34 : 0.55);
    // The edge goes towards the colour of text until it stands out.
    QColor edge = colour;
    for (int step = 1; step <= 10 && (contrast(edge, fill) < 3 || contrast(edge, theme.canvas) < 3); ++step)
        edge = mixed(colour, theme.text, step / 10.0);
    return {fill, edge};
}

void paintShape(QPainter &painter, Family family, const QString &symbol, QPointF centre, double radius,
                const ShapeColours &colours)
{
    const QColor &edge = colours.edge;
    const bool isDot = radius < 4;
    painter.setPen(isDot ? QPen(Qt::NoPen) : QPen(edge, std::clamp(radius * 0.085, 1.0, 2.4)));
    painter.setBrush(isDot ? edge : colours.fill);
    painter.drawPath(familyShape(family, shapeBounds(family, centre, radius)));
    if (radius < symbolDetailRadius || symbol.isEmpty())
        return;
    const double half = radius * 0.62;
    const double down = family == Family::Place ? radius * 0.14 : 0; // below the roof
    ui::paintSymbol(painter, symbol, QRectF(centre.x() - half, centre.y() - half + down, 2 * half, 2 * half), edge);
}

void paintShape(QPainter &painter, Family family, const QString &symbol, QPointF centre, double radius,
                const Theme &theme)
{
    paintShape(painter, family, symbol, centre, radius, shapeColours(family, 0, theme));
}

} // namespace kluwen::ui
