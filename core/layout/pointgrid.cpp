#include "core/layout/pointgrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kluwen::layout
{

PointGrid::PointGrid(const Positions &points, double smallestCell)
{
    double right = 0;
    double bottom = 0;
    if (!points.empty()) {
        m_left = right = points.front().x();
        m_top = bottom = points.front().y();
    }
    for (const QPointF &point : points) {
        m_left = std::min(m_left, point.x());
        right = std::max(right, point.x());
        m_top = std::min(m_top, point.y());
        bottom = std::max(bottom, point.y());
    }
    // At most about eight cells a point, so that a stray point does not cost a gigabyte.
    const double most = 8.0 * static_cast<double>(points.size()) + 16;
    const double width = right - m_left;
    const double height = bottom - m_top;
    m_side = std::max({smallestCell, std::sqrt(width * height / most), width / most, height / most, 1e-9});
    m_columns = static_cast<std::int64_t>(width / m_side) + 1;
    m_rows = static_cast<std::int64_t>(height / m_side) + 1;
    m_offsets.assign(static_cast<size_t>(m_columns * m_rows) + 1, 0);
    const auto cellOf = [&](const QPointF &point) {
        return static_cast<size_t>(row(point.y()) * m_columns + column(point.x()));
    };
    for (const QPointF &point : points)
        ++m_offsets[cellOf(point) + 1];
    std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
    std::vector<std::int32_t> next(m_offsets.begin(), m_offsets.end() - 1);
    m_points.resize(points.size());
    for (size_t i = 0; i < points.size(); ++i)
        m_points[static_cast<size_t>(next[cellOf(points[i])]++)] = static_cast<std::int32_t>(i);
}

std::int64_t PointGrid::column(double x) const
{
    return static_cast<std::int64_t>(std::clamp((x - m_left) / m_side, 0.0, static_cast<double>(m_columns - 1)));
}

std::int64_t PointGrid::row(double y) const
{
    return static_cast<std::int64_t>(std::clamp((y - m_top) / m_side, 0.0, static_cast<double>(m_rows - 1)));
}

std::span<const std::int32_t> PointGrid::cell(std::int64_t x, std::int64_t y) const
{
    const auto at = static_cast<size_t>(y * m_columns + x);
    const auto first = static_cast<size_t>(m_offsets[at]);
    return std::span(m_points).subspan(first, static_cast<size_t>(m_offsets[at + 1]) - first);
}

} // namespace kluwen::layout
