#include "ui/chart/tileworkers.h"

#include <algorithm>
#include <QPainter>
#include <QThread>

namespace kluwen::ui
{

namespace
{

constexpr int mostThreads = 4;

/// A view of which the target is that part of the scene at that scale, so that its pixels are scene units times scale.
Viewport levelView(const QRectF &level, double scale)
{
    return {level, level.center() / scale, scale};
}

QImage drawTile(const TileWorkers::Source &source, const TileKey &key, SpriteCache &sprites)
{
    PaintOptions options;
    options.labels = false;
    return networkImage(*source.scene, levelView(key.rect(), key.scale), source.theme, source.language, options,
                        sprites);
}

std::shared_ptr<const LabelLayer> drawLabels(const TileWorkers::Source &source, const TileWorkers::LabelWish &wish,
                                             SpriteCache &sprites)
{
    auto layer = std::make_shared<LabelLayer>();
    layer->scale = wish.scale;
    layer->version = wish.version;
    layer->area = wish.area;
    LabelRules rules;
    rules.wholeOnly = false;
    rules.before = wish.before ? &wish.before->labels : nullptr;
    rules.measure = &sprites.measure();
    layer->labels = placeLabels(*source.scene, levelView(wish.area, wish.scale), rules);
    for (const PlacedLabel &label : layer->labels)
        layer->images.push_back(labelImage(label, source.theme, sprites));
    return layer;
}

} // namespace

TileWorkers::TileWorkers(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostThreads));
}

TileWorkers::~TileWorkers()
{
    stop();
    m_threads.waitForDone();
}

void TileWorkers::setWanted(const Source &source, std::optional<LabelWish> labels, std::vector<TileKey> tiles)
{
    {
        const std::lock_guard lock(m_mutex);
        m_source = source;
        m_labelWish = std::move(labels);
        if (m_labelsBusy && m_labelWish && m_labelsBusyVersion == m_labelWish->version)
            m_labelWish.reset(); // the answer brings the next wish where it is not enough
        m_wanted.clear();
        for (const TileKey &key : tiles)
            if (std::find(m_busy.begin(), m_busy.end(), std::pair(key, source.version)) == m_busy.end())
                m_wanted.push_back(key);
        if (m_wanted.empty() && !m_labelWish)
            m_source.scene.reset();
        if (m_spriteGround != source.theme.canvas.rgb())
            m_sprites.clear();
        m_spriteGround = source.theme.canvas.rgb();
    }
    startThreads();
}

void TileWorkers::stop()
{
    const std::lock_guard lock(m_mutex);
    m_wanted.clear();
    m_labelWish.reset();
    m_source.scene.reset();
}

void TileWorkers::startThreads()
{
    const std::lock_guard lock(m_mutex);
    const auto work = static_cast<int>(m_wanted.size()) + (m_labelWish ? 1 : 0);
    for (; m_running < std::min(m_threads.maxThreadCount(), work); ++m_running)
        m_threads.start([this] { this->work(); });
}

std::unique_ptr<SpriteCache> TileWorkers::takeSprites(double ratio)
{
    while (!m_sprites.empty()) {
        auto sprites = std::move(m_sprites.back());
        m_sprites.pop_back();
        if (sprites->pixelRatio() == ratio)
            return sprites;
    }
    return std::make_unique<SpriteCache>(ratio);
}

/// Tells the owner once, however much there is to take.
void TileWorkers::hand(std::unique_lock<std::mutex> &lock)
{
    if (m_isTold)
        return;
    m_isTold = true;
    lock.unlock();
    QMetaObject::invokeMethod(this, &TileWorkers::drawn, Qt::QueuedConnection);
    lock.lock();
}

void TileWorkers::work()
{
    std::unique_lock lock(m_mutex);
    while (m_labelWish || !m_wanted.empty()) {
        Source source = m_source;
        const QRgb ground = m_spriteGround;
        auto sprites = takeSprites(source.ratio);
        if (m_labelWish) {
            const LabelWish wish = std::move(*m_labelWish);
            m_labelWish.reset();
            m_labelsBusy = true;
            m_labelsBusyVersion = wish.version;
            lock.unlock();
            auto layer = drawLabels(source, wish, *sprites);
            source.scene.reset();
            lock.lock();
            m_labelsBusy = false;
            m_labels = std::move(layer);
        } else {
            const TileKey key = m_wanted.front();
            m_wanted.pop_front();
            m_busy.emplace_back(key, source.version);
            lock.unlock();
            QImage image = drawTile(source, key, *sprites);
            source.scene.reset();
            lock.lock();
            m_busy.erase(std::find(m_busy.begin(), m_busy.end(), std::pair(key, source.version)));
            m_drawn.push_back({key, source.version, std::move(image)});
        }
        if (ground == m_spriteGround)
            m_sprites.push_back(std::move(sprites));
        if (m_wanted.empty() && !m_labelWish)
            m_source.scene.reset();
        hand(lock);
    }
    --m_running;
}

std::vector<TileWorkers::Drawn> TileWorkers::takeTiles()
{
    const std::lock_guard lock(m_mutex);
    m_isTold = false;
    return std::exchange(m_drawn, {});
}

std::shared_ptr<const LabelLayer> TileWorkers::takeLabels()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_labels, nullptr);
}

bool TileWorkers::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_running == 0 && m_drawn.empty() && !m_labels;
}

} // namespace kluwen::ui
