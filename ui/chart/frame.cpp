#include "ui/chart/frame.h"

#include <algorithm>
#include <cmath>

namespace kluwen::ui
{

namespace
{

constexpr double drawnWhole = 7500; ///< things and ties together, at one device pixel per pixel
constexpr int stillAfterMs = 45;
constexpr qsizetype mostTileBytes = 80 * 1024 * 1024; ///< at one device pixel per pixel
constexpr double labelMargin = 200;                   ///< pixels around the view that have their labels as well
constexpr QSizeF overviewSize(1200, 900);
constexpr size_t mostTouches = 4000; ///< ties of lifted things for which single tiles are looked up

/// Whether a line piece passes a rectangle.
bool passes(const QRectF &rect, QPointF a, QPointF b)
{
    const QRectF box = QRectF(a, b).normalized();
    if (box.right() < rect.left() || box.left() > rect.right() || box.bottom() < rect.top() ||
        box.top() > rect.bottom())
        return false;
    // On both sides of the line lie corners of the rectangle, or it does not pass.
    const QPointF way = b - a;
    int left = 0;
    for (const QPointF &corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
        left += way.x() * (corner.y() - a.y()) - way.y() * (corner.x() - a.x()) > 0 ? 1 : 0;
    return left != 0 && left != 4;
}

} // namespace

Frame::Frame(QObject *parent) : QObject(parent), m_tiles(mostTileBytes)
{
    m_whenStill.setSingleShot(true);
    m_whenStill.setInterval(stillAfterMs);
    connect(&m_whenStill, &QTimer::timeout, this, [this] {
        m_steadyScale = m_view.scale;
        order();
    });
    connect(&m_workers, &TileWorkers::drawn, this, [this] {
        takeDrawn();
        Q_EMIT renewed();
    });
}

Frame::~Frame() = default;

bool Frame::isLarge() const
{
    return m_scene->count() + std::int64_t(m_scene->tieCount()) > drawnWhole / m_ratio;
}

void Frame::sceneChanged()
{
    ++m_version;
    ++m_labelVersion;
    m_isStale = true;
    m_placed.clear();
    m_tiles.markAllStale();
}

Scene &Frame::changeScene()
{
    m_workers.stop();
    m_snapshot.reset();
    if (m_scene.use_count() > 1)
        m_scene = std::make_shared<Scene>(*m_scene);
    sceneChanged();
    return *m_scene;
}

void Frame::setScene(std::shared_ptr<Scene> scene)
{
    m_workers.stop();
    m_snapshot.reset();
    m_lifted.clear();
    m_landing.clear();
    m_labels.reset(); // its indices are those of the old scene
    m_scene = std::move(scene);
    sceneChanged();
    Q_EMIT renewed();
}

void Frame::setLook(const Theme &theme, Language language)
{
    m_theme = theme;
    m_language = language;
    m_sprites.reset();
    m_lowerSprites.reset();
    m_image = {};
    m_labels.reset();
    m_tiles.clear();
    sceneChanged();
    Q_EMIT renewed();
}

bool Frame::isSharp() const
{
    if (!isLarge())
        return !m_isStale;
    if (m_view.scale != m_steadyScale || !areLabelsCurrent(seenLevel()))
        return false;
    const auto keys = tilesOver(seenLevel(), m_view.scale);
    return std::all_of(keys.begin(), keys.end(), [this](const TileKey &key) { return m_tiles.isFresh(key); });
}

void Frame::lift(const std::vector<graph::NodeIndex> &things)
{
    if (!isLarge() || !m_lifted.empty())
        return;
    m_workers.stop();
    m_lifted = things;
    m_landing.clear();
    if (m_scene.use_count() > 1)
        m_scene = std::make_shared<Scene>(*m_scene);
    for (const graph::NodeIndex node : things)
        m_scene->looks[static_cast<size_t>(node)] |= LiftedLook;
    // The workers read this one until the things land; the other is moved.
    m_snapshot = std::make_shared<const Scene>(*m_scene);
    ++m_version;
    markAround(things);
}

SpriteCache &Frame::sprites()
{
    if (!m_sprites || m_sprites->pixelRatio() != m_ratio)
        m_sprites = std::make_unique<SpriteCache>(m_ratio);
    return *m_sprites;
}

void Frame::moveLifted(graph::NodeIndex thing, QPointF place)
{
    m_scene->setPosition(thing, place);
}

void Frame::drop()
{
    if (m_lifted.empty()) {
        changeScene().renewIndex();
        return;
    }
    m_workers.stop();
    m_snapshot.reset();
    m_scene->renewIndex();
    for (const graph::NodeIndex node : m_lifted)
        m_scene->looks[static_cast<size_t>(node)] &= static_cast<std::uint8_t>(~LiftedLook);
    ++m_version;
    ++m_labelVersion;
    markAround(m_lifted);
    m_landing = std::exchange(m_lifted, {});
    Q_EMIT renewed();
}

/// The tiles on which those things and their ties are drawn must be drawn again.
void Frame::markAround(const std::vector<graph::NodeIndex> &things)
{
    struct Piece
    {
        QPointF a;
        QPointF b;
    };
    std::vector<Piece> pieces;
    for (const graph::NodeIndex node : things)
        for (const std::int32_t tie : m_scene->tiesOf(node)) {
            const auto t = static_cast<size_t>(tie);
            pieces.push_back({m_scene->positions[static_cast<size_t>(m_scene->tieFrom[t])],
                              m_scene->positions[static_cast<size_t>(m_scene->tieTo[t])]});
        }
    if (pieces.size() + things.size() > mostTouches) {
        m_tiles.markAllStale();
        return;
    }
    m_tiles.markStale([&](const TileKey &key) {
        Viewport view;
        view.scale = key.scale;
        const double far = 120 * view.symbolScale() / key.scale;
        const double near = 14 / key.scale;
        const QRectF around = key.sceneRect().adjusted(-far, -far, far, far);
        const QRectF close = key.sceneRect().adjusted(-near, -near, near, near);
        return std::any_of(things.begin(), things.end(),
                           [&](graph::NodeIndex node) {
                               return around.contains(m_scene->positions[static_cast<size_t>(node)]);
                           }) ||
               std::any_of(pieces.begin(), pieces.end(),
                           [&close](const Piece &piece) { return passes(close, piece.a, piece.b); });
    });
}

void Frame::takeDrawn()
{
    for (TileWorkers::Drawn &drawn : m_workers.takeTiles()) {
        // What was drawn of the scene as it was may still stand in where nothing else is.
        const bool isCurrent = drawn.version == m_version;
        if (!isCurrent && m_tiles.find(drawn.key))
            continue;
        const TileKey key = drawn.key;
        m_tiles.put(key, std::move(drawn.image));
        if (!isCurrent)
            m_tiles.markStale([&key](const TileKey &each) { return each == key; });
    }
    if (auto labels = m_workers.takeLabels(); labels && labels->version == m_labelVersion)
        m_labels = std::move(labels);
    if (!m_landing.empty() && isSharp())
        m_landing.clear();
}

/// Pixels to add to a place on the target to get scene units times scale; whole device pixels, so that tiles stay
/// sharp.
QPointF Frame::shift() const
{
    const QPointF exact = m_view.centre * m_view.scale - m_view.target.center();
    return {std::round(exact.x() * m_ratio) / m_ratio, std::round(exact.y() * m_ratio) / m_ratio};
}

QRectF Frame::seenLevel() const
{
    return m_view.target.translated(shift());
}

double Frame::overviewScale() const
{
    return Viewport::fitting(m_scene->index.bounds(), QRectF(QPointF(), overviewSize), 40, 1).scale;
}

bool Frame::areLabelsCurrent(QRectF level) const
{
    return m_labels && m_labels->version == m_labelVersion && m_labels->scale == m_view.scale &&
           m_labels->area.contains(level);
}

void Frame::orderTiles(std::vector<TileKey> &wanted)
{
    const auto add = [&](const QRectF &level, double scale) {
        for (const TileKey &key : tilesOver(level, scale))
            if (!m_tiles.isFresh(key) && std::find(wanted.begin(), wanted.end(), key) == wanted.end())
                wanted.push_back(key);
    };
    const QRectF seen = seenLevel();
    add(seen, m_view.scale);
    // Then what the hand may bring into view, and the whole, which stands in for everything.
    add(seen.adjusted(-TileKey::size, -TileKey::size, TileKey::size, TileKey::size), m_view.scale);
    const double scale = overviewScale();
    const QRectF all = m_scene->index.bounds();
    if (!all.isNull())
        add(QRectF(all.topLeft() * scale, all.bottomRight() * scale).adjusted(-20, -20, 20, 20), scale);
}

void Frame::order()
{
    takeDrawn();
    std::vector<TileKey> wanted;
    std::optional<TileWorkers::LabelWish> wish;
    if (m_view.scale == m_steadyScale) {
        const QRectF seen = seenLevel();
        if (!areLabelsCurrent(seen)) {
            wish = TileWorkers::LabelWish{m_view.scale, m_labelVersion,
                                          seen.adjusted(-labelMargin, -labelMargin, labelMargin, labelMargin), nullptr};
            if (m_labels && m_labels->version == m_labelVersion && m_labels->scale == m_view.scale)
                wish->before = m_labels;
        }
        orderTiles(wanted);
    }
    m_tiles.setMostBytes(static_cast<qsizetype>(mostTileBytes * std::max(m_ratio, 1.0)));
    m_workers.setWanted({m_snapshot ? m_snapshot : m_scene, m_theme, m_language, m_ratio, m_version}, std::move(wish),
                        std::move(wanted));
}

} // namespace kluwen::ui
