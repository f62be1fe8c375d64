#include "core/model/identifiers/keccak.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace kluwen::identifiers
{

namespace
{

using State = std::array<std::uint64_t, 25>;

constexpr size_t rate = 136; ///< bytes taken in per permutation: 200 minus twice the 32 of the digest

constexpr std::array<std::uint64_t, 24> roundConstants{
    0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b,
    0x0000000080000001, 0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088,
    0x0000000080008009, 0x000000008000000a, 0x000000008000808b, 0x800000000000008b, 0x8000000000008089,
    0x8000000000008003, 0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};

/// Rotations and targets of the rho and pi steps, in the order in which pi walks through the lanes.
constexpr std::array<int, 24> rotations{1,  3,  6,  10, 15, 21, 28, 36, 45, 55, 2,  14,
                                        27, 41, 56, 8,  25, 43, 62, 18, 39, 61, 20, 44};
constexpr std::array<size_t, 24> lanes{10, 7,  11, 17, 18, 3, 5,  16, 8,  21, 24, 4,
                                       15, 23, 19, 13, 12, 2, 20, 14, 22, 9,  6,  1};

void permute(State &state)
{
    for (const std::uint64_t constant : roundConstants) {
        std::array<std::uint64_t, 5> parity{};
        for (size_t x = 0; x < 5; ++x)
            parity[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        for (size_t x = 0; x < 5; ++x) { // theta
            const std::uint64_t change = parity[(x + 4) % 5] ^ std::rotl(parity[(x + 1) % 5], 1);
            for (size_t y = 0; y < 25; y += 5)
                state[y + x] ^= change;
        }
        std::uint64_t moving = state[1];
        for (size_t i = 0; i < lanes.size(); ++i) { // rho and pi
            const std::uint64_t next = state[lanes[i]];
            state[lanes[i]] = std::rotl(moving, rotations[i]);
            moving = next;
        }
        for (size_t y = 0; y < 25; y += 5) { // chi
            const std::array<std::uint64_t, 5> row{state[y], state[y + 1], state[y + 2], state[y + 3], state[y + 4]};
            for (size_t x = 0; x < 5; ++x)
                state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
        }
        state[0] ^= constant; // iota
    }
}

void mixIn(State &state, size_t place, unsigned char byte)
{
    state[place / 8] ^= static_cast<std::uint64_t>(byte) << (8 * (place % 8));
}

} // namespace

std::array<unsigned char, 32> keccak256(std::string_view bytes)
{
    State state{};
    size_t place = 0;
    for (const char byte : bytes) {
        mixIn(state, place++, static_cast<unsigned char>(byte));
        if (place == rate) {
            permute(state);
            place = 0;
        }
    }
    mixIn(state, place, 0x01);
    mixIn(state, rate - 1, 0x80);
    permute(state);
    std::array<unsigned char, 32> digest{};
    for (size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<unsigned char>(state[i / 8] >> (8 * (i % 8)));
    return digest;
}

} // namespace kluwen::identifiers
