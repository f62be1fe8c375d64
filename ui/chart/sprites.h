#pragma once
#include "core/model/schema.h"
#include "ui/base/theme.h"
#include "ui/chart/labels.h"
#include <functional>
#include <QHash>
#include <QImage>

class QPainter;

namespace kluwen::ui
{

/// Pictures of symbols and labels that were drawn before, for one theme and pixel ratio. Belongs to one thread at a
/// time.
class SpriteCache
{
public:
    explicit SpriteCache(double pixelRatio = 1) : m_ratio(pixelRatio) {}

    [[nodiscard]] double pixelRatio() const { return m_ratio; }
    /// The label of that key; `draw` makes it the first time, on a transparent ground of that size with the origin in
    /// the middle.
    [[nodiscard]] QImage label(const QString &key, QSizeF size, const std::function<void(QPainter &)> &draw);
    /// Draws the symbol of that key with its middle near `centre`; `colour` is the one given by rule, 0 = none.
    void paintSymbol(QPainter &painter, quint64 key, QRgb colour, QPointF centre, QSizeF size,
                     const std::function<void(QPainter &)> &draw);
    [[nodiscard]] TextMeasure &measure() { return m_measure; } ///< widths of labels, of the same thread

private:
    [[nodiscard]] QImage render(QSizeF size, const std::function<void(QPainter &)> &draw) const;

    double m_ratio;
    QHash<QPair<quint64, QRgb>, QImage> m_symbols;
    QHash<QString, QImage> m_labels;
    TextMeasure m_measure;
};

/// Draws a sprite with its middle near `centre`, on a whole device pixel: sharper, and a plain copy instead of a
/// resampling.
void paintSprite(QPainter &painter, const QImage &sprite, QPointF centre);

/// Fill and edge of a thing's shape.
struct ShapeColours
{
    QColor fill;
    QColor edge; ///< of the outline and the symbol; stands out 3:1 from the fill
};
/// Those of the family, or made of a colour given by rule (alpha 0 = none).
[[nodiscard]] ShapeColours shapeColours(Family family, QRgb byRule, const Theme &theme);

/// The plain shape of a thing with its symbol: what the sprite shows, and what vectors draw.
void paintShape(QPainter &painter, Family family, const QString &symbol, QPointF centre, double radius,
                const ShapeColours &colours);
void paintShape(QPainter &painter, Family family, const QString &symbol, QPointF centre, double radius,
                const Theme &theme);

} // namespace kluwen::ui
