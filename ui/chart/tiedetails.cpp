#include "ui/chart/labels.h"
#include "ui/chart/tiepainter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

/// Broad where the money leaves, narrow where it arrives, with a head there.
QPolygonF ribbon(const QLineF &line, double width)
{
    const QPointF direction = (line.p2() - line.p1()) / line.length();
    const QPointF sideways(-direction.y(), direction.x());
    const double head = std::min(std::max(width * 1.1, 8.0), line.length() * 0.6);
    const double headWidth = std::max(width * 1.25, 8.0);
    const QPointF neck = line.p2() - direction * head;
    const double thin = std::max(width * 0.45, 1.2);
    return QPolygonF({line.p1() + sideways * width / 2, neck + sideways * thin / 2, neck + sideways * headWidth / 2,
                      line.p2(), neck - sideways * headWidth / 2, neck - sideways * thin / 2,
                      line.p1() - sideways * width / 2});
}

} // namespace

/// Two lines beside each other, so that ownership is told from control without colour.
void TiePainter::paintOwnership(std::int32_t tie)
{
    const LineStyle style = styleOf(tie);
    QPen pen = penOf(style);
    pen.setWidthF(std::clamp(1.3 * m_scale, 1.0, 2.0));
    const QLineF line = m_scene.tieLine(tie, m_view, m_scale);
    const QPointF direction = (line.p2() - line.p1()) / line.length();
    const double half = std::clamp(2.0 * m_scale, 1.3, 3.2);
    const QPointF sideways = QPointF(-direction.y(), direction.x()) * half;
    // The pair stops at the foot of the arrow, so that its tip stays sharp.
    const double head = line.length() < 14 ? 0.0 : headLength() * 0.8;
    const auto arrows = m_scene.tieArrows[static_cast<size_t>(tie)];
    const QPointF from = line.p1() + direction * ((arrows & 2) ? head : 0.0);
    const QPointF to = line.p2() - direction * ((arrows & 1) ? head : 0.0);
    if (m_raster) {
        const LineRaster::Ink ink = inkOf(pen);
        m_raster->line({from + sideways, to + sideways}, ink);
        m_raster->line({from - sideways, to - sideways}, ink);
        return;
    }
    m_painter.setPen(pen);
    m_painter.drawLine(from + sideways, to + sideways);
    m_painter.drawLine(from - sideways, to - sideways);
}

void TiePainter::paintRibbon(std::int32_t tie)
{
    const QLineF line = m_scene.tieLine(tie, m_view, m_scale);
    const LineStyle style = styleOf(tie);
    const double width = std::clamp(m_scene.widthOf(tie) * m_scale, 1.4, 30.0);
    const QColor colour = colourOf(style);
    const bool isThin = width < 4;
    if (m_raster && isThin && style.certainty == graph::Certainty::Confirmed && line.length() > 16) {
        const QPointF direction = (line.p2() - line.p1()) / line.length();
        m_raster->taper({line.p1(), line.p2() - direction * 7}, {colour.rgba(), width, 0, 0},
                        std::max(width * 0.45, 1.2));
        m_raster->arrow(line.p2(), direction, 8, 8, colour.rgba());
        return;
    }
    QColor fill = colour;
    fill.setAlphaF(static_cast<float>(fill.alphaF() * 0.62));
    QPen pen = penOf(style);
    pen.setWidthF(1);
    pen.setColor(colour);
    m_painter.setPen(style.certainty == graph::Certainty::Confirmed && isThin ? QPen(Qt::NoPen) : pen);
    m_painter.setBrush(isThin ? colour : fill);
    m_painter.drawPolygon(ribbon(line, width));
}

/// How many links lie in one line, on the middle of it.
void TiePainter::paintBeads(const std::vector<std::int32_t> &ties)
{
    for (const std::int32_t tie : ties) {
        const auto t = static_cast<size_t>(tie);
        if (m_scene.tieKinds[t] == TieKind::Money || m_scene.tieCounts[t] < 2 || m_scene.isOpened(tie))
            continue;
        const QLineF line = m_scene.tieLine(tie, m_view, m_scale);
        if (line.length() >= 22)
            paintBead(tie, line.center());
    }
}

void TiePainter::paintBead(std::int32_t tie, QPointF centre)
{
    QFont font = detailFont();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    const LineStyle style = styleOf(tie);
    const QString count = QString::number(m_scene.tieCounts[static_cast<size_t>(tie)]);
    const double half = 5.5 + 2.5 * static_cast<double>(count.size());
    const QRectF box(centre.x() - half, centre.y() - 7.5, 2 * half, 15);
    QColor edge = colourOf(style);
    edge.setAlpha(255);
    m_painter.setPen(QPen(edge, 1.2));
    m_painter.setBrush(m_theme.canvas);
    m_painter.drawRoundedRect(box, 7.5, 7.5);
    m_painter.setPen(style.past || style.isGrey ? m_theme.textMuted : m_theme.text);
    m_painter.drawText(box, Qt::AlignCenter, count);
}

/// One link of an opened tie; the last place stands for all that do not fit.
void TiePainter::paintBent(std::int32_t tie, std::int32_t place, const QPolygonF &bent)
{
    const auto t = static_cast<size_t>(tie);
    const auto member = static_cast<size_t>(m_scene.memberOffsets[t] + place);
    LineStyle style = styleOf(tie);
    style.certainty = m_scene.memberCertainty[member];
    style.tenths = 14;
    const QPen pen = penOf(style);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(bent);
    const QLineF first(bent[0], bent[1]);
    const QLineF last(bent[bent.size() - 2], bent[bent.size() - 1]);
    const double size = headLength();
    if (m_scene.memberArrows[member] & 1)
        drawHead({last.p2(), (last.p2() - last.p1()) / last.length(), size, size * 0.8}, pen.color());
    if (m_scene.memberArrows[member] & 2)
        drawHead({first.p1(), (first.p1() - first.p2()) / first.length(), size, size * 0.8}, pen.color());
}

/// Along the crown of the line, where it is longer than the text.
void TiePainter::paintMemberText(const QPolygonF &bent, const QString &text)
{
    const QFontMetricsF metrics(detailFont());
    const double width = metrics.horizontalAdvance(text);
    const QLineF whole(bent.first(), bent.last());
    if (whole.length() < width + 30)
        return;
    double angle = -whole.angle();
    if (angle < -90 && angle > -270)
        angle += 180; // never on its head
    m_painter.save();
    m_painter.translate(bent[bent.size() / 2]);
    m_painter.rotate(angle);
    const QRectF box(-width / 2 - 2, -metrics.height() / 2, width + 4, metrics.height());
    QColor halo = m_theme.canvas;
    halo.setAlphaF(0.85F);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(halo);
    m_painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 3, 3);
    m_painter.setFont(detailFont());
    m_painter.setPen(m_theme.textMuted);
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
    m_painter.restore();
}

void TiePainter::paintOpened(std::int32_t tie)
{
    if (!m_showsDetail || m_scene.isTieHidden(tie))
        return;
    const auto bends = m_scene.openedLines(tie, m_view);
    const auto count = static_cast<std::int32_t>(bends.size());
    for (std::int32_t place = 0; place < count; ++place)
        paintBent(tie, place, bends[static_cast<size_t>(place)]);
    const auto first = static_cast<size_t>(m_scene.memberOffsets[static_cast<size_t>(tie)]);
    const std::int32_t rest = m_scene.memberCount(tie) - count + 1;
    const double apart = count > 1 ? QLineF(bends[0][9], bends[1][9]).length() : 0;
    for (std::int32_t place = 0; place < count && apart >= 12; ++place) {
        const bool standsForRest = place == count - 1 && rest > 1;
        paintMemberText(bends[static_cast<size_t>(place)],
                        standsForRest
                            ? QStringLiteral("+%1").arg(rest)
                            : m_scene.memberTypeNames.value(m_scene.memberTypes[first + static_cast<size_t>(place)]));
    }
}

} // namespace kluwen::ui
