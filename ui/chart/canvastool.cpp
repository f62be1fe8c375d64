#include "ui/chart/canvastool.h"

#include "ui/chart/chartcanvas.h"

#include <QPainter>
#include <QPainterPath>

namespace kluwen::ui
{

namespace
{

class PanTool : public CanvasTool
{
public:
    explicit PanTool(const Viewport &start) : m_start(start) {}

    void drag(ChartCanvas &canvas, const Touch &touch) override
    {
        Viewport view = m_start;
        view.centre -= (touch.at - touch.pressedAt) / view.scale;
        canvas.setView(view);
    }
    void release(ChartCanvas &, const Touch &) override {}

private:
    Viewport m_start;
};

class SelectTool : public CanvasTool
{
public:
    explicit SelectTool(bool lasso) : m_lasso(lasso) {}

    void drag(ChartCanvas &canvas, const Touch &touch) override
    {
        if (m_lasso) {
            if (m_line.isEmpty())
                m_line << touch.pressedAt;
            m_line << touch.at;
        } else {
            m_line = QPolygonF(QRectF(touch.pressedAt, touch.at).normalized());
        }
        canvas.update();
    }

    void release(ChartCanvas &canvas, const Touch &touch) override
    {
        const Scene &scene = canvas.scene();
        const Viewport &view = canvas.view();
        const QRectF box = m_line.boundingRect();
        std::vector<graph::NodeIndex> inside;
        for (const graph::NodeIndex node :
             scene.index.pointsNear(QRectF(view.toScene(box.topLeft()), view.toScene(box.bottomRight())))) {
            const QPointF at = view.toTarget(scene.positions[static_cast<size_t>(node)]);
            if (!scene.isHidden(node) && m_line.containsPoint(at, Qt::OddEvenFill))
                inside.push_back(node);
        }
        canvas.chooseThings(inside, touch.modifiers);
    }

    void paint(QPainter &painter, const ChartCanvas &canvas) const override
    {
        QColor fill = canvas.theme().accent;
        painter.setPen(QPen(fill, 1.2, m_lasso ? Qt::DashLine : Qt::SolidLine));
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.drawPolygon(m_line);
    }

private:
    bool m_lasso;
    QPolygonF m_line;
};

class MoveTool : public CanvasTool
{
public:
    explicit MoveTool(const ChartCanvas &canvas)
    {
        for (const graph::NodeIndex node : canvas.selectedThings())
            m_start.insert(node, canvas.scene().positions[static_cast<size_t>(node)]);
    }

    void drag(ChartCanvas &canvas, const Touch &touch) override
    {
        const QPointF by = (touch.at - touch.pressedAt) / canvas.view().scale;
        place(canvas, by);
    }
    void release(ChartCanvas &canvas, const Touch &) override
    {
        canvas.endMove();
        Q_EMIT canvas.moved(m_start.keys());
    }
    void cancel(ChartCanvas &canvas) override
    {
        place(canvas, {});
        canvas.endMove();
    }

private:
    void place(ChartCanvas &canvas, QPointF by)
    {
        QHash<graph::NodeIndex, QPointF> places = m_start;
        for (auto place = places.begin(); place != places.end(); ++place)
            *place += by;
        canvas.moveLive(places);
    }

    QHash<graph::NodeIndex, QPointF> m_start;
};

class LinkTool : public CanvasTool
{
public:
    explicit LinkTool(graph::NodeIndex from) : m_from(from) {}

    void drag(ChartCanvas &canvas, const Touch &touch) override
    {
        m_at = touch.at;
        m_to = canvas.scene().thingAt(touch.at, canvas.view(), 8);
        if (m_to == m_from)
            m_to = -1;
        canvas.update();
    }
    void release(ChartCanvas &canvas, const Touch &) override
    {
        if (m_to >= 0)
            Q_EMIT canvas.linkDrawn(canvas.scene().ids[static_cast<size_t>(m_from)],
                                    canvas.scene().ids[static_cast<size_t>(m_to)]);
    }
    void paint(QPainter &painter, const ChartCanvas &canvas) const override
    {
        const Scene &scene = canvas.scene();
        const Viewport &view = canvas.view();
        const auto end = [&](graph::NodeIndex node) {
            return view.toTarget(scene.positions[static_cast<size_t>(node)]);
        };
        painter.setPen(QPen(canvas.theme().accent, 2, Qt::DashLine, Qt::RoundCap));
        painter.drawLine(end(m_from), m_to >= 0 ? end(m_to) : m_at);
        for (const graph::NodeIndex node : {m_from, m_to})
            if (node >= 0)
                paintHalo(painter, scene.families[static_cast<size_t>(node)], end(node), scene.pixelRadius(node, view),
                          canvas.theme().accent);
    }

private:
    graph::NodeIndex m_from;
    graph::NodeIndex m_to = -1;
    QPointF m_at;
};

} // namespace

std::unique_ptr<CanvasTool> panTool(const ChartCanvas &canvas)
{
    return std::make_unique<PanTool>(canvas.view());
}

std::unique_ptr<CanvasTool> selectTool(bool lasso)
{
    return std::make_unique<SelectTool>(lasso);
}

std::unique_ptr<CanvasTool> moveTool(const ChartCanvas &canvas)
{
    return std::make_unique<MoveTool>(canvas);
}

std::unique_ptr<CanvasTool> linkTool(graph::NodeIndex from)
{
    return std::make_unique<LinkTool>(from);
}

} // namespace kluwen::ui
