#pragma once
#include <cstdint>
#include <numbers>
#include <QPointF>
#include <random>

namespace kluwen::layout
{

/// Seeded random numbers that are the same on every platform; the distributions of the standard library are not.
class Random
{
public:
    explicit Random(unsigned seed) : m_engine(seed) {}

    /// 0 <= x < 1
    [[nodiscard]] double fraction() { return static_cast<double>(m_engine()) / 4294967296.0; }
    /// 0 <= i < count
    [[nodiscard]] size_t below(size_t count) { return static_cast<size_t>(fraction() * static_cast<double>(count)); }
    /// A point on the circle of that radius around the origin.
    [[nodiscard]] QPointF onCircle(double radius)
    {
        const double angle = 2 * std::numbers::pi * fraction();
        return {radius * std::cos(angle), radius * std::sin(angle)};
    }

private:
    std::mt19937 m_engine;
};

} // namespace kluwen::layout
