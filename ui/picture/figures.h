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
[[nodiscard]] DrawFigure figureOf(const picture::AccountFigure &figure, Language language);
[[nodiscard]] DrawFigure figureOf(const picture::ThemeFigure &figure, Language language);

/// On an A4 page, in half points; a trail has lanes high enough for a name above its number.
[[nodiscard]] inline double figureHeightOf(const picture::NetworkFigure &)
{
    return 700;
}
[[nodiscard]] inline double figureHeightOf(const picture::TrailFigure &)
{
    return 860;
}
[[nodiscard]] inline double figureHeightOf(const picture::TimelineFigure &figure)
{
    return figure.items.isEmpty() ? 360 : 700; // bars alone need less
}
[[nodiscard]] inline double figureHeightOf(const picture::AccountFigure &)
{
    return 520;
}
[[nodiscard]] double figureHeightOf(const picture::ThemeFigure &figure);
/// How low it may be drawn where a page has no more room left, and can still be read.
template<typename Figure>
[[nodiscard]] double leastHeightOf(const Figure &figure)
{
    constexpr double still = 0.8;
    return still * figureHeightOf(figure);
}
[[nodiscard]] inline double leastHeightOf(const picture::TrailFigure &figure)
{
    constexpr double still = 0.6; // the lanes are narrower, their names on one line
    return still * figureHeightOf(figure);
}
[[nodiscard]] inline double leastHeightOf(const picture::ThemeFigure &figure)
{
    return figureHeightOf(figure); // lower, its lines would run into each other
}
[[nodiscard]] double leastHeightOf(const picture::TimelineFigure &figure); ///< every mark on a row of its own
/// True for a network of so many things that it gets an A3 page of its own.
[[nodiscard]] inline bool isFoldOut(const picture::NetworkFigure &figure)
{
    return figure.network.ids.size() >= 40;
}
template<typename Figure>
[[nodiscard]] bool isFoldOut(const Figure &)
{
    return false;
}

} // namespace kluwen::ui
