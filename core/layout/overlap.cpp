#include "core/layout/overlap.h"
#include "core/layout/crowding.h"
#include "core/layout/pointgrid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kluwen::layout
{

namespace
{

constexpr int pushRounds = 80;
constexpr double tolerance = 1e-6; // of the distance: what rounding may eat

bool isFixed(const std::vector<std::uint8_t> &fixed, size_t point)
{
    return point < fixed.size() && fixed[point] != 0;
}

/// Pushes every too close pair half of the lack each; true where there was such a pair.
bool push(Positions &points, double distance, const std::vector<std::uint8_t> &fixed)
{
    const PointGrid grid(points, distance);
    const double enough2 = distance * (1 - tolerance) * distance * (1 - tolerance);
    bool found = false;
    for (size_t one = 0; one < points.size(); ++one) {
        grid.near(points[one], distance, [&](size_t two) {
            if (two <= one || (isFixed(fixed, one) && isFixed(fixed, two)))
                return;
            QPointF apart = points[two] - points[one];
            const double square = apart.x() * apart.x() + apart.y() * apart.y();
            if (square >= enough2)
                return;
            found = true;
            double length = std::sqrt(square);
            if (length < distance * 1e-6) { // on top of each other: a direction of its own for every pair
                const double angle = static_cast<double>(one + 3 * two);
                apart = QPointF(std::cos(angle), std::sin(angle));
                length = 1;
                points[two] += apart * (distance * 1e-3);
            }
            const QPointF step = apart * ((distance * 1.01 - length) / length);
            if (isFixed(fixed, one)) {
                points[two] += step;
            } else if (isFixed(fixed, two)) {
                points[one] -= step;
            } else {
                points[one] -= step / 2;
                points[two] += step / 2;
            }
        });
    }
    return found;
}

} // namespace

void removeOverlaps(Positions &points, double distance, const std::vector<std::uint8_t> &fixed)
{
    if (std::all_of(fixed.begin(), fixed.end(), [](std::uint8_t is) { return is == 0; }))
        giveRoom(points, distance);
    for (int round = 0; round < pushRounds; ++round)
        if (!push(points, distance, fixed))
            return;
    // What pushing did not settle (crowds between fixed points) goes to the nearest free place.
    FreePlaces places(distance * (1 - tolerance));
    for (size_t i = 0; i < points.size(); ++i)
        if (isFixed(fixed, i))
            places.take(points[i]);
    for (size_t i = 0; i < points.size(); ++i) {
        if (isFixed(fixed, i))
            continue;
        points[i] = places.nearest(points[i]);
        places.take(points[i]);
    }
}

std::int64_t FreePlaces::cellOf(double coordinate) const
{
    return static_cast<std::int64_t>(std::floor(coordinate / m_side));
}

void FreePlaces::take(QPointF point)
{
    m_cells[{cellOf(point.x()), cellOf(point.y())}].append(point);
}

bool FreePlaces::isFree(QPointF point) const
{
    const std::int64_t column = cellOf(point.x());
    const std::int64_t row = cellOf(point.y());
    if (m_cells.contains({column, row})) // the diagonal of a cell is the distance
        return false;
    for (std::int64_t x = column - 2; x <= column + 2; ++x) {
        for (std::int64_t y = row - 2; y <= row + 2; ++y) {
            const auto cell = m_cells.constFind({x, y});
            if (cell == m_cells.cend())
                continue;
            for (const QPointF &other : *cell)
                if (QPointF::dotProduct(other - point, other - point) < m_distance * m_distance)
                    return false;
        }
    }
    return true;
}

QPointF FreePlaces::nearest(QPointF wanted) const
{
    if (isFree(wanted))
        return wanted;
    // Places never become free again, so a crowd shares one search: it goes on from where the last one found its place.
    const double side = 2 * m_distance;
    const std::pair key(static_cast<std::int64_t>(std::floor(wanted.x() / side)),
                        static_cast<std::int64_t>(std::floor(wanted.y() / side)));
    Search &search = m_searches[key];
    if (search.ring == 0)
        search = Search{wanted, 1, 0};
    while (true) {
        const double radius = search.ring * 0.5 * m_distance;
        const int directions = 8 * search.ring;
        while (search.direction < directions) {
            const double angle = 2 * std::numbers::pi * search.direction++ / directions;
            const QPointF place = search.centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
            if (isFree(place))
                return place;
        }
        ++search.ring;
        search.direction = 0;
    }
}

} // namespace kluwen::layout
