#include "core/layout/crowding.h"
#include "core/layout/parallel.h"
#include "core/layout/quadtree.h"

#include <cmath>
#include <numbers>
#include <QHash>

namespace kluwen::layout
{

namespace
{

constexpr double cellSides = 6;  // of a cell, in distances
constexpr double capacity = 25;  // points that pushing settles in a cell: six tenths of the densest packing
constexpr double mostGrowth = 2; // of the whole drawing, before single places are stretched
constexpr double mostAdded = 1;  // of a cell's area in a round: more would tear
constexpr int mostRounds = 40;   // a crowd within a cell shows only when it is spread over several
constexpr size_t worthThreads = 2000;

using CellKey = std::pair<std::int32_t, std::int32_t>;

/// The cells that hold points, and how many each.
class Cells
{
public:
    Cells(const Positions &points, double side) : m_side(side), m_of(points.size())
    {
        for (size_t i = 0; i < points.size(); ++i) {
            const CellKey key(indexOf(points[i].x()), indexOf(points[i].y()));
            const auto found = m_places.constFind(key);
            if (found != m_places.cend()) {
                m_of[i] = *found;
            } else {
                m_of[i] = static_cast<std::int32_t>(m_keys.size());
                m_places.insert(key, m_of[i]);
                m_keys.push_back(key);
                m_counts.push_back(0);
            }
            ++m_counts[static_cast<size_t>(m_of[i])];
        }
    }

    [[nodiscard]] const std::vector<CellKey> &keys() const { return m_keys; }
    [[nodiscard]] const std::vector<int> &counts() const { return m_counts; }
    [[nodiscard]] size_t cellOf(size_t point) const { return static_cast<size_t>(m_of[point]); }
    [[nodiscard]] double side() const { return m_side; }

    /// How many times too full it is around all but the most crowded fiftieth of the points; 1 = just full.
    [[nodiscard]] double crowding() const
    {
        constexpr double counted = 0.98; // of the points
        std::vector<int> sorted = m_counts;
        std::sort(sorted.begin(), sorted.end());
        double seen = 0;
        for (const int count : sorted) {
            seen += count;
            if (seen >= counted * static_cast<double>(m_of.size()))
                return count / capacity;
        }
        return 0;
    }

private:
    [[nodiscard]] std::int32_t indexOf(double coordinate) const
    {
        return static_cast<std::int32_t>(std::floor(coordinate / m_side));
    }

    double m_side;
    QHash<CellKey, std::int32_t> m_places;
    std::vector<CellKey> m_keys;
    std::vector<int> m_counts;
    std::vector<std::int32_t> m_of;
};

/// The corners of cells, moved by the sources in the middle of every cell that is too full: a source of area A pushes
/// what is at distance r away by A / (2 pi r), as water would.
class Corners
{
public:
    Corners(const Cells &cells, const std::vector<double> &added) : m_cells(cells)
    {
        const double side = cells.side();
        Points all;
        std::vector<float> masses;
        for (size_t cell = 0; cell < cells.keys().size(); ++cell) {
            if (added[cell] <= 0)
                continue;
            const auto [column, row] = cells.keys()[cell];
            all.add(side * QPointF(column + 0.5, row + 0.5));
            masses.push_back(static_cast<float>(added[cell]));
        }
        const size_t sources = masses.size();
        for (const auto &[column, row] : cells.keys()) {
            for (const CellKey &corner : {CellKey(column, row), CellKey(column + 1, row), CellKey(column, row + 1),
                                          CellKey(column + 1, row + 1)}) {
                if (m_places.contains(corner))
                    continue;
                m_places.insert(corner, static_cast<std::int32_t>(masses.size() - sources));
                all.add(side * QPointF(corner.first, corner.second));
                masses.push_back(static_cast<float>(side * side * 1e-9)); // a witness, not a source
            }
        }
        QuadTree tree;
        tree.build(all, masses);
        m_moves.resize(masses.size() - sources);
        inPieces(masses.size(), worthThreads, [&](size_t first, size_t last) {
            for (size_t place = first; place < last; ++place) {
                const auto point = static_cast<size_t>(tree.order()[place]);
                if (point < sources)
                    continue;
                float x = 0;
                float y = 0;
                tree.repulsion(place, x, y);
                m_moves[point - sources] =
                    QPointF(static_cast<double>(x), static_cast<double>(y)) / (2 * std::numbers::pi);
            }
        });
    }

    /// Where a point of that cell goes: between the moves of the four corners.
    [[nodiscard]] QPointF moved(QPointF point, size_t cell) const
    {
        const auto [column, row] = m_cells.keys()[cell];
        const double right = point.x() / m_cells.side() - column;
        const double down = point.y() / m_cells.side() - row;
        const QPointF above = (1 - right) * moveOf({column, row}) + right * moveOf({column + 1, row});
        const QPointF below = (1 - right) * moveOf({column, row + 1}) + right * moveOf({column + 1, row + 1});
        return point + (1 - down) * above + down * below;
    }

private:
    [[nodiscard]] QPointF moveOf(CellKey corner) const { return m_moves[static_cast<size_t>(m_places[corner])]; }

    const Cells &m_cells;
    QHash<CellKey, std::int32_t> m_places;
    Positions m_moves;
};

/// The area every cell lacks, as much as one round may add; empty where no cell lacks any.
std::vector<double> lackingAreas(const Cells &cells)
{
    const double area = cells.side() * cells.side();
    std::vector<double> lacking(cells.counts().size(), 0);
    bool any = false;
    for (size_t cell = 0; cell < lacking.size(); ++cell) {
        const double full = cells.counts()[cell] / capacity;
        if (full <= 1)
            continue;
        lacking[cell] = area * std::min(full - 1, mostAdded);
        any = true;
    }
    return any ? lacking : std::vector<double>();
}

} // namespace

void giveRoom(Positions &points, double distance)
{
    const double side = cellSides * distance;
    double grown = 1;
    for (int round = 0; round < mostRounds; ++round) {
        const Cells cells(points, side);
        const double factor = std::min(std::sqrt(std::max(cells.crowding(), 1.0)), mostGrowth / grown);
        if (factor > 1) { // keeps the shape as it is, so it comes first
            grown *= factor;
            for (QPointF &point : points)
                point *= factor;
            continue;
        }
        const std::vector<double> lacking = lackingAreas(cells);
        if (lacking.empty())
            return;
        const Corners corners(cells, lacking);
        for (size_t i = 0; i < points.size(); ++i)
            points[i] = corners.moved(points[i], cells.cellOf(i));
    }
}

namespace
{

QPointF medianOf(const Positions &points)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const QPointF &point : points) {
        x.push_back(point.x());
        y.push_back(point.y());
    }
    const auto half = static_cast<std::ptrdiff_t>(points.size() / 2);
    std::nth_element(x.begin(), x.begin() + half, x.end());
    std::nth_element(y.begin(), y.begin() + half, y.end());
    return {x[static_cast<size_t>(half)], y[static_cast<size_t>(half)]};
}

} // namespace

void drawIn(Positions &points, double distance)
{
    constexpr double emptiest = 6; // times the room that the points of a ring need
    constexpr size_t rings = 64;
    if (points.size() < 2 * rings)
        return;
    const QPointF middle = medianOf(points); // outliers do not move it
    std::vector<double> squares;
    squares.reserve(points.size());
    for (QPointF &point : points) {
        point -= middle;
        squares.push_back(QPointF::dotProduct(point, point));
    }
    std::vector<double> sorted = squares;
    std::sort(sorted.begin(), sorted.end());
    // The squared radius is the area within, but for pi: before and after, from ring to ring.
    const double room = std::pow(cellSides * distance, 2) / capacity / std::numbers::pi; // of one point
    std::vector<double> before{0};
    std::vector<double> after{0};
    for (size_t ring = 1; ring <= rings; ++ring) {
        const size_t first = (ring - 1) * points.size() / rings;
        const size_t last = ring * points.size() / rings;
        before.push_back(sorted[last - 1]);
        after.push_back(after.back() +
                        std::min(before[ring] - before[ring - 1], emptiest * room * static_cast<double>(last - first)));
    }
    for (size_t i = 0; i < points.size(); ++i) {
        const auto outer = std::lower_bound(before.begin() + 1, before.end() - 1, squares[i]);
        const auto ring = static_cast<size_t>(outer - before.begin());
        const double width = before[ring] - before[ring - 1];
        const double share = width > 0 ? (squares[i] - before[ring - 1]) / width : 1;
        const double square = after[ring - 1] + share * (after[ring] - after[ring - 1]);
        if (squares[i] > 0)
            points[i] *= std::sqrt(square / squares[i]);
    }
}

} // namespace kluwen::layout
