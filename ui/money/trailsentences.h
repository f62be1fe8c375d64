#pragma once
#include "ui/money/trailanswer.h"

namespace kluwen::ui
{

/// What the trail found, in sentences: the sums, what went outside, what a limit ended, and on what it rests (opening
/// balances, exchange rates).
[[nodiscard]] QString trailFinding(const TrailAnswer &answer);
/// What the calculation rule does, and how much other money of unknown origin it needed.
[[nodiscard]] QString trailNotes(const TrailAnswer &answer);

} // namespace kluwen::ui
