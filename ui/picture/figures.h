#pragma once
#include "core/picture/picture.h"
#include <functional>
#include <QRectF>

class QPainter;

namespace kluwen::ui
{

/// Draws a figure of a picture into a rectangle, both in half points. Made once, drawn as often as wanted.
using DrawFigure = std::function<void(QPainter &, const QRectF &)>;

[[nodiscard]] DrawFigure figureOf(const picture::NetworkFigure &figure, Language language);
[[nodiscard]] DrawFigure figureOf(const picture::TrailFigure &figure, Language language);
[[nodiscard]] DrawFigure figureOf(const picture::TimelineFigure &figure, Language language);

} // namespace kluwen::ui
