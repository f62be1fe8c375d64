#include "ui/chart/viewport.h"

#include <algorithm>
#include <cmath>

namespace kluwen::ui
{

QRectF Viewport::visible(double margin) const
{
    const QRectF pixels = target.adjusted(-margin, -margin, margin, margin);
    return {toScene(pixels.topLeft()), toScene(pixels.bottomRight())};
}

double Viewport::symbolScale() const
{
    // Near, symbols shrink less than distances, so that they stay readable; far out they shrink alike, so that a crowd
    // stays a crowd of dots and does not become a stain.
    constexpr double far = 0.3;
    const double grown = scale < far ? scale * std::pow(far, -0.2) : std::pow(scale, 0.8);
    return std::clamp(grown, 0.01, 1.7);
}

Viewport Viewport::zoomed(double factor, QPointF pixel) const
{
    Viewport view = *this;
    view.scale = std::clamp(scale * factor, smallestScale, largestScale);
    view.centre = toScene(pixel) - (pixel - target.center()) / view.scale;
    return view;
}

Viewport Viewport::fitting(const QRectF &bounds, const QRectF &target, double margin, double largest)
{
    const double width = std::max(target.width() - 2 * margin, 20.0);
    const double height = std::max(target.height() - 2 * margin, 20.0);
    const double scale =
        std::min({width / std::max(bounds.width(), 1.0), height / std::max(bounds.height(), 1.0), largest});
    return {target, bounds.center(), std::clamp(scale, smallestScale, largestScale)};
}

} // namespace kluwen::ui
