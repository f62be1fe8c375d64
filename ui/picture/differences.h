#pragma once
#include "core/picture/picture.h"
#include "ui/base/theme.h"
#include "ui/chart/scene.h"

namespace kluwen::ui
{

/// Colours the things and ties of a comparison by what became of them, with a sign on each thing, so that it can be
/// read without colours, and with the legend for it. Does nothing to a network that is no comparison.
void showDifferences(Scene &scene, const picture::NetworkFigure &figure, const Theme &theme, Language language);

} // namespace kluwen::ui
