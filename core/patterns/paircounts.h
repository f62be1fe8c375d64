#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace kluwen::patterns
{

/// How often ordered pairs of accounts were seen, at most 255. A pair is never counted too low; pairs that fall on the
/// same place are counted together, so that a count is a quick first look and no answer.
class PairCounts
{
public:
    explicit PairCounts(size_t expected)
        : m_shift(64 - std::bit_width(std::clamp<size_t>(expected * 2, size_t{1} << 10, size_t{1} << 26) - 1)),
          m_counts(size_t{1} << (64 - m_shift), 0)
    {
    }

    void note(std::int32_t from, std::int32_t to)
    {
        std::uint8_t &count = m_counts[placeOf(from, to)];
        count = static_cast<std::uint8_t>(count + (count < most ? 1 : 0));
    }
    [[nodiscard]] int of(std::int32_t from, std::int32_t to) const { return m_counts[placeOf(from, to)]; }

private:
    static constexpr std::uint8_t most = 255;

    [[nodiscard]] size_t placeOf(std::int32_t from, std::int32_t to) const
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
        const std::uint64_t key =
            (std::uint64_t{static_cast<std::uint32_t>(from)} << 32U) | std::uint64_t{static_cast<std::uint32_t>(to)};
        const std::uint64_t mixed = (key ^ (key >> 29U)) * golden;
        return static_cast<size_t>((mixed ^ (mixed >> 32U)) * golden >> static_cast<unsigned>(m_shift));
    }

    int m_shift;
    std::vector<std::uint8_t> m_counts;
};

} // namespace kluwen::patterns
