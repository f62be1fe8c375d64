#pragma once
#include <array>
#include <cstdint>

namespace kluwen::synthesis
{

/// Xoshiro256** (Blackman and Vigna 2018): the same numbers from the same seed on every machine and compiler, which
/// the distributions of the standard library do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t &word : m_state) { // SplitMix64 spreads a small seed over the state
            seed += 0x9e3779b97f4a7c15ULL;
            word = mixed(seed);
        }
    }

    std::uint64_t next()
    {
        const std::uint64_t result = rotated(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }
    /// 0 to limit - 1; limit above 0. The bias is below 2^-32 for the limits of a generator.
    std::uint64_t below(std::uint64_t limit) { return (next() >> 11) % limit; }
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low + 1)));
    }
    bool chance(int percent) { return below(100) < static_cast<std::uint64_t>(percent); }
    template<typename List>
    const auto &pick(const List &list)
    {
        return list[below(std::size(list))];
    }

    /// A good scramble of one number: the same "random" answer for the same question, without a state.
    static std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

private:
    static std::uint64_t rotated(std::uint64_t value, int bits) { return (value << bits) | (value >> (64 - bits)); }
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace kluwen::synthesis
