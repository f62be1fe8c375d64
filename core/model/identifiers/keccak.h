#pragma once
#include <array>
#include <string_view>

namespace kluwen::identifiers
{

/// Keccak-256 with the padding of the original submission (0x01), as Ethereum uses it; SHA3-256 pads with 0x06.
[[nodiscard]] std::array<unsigned char, 32> keccak256(std::string_view bytes);

} // namespace kluwen::identifiers
