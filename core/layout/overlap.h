#pragma once
#include "core/layout/layout.h"

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

/// The free place nearest to `wanted`: no closer than `distance` to any of `taken`.
class FreePlaces
{
public:
    explicit FreePlaces(double distance) : m_distance(distance) {}
    void take(QPointF point);
    [[nodiscard]] bool isFree(QPointF point) const;
    [[nodiscard]] QPointF nearest(QPointF wanted) const;

private:
    [[nodiscard]] std::int64_t cellOf(double coordinate) const;

    double m_distance;
    QHash<std::pair<std::int64_t, std::int64_t>, QList<QPointF>> m_cells; ///< of side `distance`
};

} // namespace kluwen::layout
