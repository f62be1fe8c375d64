#include "ui/chart/painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double detailScale = 0.34;       ///< symbol scale from which on lines show their meaning
constexpr size_t linesThatAreMany = 12000; ///< from here on lines are see-through, so that density shows

struct LineStyle
{
    int family = 0;
    graph::Certainty certainty = graph::Certainty::Confirmed;
    bool past = false;
    bool isGrey = false;
    int tenths = 15; ///< width, tenths of a pixel

    friend auto operator<=>(const LineStyle &, const LineStyle &) = default;
};

QPolygonF arrowHead(QPointF tip, QPointF direction, double length, double width)
{
    const QPointF base = tip - direction * length;
    const QPointF sideways(-direction.y() * width / 2, direction.x() * width / 2);
    return QPolygonF({tip, base + sideways, base + direction * length * 0.22, base - sideways});
}

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

class TiePainter
{
public:
    TiePainter(QPainter &painter, const Scene &scene, const Viewport &view, const Theme &theme)
        : m_painter(painter), m_scene(scene), m_view(view), m_theme(theme), m_scale(view.symbolScale()),
          m_showsDetail(m_scale >= detailScale)
    {
    }

    void paint(const std::vector<std::int32_t> &ties)
    {
        m_alpha = ties.size() > linesThatAreMany ? 90 : 255;
        // Past ties first, money last: what matters most lies on top.
        for (const std::int32_t tie : ties)
            sort(tie);
        paintLines();
        if (!m_showsDetail)
            return;
        for (const std::int32_t tie : m_ownership)
            paintOwnership(tie);
        paintArrows();
        for (const std::int32_t tie : m_money)
            paintRibbon(tie);
        if (m_scale * 16 >= symbolDetailRadius)
            paintBeads(ties);
    }

private:
    void sort(std::int32_t tie);
    void paintLines();
    void paintArrows();
    void paintOwnership(std::int32_t tie);
    void paintRibbon(std::int32_t tie);
    void paintBeads(const std::vector<std::int32_t> &ties);
    [[nodiscard]] LineStyle styleOf(std::int32_t tie) const;
    [[nodiscard]] QColor colourOf(const LineStyle &style) const;
    [[nodiscard]] double headLength() const { return std::clamp(9 * m_scale, 5.0, 14.0); }
    [[nodiscard]] QPen penOf(const LineStyle &style) const;

    QPainter &m_painter;
    const Scene &m_scene;
    const Viewport &m_view;
    const Theme &m_theme;
    double m_scale;
    bool m_showsDetail;
    int m_alpha = 255;
    std::map<LineStyle, QList<QLineF>> m_lines;
    std::map<LineStyle, QList<QPolygonF>> m_arrows;
    std::vector<std::int32_t> m_ownership;
    std::vector<std::int32_t> m_money;
};

LineStyle TiePainter::styleOf(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    const auto isGrey = [this](graph::NodeIndex node) { return m_scene.looks[static_cast<size_t>(node)] & GreyLook; };
    LineStyle style;
    style.family = m_scene.tieFamilies[t];
    style.certainty = m_scene.tieCertainty[t];
    style.past = m_scene.tiePast[t] != 0;
    style.isGrey = isGrey(m_scene.tieFrom[t]) || isGrey(m_scene.tieTo[t]);
    const double width = static_cast<double>(m_scene.tieWidths[t]) * m_scale;
    style.tenths = m_showsDetail ? static_cast<int>(std::clamp(width * 10, 11.0, 22.0)) : (m_scale > 0.2 ? 10 : 7);
    return style;
}

QColor TiePainter::colourOf(const LineStyle &style) const
{
    QColor colour = tieColour(m_scene.familyNames.value(style.family), m_theme);
    if (style.past || style.isGrey)
        colour = mixed(m_theme.canvas, colour, style.isGrey ? 0.22 : 0.4);
    else if (!m_showsDetail)
        colour = mixed(m_theme.canvas, colour, 0.75);
    colour.setAlpha(m_alpha);
    return colour;
}

QPen TiePainter::penOf(const LineStyle &style) const
{
    QPen pen(colourOf(style), style.tenths / 10.0, Qt::SolidLine, Qt::FlatCap);
    if (m_showsDetail && style.certainty == graph::Certainty::Unconfirmed)
        pen.setDashPattern({5, 3.5});
    if (m_showsDetail && style.certainty == graph::Certainty::Suspected) {
        pen.setDashPattern({0.1, 3});
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(std::max(pen.widthF(), 2.0));
    }
    return pen;
}

void TiePainter::sort(std::int32_t tie)
{
    const auto t = static_cast<size_t>(tie);
    const QLineF line = m_scene.tieLine(tie, m_view);
    if (line.isNull())
        return;
    const LineStyle style = styleOf(tie);
    const TieKind kind = m_scene.tieKinds[t];
    if (m_showsDetail && kind == TieKind::Money) {
        m_money.push_back(tie);
        return;
    }
    if (m_showsDetail && kind == TieKind::Ownership) {
        m_ownership.push_back(tie);
    } else {
        m_lines[style].push_back(line);
    }
    if (!m_showsDetail || line.length() < 14)
        return;
    const QPointF direction = (line.p2() - line.p1()) / line.length();
    const double size = headLength();
    // The head of an ownership reaches over both of its lines.
    const double width = kind == TieKind::Ownership ? size * 1.15 : size * 0.8;
    if (m_scene.tieArrows[t] & 1)
        m_arrows[style].push_back(arrowHead(line.p2(), direction, size, width));
    if (m_scene.tieArrows[t] & 2)
        m_arrows[style].push_back(arrowHead(line.p1(), -direction, size, width));
}

void TiePainter::paintLines()
{
    for (const bool past : {true, false})
        for (const auto &[style, lines] : m_lines) {
            if (style.past != past)
                continue;
            m_painter.setPen(penOf(style));
            m_painter.drawLines(lines);
        }
}

void TiePainter::paintArrows()
{
    m_painter.setPen(Qt::NoPen);
    for (const auto &[style, heads] : m_arrows) {
        m_painter.setBrush(colourOf(style));
        for (const QPolygonF &head : heads)
            m_painter.drawPolygon(head);
    }
}

/// Two lines beside each other, so that ownership is told from control without colour.
void TiePainter::paintOwnership(std::int32_t tie)
{
    const LineStyle style = styleOf(tie);
    QPen pen = penOf(style);
    pen.setWidthF(std::clamp(1.3 * m_scale, 1.0, 2.0));
    m_painter.setPen(pen);
    const QLineF line = m_scene.tieLine(tie, m_view);
    const QPointF direction = (line.p2() - line.p1()) / line.length();
    const double half = std::clamp(2.0 * m_scale, 1.3, 3.2);
    const QPointF sideways = QPointF(-direction.y(), direction.x()) * half;
    // The pair stops at the foot of the arrow, so that its tip stays sharp.
    const double head = line.length() < 14 ? 0.0 : headLength() * 0.8;
    const auto arrows = m_scene.tieArrows[static_cast<size_t>(tie)];
    const QPointF from = line.p1() + direction * ((arrows & 2) ? head : 0.0);
    const QPointF to = line.p2() - direction * ((arrows & 1) ? head : 0.0);
    m_painter.drawLine(from + sideways, to + sideways);
    m_painter.drawLine(from - sideways, to - sideways);
}

void TiePainter::paintRibbon(std::int32_t tie)
{
    const QLineF line = m_scene.tieLine(tie, m_view);
    const LineStyle style = styleOf(tie);
    const double width =
        std::clamp(static_cast<double>(m_scene.tieWidths[static_cast<size_t>(tie)]) * m_scale, 1.4, 22.0);
    const QColor colour = colourOf(style);
    QColor fill = colour;
    fill.setAlphaF(static_cast<float>(fill.alphaF() * 0.62));
    QPen pen = penOf(style);
    pen.setWidthF(1);
    pen.setColor(colour);
    m_painter.setPen(style.certainty == graph::Certainty::Confirmed && width < 4 ? QPen(Qt::NoPen) : pen);
    m_painter.setBrush(width < 4 ? colour : fill);
    m_painter.drawPolygon(ribbon(line, width));
}

/// How many links lie in one line, on the middle of it.
void TiePainter::paintBeads(const std::vector<std::int32_t> &ties)
{
    QFont font = detailFont();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    for (const std::int32_t tie : ties) {
        const auto t = static_cast<size_t>(tie);
        const QLineF line = m_scene.tieLine(tie, m_view);
        if (m_scene.tieKinds[t] == TieKind::Money || m_scene.tieCounts[t] < 2 || line.length() < 22)
            continue;
        const LineStyle style = styleOf(tie);
        const QString count = QString::number(m_scene.tieCounts[t]);
        const double half = 5.5 + 2.5 * static_cast<double>(count.size());
        const QRectF box(line.center().x() - half, line.center().y() - 7.5, 2 * half, 15);
        m_painter.setPen(QPen(colourOf(style), 1.2));
        m_painter.setBrush(m_theme.canvas);
        m_painter.drawRoundedRect(box, 7.5, 7.5);
        m_painter.setPen(style.past || style.isGrey ? m_theme.textMuted : m_theme.text);
        m_painter.drawText(box, Qt::AlignCenter, count);
    }
}

} // namespace

QColor tieColour(const QString &family, const Theme &theme)
{
    struct Entry
    {
        const char *family;
        size_t series;
    };
    static constexpr std::array<Entry, 8> colours{{{"ownership", 1},
                                                   {"control", 0},
                                                   {"facilitation", 5},
                                                   {"money", 2},
                                                   {"communication", 4},
                                                   {"place", 6},
                                                   {"event", 3},
                                                   {"document", 7}}};
    for (const Entry &entry : colours)
        if (family == QLatin1String(entry.family))
            return mixed(theme.series[entry.series], theme.textMuted, 0.2);
    return mixed(theme.textMuted, theme.canvas, 0.15); // social ties are the ground of every chart: quiet
}

void paintTies(QPainter &painter, const Scene &scene, const std::vector<std::int32_t> &ties, const Viewport &view,
               const Theme &theme)
{
    TiePainter(painter, scene, view, theme).paint(ties);
}

void paintTieHalo(QPainter &painter, const Scene &scene, std::int32_t tie, const Viewport &view, const QColor &colour)
{
    const QLineF line = scene.tieLine(tie, view);
    if (line.isNull())
        return;
    const double width = static_cast<double>(scene.tieWidths[static_cast<size_t>(tie)]) * view.symbolScale();
    QColor pale = colour;
    pale.setAlphaF(0.45F);
    painter.setPen(QPen(pale, width + 7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
}

} // namespace kluwen::ui
