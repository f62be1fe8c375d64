#include "core/layout/clearing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kluwen::layout
{

namespace
{

constexpr int mostRoundsOfClearing = 12;
constexpr int directionsTried = 16;
constexpr std::array<double, 5> stepsTried{0.5, 1, 1.5, 2, 3}; ///< distances from where it stood
constexpr double costOfNearness = 3;                           ///< against a point under a line
constexpr double costOfMove = 0.08;                            ///< per distance

double fromSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF away = point - (a + share * along);
    return std::hypot(away.x(), away.y());
}

/// What it costs that something is nearer than it should be.
double tooNear(double is, double least)
{
    return is < least ? 1 + (least - is) / least : 0;
}

class Clearing
{
public:
    Clearing(Positions &points, const std::vector<std::pair<size_t, size_t>> &ties, double distance, double apart)
        : m_points(points), m_began(points), m_ties(ties), m_tiesOf(points.size()), m_distance(distance), m_apart(apart)
    {
        for (size_t tie = 0; tie < ties.size(); ++tie) {
            m_tiesOf[ties[tie].first].push_back(tie);
            if (ties[tie].second != ties[tie].first)
                m_tiesOf[ties[tie].second].push_back(tie);
        }
    }

    void run()
    {
        for (int round = 0; round < mostRoundsOfClearing; ++round) {
            bool moved = false;
            for (size_t point = 0; point < m_points.size(); ++point)
                if (underLines(point, m_points[point]) > 0)
                    moved = moveOff(point) || moved;
            if (!moved)
                return;
        }
    }

private:
    [[nodiscard]] bool isOwn(size_t tie, size_t point) const
    {
        return m_ties[tie].first == point || m_ties[tie].second == point;
    }
    /// Lines of others that pass the point, if it stood there.
    [[nodiscard]] double underLines(size_t point, QPointF at) const
    {
        double cost = 0;
        for (size_t tie = 0; tie < m_ties.size(); ++tie)
            if (!isOwn(tie, point))
                cost += tooNear(fromSegment(at, m_points[m_ties[tie].first], m_points[m_ties[tie].second]), m_distance);
        return cost;
    }
    /// Others that the point's own lines pass, if it stood there.
    [[nodiscard]] double overOthers(size_t point, QPointF at) const
    {
        double cost = 0;
        for (const size_t tie : m_tiesOf[point]) {
            const size_t end = m_ties[tie].first == point ? m_ties[tie].second : m_ties[tie].first;
            for (size_t other = 0; other < m_points.size(); ++other)
                if (other != point && other != end)
                    cost += tooNear(fromSegment(m_points[other], at, m_points[end]), m_distance);
        }
        return cost;
    }
    [[nodiscard]] double cost(size_t point, QPointF at) const
    {
        double near = 0;
        for (size_t other = 0; other < m_points.size(); ++other)
            if (other != point)
                near += tooNear(std::hypot(m_points[other].x() - at.x(), m_points[other].y() - at.y()), m_apart);
        const QPointF move = at - m_began[point];
        return underLines(point, at) + overOthers(point, at) + costOfNearness * near +
               costOfMove * std::hypot(move.x(), move.y()) / m_distance;
    }
    bool moveOff(size_t point)
    {
        QPointF best = m_points[point];
        double least = cost(point, best);
        for (const double step : stepsTried)
            for (int direction = 0; direction < directionsTried; ++direction) {
                const double angle = 2 * std::numbers::pi * direction / directionsTried;
                const QPointF at = m_began[point] + step * m_distance * QPointF(std::cos(angle), std::sin(angle));
                if (const double there = cost(point, at); there < least - 1e-9) {
                    least = there;
                    best = at;
                }
            }
        const bool moved = best != m_points[point];
        m_points[point] = best;
        return moved;
    }

    Positions &m_points;
    const Positions m_began;
    const std::vector<std::pair<size_t, size_t>> &m_ties;
    std::vector<std::vector<size_t>> m_tiesOf;
    double m_distance;
    double m_apart;
};

} // namespace

void clearLines(Positions &points, const std::vector<std::pair<size_t, size_t>> &ties, double distance, double apart)
{
    Clearing(points, ties, distance, apart).run();
}

} // namespace kluwen::layout
