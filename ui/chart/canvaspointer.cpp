#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

namespace kluwen::ui
{

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    // Trackpads send pixels: those pan with Shift and zoom without, as a wheel does.
    const double steps = event->angleDelta().y() / 120.0;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_view.centre -= QPointF(event->angleDelta().y() + event->angleDelta().x(), 0) * 0.6 / m_view.scale;
        setView(m_view);
    } else if (steps != 0) {
        setView(view().zoomed(std::pow(1.2, steps), event->position()));
    }
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_press = {event->position(), event->button(), -1, false, false};
    if (event->button() == Qt::LeftButton && !m_spaceDown)
        pressLeft(event);
    updateCursorShape();
}

void ChartCanvas::pressLeft(QMouseEvent *event)
{
    if (m_linking) {
        clickLink(event->position());
        return;
    }
    const graph::NodeIndex rim = rimAt(event->position());
    m_press.isRim = rim >= 0;
    m_press.thing = rim >= 0 ? rim : scene().thingAt(event->position(), view());
    if (m_press.thing < 0 || m_press.isRim)
        return;
    m_cursor = -1; // the hand leads now, not the keys
    m_press.wasSelected = std::find(m_selected.begin(), m_selected.end(), m_press.thing) != m_selected.end();
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    // A press on one of several selected things may start a drag of all of them: the choice waits for the release.
    if (!m_press.wasSelected || adds)
        choose(m_press.thing, event->modifiers());
}

void ChartCanvas::clickLink(QPointF at)
{
    const graph::NodeIndex thing = scene().thingAt(at, view(), 8);
    if (thing < 0)
        return;
    if (m_linkFrom < 0) {
        m_linkFrom = thing;
        m_tool = linkTool(thing);
        Q_EMIT pointed(UiTr::tr("Click the thing where the link ends. Esc cancels."));
        return;
    }
    if (thing == m_linkFrom)
        return;
    const RecordId from = scene().ids[static_cast<size_t>(m_linkFrom)];
    const RecordId to = scene().ids[static_cast<size_t>(thing)];
    m_linking = false;
    m_linkFrom = -1;
    m_tool.reset();
    m_press.button = Qt::NoButton;
    update();
    Q_EMIT linkDrawn(from, to);
}

std::unique_ptr<CanvasTool> ChartCanvas::toolFor(Qt::KeyboardModifiers modifiers) const
{
    if (m_press.button == Qt::MiddleButton || (m_press.button == Qt::LeftButton && m_spaceDown))
        return panTool(*this);
    if (m_press.button != Qt::LeftButton)
        return nullptr;
    if (m_press.thing >= 0)
        return m_press.isRim ? linkTool(m_press.thing) : moveTool(*this);
    return selectTool(modifiers & Qt::AltModifier);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    const Touch touch{event->position(), m_press.at, event->modifiers()};
    if (m_linking && m_tool) {
        m_tool->drag(*this, touch);
        return;
    }
    if (m_press.button == Qt::NoButton) {
        hover(event->position());
        return;
    }
    const QPointF way = event->position() - m_press.at;
    if (!m_tool && std::hypot(way.x(), way.y()) >= QApplication::startDragDistance() / 2.0)
        m_tool = toolFor(event->modifiers());
    if (m_tool) {
        m_hover = -1;
        m_hoverTie = -1;
        m_tool->drag(*this, touch);
    }
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Press press = m_press;
    m_press = {};
    if (m_linking) {
        updateCursorShape();
        return;
    }
    if (m_tool) {
        // Taken out first: what the release sets off may bring a new scene.
        const std::unique_ptr<CanvasTool> tool = std::move(m_tool);
        tool->drag(*this, {event->position(), press.at, event->modifiers()});
        tool->release(*this, {event->position(), press.at, event->modifiers()});
    } else if (press.button == Qt::LeftButton && !m_spaceDown) {
        const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        if (press.thing >= 0 && press.wasSelected && !adds)
            choose(press.thing, {});
        else if (press.thing < 0)
            if (const std::int32_t tie = scene().tieAt(press.at, view()); tie >= 0)
                chooseTie(tie, event->modifiers());
    }
    updateCursorShape();
    update();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const graph::NodeIndex thing = scene().thingAt(event->position(), view());
    if (thing >= 0) {
        Q_EMIT opened(scene().ids[static_cast<size_t>(thing)]);
        return;
    }
    const std::int32_t tie = scene().tieAt(event->position(), view());
    if (tie < 0)
        Q_EMIT chosen({}, {});
    else if (const QSet<RecordId> links = recordsOfTie(tie); !links.isEmpty())
        Q_EMIT opened(*links.cbegin());
}

void ChartCanvas::leaveEvent(QEvent *)
{
    m_hover = -1;
    m_hoverTie = -1;
    m_hoverRim = false;
    Q_EMIT pointed({});
    update();
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const graph::NodeIndex thing = scene().thingAt(QPointF(event->pos()), view());
        const std::int32_t tie = thing >= 0 ? -1 : scene().tieAt(QPointF(event->pos()), view());
        const bool isSelected = std::find(m_selected.begin(), m_selected.end(), thing) != m_selected.end();
        if (thing >= 0 && !isSelected)
            choose(thing, {});
        else if (tie >= 0)
            chooseTie(tie, {});
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const bool hasOne = m_selected.size() == 1;
        const QPointF at = hasOne ? view().toTarget(scene().positions[static_cast<size_t>(m_selected.front())])
                                  : QPointF(rect().center());
        Q_EMIT menuRequested(mapToGlobal(at.toPoint()));
    }
    event->accept();
}

} // namespace kluwen::ui
