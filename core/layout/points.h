#pragma once
#include "core/layout/layout.h"
#include <vector>

namespace kluwen::layout
{

/// Points while they are being moved: coordinates apart and in single precision, because that is fastest.
struct Points
{
    std::vector<float> x;
    std::vector<float> y;

    Points() = default;
    explicit Points(size_t count) : x(count), y(count) {}
    [[nodiscard]] size_t size() const { return x.size(); }
    void add(QPointF point)
    {
        x.push_back(static_cast<float>(point.x()));
        y.push_back(static_cast<float>(point.y()));
    }
    [[nodiscard]] Positions positions() const
    {
        Positions all;
        all.reserve(x.size());
        for (size_t i = 0; i < x.size(); ++i)
            all.emplace_back(static_cast<double>(x[i]), static_cast<double>(y[i]));
        return all;
    }
};

} // namespace kluwen::layout
