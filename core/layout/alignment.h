#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Left to right: on one vertical line; top to bottom: on one horizontal line. Centre and Middle lie halfway between
/// the outermost.
enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// `positions` with the chosen nodes on one line; the others, and any node marked pinned, stay where they are.
[[nodiscard]] Positions aligned(Positions positions, const std::vector<graph::NodeIndex> &chosen, Alignment alignment,
                                const std::vector<std::uint8_t> &pinned = {});

enum class Spread { Horizontally, Vertically };

/// `positions` with the chosen nodes at equal distances between the two outermost, in the order in which they stand.
/// Three or more are needed to change anything.
[[nodiscard]] Positions distributed(Positions positions, const std::vector<graph::NodeIndex> &chosen, Spread spread,
                                    const std::vector<std::uint8_t> &pinned = {});

/// `positions` with the chosen nodes tidied where they are: those that stand nearly on one row or column are put on it
/// (within a third of `spacing`), then none overlaps another or one that was not chosen. The others, and any node
/// marked pinned, stay where they are.
[[nodiscard]] Positions tidied(Positions positions, const std::vector<graph::NodeIndex> &chosen, double spacing,
                               const std::vector<std::uint8_t> &pinned = {});

} // namespace kluwen::layout
