#include "core/layout/quadtree.h"

#include <algorithm>

namespace kluwen::layout
{

namespace
{

constexpr int levels = 16;         // 16 bits for each axis
constexpr std::int32_t bucket = 8; // points in a leaf
constexpr double openingAngle = 1.0;

/// Spreads the lower 16 bits over the even bits of 32.
std::uint32_t spread(std::uint32_t value)
{
    value = (value | (value << 8)) & 0x00ff00ffu;
    value = (value | (value << 4)) & 0x0f0f0f0fu;
    value = (value | (value << 2)) & 0x33333333u;
    return (value | (value << 1)) & 0x55555555u;
}

} // namespace

void QuadTree::build(const std::vector<QPointF> &points, const std::vector<double> &masses)
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
    const double side = std::max({right - left, bottom - top, 1e-9}) * 1.0001;
    const double cells = 65536.0 / side;
    std::vector<std::pair<std::uint32_t, std::int32_t>> keys(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        const auto column = static_cast<std::uint32_t>((points[i].x() - left) * cells);
        const auto row = static_cast<std::uint32_t>((points[i].y() - top) * cells);
        keys[i] = {spread(column) | (spread(row) << 1), static_cast<std::int32_t>(i)};
    }
    std::sort(keys.begin(), keys.end());
    m_order.resize(points.size());
    m_codes.resize(points.size());
    m_x.resize(points.size());
    m_y.resize(points.size());
    m_mass.resize(points.size());
    for (size_t place = 0; place < keys.size(); ++place) {
        const auto point = static_cast<size_t>(keys[place].second);
        m_codes[place] = keys[place].first;
        m_order[place] = keys[place].second;
        m_x[place] = points[point].x();
        m_y[place] = points[point].y();
        m_mass[place] = masses[point];
    }
    m_cells.clear();
    addCell(0, static_cast<std::int32_t>(points.size()), 0, side);
}

void QuadTree::addCell(std::int32_t first, std::int32_t last, int level, double side)
{
    const size_t index = m_cells.size();
    m_cells.emplace_back();
    Cell cell;
    cell.first = first;
    cell.last = last;
    cell.size2 = side * side;
    cell.leaf = last - first <= bucket || level == levels;
    for (auto place = static_cast<size_t>(first); place < static_cast<size_t>(last); ++place) {
        cell.x += m_x[place] * m_mass[place];
        cell.y += m_y[place] * m_mass[place];
        cell.mass += m_mass[place];
    }
    cell.x /= cell.mass;
    cell.y /= cell.mass;
    if (!cell.leaf) {
        const int shift = 2 * (levels - 1 - level);
        std::int32_t begin = first;
        while (begin < last) {
            const std::uint32_t quadrant = m_codes[static_cast<size_t>(begin)] >> shift;
            const auto end = std::partition_point(m_codes.begin() + begin, m_codes.begin() + last,
                                                  [&](std::uint32_t code) { return (code >> shift) == quadrant; });
            const auto after = static_cast<std::int32_t>(end - m_codes.begin());
            addCell(begin, after, level + 1, side / 2);
            begin = after;
        }
    }
    cell.next = static_cast<std::int32_t>(m_cells.size());
    m_cells[index] = cell;
}

QPointF QuadTree::repulsion(size_t place) const
{
    constexpr double nearest2 = 1e-12;
    const double x = m_x[place];
    const double y = m_y[place];
    double forceX = 0;
    double forceY = 0;
    const auto end = static_cast<std::int32_t>(m_cells.size());
    for (std::int32_t at = 0; at < end;) {
        const Cell &cell = m_cells[static_cast<size_t>(at)];
        const double dx = x - cell.x;
        const double dy = y - cell.y;
        const double distance2 = dx * dx + dy * dy;
        if (cell.size2 < openingAngle * openingAngle * distance2) {
            const double factor = cell.mass / distance2;
            forceX += factor * dx;
            forceY += factor * dy;
            at = cell.next;
        } else if (cell.leaf) {
            for (auto other = static_cast<size_t>(cell.first); other < static_cast<size_t>(cell.last); ++other) {
                double awayX = x - m_x[other];
                const double awayY = y - m_y[other];
                double away2 = awayX * awayX + awayY * awayY;
                if (other == place)
                    continue;
                if (away2 < nearest2) { // on top of each other: apart along the x axis
                    awayX = other < place ? 1e-6 : -1e-6;
                    away2 = nearest2;
                }
                const double factor = m_mass[other] / away2;
                forceX += factor * awayX;
                forceY += factor * awayY;
            }
            at = cell.next;
        } else {
            ++at;
        }
    }
    return {forceX, forceY};
}

} // namespace kluwen::layout
