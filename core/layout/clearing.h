#pragma once
#include "core/layout/layout.h"
#include <utility>

namespace kluwen::layout
{

/// Moves points off the straight lines between others, where somebody would read them as tied: as little as can be, up
/// to three times `distance`, until no line passes a point nearer than `distance` or a few rounds are over. Points stay
/// `apart` from each other. `ties` are pairs of indexes. For figures on paper of a few hundred points; deterministic.
void clearLines(Positions &points, const std::vector<std::pair<size_t, size_t>> &ties, double distance, double apart);

} // namespace kluwen::layout
