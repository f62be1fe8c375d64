#pragma once
#include "core/layout/layout.h"
#include <QHash>
#include <QVarLengthArray>

namespace kluwen::layout
{

/// The distance at which two symbols no longer overlap, for that spacing of neighbours.
[[nodiscard]] inline double symbolDistance(double spacing)
{
    return 0.5 * spacing;
}

/// Moves points apart until no two are closer than `distance`, as little as can be; points marked fixed stay where they
/// are (two fixed ones may stay too close). Deterministic.
void removeOverlaps(Positions &points, double distance, const std::vector<std::uint8_t> &fixed = {});

/// A free place near `wanted`: no closer than `distance` to any that was taken. For one thread.
class FreePlaces
{
public:
    explicit FreePlaces(double distance) : m_distance(distance), m_side(distance / 1.4143) {}
    void take(QPointF point);
    [[nodiscard]] bool isFree(QPointF point) const;
    [[nodiscard]] QPointF nearest(QPointF wanted) const;

private:
    [[nodiscard]] std::int64_t cellOf(double coordinate) const;

    double m_distance;
    double m_side; ///< of a cell: two points of one cell are always too close
    QHash<std::pair<std::int64_t, std::int64_t>, QVarLengthArray<QPointF, 1>> m_cells;
    struct Search ///< rings of places around a centre, all full up to here
    {
        QPointF centre;
        int ring = 0;
        int direction = 0;
    };
    mutable QHash<std::pair<std::int64_t, std::int64_t>, Search> m_searches;
};

} // namespace kluwen::layout
