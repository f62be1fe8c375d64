#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Takes room from empty places for crowded ones: along each axis every point goes `share` of the way (0 to 1) to where
/// it would stand if all stood at even distances. Who stood left of whom, or above whom, stays so, and so do the
/// bounds. For figures on paper, where nobody can zoom into a crowd. Deterministic.
void evenOut(Positions &points, double share);

} // namespace kluwen::layout
