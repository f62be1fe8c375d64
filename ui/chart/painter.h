#pragma once
#include "ui/base/theme.h"
#include "ui/chart/labels.h"
#include "ui/chart/lineraster.h"
#include "ui/chart/scene.h"
#include "ui/chart/sprites.h"
#include <optional>

class QPainter;

namespace kluwen::ui
{

/// What else the painter should know; nothing set = a complete figure that shows all of the scene.
struct PaintOptions
{
    std::optional<Viewport> view; ///< none = everything fits into the target
    bool background = true;       ///< fills the target with the colour of the canvas
    bool legend = false;          ///< a legend of what is used, in a strip at the foot
    bool labels = true;
    bool marks = true;                               ///< notes and frames; the screen draws them over its picture
    bool antialias = true;                           ///< false while the hand moves: faster
    double largestFit = 1.25;                        ///< pixels per scene unit that fitting does not go beyond
    SpriteCache *sprites = nullptr;                  ///< cached symbols and labels, for pixels; none = vectors
    LineRaster *raster = nullptr;                    ///< of the image that is painted; none = lines by the painter
    bool wholeLabels = true;                         ///< no label may stick out of the target
    bool everyName = false;                          ///< see LabelRules
    const std::vector<PlacedLabel> *given = nullptr; ///< labels that have their places in that view already
    std::vector<PlacedLabel> *placed = nullptr;      ///< receives the labels that were drawn
};

/// Draws the network: the one painter of screen, PNG, SVG and PDF. One unit of the painter is one pixel of a screen at
/// 96 dpi; on paper the caller scales the painter. Any thread.
void paintNetwork(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme, Language language,
                  const PaintOptions &options = {});

/// An opaque image of that view, as large as its target in device pixels, drawn with raster and sprites: the fast way
/// to pixels. Notes and frames are not on it.
[[nodiscard]] QImage networkImage(const Scene &scene, const Viewport &view, const Theme &theme, Language language,
                                  const PaintOptions &options, SpriteCache &sprites);
/// The same into an image of that size.
void paintInto(QImage &image, const Scene &scene, const Viewport &view, const Theme &theme, Language language,
               PaintOptions options, SpriteCache &sprites);

/// The view that a figure of that size gets.
[[nodiscard]] Viewport figureView(const QRectF &target, const Scene &scene, Language language,
                                  const PaintOptions &options = {});

/// Colour of a link family's lines ("ownership", "money" ...).
[[nodiscard]] QColor tieColour(const QString &family, const Theme &theme);

/// One thing with badges, pin and, where it is selected, its halo. For the painter, the legend and what is dragged.
void paintThing(QPainter &painter, const Scene &scene, graph::NodeIndex node, const Viewport &view, const Theme &theme,
                SpriteCache *sprites);
void paintBadgeSample(QPainter &painter, int role, QPointF centre, const Theme &theme); ///< for the legend
void paintHalo(QPainter &painter, Family family, QPointF centre, double radius, const QColor &colour);
/// A label as a picture, for paintSprite at the centre of its rectangle.
[[nodiscard]] QImage labelImage(const PlacedLabel &label, const Theme &theme, SpriteCache &sprites);
void paintLabel(QPainter &painter, const PlacedLabel &label, const Theme &theme, SpriteCache *sprites);

/// Lines of the ties given, or of all that are seen. For the painter and for what is dragged or selected.
void paintTies(QPainter &painter, const Scene &scene, const std::vector<std::int32_t> &ties, const Viewport &view,
               const Theme &theme);
/// Says that only the strongest links are drawn at that scale; empty where all are.
[[nodiscard]] QString thinningText(const Scene &scene, double scale, Language language);
/// Those that are seen in that view and not hidden.
[[nodiscard]] std::vector<std::int32_t> seenTies(const Scene &scene, const Viewport &view);
void paintTieHalo(QPainter &painter, const Scene &scene, std::int32_t tie, const Viewport &view, const QColor &colour);

} // namespace kluwen::ui
