#pragma once
#include <QPointF>
#include <QRectF>

namespace kluwen::ui
{

/// Which part of a scene is seen, and how large: the mapping between scene units and the pixels of a target.
struct Viewport
{
    QRectF target;    ///< in pixels
    QPointF centre;   ///< scene point in the middle of the target
    double scale = 1; ///< pixels per scene unit

    [[nodiscard]] QPointF toTarget(QPointF scene) const { return target.center() + (scene - centre) * scale; }
    [[nodiscard]] QPointF toScene(QPointF pixel) const { return centre + (pixel - target.center()) / scale; }
    [[nodiscard]] QRectF visible(double margin = 0) const; ///< scene area on the target and `margin` pixels around it
    /// Pixels per unit of a symbol's radius: symbols shrink more slowly than distances, and do not grow without end.
    [[nodiscard]] double symbolScale() const;

    /// Zooms by `factor` so that the scene point under `pixel` stays under it.
    [[nodiscard]] Viewport zoomed(double factor, QPointF pixel) const;
    /// All of `bounds` with a margin in pixels, at most at `largest` pixels per unit.
    [[nodiscard]] static Viewport fitting(const QRectF &bounds, const QRectF &target, double margin, double largest);

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

inline constexpr double smallestScale = 0.005;
inline constexpr double largestScale = 8;

} // namespace kluwen::ui
