#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace kluwen::ui
{

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT viewChanged();
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.canvas);
    const bool inMotion = m_isMoving || m_press.button == Qt::MiddleButton || (m_spaceDown && m_tool);
    m_frame.paint(painter, view(), devicePixelRatioF(), inMotion);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSelection(painter);
    paintHover(painter);
    if (m_tool)
        m_tool->paint(painter, *this);
    if (!m_find.isEmpty())
        paintCard(painter, UiTr::tr("Find: %1").arg(m_find), QPointF(12, 10));
}

void ChartCanvas::paintSelection(QPainter &painter)
{
    const Viewport at = view();
    const QRectF seen = at.visible(60);
    // What is dragged over a large network is drawn over its picture, which stands still.
    if (m_isMoving && m_frame.isLarge()) {
        std::vector<std::int32_t> ties;
        for (const graph::NodeIndex node : m_selected)
            for (const std::int32_t tie : scene().tiesOf(node))
                ties.push_back(tie);
        paintTies(painter, scene(), ties, at, m_theme);
        for (const graph::NodeIndex node : m_selected)
            paintThing(painter, scene(), node, at, m_theme, nullptr);
    }
    for (const std::int32_t tie : m_selectedTies)
        if (!scene().isTieHidden(tie))
            paintTieHalo(painter, scene(), tie, at, m_theme.accent);
    for (const graph::NodeIndex node : m_selected) {
        const auto n = static_cast<size_t>(node);
        if (!scene().isHidden(node) && seen.contains(scene().positions[n]))
            paintHalo(painter, scene().families[n], at.toTarget(scene().positions[n]), scene().pixelRadius(node, at),
                      m_theme.accent);
    }
    if (m_cursor >= 0 && hasFocus()) {
        const auto n = static_cast<size_t>(m_cursor);
        const QRectF box =
            shapeBounds(scene().families[n], at.toTarget(scene().positions[n]), scene().pixelRadius(m_cursor, at) + 10);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.text, 1.6, Qt::DashLine));
        painter.drawRoundedRect(box, 6, 6);
    } else if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ChartCanvas::paintHover(QPainter &painter)
{
    if (m_tool || m_isMoving)
        return;
    const Viewport at = view();
    if (m_hoverTie >= 0) {
        paintTieHalo(painter, scene(), m_hoverTie, at, mixed(m_theme.accent, m_theme.canvas, 0.4));
        paintCard(painter, describeTie(m_hoverTie), m_pointer + QPointF(14, 18));
    }
    if (m_hover < 0)
        return;
    const auto n = static_cast<size_t>(m_hover);
    const QPointF centre = at.toTarget(scene().positions[n]);
    const double radius = scene().pixelRadius(m_hover, at);
    // The neighbourhood lights up, so that the eye finds the other ends.
    for (const std::int32_t tie : scene().tiesOf(m_hover))
        if (scene().tiesOf(m_hover).size() <= 400 && !scene().isTieHidden(tie))
            paintTieHalo(painter, scene(), tie, at, mixed(m_theme.accent, m_theme.canvas, 0.55));
    painter.setBrush(Qt::NoBrush);
    if (m_hoverRim) {
        painter.setPen(QPen(m_theme.accent, 2, Qt::DotLine));
        painter.drawPath(familyShape(scene().families[n], shapeBounds(scene().families[n], centre, radius + 6)));
    } else {
        painter.setPen(QPen(m_theme.accent, 1.4));
        painter.drawPath(familyShape(scene().families[n], shapeBounds(scene().families[n], centre, radius + 3)));
    }
    const QString text = m_hoverRim ? UiTr::tr("Drag from here to draw a link") : describe(m_hover);
    paintCard(painter, text, m_pointer + QPointF(14, 18));
}

/// One line on a raised card, kept inside the widget.
void ChartCanvas::paintCard(QPainter &painter, const QString &text, QPointF near) const
{
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width() - 60.0);
    QRectF box(near, QSizeF(metrics.horizontalAdvance(shown) + 18, metrics.height() + 10));
    box.moveLeft(std::clamp(box.left(), 6.0, std::max(width() - box.width() - 6.0, 6.0)));
    box.moveTop(std::clamp(box.top(), 6.0, std::max(height() - box.height() - 6.0, 6.0)));
    painter.setPen(QPen(m_theme.border, 1));
    painter.setBrush(m_theme.surfaceRaised);
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(font);
    painter.setPen(m_theme.text);
    painter.drawText(box, Qt::AlignCenter, shown);
}

} // namespace kluwen::ui
