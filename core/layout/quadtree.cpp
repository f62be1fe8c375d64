#include "core/layout/quadtree.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kluwen::layout
{

namespace
{

constexpr int levels = 16;         // 16 bits for each axis
constexpr std::int32_t bucket = 8; // points in a leaf
constexpr float openingAngle = 1.2f;

/// Spreads the lower 16 bits over the even bits of 32.
std::uint32_t spread(std::uint32_t value)
{
    value = (value | (value << 8)) & 0x00ff00ffu;
    value = (value | (value << 4)) & 0x0f0f0f0fu;
    value = (value | (value << 2)) & 0x33333333u;
    return (value | (value << 1)) & 0x55555555u;
}

} // namespace

void QuadTree::sortAlongCurve(const Points &points, float left, float top, float side)
{
    constexpr size_t digits = 2048;
    const float cells = 65536.0f / side;
    const auto cellOf = [cells](float distance) {
        return std::min(65535u, static_cast<std::uint32_t>(std::max(distance, 0.0f) * cells));
    };
    m_keys.resize(points.size());
    m_spare.resize(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        const std::uint32_t code = spread(cellOf(points.x[i] - left)) | (spread(cellOf(points.y[i] - top)) << 1);
        m_keys[i] = (static_cast<std::uint64_t>(code) << 32) | i;
    }
    constexpr size_t worthDealing = 1000; // below it, sorting is quicker than clearing the piles; the order is the same
    if (m_keys.size() < worthDealing) {
        std::sort(m_keys.begin(), m_keys.end());
        return;
    }
    for (const int shift : {32, 43, 54}) { // a radix sort by eleven bits at a time
        std::array<size_t, digits + 1> places{};
        for (const std::uint64_t key : m_keys)
            ++places[((key >> shift) & (digits - 1)) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (const std::uint64_t key : m_keys)
            m_spare[places[(key >> shift) & (digits - 1)]++] = key;
        m_keys.swap(m_spare);
    }
}

void QuadTree::build(const Points &points, const std::vector<float> &masses)
{
    const auto [left, right] = std::minmax_element(points.x.begin(), points.x.end());
    const auto [top, bottom] = std::minmax_element(points.y.begin(), points.y.end());
    const float side = std::max({*right - *left, *bottom - *top, 1e-9f}) * 1.0001f;
    sortAlongCurve(points, *left, *top, side);
    m_order.resize(points.size());
    m_codes.resize(points.size());
    m_x.resize(points.size());
    m_y.resize(points.size());
    m_mass.resize(points.size());
    for (size_t place = 0; place < m_keys.size(); ++place) {
        const auto point = static_cast<size_t>(m_keys[place] & 0xffffffffu);
        m_codes[place] = static_cast<std::uint32_t>(m_keys[place] >> 32);
        m_order[place] = static_cast<std::int32_t>(point);
        m_x[place] = points.x[point];
        m_y[place] = points.y[point];
        m_mass[place] = masses[point];
    }
    m_cells.clear();
    addCell(0, static_cast<std::int32_t>(points.size()), 0, side);
}

void QuadTree::addCell(std::int32_t first, std::int32_t last, int level, float side)
{
    const size_t index = m_cells.size();
    m_cells.emplace_back();
    Cell cell;
    cell.first = first;
    cell.size2 = side * side;
    const auto gather = [&cell](float x, float y, float mass) {
        cell.x += x * mass;
        cell.y += y * mass;
        cell.mass += mass;
    };
    if (last - first <= bucket || level == levels) {
        cell.last = last;
        for (auto place = static_cast<size_t>(first); place < static_cast<size_t>(last); ++place)
            gather(m_x[place], m_y[place], m_mass[place]);
    } else {
        const int shift = 2 * (levels - 1 - level);
        for (std::int32_t begin = first; begin < last;) {
            const std::uint32_t quadrant = m_codes[static_cast<size_t>(begin)] >> shift;
            const auto end = std::partition_point(m_codes.begin() + begin, m_codes.begin() + last,
                                                  [&](std::uint32_t code) { return (code >> shift) == quadrant; });
            const size_t child = m_cells.size();
            const auto after = static_cast<std::int32_t>(end - m_codes.begin());
            addCell(begin, after, level + 1, side / 2);
            gather(m_cells[child].x, m_cells[child].y, m_cells[child].mass);
            begin = after;
        }
    }
    cell.x /= cell.mass;
    cell.y /= cell.mass;
    cell.next = static_cast<std::int32_t>(m_cells.size());
    m_cells[index] = cell;
}

void QuadTree::repulsion(size_t place, float &forceX, float &forceY) const
{
    const float x = m_x[place];
    const float y = m_y[place];
    const float nearest2 = m_cells.front().size2 * 1e-14f;
    const auto end = static_cast<std::int32_t>(m_cells.size());
    for (std::int32_t at = 0; at < end;) {
        const Cell &cell = m_cells[static_cast<size_t>(at)];
        const float dx = x - cell.x;
        const float dy = y - cell.y;
        const float distance2 = dx * dx + dy * dy;
        if (cell.size2 < openingAngle * openingAngle * distance2) {
            const float factor = cell.mass / distance2;
            forceX += factor * dx;
            forceY += factor * dy;
            at = cell.next;
        } else if (cell.last > 0) {
            // A point adds nothing to its own force.
            for (auto other = static_cast<size_t>(cell.first); other < static_cast<size_t>(cell.last); ++other) {
                const float awayX = x - m_x[other];
                const float awayY = y - m_y[other];
                const float factor = m_mass[other] / (awayX * awayX + awayY * awayY + nearest2);
                forceX += factor * awayX;
                forceY += factor * awayY;
            }
            at = cell.next;
        } else {
            ++at;
        }
    }
}

} // namespace kluwen::layout
