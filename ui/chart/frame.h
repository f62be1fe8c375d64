#pragma once
#include "ui/chart/painter.h"
#include <memory>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace kluwen::ui
{

/// The drawn network as pixels. A small scene is drawn at once; a large one by a worker, while the last picture, moved
/// and scaled, stands in. The place where a pyramid of tiles comes in for still larger ones.
class Frame : public QObject
{
    Q_OBJECT
public:
    explicit Frame(QObject *parent = nullptr);
    ~Frame() override; ///< waits for the worker

    [[nodiscard]] const Scene &scene() const { return *m_scene; }
    /// The scene to change; a copy where the worker still reads the old one. The picture is renewed.
    [[nodiscard]] Scene &changeScene();
    void setScene(std::shared_ptr<Scene> scene);
    void setLook(const Theme &theme, Language language);
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool isSharp() const { return !m_isStale && !m_worker.isRunning(); } ///< shows what there is to show

    /// Draws the network for that view onto the widget. `isMoving`: sooner rather than finer.
    void paint(QPainter &painter, const Viewport &view, double pixelRatio, bool isMoving);

Q_SIGNALS:
    void renewed(); ///< there is a better picture: paint again

private:
    struct Answer
    {
        QImage image;
        Viewport view;
        std::shared_ptr<SpriteCache> sprites;
    };
    [[nodiscard]] static Answer draw(std::shared_ptr<const Scene> scene, Theme theme, Language language, Viewport view,
                                     double ratio, bool antialias, std::shared_ptr<SpriteCache> sprites);
    [[nodiscard]] std::shared_ptr<SpriteCache> takeSprites(double ratio);
    void startWorker();
    void takeAnswer();

    std::shared_ptr<Scene> m_scene = std::make_shared<Scene>();
    Theme m_theme = Theme::light();
    Language m_language = Language::English;
    QImage m_image;
    Viewport m_imageView; ///< of m_image; its target is larger than the widget for a large scene
    Viewport m_view;
    double m_ratio = 1;
    bool m_isStale = true;  ///< the picture does not show the scene and view asked for
    bool m_isRough = false; ///< drawn while moving
    std::shared_ptr<SpriteCache> m_sprites;
    QFutureWatcher<Answer> m_worker;
    QTimer m_whenStill;
};

} // namespace kluwen::ui
