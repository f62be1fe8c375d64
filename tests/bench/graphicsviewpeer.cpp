#include "tests/bench/graphicsviewpeer.h"

#include "ui/base/theme.h"
#include "ui/chart/labels.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>

namespace kluwen::bench
{

GraphicsViewPeer::GraphicsViewPeer(const ui::Scene &scene, bool labels, QSize size)
{
    const ui::Theme theme = ui::Theme::light();
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie) {
        const auto t = static_cast<size_t>(tie);
        m_scene.addLine(QLineF(scene.positions[static_cast<size_t>(scene.tieFrom[t])],
                               scene.positions[static_cast<size_t>(scene.tieTo[t])]),
                        QPen(theme.textMuted, 1.5));
    }
    for (graph::NodeIndex node = 0; node < scene.count(); ++node) {
        const auto n = static_cast<size_t>(node);
        const double radius = scene.radiusOf(node);
        m_scene.addEllipse(QRectF(scene.positions[n] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                           QPen(theme.familyEdge(scene.families[n]), 2), theme.family(scene.families[n]));
        if (!labels)
            continue;
        auto *text = m_scene.addSimpleText(scene.labels[n], ui::labelFont());
        text->setPos(scene.positions[n] + QPointF(-text->boundingRect().width() / 2, radius));
    }
    m_scene.setBspTreeDepth(8); // left to itself it keeps each long line in thousands of leaves, some 20 GB of them
    m_view.setScene(&m_scene);
    m_view.setRenderHint(QPainter::Antialiasing);
    m_view.setFixedSize(size);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.show();
    QCoreApplication::processEvents(); // a window that is not exposed draws nothing
    (void)frame(ui::Viewport{QRectF(QPointF(), size), scene.bounds().center(), 1}); // builds its index
}

double GraphicsViewPeer::frame(const ui::Viewport &view)
{
    QElapsedTimer clock;
    clock.start();
    m_view.setTransform(QTransform::fromScale(view.scale, view.scale));
    m_view.centerOn(view.centre);
    m_view.viewport()->repaint();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double GraphicsViewPeer::click()
{
    QElapsedTimer clock;
    clock.start();
    const QGraphicsItem *item = m_view.itemAt(m_view.viewport()->rect().center());
    return item || clock.isValid() ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : 0;
}

} // namespace kluwen::bench
