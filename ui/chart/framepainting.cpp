#include "ui/chart/frame.h"
#include "ui/chart/takenfield.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QtConcurrentRun>

namespace kluwen::ui
{

namespace
{

constexpr double edgeOfSmall = 120; ///< pixels around the view that have their labels as well, of a small scene
constexpr std::int32_t drawnInOneBand = 600; ///< things and ties
constexpr size_t mostStandInScales = 3;

/// On whole device pixels, so that neighbours meet.
QRectF snapped(const QRectF &rect, double ratio)
{
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom()))};
}

} // namespace

void Frame::paint(QPainter &painter, const Viewport &view, double pixelRatio)
{
    if (pixelRatio != m_ratio) {
        m_ratio = pixelRatio;
        m_labels.reset();
        m_tiles.clear();
        sceneChanged();
    }
    const bool viewChanged = !(view == m_view);
    m_view = view;
    if (!isLarge()) {
        if (viewChanged || m_isStale || m_image.isNull())
            drawWhole();
        painter.drawImage(view.target.topLeft(), m_image);
        return;
    }
    if (view.scale != m_steadyScale) {
        const bool hasNothing = m_tiles.bytes() == 0;
        if (hasNothing)
            m_steadyScale = view.scale;
        else if (viewChanged || !m_whenStill.isActive())
            m_whenStill.start();
    }
    order();
    paintTiles(painter);
    paintLabels(painter);
}

/// Into m_image, with the labels of the image before where they were, so that none jumps.
void Frame::drawWhole()
{
    SpriteCache &sprites = this->sprites();
    const QRectF level = seenLevel().adjusted(-edgeOfSmall, -edgeOfSmall, edgeOfSmall, edgeOfSmall);
    LabelRules rules;
    rules.wholeOnly = false;
    rules.measure = &sprites.measure();
    const std::vector<PlacedLabel> before = std::move(m_placed);
    if (m_imageView.scale == m_view.scale)
        rules.before = &before;
    m_placed = placeLabels(*m_scene, {level, level.center() / m_view.scale, m_view.scale}, rules);
    std::vector<PlacedLabel> shown = m_placed;
    const QPointF away = shift();
    for (PlacedLabel &label : shown)
        label.rect.translate(-away);
    drawBands(shown);
    m_imageView = m_view;
    m_isStale = false;
}

/// The upper and the lower half of the image at the same time.
void Frame::drawBands(const std::vector<PlacedLabel> &labels)
{
    const QSize size = (m_view.target.size() * m_ratio).toSize();
    if (m_image.size() != size || !m_image.isDetached())
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(m_ratio);
    if (!m_lowerSprites || m_lowerSprites->pixelRatio() != m_ratio)
        m_lowerSprites = std::make_unique<SpriteCache>(m_ratio);
    uchar *pixels = m_image.bits(); // once, before two threads write
    const qsizetype stride = m_image.bytesPerLine();
    // In whole logical pixels, so that both halves fall on the same ones.
    const double middle = std::floor(m_view.target.height() / 2);
    const auto draw = [&](double top, double height, SpriteCache &sprites) {
        const int row = static_cast<int>(top * m_ratio);
        const int rows = std::min(static_cast<int>(std::ceil(height * m_ratio)), size.height() - row);
        if (rows <= 0)
            return;
        QImage band(pixels + row * stride, size.width(), rows, stride, QImage::Format_RGB32);
        Viewport view = m_view;
        view.target = QRectF(m_view.target.left(), m_view.target.top() + top, size.width() / m_ratio, rows / m_ratio);
        view.centre = m_view.toScene(view.target.center());
        PaintOptions options;
        options.given = &labels;
        paintInto(band, *m_scene, view, m_theme, m_language, options, sprites);
    };
    if (m_scene->count() + m_scene->tieCount() < drawnInOneBand) {
        draw(0, m_view.target.height(), sprites());
        return;
    }
    const auto lower = QtConcurrent::run([&] { draw(middle, m_view.target.height() - middle, *m_lowerSprites); });
    draw(0, middle, sprites());
    QFuture<void>(lower).waitForFinished();
}

void Frame::paintTiles(QPainter &painter)
{
    const QPointF away = shift();
    struct Place
    {
        QPointF corner;
        const QImage *image;
    };
    std::vector<Place> places;
    QRegion missing;
    for (const TileKey &key : tilesOver(seenLevel(), m_view.scale)) {
        const QRectF at = key.rect().translated(-away);
        if (const TileCache::Tile *tile = m_tiles.find(key))
            places.push_back({at.topLeft(), &tile->image});
        else
            missing += at.toAlignedRect();
    }
    if (!missing.isEmpty())
        paintStandIns(painter, missing & m_view.target.toAlignedRect());
    for (const Place &place : places)
        painter.drawImage(place.corner, *place.image);
}

/// Tiles of other scales, those of the nearest scale first; what none covers stays empty ground.
void Frame::paintStandIns(QPainter &painter, QRegion missing)
{
    painter.save();
    const double overview = overviewScale();
    std::vector<double> scales = m_tiles.scalesNear(m_view.scale);
    if (scales.size() > mostStandInScales)
        scales.resize(mostStandInScales);
    if (std::find(scales.begin(), scales.end(), overview) == scales.end())
        scales.push_back(overview);
    for (const double scale : scales) {
        if (scale == m_view.scale || missing.isEmpty())
            continue;
        const double grown = m_view.scale / scale;
        const QRectF seen = m_view.visible();
        QRegion covered;
        painter.setClipRegion(missing);
        for (const TileKey &key : tilesOver(QRectF(seen.topLeft() * scale, seen.bottomRight() * scale), scale)) {
            const QRectF scene = key.sceneRect();
            const QRectF at = snapped({m_view.toTarget(scene.topLeft()), key.rect().size() * grown}, m_ratio);
            if (!missing.intersects(at.toAlignedRect()))
                continue;
            if (const TileCache::Tile *tile = m_tiles.find(key)) {
                painter.drawImage(at, tile->image);
                covered += at.toAlignedRect();
            }
        }
        missing -= covered;
    }
    painter.restore();
}

/// Labels keep their size while the hand zooms and go along with what they name; where they get in each other's way the
/// less important goes.
void Frame::paintLabels(QPainter &painter)
{
    if (!m_labels)
        return;
    const Scene &scene = *m_scene;
    const bool isSettled = m_labels->scale == m_view.scale;
    const QPointF away = shift();
    const QRectF seen = m_view.target.adjusted(-200, -40, 200, 40);
    Viewport then = m_view;
    then.scale = m_labels->scale;
    TakenField taken(seen);
    for (size_t i = 0; i < m_labels->labels.size(); ++i) {
        const PlacedLabel &label = m_labels->labels[i];
        const bool isThing = label.node >= 0;
        if (isThing ? (scene.looks[static_cast<size_t>(label.node)] & (HiddenLook | LiftedLook)) != 0
                    : scene.isTieLifted(label.tie) || scene.isTieHidden(label.tie))
            continue;
        if (isThing && std::find(m_landing.begin(), m_landing.end(), label.node) != m_landing.end())
            continue; // its label still knows the old place
        QPointF centre = label.rect.center() - away;
        if (!isSettled) {
            centre = m_view.toTarget(label.rect.center() / m_labels->scale);
            if (isThing) {
                const QPointF at = scene.positions[static_cast<size_t>(label.node)];
                const QPointF offset = label.rect.center() - at * m_labels->scale;
                const double length = std::max(std::hypot(offset.x(), offset.y()), 1.0);
                const double grown = scene.pixelRadius(label.node, m_view) - scene.pixelRadius(label.node, then);
                centre = m_view.toTarget(at) + offset * (1 + grown / length);
            }
        }
        QRectF rect = label.rect;
        rect.moveCenter(centre);
        if (!seen.contains(rect))
            continue;
        if (!isSettled) {
            if (!taken.isFree(rect))
                continue;
            taken.take(rect);
        }
        paintSprite(painter, m_labels->images[i], centre);
    }
}

} // namespace kluwen::ui
