#pragma once
#include "core/layout/layout.h"

namespace kluwen::layout
{

/// Spreads crowds until no place holds more points than can stand `distance` apart there. The plane is stretched where
/// it is too full, as rubber would be, and the rest makes way: who stood between whom stays so, and what has room keeps
/// its size. After the density-equalising maps of Gastner and Newman 2004, with the flow of sources in place of
/// diffusion. Deterministic; points are changed only where a place is too full.
void giveRoom(Positions &points, double distance);

/// Draws rings around the middle that are nearly empty closer together, until each is at least a sixth full of points
/// `distance` apart: a few far outliers must not make the rest a dot. The order of the points from the middle outwards
/// and their directions stay. For many points (thousands); deterministic.
void drawIn(Positions &points, double distance);

} // namespace kluwen::layout
