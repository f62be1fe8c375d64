#include "ui/chart/painter.h"

#include "ui/base/symbols.h"
#include "ui/chart/legend.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace kluwen::ui
{

namespace
{

constexpr double figureMargin = 46; ///< pixels kept free around a fitted network, for labels at its edge

quint64 spriteKey(const Scene &scene, size_t node, int tenths, const Theme &theme)
{
    return static_cast<quint64>(scene.symbols[node]) | static_cast<quint64>(scene.families[node]) << 16 |
           static_cast<quint64>(tenths) << 24 | static_cast<quint64>(theme.isDark) << 48 |
           static_cast<quint64>(theme.canvas == Qt::white) << 49;
}

void paintBadge(QPainter &painter, int role, QPointF centre, double radius, const Theme &theme)
{
    const bool strong = isStrongRole(role);
    painter.setPen(QPen(strong ? theme.canvas : theme.text, strong ? 1.4 : 1.1));
    painter.setBrush(strong ? theme.text : theme.canvas);
    painter.drawEllipse(centre, radius, radius);
    QTransform place;
    place.translate(centre.x() - radius * 0.74, centre.y() - radius * 0.74);
    place.scale(radius * 1.48, radius * 1.48);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? theme.canvas : theme.text);
    painter.drawPath(place.map(roleMark(role)));
}

/// At the upper right, at most two: more would hide the symbol.
void paintBadges(QPainter &painter, RoleMask mask, QPointF centre, const QRectF &box, const Theme &theme)
{
    const auto roles = rolesIn(mask);
    const double radius = std::clamp(box.height() * 0.2, 5.5, 9.0);
    QPointF at(centre.x() + box.width() * 0.37, centre.y() - box.height() * 0.38);
    for (size_t i = 0; i < std::min<size_t>(roles.size(), 2); ++i) {
        paintBadge(painter, roles[i], at, radius, theme);
        at += QPointF(radius * 1.1, radius * 1.65);
    }
}

void paintPin(QPainter &painter, const QRectF &box, const Theme &theme)
{
    const QPointF at(box.left() + box.width() * 0.1, box.top() + box.height() * 0.1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvas);
    painter.drawEllipse(at, 7, 7);
    paintSymbol(painter, QStringLiteral("pin"), QRectF(at.x() - 6, at.y() - 6, 12, 12), theme.textMuted);
}

void paintLabelText(QPainter &painter, const PlacedLabel &label, const QRectF &rect, const Theme &theme)
{
    const QFont font = label.tie >= 0 ? detailFont() : labelFont();
    QRectF line = rect;
    const QFontMetricsF names(font);
    if (!label.detail.isEmpty())
        line.setHeight(names.height() + 1);
    painter.setFont(font);
    painter.setPen(label.tie >= 0 ? theme.textMuted : theme.text);
    painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, label.text);
    if (label.detail.isEmpty())
        return;
    painter.setFont(detailFont());
    painter.setPen(theme.textMuted);
    painter.drawText(QRectF(rect.left(), line.bottom() - 1, rect.width(), rect.bottom() - line.bottom()),
                     Qt::AlignCenter | Qt::TextDontClip, label.detail);
}

/// The ground shows around the letters, so that lines do not run through them.
void paintLabelHalo(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    QColor halo = theme.canvas;
    halo.setAlphaF(0.82F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1), 4, 4);
}

} // namespace

void paintBadgeSample(QPainter &painter, int role, QPointF centre, const Theme &theme)
{
    paintBadge(painter, role, centre, 8, theme);
}

void paintHalo(QPainter &painter, Family family, QPointF centre, double radius, const QColor &colour)
{
    const double grown = radius + std::clamp(radius * 0.2, 3.0, 5.0);
    QColor pale = colour;
    pale.setAlphaF(0.28F);
    painter.setPen(QPen(pale, 7));
    painter.setBrush(Qt::NoBrush);
    const QPainterPath ring = familyShape(family, shapeBounds(family, centre, grown));
    painter.drawPath(ring);
    painter.setPen(QPen(colour, 2.2));
    painter.drawPath(ring);
}

void paintThing(QPainter &painter, const Scene &scene, graph::NodeIndex node, const Viewport &view, const Theme &theme,
                SpriteCache *sprites)
{
    const auto n = static_cast<size_t>(node);
    const QPointF centre = view.toTarget(scene.positions[n]);
    const double radius = scene.pixelRadius(node, view);
    const Family family = scene.families[n];
    const QString &symbol = scene.symbolNames[scene.symbols[n]];
    const bool isGrey = scene.looks[n] & GreyLook;
    if (isGrey)
        painter.setOpacity(0.3);
    if (sprites && radius < 48) {
        // Half-pixel steps keep the number of sprites small; the difference is not seen.
        const int halves = static_cast<int>(std::lround(radius * 2));
        const double rounded = halves / 2.0;
        const QRectF box = shapeBounds(family, {}, rounded);
        sprites->paintSymbol(painter, spriteKey(scene, n, halves, theme), centre, box.size() + QSizeF(6, 6),
                             [&](QPainter &inside) { paintShape(inside, family, symbol, {}, rounded, theme); });
    } else {
        paintShape(painter, family, symbol, centre, radius, theme);
    }
    if (radius >= symbolDetailRadius) {
        const QRectF box = shapeBounds(family, centre, radius);
        if (scene.roles[n])
            paintBadges(painter, scene.roles[n], centre, box, theme);
        if (scene.looks[n] & PinnedLook)
            paintPin(painter, box, theme);
    }
    if (isGrey)
        painter.setOpacity(1);
}

void paintLabel(QPainter &painter, const PlacedLabel &label, const Theme &theme, SpriteCache *sprites)
{
    if (!sprites) {
        paintLabelHalo(painter, label.rect, theme);
        paintLabelText(painter, label, label.rect, theme);
        return;
    }
    const QSizeF size = label.rect.size();
    const QString key = QString::number(label.tie >= 0) + QString::number(theme.canvas.rgb(), 36) + label.text +
                        QChar(QChar::LineFeed) + label.detail;
    sprites->paint(painter, key, label.rect.center(), size + QSizeF(4, 0), [&](QPainter &inside) {
        const QRectF rect(QPointF(-size.width() / 2, -size.height() / 2), size);
        paintLabelHalo(inside, rect, theme);
        paintLabelText(inside, label, rect, theme);
    });
}

Viewport figureView(const QRectF &target, const Scene &scene, Language language, const PaintOptions &options)
{
    if (options.view)
        return *options.view;
    QRectF room = target;
    if (options.legend)
        room.setBottom(target.bottom() - legendStripHeight(scene, target.width(), language));
    Viewport view = Viewport::fitting(scene.bounds(), room, figureMargin, options.largestFit);
    // The same centre, seen from the whole target.
    view.centre += QPointF(target.center() - room.center()) / view.scale;
    view.target = target;
    return view;
}

void paintNetwork(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme, Language language,
                  const PaintOptions &options)
{
    painter.save();
    painter.setClipRect(target);
    if (options.background)
        painter.fillRect(target, theme.canvas);
    const Viewport view = figureView(target, scene, language, options);
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    std::vector<std::int32_t> ties;
    for (const std::int32_t tie : scene.index.linesNear(view.visible(20)))
        if (!scene.isTieHidden(tie))
            ties.push_back(tie);
    paintTies(painter, scene, ties, view, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<std::uint8_t> isSeen(static_cast<size_t>(scene.count()), 0);
    for (const graph::NodeIndex node : scene.index.pointsNear(view.visible(60)))
        isSeen[static_cast<size_t>(node)] = scene.isHidden(node) ? 0 : 1;
    for (auto node = scene.byImportance.rbegin(); node != scene.byImportance.rend(); ++node)
        if (isSeen[static_cast<size_t>(*node)])
            paintThing(painter, scene, *node, view, theme, options.sprites);
    if (options.labels) {
        const auto labels = placeLabels(scene, view);
        // Ties first: a name never hides behind an amount.
        for (auto label = labels.rbegin(); label != labels.rend(); ++label)
            paintLabel(painter, *label, theme, options.sprites);
        if (options.placed)
            *options.placed = labels;
    }
    if (options.legend)
        paintLegendStrip(painter, target, scene, theme, language);
    painter.restore();
}

} // namespace kluwen::ui
