#include "ui/base/format.h"
#include "ui/chart/labels.h"
#include "ui/chart/themelines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <numeric>
#include <QFontMetricsF>
#include <tuple>

namespace kluwen::ui
{

namespace
{

constexpr double themeAxisHeight = 34;
constexpr double themeFootHeight = 26;
constexpr double comfortableRow = 34;
constexpr double highestRow = 84;
constexpr double linkDistance = 5; ///< between two that stand beside each other

/// What stands between two neighbouring lines, from left to right: a label may lie over none of it.
class Gap
{
public:
    [[nodiscard]] bool isFree(double left, double right) const
    {
        for (const auto &[from, to] : m_taken)
            if (left < to && from < right)
                return false;
        return true;
    }
    void take(double left, double right) { m_taken.emplace_back(left, right); }

private:
    std::vector<std::pair<double, double>> m_taken;
};

using Slice = ThemePlan::Slice;

/// A number for the calendar slice in which a day lies; rises with time.
qint64 sliceOf(double day, Slice slice)
{
    const auto julian = static_cast<qint64>(std::floor(day));
    if (slice == Slice::Day)
        return julian;
    if (slice == Slice::Week)
        return julian / 7; // Julian day 0 was a Monday
    const QDate date = QDate::fromJulianDay(julian);
    const int month = date.year() * 12 + date.month() - 1;
    return month / (slice == Slice::Month ? 1 : slice == Slice::Quarter ? 3 : 12);
}

class ThemePlanner
{
public:
    ThemePlanner(const QRectF &target, const ThemeScene &scene, const DayRange &range, Language language)
        : m_scene(scene), m_range(range), m_language(language), m_left(target.left())
    {
        const double names = std::clamp(target.width() * 0.17, 90.0, 230.0);
        m_plan.plot = target.adjusted(names, themeAxisHeight, -16, -themeFootHeight);
        const auto lines = static_cast<double>(std::max<size_t>(scene.lines.size(), 1));
        m_plan.rowHeight = std::min(m_plan.plot.height() / lines, highestRow);
        m_plan.fontSize = std::clamp(std::floor(m_plan.rowHeight * 0.72), 6.0, 12.0);
        QFont font = detailFont();
        font.setPixelSize(static_cast<int>(m_plan.fontSize));
        m_metrics = std::make_unique<QFontMetricsF>(font);
        m_gaps.resize(scene.lines.size() + 1);
    }

    ThemePlan plan()
    {
        placeLines();
        if (m_range.isValid()) {
            placeEvents();
            placeLinks();
            labelEvents();
            labelLinks();
        }
        return std::move(m_plan);
    }

private:
    void placeLines();
    void placeEvents();
    void placeLinks();
    void labelEvents();
    void labelLinks();
    [[nodiscard]] std::vector<ThemePlan::Link> linksPer(Slice slice) const;
    [[nodiscard]] double freeX(double wanted, double half, size_t firstGap, size_t lastGap) const;
    [[nodiscard]] QRectF roomFor(double x, double half, double width, size_t gap) const;
    [[nodiscard]] double xOf(double day) const
    {
        return m_plan.plot.left() + (day - m_range.first) / m_range.length() * m_plan.plot.width();
    }
    [[nodiscard]] bool isSeen(double day) const { return day >= m_range.first && day <= m_range.last; }
    [[nodiscard]] double symbolRadius() const { return std::min(8.2, m_plan.rowHeight * 0.42); }

    const ThemeScene &m_scene;
    DayRange m_range;
    Language m_language;
    double m_left;
    ThemePlan m_plan;
    std::unique_ptr<QFontMetricsF> m_metrics;
    std::vector<Gap> m_gaps; ///< gap i lies above line i; the last one below the last line
};

void ThemePlanner::placeLines()
{
    double y = m_plan.plot.top() + m_plan.rowHeight / 2;
    for (const ThemeLine &line : m_scene.lines) {
        ThemePlan::Line placed;
        placed.y = y;
        placed.name = QRectF(m_left + 8, y - m_plan.rowHeight / 2, m_plan.plot.left() - m_left - 16, m_plan.rowHeight);
        placed.start = m_plan.plot.left();
        placed.end = m_plan.plot.right();
        if (m_range.isValid() && line.from.isValid())
            placed.start = std::clamp(xOf(static_cast<double>(line.from.toJulianDay())), placed.start, placed.end);
        if (m_range.isValid() && line.to.isValid())
            placed.end = std::clamp(xOf(static_cast<double>(line.to.toJulianDay() + 1)), placed.start, placed.end);
        m_plan.lines.push_back(placed);
        y += m_plan.rowHeight;
    }
}

/// The place nearest to the wanted one where nothing stands in those gaps; the wanted one where all are taken.
double ThemePlanner::freeX(double wanted, double half, size_t firstGap, size_t lastGap) const
{
    constexpr int mostSteps = 7;
    for (int step = 0; step <= 2 * mostSteps; ++step) {
        const double x = wanted + (step % 2 == 1 ? 1 : -1) * ((step + 1) / 2) * linkDistance;
        if (x < m_plan.plot.left() || x > m_plan.plot.right())
            continue;
        bool isFree = true;
        for (size_t gap = firstGap; gap <= lastGap && isFree; ++gap)
            isFree = m_gaps[gap].isFree(x - half - 1, x + half + 1);
        if (isFree)
            return x;
    }
    return wanted;
}

void ThemePlanner::placeEvents()
{
    const double radius = symbolRadius() + 1;
    for (size_t i = 0; i < m_scene.events.size(); ++i) {
        const ThemeEvent &event = m_scene.events[i];
        const double day = static_cast<double>(event.day.toJulianDay()) + 0.5;
        if (!isSeen(day))
            continue;
        ThemePlan::Event placed;
        placed.event = i;
        const auto first = static_cast<size_t>(event.lines.front());
        const auto last = static_cast<size_t>(event.lines.back());
        placed.x = freeX(xOf(day), radius, first, last + 1);
        // A symbol reaches into the gaps above and below its line, its connection through those between.
        for (const int line : event.lines) {
            placed.ys.push_back(m_plan.lines[static_cast<size_t>(line)].y);
            for (const size_t gap : {static_cast<size_t>(line), static_cast<size_t>(line) + 1})
                m_gaps[gap].take(placed.x - radius, placed.x + radius);
        }
        for (size_t gap = first + 1; gap <= last; ++gap)
            m_gaps[gap].take(placed.x - 1, placed.x + 1);
        m_plan.events.push_back(std::move(placed));
    }
}

std::vector<ThemePlan::Link> ThemePlanner::linksPer(Slice slice) const
{
    using Key = std::tuple<qint64, int, int, quint16>;
    std::map<Key, ThemePlan::Link> links;
    for (size_t i = 0; i < m_scene.flows.size(); ++i) {
        const ThemeFlow &flow = m_scene.flows[i];
        if (!isSeen(flow.day))
            continue;
        ThemePlan::Link &link = links[{sliceOf(flow.day, slice), flow.from, flow.to, flow.currency.code}];
        link.from = flow.from;
        link.to = flow.to;
        link.currency = flow.currency;
        // The middle of its days; the sums add up without overflow because a flow holds at most what an account does.
        link.x += xOf(flow.day);
        link.minor += std::min(flow.minor, std::numeric_limits<qint64>::max() - link.minor);
        link.payments += static_cast<qint64>(flow.payments.size());
        link.flows.push_back(i);
    }
    std::vector<ThemePlan::Link> list;
    for (auto &entry : links) {
        entry.second.x /= static_cast<double>(entry.second.flows.size());
        list.push_back(std::move(entry.second));
    }
    return list;
}

/// Payments are added up by longer slices of time until there is room for them.
void ThemePlanner::placeLinks()
{
    constexpr std::array<Slice, 5> slices{Slice::Day, Slice::Week, Slice::Month, Slice::Quarter, Slice::Year};
    const double rowsOfLinks = std::clamp(static_cast<double>(m_scene.lines.size()) / 5, 1.0, 3.0);
    const auto most = static_cast<size_t>(std::max(m_plan.plot.width() / 9 * rowsOfLinks, 24.0));
    for (const Slice slice : slices) {
        m_plan.slice = slice;
        m_plan.links = linksPer(slice);
        if (m_plan.links.size() <= most)
            break;
    }
    std::map<quint16, qint64> largest;
    for (const ThemePlan::Link &link : m_plan.links)
        largest[link.currency.code] = std::max(largest[link.currency.code], link.minor);
    std::stable_sort(m_plan.links.begin(), m_plan.links.end(),
                     [](const ThemePlan::Link &a, const ThemePlan::Link &b) { return a.x < b.x; });
    for (ThemePlan::Link &link : m_plan.links) {
        const auto most64 = static_cast<double>(std::max<qint64>(largest[link.currency.code], 1));
        link.width = 1.2 + 4.8 * std::sqrt(static_cast<double>(link.minor) / most64);
        const auto upper = static_cast<size_t>(std::min(link.from, link.to)) + 1;
        const auto lower = static_cast<size_t>(std::max(link.from, link.to));
        const double half = link.width / 2 + 1;
        link.x = freeX(link.x, half, upper, lower);
        for (size_t gap = upper; gap <= lower; ++gap)
            m_gaps[gap].take(link.x - half, link.x + half);
    }
}

/// Room for a text beside x in that gap, right of it rather than left; null where there is none.
QRectF ThemePlanner::roomFor(double x, double half, double width, size_t gap) const
{
    const bool isEdge = gap == 0 || gap == m_scene.lines.size();
    const double height = m_metrics->height();
    const double room = isEdge ? m_plan.rowHeight / 2 : m_plan.rowHeight;
    if (room < height)
        return {};
    const double middle = isEdge ? (gap == 0 ? m_plan.lines.front().y - m_plan.rowHeight / 4
                                             : m_plan.lines.back().y + m_plan.rowHeight / 4)
                                 : m_plan.lines[gap].y - m_plan.rowHeight / 2;
    for (const double left : {x + half + 2, x - half - 2 - width}) {
        if (left < m_plan.plot.left() + 2 || left + width > m_plan.plot.right() - 2)
            continue;
        if (m_gaps[gap].isFree(left, left + width))
            return {left, middle - height / 2, width, height};
    }
    return {};
}

void ThemePlanner::labelEvents()
{
    for (ThemePlan::Event &event : m_plan.events) {
        const ThemeEvent &shown = m_scene.events[event.event];
        for (const double most : {190.0, 90.0}) {
            event.text = m_metrics->elidedText(shown.text, Qt::ElideRight, most);
            const double width = m_metrics->horizontalAdvance(event.text) + 2;
            for (const int line : shown.lines)
                for (const size_t gap : {static_cast<size_t>(line) + 1, static_cast<size_t>(line)})
                    if (event.label.isNull())
                        if (event.label = roomFor(event.x, symbolRadius() + 1, width, gap); !event.label.isNull())
                            m_gaps[gap].take(event.label.left(), event.label.right());
            if (!event.label.isNull())
                break;
            event.text.clear();
        }
    }
}

/// The largest sums first; near the end that receives.
void ThemePlanner::labelLinks()
{
    std::vector<size_t> order(m_plan.links.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](size_t a, size_t b) { return m_plan.links[a].width > m_plan.links[b].width; });
    for (const size_t number : order) {
        ThemePlan::Link &link = m_plan.links[number];
        const QString text = shortAmountText(link.minor, link.currency, m_language);
        const double width = m_metrics->horizontalAdvance(text) + 2;
        const bool isDown = link.to > link.from;
        const int upper = std::min(link.from, link.to) + 1;
        const int lower = std::max(link.from, link.to);
        for (int step = 0; step <= lower - upper && link.label.isNull(); ++step) {
            const auto gap = static_cast<size_t>(isDown ? lower - step : upper + step);
            link.label = roomFor(link.x, link.width / 2 + 1, width, gap);
            if (!link.label.isNull())
                m_gaps[gap].take(link.label.left(), link.label.right());
        }
        if (!link.label.isNull())
            link.text = text;
    }
}

} // namespace

double comfortableHeight(const ThemeScene &scene)
{
    return static_cast<double>(scene.lines.size()) * comfortableRow + themeAxisHeight + themeFootHeight;
}

ThemePlan planThemeLines(const QRectF &target, const ThemeScene &scene, const DayRange &range, Language language)
{
    return ThemePlanner(target, scene, range, language).plan();
}

ThemePlan::Hit ThemePlan::at(QPointF point) const
{
    Hit hit;
    constexpr double reach = 9;
    for (size_t i = 0; i < events.size(); ++i) {
        const bool onSymbol = std::any_of(events[i].ys.begin(), events[i].ys.end(), [&](double y) {
            return std::abs(point.x() - events[i].x) <= reach && std::abs(point.y() - y) <= reach;
        });
        if (onSymbol || events[i].label.contains(point))
            hit.event = static_cast<int>(i);
    }
    for (size_t i = 0; i < links.size() && hit.event < 0; ++i) {
        const Link &link = links[i];
        const auto [upper, lower] =
            std::minmax(lines[static_cast<size_t>(link.from)].y, lines[static_cast<size_t>(link.to)].y);
        const bool onLink = std::abs(point.x() - link.x) <= std::max(link.width / 2 + 1, 2.5) && point.y() >= upper &&
                            point.y() <= lower;
        if (onLink || link.label.contains(point))
            hit.link = static_cast<int>(i);
    }
    for (size_t i = 0; i < lines.size() && hit.event < 0 && hit.link < 0; ++i)
        if (lines[i].name.contains(point) || (point.x() >= plot.left() && std::abs(point.y() - lines[i].y) <= 4))
            hit.line = static_cast<int>(i);
    return hit;
}

} // namespace kluwen::ui
