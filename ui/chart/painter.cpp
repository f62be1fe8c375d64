#include "ui/chart/painter.h"

#include "ui/base/symbols.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/legend.h"
#include "ui/chart/shapegeometry.h"
#include "ui/chart/tiepainter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace kluwen::ui
{

namespace
{

constexpr double dotRadius = 4;     ///< pixels; smaller symbols are dots
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
    if (const qsizetype end = label.text.indexOf(QChar::LineFeed); end >= 0) { // lines closer than Qt would set them
        painter.setFont(font);
        painter.setPen(theme.text);
        const QRectF upper(rect.left(), rect.top(), rect.width(), rect.height() / 2 + 1);
        painter.drawText(upper, Qt::AlignCenter | Qt::TextDontClip, label.text.left(end));
        painter.drawText(upper.translated(0, rect.height() / 2 - 1), Qt::AlignCenter | Qt::TextDontClip,
                         label.text.mid(end + 1));
        return;
    }
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

QRgb ruleColour(const Scene &scene, size_t n)
{
    return n < scene.thingColours.size() ? scene.thingColours[n] : 0;
}

bool isGroup(const Scene &scene, size_t n)
{
    return n < scene.groupSizes.size() && scene.groupSizes[n] > 0;
}

/// What the chip at the lower right says: the badge by rule, else the size of a group.
QString chipText(const Scene &scene, size_t n)
{
    if (n < scene.badges.size() && !scene.badges[n].isEmpty())
        return scene.badges[n];
    return isGroup(scene, n) ? QString::number(scene.groupSizes[n]) : QString();
}

void paintChip(QPainter &painter, const QString &text, const QRectF &symbol, const Theme &theme)
{
    QFont font = detailFont();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, 72);
    const double width = std::max(metrics.horizontalAdvance(shown) + 9, 15.0);
    const QRectF box(symbol.right() - 9, symbol.bottom() - 10, width, 15);
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(theme.surfaceRaised);
    painter.drawRoundedRect(box, 7.5, 7.5);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, shown);
}

/// Two more sheets behind a symbol that stands for several things.
void paintStack(QPainter &painter, const Scene &scene, size_t n, QPointF centre, double radius, const Theme &theme)
{
    const ShapeColours colours = shapeColours(scene.families[n], ruleColour(scene, n), theme);
    painter.setPen(QPen(colours.edge, std::clamp(radius * 0.07, 1.0, 2.0)));
    painter.setBrush(colours.fill);
    const double step = std::clamp(radius * 0.22, 3.0, 6.0);
    for (const double back : {2.0, 1.0})
        painter.drawPath(familyShape(scene.families[n],
                                     shapeBounds(scene.families[n], centre + QPointF(step, -step) * back, radius)));
}

void paintThingShape(QPainter &painter, const Scene &scene, size_t n, QPointF centre, double radius, const Theme &theme,
                     SpriteCache *sprites)
{
    const Family family = scene.families[n];
    const QString &symbol = scene.symbolNames[scene.symbols[n]];
    const QRgb byRule = ruleColour(scene, n);
    if (!sprites || radius >= 48) {
        paintShape(painter, family, symbol, centre, radius, shapeColours(family, byRule, theme));
        return;
    }
    // Half-pixel steps keep the number of sprites small; the difference is not seen.
    const int halves = static_cast<int>(std::lround(radius * 2));
    const double rounded = halves / 2.0;
    const QRectF box = shapeBounds(family, {}, rounded);
    sprites->paintSymbol(painter, spriteKey(scene, n, halves, theme), byRule, centre, box.size() + QSizeF(6, 6),
                         [&](QPainter &inside) {
                             paintShape(inside, family, symbol, {}, rounded, shapeColours(family, byRule, theme));
                         });
}

constexpr double photoRadius = 13; // pixels from which on a face can be told from a symbol

/// The photo in place of the symbol, within the rim that tells the kind.
void paintPhoto(QPainter &painter, const Scene &scene, size_t n, QPointF centre, double radius)
{
    const auto photo = scene.photos->constFind(scene.ids[n]);
    if (photo == scene.photos->cend())
        return;
    const double rim = std::clamp(radius * 0.085, 1.0, 2.4);
    const QRectF box = shapeBounds(scene.families[n], centre, radius - rim);
    const double side = std::max(box.width(), box.height());
    painter.save();
    painter.setClipPath(familyShape(scene.families[n], box), Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), *photo);
    painter.restore();
}

/// A figure says in its corner when it does not show every link.
void paintThinning(QPainter &painter, const QRectF &target, const Scene &scene, double scale, const Theme &theme,
                   Language language)
{
    const QString text = thinningText(scene, scale, language);
    if (text.isEmpty())
        return;
    painter.setFont(detailFont());
    painter.setPen(theme.textMuted);
    painter.drawText(target.adjusted(14, 10, -14, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

/// Those that are seen, the important ones on top.
void paintThings(QPainter &painter, const Scene &scene, const Viewport &view, const Theme &theme,
                 const PaintOptions &options)
{
    std::vector<graph::NodeIndex> seen = scene.index.pointsNear(view.visible(60));
    std::sort(seen.begin(), seen.end(), [&scene](graph::NodeIndex a, graph::NodeIndex b) {
        return scene.ranks[static_cast<size_t>(a)] > scene.ranks[static_cast<size_t>(b)];
    });
    const double symbolScale = view.symbolScale();
    for (const graph::NodeIndex node : seen) {
        const auto n = static_cast<size_t>(node);
        if (scene.looks[n] & (HiddenLook | LiftedLook))
            continue;
        const double radius = scene.pixelRadiusAt(node, view.scale, symbolScale);
        if (radius >= dotRadius || !options.raster) {
            paintThing(painter, scene, node, view, theme, options.sprites);
            continue;
        }
        const QRgb byRule = ruleColour(scene, n);
        QColor colour = qAlpha(byRule) == 0 ? theme.familyEdge(scene.families[n])
                                            : shapeColours(scene.families[n], byRule, theme).edge;
        colour.setAlphaF(scene.looks[n] & GreyLook ? 0.3F : 1.0F);
        options.raster->dot(view.toTarget(scene.positions[n]), radius, colour.rgba());
    }
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
    const bool isGrey = scene.looks[n] & GreyLook;
    if (isGrey)
        painter.setOpacity(0.3);
    if (radius >= symbolDetailRadius && isGroup(scene, n))
        paintStack(painter, scene, n, centre, radius, theme);
    paintThingShape(painter, scene, n, centre, radius, theme, sprites);
    if (scene.photos && radius >= photoRadius && !isGroup(scene, n))
        paintPhoto(painter, scene, n, centre, radius);
    if (radius >= symbolDetailRadius) {
        const QRectF box = shapeBounds(scene.families[n], centre, radius);
        if (scene.roles[n])
            paintBadges(painter, scene.roles[n], centre, box, theme);
        if (const QString text = chipText(scene, n); !text.isEmpty())
            paintChip(painter, text, box, theme);
        if (scene.looks[n] & PinnedLook)
            paintPin(painter, box, theme);
    }
    if (isGrey)
        painter.setOpacity(1);
}

QImage labelImage(const PlacedLabel &label, const Theme &theme, SpriteCache &sprites)
{
    const QSizeF size = label.rect.size();
    const QString key = QString::number(label.tie >= 0) + QString::number(theme.canvas.rgb(), 36) + label.text +
                        QChar(QChar::LineFeed) + label.detail;
    return sprites.label(key, size + QSizeF(4, 0), [&](QPainter &inside) {
        const QRectF rect(QPointF(-size.width() / 2, -size.height() / 2), size);
        paintLabelHalo(inside, rect, theme);
        paintLabelText(inside, label, rect, theme);
    });
}

void paintLabel(QPainter &painter, const PlacedLabel &label, const Theme &theme, SpriteCache *sprites)
{
    if (sprites) {
        paintSprite(painter, labelImage(label, theme, *sprites), label.rect.center());
        return;
    }
    paintLabelHalo(painter, label.rect, theme);
    paintLabelText(painter, label, label.rect, theme);
}

Viewport figureView(const QRectF &target, const Scene &scene, Language language, const PaintOptions &options)
{
    if (options.view)
        return *options.view;
    QRectF room = target;
    if (options.legend)
        room.setBottom(target.bottom() - legendStripHeight(scene, target.width(), language));
    Viewport view = Viewport::fitting(scene.bounds() | marksBounds(scene), room, figureMargin, options.largestFit);
    // The same centre, seen from the whole target.
    view.centre += QPointF(target.center() - room.center()) / view.scale;
    view.target = target;
    return view;
}

std::vector<std::int32_t> seenTies(const Scene &scene, const Viewport &view)
{
    std::vector<std::int32_t> ties = scene.index.linesNear(view.visible(20));
    ties.erase(std::remove_if(ties.begin(), ties.end(),
                              [&scene](std::int32_t tie) { return scene.isTieHidden(tie) || scene.isTieLifted(tie); }),
               ties.end());
    return ties;
}

void paintNetwork(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme, Language language,
                  const PaintOptions &options)
{
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip); // a poster shows a part of its figure on each page
    if (options.background)
        painter.fillRect(target, theme.canvas);
    const Viewport view = figureView(target, scene, language, options);
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    TiePainter ties(painter, scene, view, theme, options.raster);
    ties.paint(seenTies(scene, view), true);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::int32_t tie : scene.openedTies())
        ties.paintOpened(tie);
    paintThings(painter, scene, view, theme, options);
    if (options.labels) {
        LabelRules rules;
        rules.wholeOnly = options.wholeLabels;
        rules.everyName = options.everyName;
        if (options.legend)
            rules.area = target.adjusted(0, 0, 0, -legendStripHeight(scene, target.width(), language));
        rules.measure = options.sprites ? &options.sprites->measure() : nullptr;
        const auto labels = options.given ? *options.given : placeLabels(scene, view, rules);
        painter.setPen(QPen(theme.text, 1.1, Qt::DotLine)); // an unbroken one would be read as a tie
        for (const PlacedLabel &label : labels)
            if (!label.leader.isNull())
                painter.drawLine(label.leader);
        // Ties first: a name never hides behind an amount.
        for (auto label = labels.rbegin(); label != labels.rend(); ++label)
            paintLabel(painter, *label, theme, options.sprites);
        if (options.placed)
            *options.placed = labels;
    }
    if (options.marks)
        paintMarks(painter, scene, view, theme);
    if (options.legend) {
        paintLegendStrip(painter, target, scene, theme, language);
        paintThinning(painter, target, scene, view.scale, theme, language);
    }
    painter.restore();
}

void paintInto(QImage &image, const Scene &scene, const Viewport &view, const Theme &theme, Language language,
               PaintOptions options, SpriteCache &sprites)
{
    image.setDevicePixelRatio(sprites.pixelRatio());
    image.fill(theme.canvas);
    LineRaster raster(image, view.target.topLeft());
    QPainter painter(&image);
    painter.translate(-view.target.topLeft());
    options.view = view;
    options.background = false;
    options.marks = false;
    options.sprites = &sprites;
    options.raster = &raster;
    paintNetwork(painter, view.target, scene, theme, language, options);
}

QImage networkImage(const Scene &scene, const Viewport &view, const Theme &theme, Language language,
                    const PaintOptions &options, SpriteCache &sprites)
{
    QImage image((view.target.size() * sprites.pixelRatio()).toSize(), QImage::Format_RGB32);
    paintInto(image, scene, view, theme, language, options, sprites);
    return image;
}

} // namespace kluwen::ui
