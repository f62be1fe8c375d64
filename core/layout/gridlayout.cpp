#include "core/layout/grouplayouts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kluwen::layout
{

Positions gridLayout(const graph::Network &network, const LayoutOptions &options)
{
    std::vector<size_t> order(static_cast<size_t>(network.nodeCount()));
    std::iota(order.begin(), order.end(), 0);
    if (options.order.size() == order.size()) {
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return options.order[a] < options.order[b]; });
    } else {
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return network.types[a] != network.types[b] ? network.types[a] < network.types[b]
                                                        : network.labels[a] < network.labels[b];
        });
    }
    const auto columns =
        std::max<size_t>(1, static_cast<size_t>(std::ceil(std::sqrt(static_cast<double>(order.size()) * 4 / 3))));
    Positions positions(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t row = i / columns;
        positions[order[i]] = QPointF(static_cast<double>(i % columns), static_cast<double>(row)) * options.spacing;
    }
    return positions;
}

} // namespace kluwen::layout
