#include "core/layout/crossings.h"

#include <algorithm>

namespace kluwen::layout
{

namespace
{

/// Counts of places, with sums over a range in logarithmic time (Fenwick 1994).
class Counts
{
public:
    explicit Counts(size_t places) : m_sums(places + 1, 0) {}

    void add(std::int32_t place)
    {
        for (auto at = static_cast<size_t>(place) + 1; at < m_sums.size(); at += at & (~at + 1))
            ++m_sums[at];
    }
    /// Of the places below that one.
    [[nodiscard]] std::int64_t below(std::int32_t place) const
    {
        std::int64_t sum = 0;
        for (auto at = static_cast<size_t>(std::max(place, 0)); at > 0; at -= at & (~at + 1))
            sum += m_sums[at];
        return sum;
    }

private:
    std::vector<std::int64_t> m_sums;
};

} // namespace

std::int64_t crossingsBetween(std::vector<std::pair<std::int32_t, std::int32_t>> lines)
{
    std::sort(lines.begin(), lines.end());
    std::int32_t last = 0;
    for (const auto &line : lines)
        last = std::max(last, line.second);
    Counts ends(static_cast<size_t>(last) + 1);
    std::int64_t crossings = 0;
    std::int64_t before = 0;
    for (size_t first = 0; first < lines.size();) {
        size_t after = first;
        for (; after < lines.size() && lines[after].first == lines[first].first; ++after)
            crossings += before - ends.below(lines[after].second + 1);
        before += static_cast<std::int64_t>(after - first);
        for (; first < after; ++first)
            ends.add(lines[first].second);
    }
    return crossings;
}

std::int64_t crossingsOnCircle(std::vector<std::pair<std::int32_t, std::int32_t>> chords, size_t places)
{
    for (auto &[from, to] : chords)
        if (from > to)
            std::swap(from, to);
    std::sort(chords.begin(), chords.end());
    Counts ends(places + 1);
    std::int64_t crossings = 0;
    for (size_t first = 0; first < chords.size();) {
        size_t after = first;
        for (; after < chords.size() && chords[after].first == chords[first].first; ++after)
            crossings += ends.below(chords[after].second) - ends.below(chords[after].first + 1);
        for (; first < after; ++first)
            ends.add(chords[first].second);
    }
    return crossings;
}

} // namespace kluwen::layout
