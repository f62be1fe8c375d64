#pragma once
#include <cstdint>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace kluwen::ui
{

/// A uniform grid over points and lines as flat arrays: what is in a rectangle is found without looking at all of it.
/// Built once in linear time, then only read.
class SpatialIndex
{
public:
    SpatialIndex() = default;
    SpatialIndex(const std::vector<QPointF> &points, const std::vector<std::int32_t> &lineFrom,
                 const std::vector<std::int32_t> &lineTo);

    /// Points whose cell touches the area; some may lie a little outside. Ascending.
    [[nodiscard]] std::vector<std::int32_t> pointsNear(const QRectF &area) const;
    /// Lines that pass a cell which touches the area, each once. Ascending.
    [[nodiscard]] std::vector<std::int32_t> linesNear(const QRectF &area) const;
    [[nodiscard]] QRectF bounds() const { return m_bounds; } ///< of the points; null where there are none
    [[nodiscard]] double occupiedArea() const;               ///< of the cells that hold a point; square units

private:
    struct Range
    {
        int left = 0;
        int top = 0;
        int right = -1;
        int bottom = -1;
    };
    [[nodiscard]] Range rangeOf(const QRectF &area) const;
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;
    void fillPoints(const std::vector<QPointF> &points);
    void fillLines(const std::vector<QPointF> &points, const std::vector<std::int32_t> &lineFrom,
                   const std::vector<std::int32_t> &lineTo);
    template<typename Use>
    void cellsOf(QPointF a, QPointF b, Use use) const;

    QRectF m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    double m_cell = 1;
    std::vector<std::int32_t> m_pointOffsets; ///< compressed rows per cell
    std::vector<std::int32_t> m_points;
    std::vector<std::int32_t> m_lineOffsets;
    std::vector<std::int32_t> m_lines;
    std::int32_t m_lineCount = 0;
};

} // namespace kluwen::ui
