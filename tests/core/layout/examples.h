#pragma once
#include "core/graph/network.h"
#include <random>
#include <vector>

namespace kluwen::test
{

inline graph::Network networkOf(int nodes, const std::vector<std::pair<int, int>> &edges)
{
    graph::Network network;
    for (int i = 0; i < nodes; ++i)
        network.addNode(RecordId(), QString::number(i), QStringLiteral("person"));
    for (const auto &[from, to] : edges)
        network.addEdge(from, to, QStringLiteral("link"));
    network.finish();
    return network;
}

/// Groups of `size` nodes, tied mostly among themselves: `inside` ties per node in the group and one in ten nodes has a
/// tie outside.
inline graph::Network groupsOf(int groups, int size, int inside)
{
    std::mt19937 random(3);
    const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    std::vector<std::pair<int, int>> edges;
    for (int node = 0; node < groups * size; ++node) {
        const int group = node / size;
        for (int i = 0; i < inside; ++i)
            edges.emplace_back(node, group * size + below(size));
        if (node % 10 == 0)
            edges.emplace_back(node, below(groups * size));
    }
    return networkOf(groups * size, edges);
}

inline graph::Network gridOf(int columns, int rows)
{
    std::vector<std::pair<int, int>> edges;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            if (x + 1 < columns)
                edges.emplace_back(y * columns + x, y * columns + x + 1);
            if (y + 1 < rows)
                edges.emplace_back(y * columns + x, (y + 1) * columns + x);
        }
    }
    return networkOf(columns * rows, edges);
}

} // namespace kluwen::test
