#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/chart/labels.h"
#include "ui/chart/painter.h"
#include "ui/chart/timelinefigure.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double shadeOfLane = 0.4; ///< of every second one

class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const QRectF &target, const TimelineScene &scene, const Theme &theme,
                    Language language, const TimelineOptions &options)
        : m_painter(painter), m_target(target), m_scene(scene), m_theme(theme), m_language(language),
          m_options(options), m_range(options.range.isValid() ? options.range : rangeOf(scene)),
          m_plan(planTimeline(target, scene, m_range, language))
    {
    }

    void paint()
    {
        paintLanes();
        paintAxis();
        for (const TimelinePlan::Mark &mark : m_plan.marks)
            paintMark(mark);
        if (!m_scene.months.empty())
            paintMoney();
    }

private:
    [[nodiscard]] double xOf(double day) const
    {
        return m_plan.plot.left() + (day - m_range.first) / (m_range.last - m_range.first) * m_plan.plot.width();
    }
    void paintAxis();
    void paintTick(const TimeTick &tick);
    void paintLanes();
    void paintMark(const TimelinePlan::Mark &mark);
    void paintMoney();
    void paintSteps(const MoneyScale &scale, double zero, bool isAbove);
    void paintMonth(const money::MonthFlow &month, double perMinor, double zero);
    [[nodiscard]] QColor colourOf(const QString &type) const;
    [[nodiscard]] QColor groundAt(double y) const;

    QPainter &m_painter;
    QRectF m_target;
    const TimelineScene &m_scene;
    const Theme &m_theme;
    Language m_language;
    const TimelineOptions &m_options;
    DayRange m_range;
    TimelinePlan m_plan;
};

void TimelinePainter::paintAxis()
{
    for (const TimeTick &tick : timeTicks(m_range, m_plan.plot.width(), m_language))
        paintTick(tick);
    m_painter.setPen(QPen(m_theme.border, 1));
    m_painter.drawLine(QPointF(m_plan.plot.left(), m_plan.plot.top() - 6),
                       QPointF(m_plan.plot.right(), m_plan.plot.top() - 6));
}

void TimelinePainter::paintTick(const TimeTick &tick)
{
    const double x = xOf(tick.day);
    m_painter.setPen(QPen(tick.startsYear ? m_theme.border : m_theme.grid, 1));
    const double bottom = m_plan.money.isNull() ? m_plan.plot.bottom() : m_plan.money.bottom();
    m_painter.drawLine(QPointF(x, m_plan.plot.top() - 10), QPointF(x, bottom));
    m_painter.setFont(detailFont());
    m_painter.setPen(tick.startsYear ? m_theme.text : m_theme.textMuted);
    const QRectF box(x + 4, m_target.top() + 6, 120, 18);
    if (x + 4 + QFontMetricsF(detailFont()).horizontalAdvance(tick.text) <= m_target.right() - 4)
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, tick.text);
}

void TimelinePainter::paintLanes()
{
    QFont font = detailFont();
    font.setWeight(QFont::DemiBold);
    bool isOdd = true;
    for (const TimelinePlan::Lane &lane : m_plan.lanes) {
        isOdd = !isOdd;
        if (isOdd) {
            m_painter.fillRect(QRectF(m_target.left(), lane.area.top() - 5, m_target.width(), lane.area.height() + 10),
                               mixed(m_theme.canvas, m_theme.grid, shadeOfLane));
        }
        m_painter.setFont(font);
        m_painter.setPen(m_theme.textMuted);
        QString title = lane.title;
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        const QRectF box(m_target.left() + 12, lane.area.top(), m_plan.plot.left() - m_target.left() - 20, 21);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF(font).elidedText(title, Qt::ElideRight, box.width()));
    }
}

/// What lies behind everything in the lane there.
QColor TimelinePainter::groundAt(double y) const
{
    for (size_t i = 1; i < m_plan.lanes.size(); i += 2)
        if (y >= m_plan.lanes[i].area.top() - 5 && y <= m_plan.lanes[i].area.bottom() + 5)
            return mixed(m_theme.canvas, m_theme.grid, shadeOfLane);
    return m_theme.canvas;
}

QColor TimelinePainter::colourOf(const QString &type) const
{
    if (Schema::builtIn().thing(type))
        return m_theme.familyEdge(familyOfType(type));
    const LinkType *link = Schema::builtIn().link(type);
    return tieColour(link ? link->family : QString(), m_theme);
}

void TimelinePainter::paintMark(const TimelinePlan::Mark &mark)
{
    const TimelineEntry &entry = m_scene.entries[mark.entry];
    const QColor colour = colourOf(entry.type);
    const bool isLit = mark.entry == m_options.highlighted;
    if (entry.lasts) {
        const QRectF bar = mark.shape.adjusted(0, 1, 0, -1);
        m_painter.setPen(QPen(colour, isLit ? 2 : 1, entry.approximate ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(mixed(m_theme.canvas, colour, 0.16));
        if (entry.to.isValid()) {
            m_painter.drawRoundedRect(bar, 3, 3);
        } else { // it goes on: no edge where no end is known
            m_painter.fillRect(bar, m_painter.brush());
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(QPolygonF{bar.topRight(), bar.topLeft(), bar.bottomLeft(), bar.bottomRight()});
        }
    } else {
        const QPointF centre = mark.shape.center();
        if (isLit)
            paintHalo(m_painter, familyOfType(entry.type), centre, 8.5, m_theme.accent);
        paintShape(m_painter, familyOfType(entry.type), symbolOfType(entry.type), centre, 8.2, m_theme);
        if (entry.approximate) {
            // Not known to the day: the mark gets a foot as wide as its doubt may be.
            m_painter.setPen(QPen(colour, 1, Qt::DotLine));
            m_painter.drawLine(mark.shape.bottomLeft() + QPointF(-4, 2), mark.shape.bottomRight() + QPointF(4, 2));
        }
    }
    if (mark.label.isNull())
        return;
    m_painter.setFont(detailFont());
    if (!entry.lasts) { // or the lines of the axis run through it
        const double wide = std::min(QFontMetricsF(detailFont()).horizontalAdvance(mark.text), mark.label.width());
        m_painter.fillRect(QRectF(mark.label.topLeft(), QSizeF(wide, mark.label.height())).adjusted(-1, 2, 1, -2),
                           groundAt(mark.label.center().y()));
    }
    m_painter.setPen(isLit ? m_theme.accent : m_theme.text);
    m_painter.drawText(mark.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.text);
}

void TimelinePainter::paintMoney()
{
    qint64 mostIn = 0;
    qint64 mostOut = 0;
    for (const money::MonthFlow &month : m_scene.months) {
        mostIn = std::max(mostIn, month.in);
        mostOut = std::max(mostOut, month.out);
    }
    const QRectF area = m_plan.money;
    const Phrasebook phrases(m_language);
    QFont font = detailFont();
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.textMuted);
    m_painter.drawText(QRectF(m_target.left() + 12, area.top() - 26, m_target.width() - 24, 18),
                       Qt::AlignLeft | Qt::AlignVCenter,
                       phrases.text(mostOut > 0 ? QT_TRANSLATE_NOOP("Picture", "Money in and out per month")
                                                : QT_TRANSLATE_NOOP("Picture", "Payments per month")));
    const MoneyScale scale = moneyScale(mostIn, mostOut, area.height());
    if (scale.perMinor <= 0)
        return;
    const double zero = area.top() + static_cast<double>(scale.topIn) * scale.perMinor;
    m_painter.setFont(detailFont());
    paintSteps(scale, zero, true);
    paintSteps(scale, zero, false);
    for (const money::MonthFlow &month : m_scene.months)
        paintMonth(month, scale.perMinor, zero);
    m_painter.setPen(QPen(m_theme.textMuted, 1));
    m_painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
}

/// Round amounts as lines behind the bars, above or below zero.
void TimelinePainter::paintSteps(const MoneyScale &scale, double zero, bool isAbove)
{
    const QRectF area = m_plan.money;
    const qint64 top = isAbove ? scale.topIn : scale.topOut;
    for (qint64 at = scale.step; at <= top; at += scale.step) {
        const double away = static_cast<double>(at) * scale.perMinor;
        const double y = isAbove ? zero - away : zero + away;
        m_painter.setPen(QPen(m_theme.border, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(QRectF(m_target.left() + 12, y - 8, area.left() - m_target.left() - 18, 16),
                           Qt::AlignRight | Qt::AlignVCenter, wholeAmountText(at, m_scene.currency, m_language));
    }
}

/// In above the line, out below it and hatched, so that a print without colour tells them apart.
void TimelinePainter::paintMonth(const money::MonthFlow &month, double perMinor, double zero)
{
    const QDate first(month.year, month.month, 1);
    const double left = xOf(static_cast<double>(first.toJulianDay()));
    const double right = xOf(static_cast<double>(first.addMonths(1).toJulianDay()));
    const double from = std::max(left + std::min((right - left) * 0.12, 3.0), m_plan.plot.left());
    const double to = std::min(right - std::min((right - left) * 0.12, 3.0), m_plan.plot.right());
    if (to <= from)
        return;
    const QColor colour = tieColour(QStringLiteral("money"), m_theme);
    const double in = static_cast<double>(month.in) * perMinor;
    const double out = static_cast<double>(month.out) * perMinor;
    if (in > 0)
        m_painter.fillRect(QRectF(from, zero - in, to - from, in), mixed(m_theme.canvas, colour, 0.75));
    if (out > 0) {
        const QRectF bar(from, zero, to - from, out);
        m_painter.fillRect(bar, mixed(m_theme.canvas, m_theme.series[1], 0.3));
        m_painter.fillRect(bar, QBrush(mixed(m_theme.canvas, m_theme.series[1], 0.9), Qt::BDiagPattern));
    }
}

} // namespace

MoneyScale moneyScale(qint64 mostIn, qint64 mostOut, double height)
{
    constexpr double leastApart = 22; // pixels
    MoneyScale scale;
    const qint64 most = std::max(mostIn, mostOut);
    const double total = static_cast<double>(mostIn) + static_cast<double>(mostOut);
    if (total <= 0)
        return scale;
    for (int i = 0; static_cast<double>(scale.step) * height / total < leastApart && scale.step < most; ++i)
        scale.step = i % 3 == 1 ? scale.step / 2 * 5 : scale.step * 2; // 1, 2, 5, 10, 20 ...
    const auto above = [&scale](qint64 sum) { return (sum + scale.step - 1) / scale.step * scale.step; };
    scale.topIn = above(mostIn);
    scale.topOut = above(mostOut);
    scale.perMinor = height / (static_cast<double>(scale.topIn) + static_cast<double>(scale.topOut));
    return scale;
}

void paintTimeline(QPainter &painter, const QRectF &target, const TimelineScene &scene, const Theme &theme,
                   Language language, const TimelineOptions &options)
{
    painter.save();
    painter.setClipRect(target);
    painter.setRenderHint(QPainter::Antialiasing);
    if (options.background)
        painter.fillRect(target, theme.canvas);
    const DayRange range = options.range.isValid() ? options.range : rangeOf(scene);
    if (range.isValid()) {
        TimelinePainter(painter, target, scene, theme, language, options).paint();
    } else {
        painter.setFont(labelFont());
        painter.setPen(theme.textMuted);
        painter.drawText(target, Qt::AlignCenter,
                         Phrasebook(language).text(QT_TRANSLATE_NOOP("Picture", "There is nothing with a date yet.")));
    }
    painter.restore();
}

} // namespace kluwen::ui
