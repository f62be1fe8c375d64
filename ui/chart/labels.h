#pragma once
#include "ui/chart/scene.h"
#include <QFont>
#include <QRectF>

namespace kluwen::ui
{

/// A label with the place it got; for a thing or for a tie.
struct PlacedLabel
{
    graph::NodeIndex node = -1;
    std::int32_t tie = -1;
    QRectF rect;    ///< pixels, with the halo
    QString text;   ///< as shown, shortened where it is too long
    QString detail; ///< second line; may be empty
};

[[nodiscard]] QFont labelFont();  ///< names
[[nodiscard]] QFont detailFont(); ///< second lines and ties

/// Which labels are shown in that view, and where: the most important things first, at the first of eight places that
/// is free, never over one another. Ties get theirs last. Depends on nothing but scene and view.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const Scene &scene, const Viewport &view);

/// Pixels from the centre to the rim from which on a symbol shows its type, badges and beads.
inline constexpr double symbolDetailRadius = 8;

} // namespace kluwen::ui
