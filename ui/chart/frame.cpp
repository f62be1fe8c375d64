#include "ui/chart/frame.h"

#include <cmath>
#include <QPainter>
#include <QtConcurrentRun>

namespace kluwen::ui
{

namespace
{

constexpr std::int64_t drawnAtOnce = 5000; ///< things and ties together
constexpr std::int64_t fineWhileMoving = 1500;
constexpr int stillAfterMs = 70;
constexpr double overscan = 0.25; ///< of the widget, drawn around it so that panning shows something

} // namespace

Frame::Frame(QObject *parent) : QObject(parent)
{
    m_whenStill.setSingleShot(true);
    m_whenStill.setInterval(stillAfterMs);
    connect(&m_whenStill, &QTimer::timeout, this, [this] {
        if (isLarge()) {
            startWorker();
        } else if (m_isRough) {
            m_isStale = true;
            Q_EMIT renewed();
        }
    });
    connect(&m_worker, &QFutureWatcher<Answer>::finished, this, &Frame::takeAnswer);
}

Frame::~Frame()
{
    m_worker.waitForFinished();
}

bool Frame::isLarge() const
{
    return m_scene->count() + std::int64_t(m_scene->tieCount()) > drawnAtOnce;
}

Scene &Frame::changeScene()
{
    if (m_scene.use_count() > 1)
        m_scene = std::make_shared<Scene>(*m_scene);
    m_isStale = true;
    return *m_scene;
}

void Frame::setScene(std::shared_ptr<Scene> scene)
{
    m_scene = std::move(scene);
    m_isStale = true;
    Q_EMIT renewed();
}

void Frame::setLook(const Theme &theme, Language language)
{
    m_theme = theme;
    m_language = language;
    m_sprites.reset();
    m_image = {};
    m_isStale = true;
    Q_EMIT renewed();
}

Frame::Answer Frame::draw(std::shared_ptr<const Scene> scene, Theme theme, Language language, Viewport view,
                          double ratio, bool antialias, std::shared_ptr<SpriteCache> sprites)
{
    QImage image((view.target.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.translate(-view.target.topLeft());
    PaintOptions options;
    options.view = view;
    options.background = false;
    options.antialias = antialias;
    options.sprites = sprites.get();
    paintNetwork(painter, view.target, *scene, theme, language, options);
    painter.end();
    return {image, view, std::move(sprites)};
}

std::shared_ptr<SpriteCache> Frame::takeSprites(double ratio)
{
    if (!m_sprites || m_sprites->pixelRatio() != ratio)
        return std::make_shared<SpriteCache>(ratio);
    return std::move(m_sprites);
}

void Frame::startWorker()
{
    if (m_worker.isRunning())
        return; // its answer starts the next one where the view has changed since
    Viewport view = m_view;
    const QSizeF more = view.target.size() * overscan;
    view.target.adjust(-std::round(more.width()), -std::round(more.height()), std::round(more.width()),
                       std::round(more.height()));
    m_isStale = false;
    const double ratio = m_ratio;
    m_worker.setFuture(QtConcurrent::run(&Frame::draw, std::shared_ptr<const Scene>(m_scene), m_theme, m_language, view,
                                         ratio, true, takeSprites(ratio)));
}

void Frame::takeAnswer()
{
    Answer answer = m_worker.future().takeResult();
    m_image = answer.image;
    m_imageView = answer.view;
    m_sprites = std::move(answer.sprites);
    Q_EMIT renewed();
}

void Frame::paint(QPainter &painter, const Viewport &view, double pixelRatio, bool isMoving)
{
    const bool viewChanged = !(view == m_view) || pixelRatio != m_ratio;
    m_view = view;
    m_ratio = pixelRatio;
    if (isLarge()) {
        if (viewChanged || m_isStale) {
            m_isStale = true;
            m_image.isNull() ? startWorker() : m_whenStill.start();
        }
    } else if (viewChanged || m_isStale || m_image.isNull()) {
        m_isRough = isMoving && m_scene->count() + std::int64_t(m_scene->tieCount()) > fineWhileMoving;
        Answer answer = draw(m_scene, m_theme, m_language, view, pixelRatio, !m_isRough, takeSprites(pixelRatio));
        m_image = answer.image;
        m_imageView = answer.view;
        m_sprites = std::move(answer.sprites);
        m_isStale = false;
        if (m_isRough)
            m_whenStill.start();
    }
    if (m_image.isNull())
        return;
    const QRectF seen = m_imageView.target;
    const QRectF at(view.toTarget(m_imageView.toScene(seen.topLeft())),
                    view.toTarget(m_imageView.toScene(seen.bottomRight())));
    if (std::abs(at.width() - seen.width()) < 0.01)
        painter.drawImage(at.topLeft(), m_image);
    else
        painter.drawImage(at, m_image, QRectF(QPointF(), QSizeF(m_image.size())));
}

} // namespace kluwen::ui
