#pragma once
#include "ui/chart/painter.h"
#include "ui/chart/tiles.h"
#include <deque>
#include <memory>
#include <mutex>
#include <QObject>
#include <QThreadPool>

namespace kluwen::ui
{

/// Labels of a part of the scene at one scale, each with its picture.
struct LabelLayer
{
    double scale = 0;
    quint64 version = 0;
    QRectF area; ///< scene units times scale; what was asked for
    std::vector<PlacedLabel> labels;
    std::vector<QImage> images; ///< beside labels
};

/// Threads that draw tiles and labels from a snapshot of the scene. What is wanted can be replaced at any time; what is
/// being drawn is finished first, which takes a few milliseconds.
class TileWorkers : public QObject
{
    Q_OBJECT
public:
    /// What to draw from.
    struct Source
    {
        std::shared_ptr<const Scene> scene;
        Theme theme = Theme::light();
        Language language = Language::English;
        double ratio = 1;
        quint64 version = 0; ///< given back with what was drawn
    };
    struct LabelWish
    {
        double scale = 1;
        quint64 version = 0;                      ///< given back with the labels
        QRectF area;                              ///< scene units times scale
        std::shared_ptr<const LabelLayer> before; ///< its labels stay where they are; may be null
    };
    struct Drawn
    {
        TileKey key;
        quint64 version = 0;
        QImage image;
    };

    explicit TileWorkers(QObject *parent = nullptr);
    ~TileWorkers() override; ///< waits for what is being drawn

    void setWanted(const Source &source, std::optional<LabelWish> labels, std::vector<TileKey> tiles);
    void stop(); ///< nothing is wanted any more, and the scene is let go
    [[nodiscard]] std::vector<Drawn> takeTiles();
    [[nodiscard]] std::shared_ptr<const LabelLayer> takeLabels(); ///< null where there are no new ones
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void drawn(); ///< something can be taken

private:
    void work();
    void startThreads();
    void hand(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] std::unique_ptr<SpriteCache> takeSprites(double ratio);

    mutable std::mutex m_mutex;
    Source m_source;
    std::optional<LabelWish> m_labelWish;
    std::deque<TileKey> m_wanted;
    std::vector<std::pair<TileKey, quint64>> m_busy; ///< with the version they are drawn from
    bool m_labelsBusy = false;
    quint64 m_labelsBusyVersion = 0;
    std::vector<Drawn> m_drawn;
    std::shared_ptr<const LabelLayer> m_labels;
    std::vector<std::unique_ptr<SpriteCache>> m_sprites;
    QRgb m_spriteGround = 0; ///< theme of the sprites
    bool m_isTold = false;   ///< drawn() is on its way
    int m_running = 0;
    QThreadPool m_threads;
};

} // namespace kluwen::ui
