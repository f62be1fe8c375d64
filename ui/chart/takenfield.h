#pragma once
#include <algorithm>
#include <cstdint>
#include <QRectF>
#include <vector>

namespace kluwen::ui
{

/// Rectangles that are taken within an area, in a grid of square cells: whether a place is free is told by its few
/// neighbours.
class TakenField
{
public:
    explicit TakenField(const QRectF &area)
        : m_area(area), m_columns(static_cast<int>(area.width() / cellSize) + 1),
          m_rows(static_cast<int>(area.height() / cellSize) + 1),
          m_heads(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), -1)
    {
    }

    void take(const QRectF &rect)
    {
        eachCell(rect, [&](std::int32_t &head) {
            m_entries.push_back({rect, head});
            head = static_cast<std::int32_t>(m_entries.size()) - 1;
            return true;
        });
    }

    [[nodiscard]] bool isFree(const QRectF &rect)
    {
        return eachCell(rect, [&](std::int32_t head) {
            for (; head >= 0; head = m_entries[static_cast<size_t>(head)].next)
                if (m_entries[static_cast<size_t>(head)].rect.intersects(rect))
                    return false;
            return true;
        });
    }

private:
    struct Entry
    {
        QRectF rect;
        std::int32_t next = -1; ///< in the same cell
    };

    /// Goes on while `use` says so; what lies outside the area counts to the cells at its edge.
    template<typename Use>
    bool eachCell(const QRectF &rect, Use use)
    {
        const int right = column(rect.right());
        const int bottom = row(rect.bottom());
        for (int y = row(rect.top()); y <= bottom; ++y)
            for (int x = column(rect.left()); x <= right; ++x)
                if (!use(m_heads[static_cast<size_t>(y * m_columns + x)]))
                    return false;
        return true;
    }

    [[nodiscard]] int column(double x) const
    {
        return static_cast<int>(std::clamp((x - m_area.left()) / cellSize, 0.0, m_columns - 1.0));
    }
    [[nodiscard]] int row(double y) const
    {
        return static_cast<int>(std::clamp((y - m_area.top()) / cellSize, 0.0, m_rows - 1.0));
    }

    static constexpr double cellSize = 48;
    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<std::int32_t> m_heads; ///< first entry per cell
    std::vector<Entry> m_entries;
};

} // namespace kluwen::ui
