#include "core/layout/evening.h"

#include <algorithm>
#include <numeric>

namespace kluwen::layout
{

namespace
{

/// Equal values stay equal: they go to the middle of their places.
void evenOut(std::vector<double> &values, double share)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&values](size_t a, size_t b) { return values[a] < values[b]; });
    const double least = values[order.front()];
    const double step = (values[order.back()] - least) / static_cast<double>(values.size() - 1);
    for (size_t first = 0; first < order.size();) {
        const double value = values[order[first]];
        size_t end = first + 1;
        while (end < order.size() && values[order[end]] == value)
            ++end;
        const double even = least + step * static_cast<double>(first + end - 1) / 2;
        for (; first < end; ++first)
            values[order[first]] = value + share * (even - value);
    }
}

} // namespace

void evenOut(Positions &points, double share)
{
    if (points.size() < 3)
        return;
    std::vector<double> x;
    std::vector<double> y;
    for (const QPointF &point : points) {
        x.push_back(point.x());
        y.push_back(point.y());
    }
    evenOut(x, share);
    evenOut(y, share);
    for (size_t i = 0; i < points.size(); ++i)
        points[i] = QPointF(x[i], y[i]);
}

} // namespace kluwen::layout
