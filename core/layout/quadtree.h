#pragma once
#include <cstdint>
#include <QPointF>
#include <vector>

namespace kluwen::layout
{

/// The quadtree of Barnes and Hut 1986: far groups of points repel as one. Built by sorting along the Z-order curve, so
/// points of one cell lie beside each other in memory, and stored in depth-first order, so that a walk needs no stack.
class QuadTree
{
public:
    void build(const std::vector<QPointF> &points, const std::vector<double> &masses);

    /// Points in the tree's order: walk them in this order to stay in the cache.
    [[nodiscard]] const std::vector<std::int32_t> &order() const { return m_order; }
    /// Sum over all others of mass * (here - there) / distance^2, for the point at that place of the order.
    [[nodiscard]] QPointF repulsion(size_t place) const;

private:
    struct Cell
    {
        double x = 0; ///< centre of mass
        double y = 0;
        double mass = 0;
        double size2 = 0;       ///< square of the side
        std::int32_t first = 0; ///< points of the cell in the order
        std::int32_t last = 0;
        std::int32_t next = 0; ///< cell after this one and all below it
        bool leaf = false;
    };
    void addCell(std::int32_t first, std::int32_t last, int level, double side);

    std::vector<std::int32_t> m_order;
    std::vector<std::uint32_t> m_codes;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<double> m_mass;
    std::vector<Cell> m_cells;
};

} // namespace kluwen::layout
