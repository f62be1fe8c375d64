#include "core/model/schema.h"
#include "ui/chart/labels.h"
#include "ui/chart/legend.h"
#include "ui/chart/timelinefigure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QFontMetricsF>
#include <tuple>

namespace kluwen::ui
{

namespace
{

constexpr double rowHeight = 21;
constexpr double laneGap = 10;
constexpr double axisHeight = 34;
constexpr double titleWidth = 138;
constexpr double symbolSize = 17;
constexpr double labelGap = 4;

struct LaneKey
{
    int order = 0;
    QString title;

    friend bool operator<(const LaneKey &a, const LaneKey &b)
    {
        return std::tie(a.order, a.title) < std::tie(b.order, b.title);
    }
};

LaneKey laneOf(const QString &type, Language language)
{
    const Schema &schema = Schema::builtIn();
    if (const ThingType *thing = schema.thing(type)) {
        const int order = type == QLatin1String("seizure") ? 1 : thing->family == Family::Event ? 0 : 2;
        return {order, thing->plural.in(language)};
    }
    const LinkType *link = schema.link(type);
    return {3, tieFamilyText(link ? link->family : type, language)};
}

/// Rows of one lane: how far to the right each is taken.
class Rows
{
public:
    explicit Rows(size_t most) : m_most(most) {}

    /// The first of so many rows that are free from `left` on, or -1.
    [[nodiscard]] int freeRow(double left, size_t count = 1) const
    {
        for (size_t row = 0; row <= m_taken.size() && row + count <= m_most; ++row) {
            const auto from = m_taken.begin() + static_cast<std::ptrdiff_t>(row);
            const auto to = m_taken.begin() + static_cast<std::ptrdiff_t>(std::min(row + count, m_taken.size()));
            if (std::all_of(from, to, [left](double taken) { return taken <= left; }))
                return static_cast<int>(row);
        }
        return -1;
    }
    void take(int row, double right)
    {
        if (static_cast<size_t>(row) == m_taken.size())
            m_taken.push_back(right);
        m_taken[static_cast<size_t>(row)] = std::max(m_taken[static_cast<size_t>(row)], right);
    }
    /// The row that is free earliest.
    [[nodiscard]] int earliestRow() const
    {
        return m_taken.empty() ? 0
                               : static_cast<int>(std::min_element(m_taken.begin(), m_taken.end()) - m_taken.begin());
    }
    [[nodiscard]] size_t count() const { return m_taken.size(); }

private:
    size_t m_most;
    std::vector<double> m_taken;
};

class Planner
{
public:
    Planner(const QRectF &target, const TimelineScene &scene, const DayRange &range, Language language)
        : m_scene(scene), m_range(range), m_language(language), m_metrics(detailFont())
    {
        m_plan.plot = target.adjusted(titleWidth, axisHeight, -16, -12);
        if (!scene.months.empty()) {
            const double height = std::clamp(target.height() * 0.26, 70.0, 190.0);
            m_plan.money =
                QRectF(m_plan.plot.left(), m_plan.plot.bottom() - height + 22, m_plan.plot.width(), height - 22);
            m_plan.plot.setBottom(m_plan.plot.bottom() - height - 8);
        }
    }

    TimelinePlan plan()
    {
        std::map<LaneKey, std::vector<size_t>> lanes;
        for (size_t i = 0; i < m_scene.entries.size(); ++i)
            lanes[laneOf(m_scene.entries[i].type, m_language)].push_back(i);
        // With all the rows it wants first; where that is too high, every lane gives in.
        const double wanted = place(lanes, SIZE_MAX);
        m_plan.height = wanted;
        size_t most = SIZE_MAX;
        if (wanted > m_plan.plot.height() && !lanes.empty()) {
            const double room = m_plan.plot.height() - static_cast<double>(lanes.size()) * laneGap;
            most = fittingRows(static_cast<size_t>(std::max(room / rowHeight, static_cast<double>(lanes.size()))));
            place(lanes, most);
        } else {
            raiseMoney(wanted);
        }
        return std::move(m_plan);
    }

private:
    void raiseMoney(double rowsHeight);
    double place(const std::map<LaneKey, std::vector<size_t>> &lanes, size_t mostRows);
    [[nodiscard]] size_t fittingRows(size_t all) const;
    [[nodiscard]] QString labelOf(const TimelineEntry &entry, double left, double right) const;
    void placeEntry(size_t entry, double top, Rows &rows);
    [[nodiscard]] double xOf(double day) const
    {
        return m_plan.plot.left() + (day - m_range.first) / (m_range.last - m_range.first) * m_plan.plot.width();
    }

    const TimelineScene &m_scene;
    DayRange m_range;
    Language m_language;
    QFontMetricsF m_metrics;
    TimelinePlan m_plan;
    std::vector<size_t> m_rowsOfLane; ///< of the last placing
};

double Planner::place(const std::map<LaneKey, std::vector<size_t>> &lanes, size_t mostRows)
{
    m_plan.lanes.clear();
    m_plan.marks.clear();
    m_rowsOfLane.clear();
    double top = m_plan.plot.top() + laneGap / 2;
    for (const auto &[key, entries] : lanes) {
        Rows rows(mostRows);
        for (const size_t entry : entries)
            placeEntry(entry, top, rows);
        const double height = static_cast<double>(std::max<size_t>(rows.count(), 1)) * rowHeight;
        m_rowsOfLane.push_back(rows.count());
        m_plan.lanes.push_back({key.title, QRectF(m_plan.plot.left(), top, m_plan.plot.width(), height)});
        top += height + laneGap;
    }
    return top - m_plan.plot.top();
}

/// Room that the rows leave goes to the payments, right below them.
void Planner::raiseMoney(double rowsHeight)
{
    if (m_plan.money.isNull())
        return;
    const double top = std::min(m_plan.plot.top() + rowsHeight + 34, m_plan.money.top());
    m_plan.money.setTop(top);
    m_plan.money.setHeight(std::min(m_plan.money.height(), 420.0));
}

/// The largest number of rows a lane may have so that all lanes together have at most `all`.
size_t Planner::fittingRows(size_t all) const
{
    size_t most = 1;
    for (;;) {
        size_t needed = 0;
        bool grows = false;
        for (const size_t rows : m_rowsOfLane) {
            needed += std::min(rows, most + 1);
            grows = grows || rows > most;
        }
        if (needed > all || !grows)
            return most;
        ++most;
    }
}

/// As it stands in or beside its mark: whole where there is room, that of a period else on two lines in its bar.
QString Planner::labelOf(const TimelineEntry &entry, double left, double right) const
{
    constexpr double longest = 330; // of a line beside its mark
    constexpr double margins = 16;
    const QString text = QString(entry.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const double inside = right - left - margins;
    if (entry.lasts) {
        const double whole = m_metrics.horizontalAdvance(text);
        if (whole <= std::max({inside, m_plan.plot.right() - right - margins, left - m_plan.plot.left() - margins}))
            return text;
        for (qsizetype at = text.lastIndexOf(QLatin1Char(' ')); at > 0;
             at = text.lastIndexOf(QLatin1Char(' '), at - 1)) {
            if (m_metrics.horizontalAdvance(text.left(at)) > inside)
                continue;
            if (m_metrics.horizontalAdvance(text.mid(at + 1)) > inside)
                break;
            return text.left(at) + QLatin1Char('\n') + text.mid(at + 1);
        }
    }
    return m_metrics.elidedText(text, Qt::ElideRight, std::max(longest, inside));
}

void Planner::placeEntry(size_t number, double top, Rows &rows)
{
    const TimelineEntry &entry = m_scene.entries[number];
    const auto day = [](QDate date) { return static_cast<double>(date.toJulianDay()); };
    const double start = xOf(day(entry.from));
    const double end = entry.lasts ? (entry.to.isValid() ? xOf(day(entry.to) + 1) : m_plan.plot.right()) : start;
    if (end < m_plan.plot.left() || start > m_plan.plot.right())
        return;
    TimelinePlan::Mark mark;
    mark.entry = number;
    const double left = entry.lasts ? std::max(start, m_plan.plot.left()) : start - symbolSize / 2;
    const double right = entry.lasts ? std::max(std::min(end, m_plan.plot.right()), left + 4) : left + symbolSize;
    mark.text = labelOf(entry, left, right);
    const bool isDouble = mark.text.contains(QLatin1Char('\n'));
    const double width = m_metrics.size(0, mark.text).width() + 4;
    const bool inside = entry.lasts && (isDouble || right - left >= width + 10);
    // To the right of its mark; to the left at the right edge.
    const bool atLeft = !inside && right + labelGap + width > m_plan.plot.right();
    const double labelLeft = inside ? left + 6 : atLeft ? left - labelGap - width : right + labelGap;
    const bool hasRoom = labelLeft >= m_plan.plot.left();
    const int lines = isDouble ? 2 : 1;
    int row = hasRoom ? rows.freeRow(std::min(left, labelLeft), static_cast<size_t>(lines)) : -1;
    const bool labelled = row >= 0;
    if (!labelled)
        row = rows.freeRow(left);
    if (row < 0)
        row = rows.earliestRow();
    const double y = top + row * rowHeight;
    const double more = labelled ? (lines - 1) * rowHeight : 0;
    mark.shape = QRectF(left, y + (rowHeight - symbolSize) / 2, right - left, symbolSize + more);
    if (labelled)
        mark.label = QRectF(labelLeft, y + 1, width, rowHeight - 2 + more);
    else
        mark.text.clear();
    for (int line = 0; line < (labelled ? lines : 1); ++line)
        rows.take(row + line, std::max(right, labelled ? labelLeft + width : right) + 6);
    m_plan.marks.push_back(mark);
}

} // namespace

TimelinePlan planTimeline(const QRectF &target, const TimelineScene &scene, const DayRange &range, Language language)
{
    return Planner(target, scene, range, language).plan();
}

} // namespace kluwen::ui
