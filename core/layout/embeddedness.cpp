#include "core/layout/embeddedness.h"
#include "core/layout/parallel.h"

#include <algorithm>
#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr size_t nodesWorthThreads = 2000;
/// Comparing the neighbours of two hubs takes long and tells little: beyond this many only a sample is looked at.
constexpr size_t mostCompared = 400;

/// Weights of the ties from nodes first .. last to nodes of a higher index.
void weighRange(LevelGraph &graph, size_t first, size_t last)
{
    std::vector<std::uint8_t> isNear(graph.masses.size(), 0);
    for (size_t node = first; node < last; ++node) {
        const auto near = graph.neighboursOf(static_cast<std::int32_t>(node));
        for (const std::int32_t neighbour : near)
            isNear[static_cast<size_t>(neighbour)] = 1;
        for (size_t i = 0; i < near.size(); ++i) {
            if (near[i] < static_cast<std::int32_t>(node))
                continue;
            const auto further = graph.neighboursOf(near[i]);
            const size_t stride = further.size() / mostCompared + 1;
            size_t shared = 0;
            for (size_t at = 0; at < further.size(); at += stride)
                shared += isNear[static_cast<size_t>(further[at])];
            shared = std::min(shared * stride, std::min(near.size(), further.size()));
            const auto all = static_cast<float>(near.size() + further.size() - shared);
            graph.weights[static_cast<size_t>(graph.offsets[node]) + i] =
                std::sqrt((static_cast<float>(shared) + 1) / std::max(all - 1, 1.0f));
        }
        for (const std::int32_t neighbour : near)
            isNear[static_cast<size_t>(neighbour)] = 0;
    }
}

} // namespace

void weighByEmbeddedness(LevelGraph &graph)
{
    inPieces(graph.masses.size(), nodesWorthThreads,
             [&graph](size_t first, size_t last) { weighRange(graph, first, last); });
    double sum = 0;
    for (size_t node = 0; node < graph.masses.size(); ++node) {
        const auto near = graph.neighboursOf(static_cast<std::int32_t>(node));
        for (size_t i = 0; i < near.size(); ++i) {
            float &weight = graph.weights[static_cast<size_t>(graph.offsets[node]) + i];
            if (near[i] < static_cast<std::int32_t>(node)) { // the other way round is done
                const auto back = graph.neighboursOf(near[i]);
                const auto place = std::lower_bound(back.begin(), back.end(), static_cast<std::int32_t>(node));
                weight = graph.weights[static_cast<size_t>(graph.offsets[static_cast<size_t>(near[i])]) +
                                       static_cast<size_t>(place - back.begin())];
            }
            sum += static_cast<double>(weight);
        }
    }
    const auto scale = static_cast<float>(static_cast<double>(graph.masses.size()) / std::max(sum, 1e-9));
    for (float &weight : graph.weights)
        weight *= scale;
}

} // namespace kluwen::layout
