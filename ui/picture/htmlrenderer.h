#pragma once
#include "ui/picture/written.h"

namespace kluwen::ui
{

/// The picture as one HTML text without scripts and without links to other files: figures are SVG inside, and the page
/// forbids its reader's program to load anything.
[[nodiscard]] QString htmlOf(const picture::Picture &picture, Language language);

} // namespace kluwen::ui
