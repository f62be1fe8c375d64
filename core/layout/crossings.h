#pragma once
#include "core/graph/network.h"
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kluwen::layout
{

/// How many pairs of straight lines cross between two columns; a line is the place of its end in each. Lines that share
/// an end do not cross.
[[nodiscard]] std::int64_t crossingsBetween(std::vector<std::pair<std::int32_t, std::int32_t>> lines);

/// How many pairs of chords of one circle cross; a chord is the places of its ends along the circle, below `places`.
[[nodiscard]] std::int64_t crossingsOnCircle(std::vector<std::pair<std::int32_t, std::int32_t>> chords, size_t places);

} // namespace kluwen::layout
