#pragma once
#include "core/layout/points.h"
#include <cstdint>
#include <vector>

namespace kluwen::layout
{

/// The quadtree of Barnes and Hut 1986: far groups of points repel as one. Built by sorting along the Z-order curve, so
/// points of one cell lie beside each other in memory, and stored in depth-first order, so that a walk needs no stack.
class QuadTree
{
public:
    void build(const Points &points, const std::vector<float> &masses);

    /// Points in the tree's order: walk them in this order to stay in the cache.
    [[nodiscard]] const std::vector<std::int32_t> &order() const { return m_order; }
    /// Adds up over all others mass * (here - there) / distance^2, for the point at that place of the order.
    void repulsion(size_t place, float &forceX, float &forceY) const;

private:
    struct Cell
    {
        float x = 0; ///< centre of mass
        float y = 0;
        float mass = 0;
        float size2 = 0;        ///< square of the side
        std::int32_t first = 0; ///< points of the cell in the order
        std::int32_t last = 0;  ///< 0 where the cell is divided
        std::int32_t next = 0;  ///< cell after this one and all below it
    };
    void sortAlongCurve(const Points &points, float left, float top, float side);
    void addCell(std::int32_t first, std::int32_t last, int level, float side);

    std::vector<std::int32_t> m_order;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint64_t> m_keys; ///< place on the curve, then the point
    std::vector<std::uint64_t> m_spare;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_mass;
    std::vector<Cell> m_cells;
};

} // namespace kluwen::layout
