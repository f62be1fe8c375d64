#include "core/layout/sparsestress.h"
#include "core/layout/parallel.h"
#include "core/layout/random.h"

#include <array>
#include <cmath>
#include <numeric>

namespace kluwen::layout
{

namespace
{

constexpr size_t mostPivots = 256;
constexpr size_t fewestPivots = 24;
constexpr size_t mostSteps = 100'000'000; // bytes of memory
constexpr size_t pivotsWorthThreads = 1000;
constexpr size_t lanes = 4; // sums side by side, so that the compiler can use vector instructions

/// Writes the steps from one pivot into column `column` of the rows.
void measureFrom(const LevelGraph &graph, std::int32_t pivot, size_t column, size_t columns,
                 std::vector<std::uint8_t> &steps)
{
    std::vector<std::int32_t> queue{pivot};
    std::vector<std::uint8_t> reached(graph.masses.size(), 0);
    queue.reserve(graph.masses.size());
    reached[static_cast<size_t>(pivot)] = 1;
    size_t head = 0;
    for (int step = 1; head < queue.size(); ++step) {
        for (const size_t end = queue.size(); head < end; ++head) {
            for (const std::int32_t neighbour : graph.neighboursOf(queue[head])) {
                const auto node = static_cast<size_t>(neighbour);
                if (reached[node] != 0)
                    continue;
                reached[node] = 1;
                steps[node * columns + column] = static_cast<std::uint8_t>(std::min(step, 255));
                queue.push_back(neighbour);
            }
        }
    }
}

/// The radius of the disc over which the points are spread, if they were spread evenly.
float radiusOf(const Points &points)
{
    double sumX = 0;
    double sumY = 0;
    double squares = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const auto x = static_cast<double>(points.x[i]);
        const auto y = static_cast<double>(points.y[i]);
        sumX += x;
        sumY += y;
        squares += x * x + y * y;
    }
    const auto count = static_cast<double>(points.size());
    return static_cast<float>(std::sqrt(2 * std::max(0.0, squares - (sumX * sumX + sumY * sumY) / count) / count));
}

} // namespace

SparseStress::SparseStress(const LevelGraph &graph, unsigned seed) : m_nodes(graph.masses.size())
{
    const size_t affordable = std::clamp(mostSteps / std::max<size_t>(m_nodes, 1), fewestPivots, mostPivots);
    const size_t count = std::min(m_nodes, m_nodes <= 2 * mostPivots ? m_nodes : affordable);
    std::vector<std::int32_t> all(m_nodes);
    std::iota(all.begin(), all.end(), 0);
    Random random(seed);
    for (size_t i = 0; i < count && count < m_nodes; ++i)
        std::swap(all[i], all[i + random.below(m_nodes - i)]);
    m_pivots.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
    m_steps.assign(m_nodes * count, 0);
    inPieces(count, m_nodes < pivotsWorthThreads ? count + 1 : 2, [&](size_t first, size_t last) {
        for (size_t pivot = first; pivot < last; ++pivot)
            measureFrom(graph, m_pivots[pivot], pivot, count, m_steps);
    });
}

/// The length of a step at which the steps between pivots fit the points best.
float SparseStress::lengthOfStep(const Points &points) const
{
    double linear = 0;
    double square = 0;
    for (size_t one = 0; one < m_pivots.size(); ++one) {
        const auto node = static_cast<size_t>(m_pivots[one]);
        for (size_t two = 0; two < m_pivots.size(); ++two) {
            const int steps = m_steps[node * m_pivots.size() + two];
            if (steps == 0)
                continue;
            const auto other = static_cast<size_t>(m_pivots[two]);
            const auto dx = static_cast<double>(points.x[node] - points.x[other]);
            const auto dy = static_cast<double>(points.y[node] - points.y[other]);
            const double ratio = std::sqrt(dx * dx + dy * dy) / steps;
            linear += ratio;
            square += ratio * ratio;
        }
    }
    return linear > 0 ? static_cast<float>(square / linear) : 1.0f;
}

void SparseStress::moveRange(const Points &points, size_t first, size_t last, float step, float share,
                             Points &next) const
{
    const size_t count = m_pivots.size();
    const size_t padded = (count + lanes - 1) / lanes * lanes; // the padding weighs nothing
    std::vector<float> pivotX(padded, 0);
    std::vector<float> pivotY(padded, 0);
    std::vector<float> weights(padded, 0);
    std::vector<float> wanted(padded, 0);
    for (size_t pivot = 0; pivot < count; ++pivot) {
        pivotX[pivot] = points.x[static_cast<size_t>(m_pivots[pivot])];
        pivotY[pivot] = points.y[static_cast<size_t>(m_pivots[pivot])];
    }
    std::array<float, 256> weightOf{};
    for (size_t steps = 1; steps < weightOf.size(); ++steps)
        weightOf[steps] = 1.0f / static_cast<float>(steps * steps);
    for (size_t node = first; node < last; ++node) {
        for (size_t pivot = 0; pivot < count; ++pivot) {
            const std::uint8_t steps = m_steps[node * count + pivot];
            weights[pivot] = weightOf[steps];
            wanted[pivot] = step * static_cast<float>(steps);
        }
        std::array<float, lanes> sumX{};
        std::array<float, lanes> sumY{};
        std::array<float, lanes> sum{};
        for (size_t pivot = 0; pivot < padded; pivot += lanes) {
            for (size_t lane = 0; lane < lanes; ++lane) {
                const float dx = points.x[node] - pivotX[pivot + lane];
                const float dy = points.y[node] - pivotY[pivot + lane];
                const float length = std::sqrt(dx * dx + dy * dy + 1e-20f);
                const float pull = weights[pivot + lane] * (wanted[pivot + lane] / length - 1);
                sumX[lane] += pull * dx;
                sumY[lane] += pull * dy;
                sum[lane] += weights[pivot + lane];
            }
        }
        const float all = std::max(sum[0] + sum[1] + sum[2] + sum[3], 1e-20f);
        next.x[node] = points.x[node] + share * (sumX[0] + sumX[1] + sumX[2] + sumX[3]) / all;
        next.y[node] = points.y[node] + share * (sumY[0] + sumY[1] + sumY[2] + sumY[3]) / all;
    }
}

bool SparseStress::run(Points &points, int rounds, float share, const GoOn &goOn) const
{
    Points next(points.size());
    for (int round = 0; round < rounds; ++round) {
        if (!goOn(points))
            return false;
        const float step = lengthOfStep(points);
        inPieces(m_nodes, pivotsWorthThreads,
                 [&](size_t first, size_t last) { moveRange(points, first, last, step, share, next); });
        std::swap(points, next);
    }
    return true;
}

void gatherNear(const LevelGraph &graph, Points &points, int rounds)
{
    const float radius = std::max(radiusOf(points), 1e-9f);
    const float meanDegree = static_cast<float>(graph.neighbours.size()) / static_cast<float>(points.size());
    const float reach = 0.03f * radius * std::sqrt(std::max(1.0f, meanDegree / 8));
    const float near2 = reach * reach;
    const float longest = 0.67f * reach;
    Points next(points.size());
    for (int round = 0; round < rounds; ++round) {
        inPieces(points.size(), pivotsWorthThreads, [&](size_t first, size_t last) {
            for (size_t node = first; node < last; ++node) {
                float sum = 1e-30f;
                float sumX = 0;
                float sumY = 0;
                for (auto at = static_cast<size_t>(graph.offsets[node]);
                     at < static_cast<size_t>(graph.offsets[node + 1]); ++at) {
                    const auto other = static_cast<size_t>(graph.neighbours[at]);
                    const float dx = points.x[other] - points.x[node];
                    const float dy = points.y[other] - points.y[node];
                    const float nearness = near2 / (dx * dx + dy * dy + near2);
                    const float weight = graph.weights[at] * nearness * nearness;
                    sum += weight;
                    sumX += weight * dx;
                    sumY += weight * dy;
                }
                const float moveX = 0.5f * sumX / sum;
                const float moveY = 0.5f * sumY / sum;
                const float limit = longest / std::max(std::sqrt(moveX * moveX + moveY * moveY), longest);
                next.x[node] = points.x[node] + limit * moveX;
                next.y[node] = points.y[node] + limit * moveY;
            }
        });
        std::swap(points, next);
    }
}

} // namespace kluwen::layout
