#include "core/layout/quality.h"
#include "core/layout/pointgrid.h"
#include "core/layout/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kluwen::layout
{

namespace
{

double distanceOf(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

std::vector<graph::NodeIndex> sampled(graph::NodeIndex nodes, int samples, unsigned seed)
{
    std::vector<graph::NodeIndex> all(static_cast<size_t>(nodes));
    std::iota(all.begin(), all.end(), 0);
    const auto wanted = std::min(all.size(), static_cast<size_t>(std::max(samples, 0)));
    Random random(seed);
    for (size_t i = 0; i < wanted && wanted < all.size(); ++i)
        std::swap(all[i], all[i + random.below(all.size() - i)]);
    all.resize(wanted);
    return all;
}

/// Steps from `source` to every node; 0 where out of reach, and for itself.
std::vector<int> stepsFrom(const graph::SimpleNetwork &network, graph::NodeIndex source)
{
    std::vector<int> steps(static_cast<size_t>(network.nodeCount()), 0);
    std::vector<graph::NodeIndex> queue{source};
    for (size_t head = 0; head < queue.size(); ++head) {
        for (const graph::NodeIndex neighbour : network.of(queue[head])) {
            int &step = steps[static_cast<size_t>(neighbour)];
            if (step > 0 || neighbour == source)
                continue;
            step = steps[static_cast<size_t>(queue[head])] + 1;
            queue.push_back(neighbour);
        }
    }
    return steps;
}

using Ends = std::pair<graph::NodeIndex, graph::NodeIndex>;

std::vector<Ends> tiesOf(const graph::SimpleNetwork &network)
{
    std::vector<Ends> ties;
    for (graph::NodeIndex node = 0; node < network.nodeCount(); ++node)
        for (const graph::NodeIndex neighbour : network.of(node))
            if (neighbour > node)
                ties.emplace_back(node, neighbour);
    return ties;
}

/// Positive where a, b, c turn one way, negative the other way.
double turn(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool cross(const Ends &one, const Ends &two, const Positions &positions)
{
    if (one.first == two.first || one.first == two.second || one.second == two.first || one.second == two.second)
        return false;
    const auto at = [&](graph::NodeIndex node) { return positions[static_cast<size_t>(node)]; };
    return turn(at(one.first), at(one.second), at(two.first)) * turn(at(one.first), at(one.second), at(two.second)) <
               0 &&
           turn(at(two.first), at(two.second), at(one.first)) * turn(at(two.first), at(two.second), at(one.second)) < 0;
}

} // namespace

double stress(const graph::SimpleNetwork &network, const Positions &positions, int samples, unsigned seed)
{
    double pairs = 0;
    double linear = 0; // sum of x / d, with x the distance in the picture
    double square = 0; // sum of x^2 / d^2
    for (const graph::NodeIndex source : sampled(network.nodeCount(), samples, seed)) {
        const std::vector<int> steps = stepsFrom(network, source);
        for (size_t node = 0; node < steps.size(); ++node) {
            if (steps[node] == 0)
                continue;
            const double ratio = distanceOf(positions[static_cast<size_t>(source)], positions[node]) / steps[node];
            pairs += 1;
            linear += ratio;
            square += ratio * ratio;
        }
    }
    // The least of sum (s x / d - 1)^2 over the scale s.
    return pairs == 0 || square == 0 ? 0.0 : (pairs - linear * linear / square) / pairs;
}

double neighbourhoodPreservation(const graph::SimpleNetwork &network, const Positions &positions, int samples,
                                 unsigned seed)
{
    double sum = 0;
    int counted = 0;
    std::vector<std::pair<double, graph::NodeIndex>> near;
    for (const graph::NodeIndex node : sampled(network.nodeCount(), samples, seed)) {
        const auto neighbours = network.of(node);
        if (neighbours.empty())
            continue;
        near.clear();
        for (graph::NodeIndex other = 0; other < network.nodeCount(); ++other)
            if (other != node)
                near.emplace_back(
                    distanceOf(positions[static_cast<size_t>(node)], positions[static_cast<size_t>(other)]), other);
        std::nth_element(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(neighbours.size() - 1), near.end());
        size_t shared = 0;
        for (size_t i = 0; i < neighbours.size(); ++i)
            shared += std::binary_search(neighbours.begin(), neighbours.end(), near[i].second) ? 1 : 0;
        sum += static_cast<double>(shared) / static_cast<double>(2 * neighbours.size() - shared);
        ++counted;
    }
    return counted == 0 ? 0.0 : sum / counted;
}

double crossings(const graph::SimpleNetwork &network, const Positions &positions, int samples, unsigned seed)
{
    const std::vector<Ends> ties = tiesOf(network);
    const auto pairs = 0.5 * static_cast<double>(ties.size()) * (static_cast<double>(ties.size()) - 1);
    double found = 0;
    if (pairs <= samples) {
        for (size_t one = 0; one < ties.size(); ++one)
            for (size_t two = one + 1; two < ties.size(); ++two)
                found += cross(ties[one], ties[two], positions) ? 1 : 0;
        return found;
    }
    Random random(seed);
    for (int sample = 0; sample < samples; ++sample) {
        const size_t one = random.below(ties.size());
        const size_t two = random.below(ties.size() - 1);
        found += cross(ties[one], ties[two < one ? two : two + 1], positions) ? 1 : 0;
    }
    return found / samples * pairs;
}

double lengthVariation(const graph::SimpleNetwork &network, const Positions &positions)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const auto &[from, to] : tiesOf(network)) {
        const double length = distanceOf(positions[static_cast<size_t>(from)], positions[static_cast<size_t>(to)]);
        sum += length;
        squares += length * length;
        count += 1;
    }
    return sum <= 0 ? 0.0 : std::sqrt(std::max(0.0, squares / count - sum * sum / (count * count))) / (sum / count);
}

qint64 overlappingPairs(const Positions &positions, double distance)
{
    const PointGrid grid(positions, distance);
    qint64 pairs = 0;
    for (size_t one = 0; one < positions.size(); ++one)
        grid.near(positions[one], distance, [&](size_t two) {
            pairs += two > one && distanceOf(positions[one], positions[two]) < distance ? 1 : 0;
        });
    return pairs;
}

} // namespace kluwen::layout
