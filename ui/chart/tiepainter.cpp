#include "ui/chart/tiepainter.h"

#include "ui/chart/painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double readableInk = 0.4;      ///< up to here lines are opaque
constexpr std::uint8_t strongRank = 243; ///< the strongest twentieth stands out far out

QPolygonF headPolygon(QPointF tip, QPointF direction, double length, double width)
{
    const QPointF base = tip - direction * length;
    const QPointF sideways(-direction.y() * width / 2, direction.x() * width / 2);
    return QPolygonF({tip, base + sideways, base + direction * length * 0.22, base - sideways});
}

} // namespace

QString thinningText(const Scene &scene, double scale, Language language)
{
    const double share = scene.shareOfTiesDrawn(scale);
    if (share > 0.99 || scene.tieCount() == 0)
        return {};
    return Phrasebook(language)
        .text(QT_TRANSLATE_NOOP("Picture", "Too crowded for every link: the strongest %1% are drawn. Zoom in or filter "
                                           "to see the others."))
        .arg(std::max(1, static_cast<int>(share * 100)));
}

TiePainter::TiePainter(QPainter &painter, const Scene &scene, const Viewport &view, const Theme &theme,
                       LineRaster *raster)
    : m_painter(painter), m_scene(scene), m_view(view), m_theme(theme), m_raster(raster), m_scale(view.symbolScale()),
      m_showsDetail(m_scale >= tieDetailScale)
{
}

/// Where lines cover the ground they become see-through, so that density shows; it depends on the scale alone, so that
/// neighbouring pieces of a picture agree.
void TiePainter::setCrowding()
{
    const double width = m_showsDetail ? 1.6 : farTieWidth;
    const double ink = width * m_scene.tieDensity / m_view.scale;
    const double share = m_scene.shareOfTiesDrawn(m_view.scale);
    m_longSquared = std::pow(1.5 * m_scene.meanTieLength * m_view.scale, 2);
    m_leastRank = m_scene.leastRankDrawn(m_view.scale);
    m_alpha = std::clamp(readableInk / std::max(ink * share, 1e-9), m_showsDetail ? 0.3 : 0.18, 1.0);
}

void TiePainter::paint(const std::vector<std::int32_t> &ties, bool isWhole)
{
    if (isWhole)
        setCrowding();
    for (const std::int32_t tie : ties)
        sort(tie);
    // Past ties first, strong ones last, money on top: what matters most lies above.
    std::sort(m_buckets.begin(), m_buckets.end(),
              [](const Bucket &a, const Bucket &b) { return a.style.key() < b.style.key(); });
    paintLines();
    if (!m_showsDetail)
        return;
    for (const std::int32_t tie : m_ownership)
        paintOwnership(tie);
    paintHeads();
    for (const std::int32_t tie : m_money)
        paintRibbon(tie);
    if (m_scale * 16 >= symbolDetailRadius)
        paintBeads(ties);
}

quint64 TiePainter::LineStyle::key() const
{
    const auto bit = [](bool is, int place) { return is ? quint64(1) << place : quint64(0); };
    return bit(!past && !isGrey, 63) | bit(isStrong, 62) | bit(isGrey, 61) | bit(past, 60) | bit(!isLong, 59) |
           static_cast<quint64>(certainty) << 56 | static_cast<quint64>(family) << 48 |
           static_cast<quint64>(tenths) << 40 | colour;
}

TiePainter::Bucket &TiePainter::bucketOf(const LineStyle &style)
{
    const quint64 key = style.key();
    if (m_lastBucket < 0 || key != m_lastKey) {
        const auto found = m_bucketOfKey.constFind(key);
        m_lastKey = key;
        m_lastBucket = found != m_bucketOfKey.cend() ? *found : static_cast<qsizetype>(m_buckets.size());
        if (found == m_bucketOfKey.cend()) {
            m_bucketOfKey.insert(key, m_lastBucket);
            m_buckets.push_back({style, {}, {}});
        }
    }
    return m_buckets[static_cast<size_t>(m_lastBucket)];
}

TiePainter::LineStyle TiePainter::styleOf(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    LineStyle style;
    style.family = m_scene.tieFamilies[t];
    style.past = m_scene.tiePast[t] != 0;
    style.isGrey = m_scene.isTieGrey(tie);
    if (t < m_scene.tieColours.size() && qAlpha(m_scene.tieColours[t]) != 0)
        style.colour = m_scene.tieColours[t] | 0xff000000U;
    const bool isByRule = t < m_scene.tieWidthFactors.size();
    if (m_showsDetail) {
        style.certainty = m_scene.tieCertainty[t];
        style.tenths =
            static_cast<std::uint8_t>(std::clamp(m_scene.widthOf(tie) * m_scale * 10, 11.0, isByRule ? 120.0 : 22.0));
        return style;
    }
    style.isStrong = m_alpha < 1 && m_scene.tieRanks[t] >= strongRank;
    const double factor = isByRule ? std::clamp<double>(m_scene.tieWidthFactors[t], 0.6, 4) : 1;
    style.tenths = static_cast<std::uint8_t>((m_scale > 0.2 ? 10 : 8) * factor * (style.isStrong ? 1.25 : 1));
    return style;
}

QColor TiePainter::colourOf(const LineStyle &style) const
{
    QColor colour =
        style.colour ? QColor::fromRgb(style.colour) : tieColour(m_scene.familyNames.value(style.family), m_theme);
    if (style.past || style.isGrey)
        colour = mixed(m_theme.canvas, colour, style.isGrey ? 0.22 : 0.4);
    const double weight = style.isStrong || style.colour ? 1.9 : style.isLong ? 0.5 : 1.0;
    colour.setAlphaF(static_cast<float>(std::min(m_alpha * weight, 1.0)));
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

LineRaster::Ink TiePainter::inkOf(const QPen &pen)
{
    LineRaster::Ink ink{pen.color().rgba(), pen.widthF(), 0, 0};
    if (pen.style() == Qt::SolidLine)
        return ink;
    // Round caps lengthen a dash by its width, as the painter does it.
    const double cap = pen.capStyle() == Qt::RoundCap ? 1 : 0;
    ink.on = (pen.dashPattern().value(0) + cap) * ink.width;
    ink.off = (pen.dashPattern().value(1) - cap) * ink.width;
    return ink;
}

double TiePainter::headLength() const
{
    return std::clamp(9 * m_scale, 5.0, 14.0);
}

void TiePainter::sort(std::int32_t tie)
{
    const auto t = static_cast<size_t>(tie);
    if (!m_showsDetail && m_scene.tieRanks[t] < m_leastRank && m_scene.tieColours.empty())
        return;
    if (m_showsDetail && m_scene.isOpened(tie))
        return;
    const QLineF line = m_scene.tieLine(tie, m_view, m_scale);
    if (line.isNull())
        return;
    LineStyle look = styleOf(tie);
    look.isLong = m_alpha < 1 && QPointF::dotProduct(line.p2() - line.p1(), line.p2() - line.p1()) > m_longSquared;
    Bucket &bucket = bucketOf(look);
    if (!m_showsDetail) {
        bucket.lines.push_back(line);
        return;
    }
    const TieKind kind = m_scene.tieKinds[t];
    if (kind == TieKind::Money) {
        m_money.push_back(tie);
        return;
    }
    if (kind == TieKind::Ownership)
        m_ownership.push_back(tie);
    else
        bucket.lines.push_back(line);
    const double length = line.length();
    if (length < 14 || m_scene.tieArrows[t] == 0)
        return;
    const QPointF direction = (line.p2() - line.p1()) / length;
    const double size = std::max(headLength(), bucket.style.tenths * 0.25);
    // The head of an ownership reaches over both of its lines.
    const double width = kind == TieKind::Ownership ? size * 1.15 : size * 0.8;
    if (m_scene.tieArrows[t] & 1)
        bucket.heads.push_back({line.p2(), direction, size, width});
    if (m_scene.tieArrows[t] & 2)
        bucket.heads.push_back({line.p1(), -direction, size, width});
}

void TiePainter::paintLines()
{
    for (const Bucket &bucket : m_buckets) {
        const QPen pen = penOf(bucket.style);
        if (m_raster) {
            const LineRaster::Ink ink = inkOf(pen);
            for (const QLineF &line : bucket.lines)
                m_raster->line(line, ink);
        } else if (!bucket.lines.empty()) {
            m_painter.setPen(pen);
            m_painter.drawLines(bucket.lines.data(), static_cast<int>(bucket.lines.size()));
        }
    }
}

void TiePainter::drawHead(const Head &head, const QColor &colour)
{
    if (m_raster) {
        m_raster->arrow(head.tip, head.direction, head.length, head.width, colour.rgba());
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(headPolygon(head.tip, head.direction, head.length, head.width));
}

void TiePainter::paintHeads()
{
    for (const Bucket &bucket : m_buckets) {
        const QColor colour = colourOf(bucket.style);
        for (const Head &head : bucket.heads)
            drawHead(head, colour);
    }
}

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
    TiePainter tiePainter(painter, scene, view, theme, nullptr);
    tiePainter.paint(ties, false);
    for (const std::int32_t tie : ties)
        if (scene.isOpened(tie))
            tiePainter.paintOpened(tie);
}

void paintTieHalo(QPainter &painter, const Scene &scene, std::int32_t tie, const Viewport &view, const QColor &colour)
{
    const QLineF line = scene.tieLine(tie, view);
    if (line.isNull())
        return;
    QColor pale = colour;
    pale.setAlphaF(0.45F);
    painter.setPen(QPen(pale, scene.widthOf(tie) * view.symbolScale() + 7, Qt::SolidLine, Qt::RoundCap));
    if (scene.isOpened(tie)) {
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF &bent : scene.openedLines(tie, view))
            painter.drawPolyline(bent);
        return;
    }
    painter.drawLine(line);
}

} // namespace kluwen::ui
