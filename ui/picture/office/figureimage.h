#pragma once
#include "ui/picture/written.h"

namespace kluwen::ui
{

/// The figure as PNG at 288 dots an inch, without a word about its making. Draws on any thread.
[[nodiscard]] QByteArray figurePng(const WrittenFigure &figure);
[[nodiscard]] QSizeF millimetresOf(const WrittenFigure &figure);

} // namespace kluwen::ui
