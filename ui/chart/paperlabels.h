#pragma once
#include "ui/chart/labels.h"

namespace kluwen::ui
{

/// Names of all things for a sheet of paper, where nobody can zoom in: each as near to its symbol as it can be, nearer
/// to it than to any other, off the symbols, the numbers on ties and thick ties; a line leads to a name that stands
/// further off, and a long name takes two lines. First each takes its best place, then they give way to each other. A
/// name without any free place within the area is left out. For a few hundred things: grows with the square of their
/// number.
[[nodiscard]] std::vector<PlacedLabel> placeEveryName(const Scene &scene, const Viewport &view, const QRectF &area,
                                                      TextMeasure &measure);

[[nodiscard]] bool lineCrosses(const QRectF &rect, const QLineF &line); ///< or ends in it; a null line does not

} // namespace kluwen::ui
