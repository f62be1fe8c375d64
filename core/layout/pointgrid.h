#pragma once
#include "core/layout/layout.h"
#include <cstdint>
#include <span>
#include <vector>

namespace kluwen::layout
{

/// Points sorted into square cells, to find the near ones. Cells grow where the points lie very far apart.
class PointGrid
{
public:
    PointGrid(const Positions &points, double smallestCell);

    /// Calls `use(index)` for every point of the cells that touch the square of that half side around `at`.
    template<typename Use>
    void near(QPointF at, double halfSide, Use use) const
    {
        const std::int64_t left = column(at.x() - halfSide);
        const std::int64_t right = column(at.x() + halfSide);
        const std::int64_t last = row(at.y() + halfSide);
        for (std::int64_t y = row(at.y() - halfSide); y <= last; ++y)
            for (std::int64_t x = left; x <= right; ++x)
                for (const std::int32_t point : cell(x, y))
                    use(static_cast<size_t>(point));
    }

private:
    [[nodiscard]] std::int64_t column(double x) const;
    [[nodiscard]] std::int64_t row(double y) const;
    [[nodiscard]] std::span<const std::int32_t> cell(std::int64_t x, std::int64_t y) const;

    double m_left = 0;
    double m_top = 0;
    double m_side = 1;
    std::int64_t m_columns = 1;
    std::int64_t m_rows = 1;
    std::vector<std::int32_t> m_offsets;
    std::vector<std::int32_t> m_points;
};

} // namespace kluwen::layout
