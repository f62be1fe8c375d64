#include "ui/chart/spatialindex.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kluwen::ui
{

namespace
{
constexpr int mostCellsASide = 96; ///< keeps the cells of long lines few, whatever the size of the network
constexpr int fewCellsASide = 48;  ///< for networks of so many lines that their cells would fill the memory
constexpr size_t linesThatAreMany = 400000;
} // namespace

SpatialIndex::SpatialIndex(const std::vector<QPointF> &points, const std::vector<std::int32_t> &lineFrom,
                           const std::vector<std::int32_t> &lineTo)
    : m_lineCount(static_cast<std::int32_t>(lineFrom.size()))
{
    if (points.empty())
        return;
    double left = points.front().x(), right = left, top = points.front().y(), bottom = top;
    for (const QPointF &point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    m_bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    const int side = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(points.size()))), 4,
                                lineFrom.size() > linesThatAreMany ? fewCellsASide : mostCellsASide);
    m_cell = std::max({m_bounds.width() / side, m_bounds.height() / side, 1.0});
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;
    fillPoints(points);
    fillLines(points, lineFrom, lineTo);
}

int SpatialIndex::column(double x) const
{
    return static_cast<int>(std::clamp((x - m_bounds.left()) / m_cell, 0.0, m_columns - 1.0));
}

int SpatialIndex::row(double y) const
{
    return static_cast<int>(std::clamp((y - m_bounds.top()) / m_cell, 0.0, m_rows - 1.0));
}

SpatialIndex::Range SpatialIndex::rangeOf(const QRectF &area) const
{
    if (m_columns == 0 || area.right() < m_bounds.left() || area.left() > m_bounds.right() ||
        area.bottom() < m_bounds.top() || area.top() > m_bounds.bottom())
        return {};
    return {column(area.left()), row(area.top()), column(area.right()), row(area.bottom())};
}

double SpatialIndex::occupiedArea() const
{
    size_t cells = 0;
    for (size_t cell = 0; cell + 1 < m_pointOffsets.size(); ++cell)
        cells += m_pointOffsets[cell + 1] > m_pointOffsets[cell] ? 1 : 0;
    return static_cast<double>(cells) * m_cell * m_cell;
}

void SpatialIndex::fillPoints(const std::vector<QPointF> &points)
{
    const auto cellOf = [this](QPointF point) {
        return static_cast<size_t>(row(point.y()) * m_columns + column(point.x()));
    };
    m_pointOffsets.assign(static_cast<size_t>(m_columns * m_rows) + 1, 0);
    for (const QPointF &point : points)
        ++m_pointOffsets[cellOf(point) + 1];
    std::partial_sum(m_pointOffsets.begin(), m_pointOffsets.end(), m_pointOffsets.begin());
    m_points.resize(points.size());
    auto next = m_pointOffsets;
    for (size_t i = 0; i < points.size(); ++i)
        m_points[static_cast<size_t>(next[cellOf(points[i])]++)] = static_cast<std::int32_t>(i);
}

/// Walks the cells a line passes, row by row.
template<typename Use>
void SpatialIndex::cellsOf(QPointF a, QPointF b, Use use) const
{
    if (a.y() > b.y())
        std::swap(a, b);
    const int lastRow = row(b.y());
    for (int r = row(a.y()); r <= lastRow; ++r) {
        const double top = std::max(a.y(), m_bounds.top() + r * m_cell);
        const double bottom = std::min(b.y(), m_bounds.top() + (r + 1) * m_cell);
        const double height = b.y() - a.y();
        const auto at = [&](double y) {
            return height > 1e-9 ? a.x() + (b.x() - a.x()) * std::clamp((y - a.y()) / height, 0.0, 1.0) : a.x();
        };
        const double x1 = height > 1e-9 ? at(top) : a.x();
        const double x2 = height > 1e-9 ? at(bottom) : b.x();
        const int lastColumn = column(std::max(x1, x2));
        for (int c = column(std::min(x1, x2)); c <= lastColumn; ++c)
            use(static_cast<size_t>(r * m_columns + c));
    }
}

void SpatialIndex::fillLines(const std::vector<QPointF> &points, const std::vector<std::int32_t> &lineFrom,
                             const std::vector<std::int32_t> &lineTo)
{
    const auto end = [&points](std::int32_t node) { return points[static_cast<size_t>(node)]; };
    m_lineOffsets.assign(static_cast<size_t>(m_columns * m_rows) + 1, 0);
    for (size_t i = 0; i < lineFrom.size(); ++i)
        cellsOf(end(lineFrom[i]), end(lineTo[i]), [this](size_t cell) { ++m_lineOffsets[cell + 1]; });
    std::partial_sum(m_lineOffsets.begin(), m_lineOffsets.end(), m_lineOffsets.begin());
    m_lines.resize(static_cast<size_t>(m_lineOffsets.back()));
    auto next = m_lineOffsets;
    for (size_t i = 0; i < lineFrom.size(); ++i)
        cellsOf(end(lineFrom[i]), end(lineTo[i]),
                [&](size_t cell) { m_lines[static_cast<size_t>(next[cell]++)] = static_cast<std::int32_t>(i); });
}

std::vector<std::int32_t> SpatialIndex::pointsNear(const QRectF &area) const
{
    std::vector<std::int32_t> found;
    const Range range = rangeOf(area);
    for (int r = range.top; r <= range.bottom; ++r) {
        const auto first = static_cast<size_t>(r * m_columns + range.left);
        const auto last = static_cast<size_t>(r * m_columns + range.right);
        found.insert(found.end(), m_points.begin() + m_pointOffsets[first],
                     m_points.begin() + m_pointOffsets[last + 1]);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::int32_t> SpatialIndex::linesNear(const QRectF &area) const
{
    std::vector<std::int32_t> found;
    const Range range = rangeOf(area);
    if (range.right < range.left || m_lineCount == 0)
        return found;
    for (int r = range.top; r <= range.bottom; ++r) {
        const auto first = m_lineOffsets[static_cast<size_t>(r * m_columns + range.left)];
        const auto last = m_lineOffsets[static_cast<size_t>(r * m_columns + range.right) + 1];
        found.insert(found.end(), m_lines.begin() + first, m_lines.begin() + last);
    }
    if (found.size() < static_cast<size_t>(m_lineCount) / 16) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    std::vector<std::uint8_t> seen(static_cast<size_t>(m_lineCount), 0);
    for (const std::int32_t line : found)
        seen[static_cast<size_t>(line)] = 1;
    found.clear();
    for (std::int32_t line = 0; line < m_lineCount; ++line)
        if (seen[static_cast<size_t>(line)])
            found.push_back(line);
    return found;
}

} // namespace kluwen::ui
