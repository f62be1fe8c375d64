#include "core/layout/arrange.h"
#include "core/layout/overlap.h"
#include "core/layout/pointgrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QRectF>

namespace kluwen::layout
{

namespace
{

constexpr double pictureRatio = 8.0 / 5.0;
constexpr double roomPerSymbol = 6.0; // in squares of its distance: a crowd enlarges the picture no further

QRectF boundsOf(const Positions &points)
{
    double left = points.front().x();
    double right = left;
    double top = points.front().y();
    double bottom = top;
    for (const QPointF &point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {left, top, right - left, bottom - top};
}

double quantile(std::vector<double> &values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The distance to the nearest other point that a quarter of the points falls below; of a sample where there are many.
double usualGap(const Positions &points, double upTo)
{
    constexpr size_t mostSampled = 2000;
    const PointGrid grid(points, upTo / 4);
    std::vector<double> gaps;
    const size_t stride = points.size() / mostSampled + 1;
    for (size_t i = 0; i < points.size(); i += stride) {
        double nearest2 = upTo * upTo;
        const auto look = [&](size_t other) {
            const QPointF apart = points[other] - points[i];
            if (other != i)
                nearest2 = std::min(nearest2, QPointF::dotProduct(apart, apart));
        };
        grid.near(points[i], upTo / 4, look);
        if (nearest2 > upTo * upTo / 16)
            grid.near(points[i], upTo, look);
        gaps.push_back(std::sqrt(nearest2));
    }
    return quantile(gaps, 0.25);
}

/// The upper edge of what has been packed, as steps from left to right.
class Skyline
{
public:
    explicit Skyline(double width) : m_steps{{0, 0}}, m_width(width) {}

    /// The upper left corner of the highest place for a box of that size, which is then taken.
    QPointF put(double width, double height)
    {
        size_t best = 0;
        double bestTop = std::numeric_limits<double>::infinity();
        for (size_t step = 0; step < m_steps.size(); ++step) {
            if (step > 0 && m_steps[step].left + width > m_width)
                break;
            const double top = topOver(step, width);
            if (top < bestTop) {
                bestTop = top;
                best = step;
            }
        }
        const double left = m_steps[best].left;
        cover(best, left + width, bestTop + height);
        return {left, bestTop};
    }

private:
    struct Step
    {
        double left = 0;
        double top = 0; ///< y grows downwards: what lies above is taken
    };

    [[nodiscard]] double topOver(size_t step, double width) const
    {
        double top = 0;
        const double right = m_steps[step].left + width;
        for (size_t i = step; i < m_steps.size() && m_steps[i].left < right; ++i)
            top = std::max(top, m_steps[i].top);
        return top;
    }

    void cover(size_t step, double right, double top)
    {
        size_t after = step;
        double lastTop = 0;
        while (after < m_steps.size() && m_steps[after].left < right)
            lastTop = m_steps[after++].top;
        const bool endsInside = after == m_steps.size() || m_steps[after].left > right;
        m_steps[step].top = top;
        m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(step) + 1,
                      m_steps.begin() + static_cast<std::ptrdiff_t>(after));
        if (endsInside)
            m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, {right, lastTop});
    }

    std::vector<Step> m_steps;
    double m_width;
};

} // namespace

IndexPairs edgesWithin(const graph::SimpleNetwork &network, const std::vector<graph::NodeIndex> &members)
{
    IndexPairs edges;
    for (size_t i = 0; i < members.size(); ++i) {
        for (const graph::NodeIndex neighbour : network.of(members[i])) {
            const auto found = std::lower_bound(members.begin(), members.end(), neighbour);
            if (neighbour > members[i] && found != members.end() && *found == neighbour)
                edges.emplace_back(static_cast<std::int32_t>(i), static_cast<std::int32_t>(found - members.begin()));
        }
    }
    return edges;
}

void turnWide(Positions &points)
{
    QPointF centre;
    for (const QPointF &point : points)
        centre += point;
    centre /= static_cast<double>(points.size());
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF &point : points) {
        const QPointF from = point - centre;
        xx += from.x() * from.x();
        xy += from.x() * from.y();
        yy += from.y() * from.y();
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy); // of the longest axis
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (QPointF &point : points) {
        const QPointF from = point - centre;
        point = {from.x() * cosine + from.y() * sine, from.y() * cosine - from.x() * sine};
    }
}

void scaleToSpacing(Positions &points, const IndexPairs &edges, double spacing)
{
    if (edges.empty())
        return;
    std::vector<double> lengths;
    lengths.reserve(edges.size());
    for (const auto &[from, to] : edges) {
        const QPointF along = points[static_cast<size_t>(to)] - points[static_cast<size_t>(from)];
        lengths.push_back(std::hypot(along.x(), along.y()));
    }
    const double scale = spacing / std::max(quantile(lengths, 0.5), 1e-9);
    for (QPointF &point : points)
        point *= scale;
    const double symbol = symbolDistance(spacing);
    const double gap = usualGap(points, symbol);
    const QRectF bounds = boundsOf(points);
    const double room = roomPerSymbol * symbol * symbol * static_cast<double>(points.size());
    const double most = std::sqrt(room / std::max(bounds.width() * bounds.height(), 1.0));
    const double enlarge = std::clamp(symbol / std::max(gap, 1e-9), 1.0, std::max(most, 1.0));
    for (QPointF &point : points)
        point *= enlarge;
}

void packParts(std::vector<Positions> &parts, QSizeF margin)
{
    std::vector<QRectF> boxes;
    double area = 0;
    double widest = 0;
    for (const Positions &part : parts) {
        const QRectF bounds = boundsOf(part);
        boxes.push_back(bounds);
        area += (bounds.width() + margin.width()) * (bounds.height() + margin.height());
        widest = std::max(widest, bounds.width() + margin.width());
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return boxes[a].height() > boxes[b].height(); });
    Skyline skyline(std::max(widest, std::sqrt(area * pictureRatio)) * 1.0001);
    for (const size_t part : order) {
        const QPointF corner =
            skyline.put(boxes[part].width() + margin.width(), boxes[part].height() + margin.height());
        const QPointF move = corner - boxes[part].topLeft();
        for (QPointF &point : parts[part])
            point += move;
    }
}

} // namespace kluwen::layout
