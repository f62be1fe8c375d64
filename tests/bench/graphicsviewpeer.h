#pragma once
#include "ui/chart/scene.h"
#include <QGraphicsScene>
#include <QGraphicsView>

namespace kluwen::bench
{

/// The same things, ties and names as items of a QGraphicsScene: what a chart looks like inside most programs.
class GraphicsViewPeer
{
public:
    GraphicsViewPeer(const ui::Scene &scene, bool labels, QSize size);

    /// Milliseconds of one frame at that view.
    [[nodiscard]] double frame(const ui::Viewport &view);
    [[nodiscard]] double click(); ///< milliseconds to find the item in the middle
    /// Draws all of it on the painter's target.
    void render(QPainter &painter, const QRectF &target) { m_scene.render(&painter, target); }

private:
    QGraphicsScene m_scene;
    QGraphicsView m_view;
};

} // namespace kluwen::bench
