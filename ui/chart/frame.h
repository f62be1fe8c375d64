#pragma once
#include "ui/chart/painter.h"
#include "ui/chart/tiles.h"
#include "ui/chart/tileworkers.h"
#include <memory>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace kluwen::ui
{

/// The drawn network as pixels. A small scene is drawn whole for every frame. A large one stands in tiles that workers
/// draw: a frame shows what there is, scaled where it is of another scale, and sharpens when the workers are done.
class Frame : public QObject
{
    Q_OBJECT
public:
    explicit Frame(QObject *parent = nullptr);
    ~Frame() override; ///< waits for the workers

    [[nodiscard]] const Scene &scene() const { return *m_scene; }
    /// The scene to change; a copy where a worker still reads the old one. The picture is renewed.
    [[nodiscard]] Scene &changeScene();
    void setScene(std::shared_ptr<Scene> scene);
    void setLook(const Theme &theme, Language language);
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool isSharp() const; ///< shows what there is to show of the view painted last
    [[nodiscard]] qsizetype bytes() const { return m_tiles.bytes(); } ///< of the tiles

    /// Takes things and their ties out of the picture of a large scene, so that whoever moves them can draw them over
    /// it; their places are changed by moveLifted(). Of a small scene everything is drawn anyway.
    void lift(const std::vector<graph::NodeIndex> &things);
    void moveLifted(graph::NodeIndex thing, QPointF place);
    void drop(); ///< back into the picture; the index is renewed
    [[nodiscard]] const std::vector<graph::NodeIndex> &lifted() const { return m_lifted; }
    /// Dropped, but not in the picture yet.
    [[nodiscard]] const std::vector<graph::NodeIndex> &landing() const { return m_landing; }

    [[nodiscard]] SpriteCache &sprites(); ///< for what is drawn over the picture

    /// Draws the network for that view onto the widget.
    void paint(QPainter &painter, const Viewport &view, double pixelRatio);

Q_SIGNALS:
    void renewed(); ///< there is a better picture: paint again

private:
    void drawWhole();
    void drawBands(const std::vector<PlacedLabel> &labels);
    void paintTiles(QPainter &painter);
    void paintStandIns(QPainter &painter, QRegion missing);
    void paintLabels(QPainter &painter);
    void order();
    void orderTiles(std::vector<TileKey> &wanted);
    [[nodiscard]] bool areLabelsCurrent(QRectF level) const;
    void takeDrawn();
    void markAround(const std::vector<graph::NodeIndex> &things);
    void sceneChanged();
    [[nodiscard]] QPointF shift() const;
    [[nodiscard]] QRectF seenLevel() const;
    [[nodiscard]] double overviewScale() const;

    std::shared_ptr<Scene> m_scene = std::make_shared<Scene>();
    std::shared_ptr<const Scene> m_snapshot; ///< what the tiles are drawn from while things are lifted; else null
    Theme m_theme = Theme::light();
    Language m_language = Language::English;
    Viewport m_view;
    double m_ratio = 1;
    quint64 m_version = 1;      ///< of the scene and look
    quint64 m_labelVersion = 1; ///< and of the labels
    double m_steadyScale = 0;   ///< the scale that is drawn sharp: that of the view when the hand rests
    TileCache m_tiles;
    TileWorkers m_workers;
    std::shared_ptr<const LabelLayer> m_labels;
    std::vector<graph::NodeIndex> m_lifted;
    std::vector<graph::NodeIndex> m_landing;
    QTimer m_whenStill;
    // of a small scene
    QImage m_image;
    Viewport m_imageView;
    bool m_isStale = true;
    std::unique_ptr<SpriteCache> m_sprites;
    std::unique_ptr<SpriteCache> m_lowerSprites; ///< of the thread that draws the lower half
    std::vector<PlacedLabel> m_placed;           ///< scene units times scale, of the image
};

} // namespace kluwen::ui
