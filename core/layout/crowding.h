#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Spreads crowds until no place holds more points than can stand `distance` apart there. The plane is stretched where
/// it is too full, as rubber would be, and the rest makes way: who stood between whom stays so, and what has room keeps
/// its size. After the density-equalising maps of Gastner and Newman 2004, with the flow of sources in place of
/// diffusion. Deterministic; points are changed only where a place is too full.
void giveRoom(Positions &points, double distance);

} // namespace kluwen::layout
