#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace kluwen::ui
{

namespace
{
constexpr size_t mostLiftedTies = 1500;
constexpr size_t mostLiftedLabels = 40;
} // namespace

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT viewChanged();
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.canvas);
    m_frame.paint(painter, view(), devicePixelRatioF());
    paintMarks(painter, scene(), view(), m_theme);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSelection(painter);
    paintHover(painter);
    if (m_tool)
        m_tool->paint(painter, *this);
    if (const QString text = thinningText(scene(), m_view.scale, screenLanguage()); !text.isEmpty() && m_find.isEmpty())
        paintCard(painter, text, QPointF(12, 10));
    if (!m_find.isEmpty())
        paintCard(painter, UiTr::tr("Find: %1").arg(m_find), QPointF(12, 10));
}

void ChartCanvas::paintSelection(QPainter &painter)
{
    const Viewport at = view();
    const QRectF seen = at.visible(60);
    paintLifted(painter, m_frame.lifted().empty() ? m_frame.landing() : m_frame.lifted());
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

/// What is in the hand over a large network is drawn over its picture, which stands still.
void ChartCanvas::paintLifted(QPainter &painter, const std::vector<graph::NodeIndex> &things)
{
    if (things.empty())
        return;
    const Viewport at = view();
    std::vector<std::int32_t> ties;
    for (const graph::NodeIndex node : things)
        for (const std::int32_t tie : scene().tiesOf(node))
            if (!scene().isTieHidden(tie) && ties.size() < mostLiftedTies)
                ties.push_back(tie);
    std::sort(ties.begin(), ties.end());
    ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
    paintTies(painter, scene(), ties, at, m_theme);
    const QFontMetricsF metrics(labelFont());
    for (const graph::NodeIndex node : things) {
        const auto n = static_cast<size_t>(node);
        if (scene().isHidden(node) || !at.target.contains(at.toTarget(scene().positions[n])))
            continue;
        paintThing(painter, scene(), node, at, m_theme, &m_frame.sprites());
        if (things.size() > mostLiftedLabels)
            continue;
        PlacedLabel label{node, -1, {}, metrics.elidedText(scene().labels[n], Qt::ElideMiddle, 170), {}, {}};
        const double width = metrics.horizontalAdvance(label.text) + 4;
        const double below = shapeBounds(scene().families[n], {}, scene().pixelRadius(node, at)).bottom() + 2;
        label.rect =
            QRectF(at.toTarget(scene().positions[n]) + QPointF(-width / 2, below), QSizeF(width, metrics.height() + 2));
        paintLabel(painter, label, m_theme, &m_frame.sprites());
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
