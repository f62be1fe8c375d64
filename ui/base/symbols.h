#pragma once
#include "core/model/schema.h"
#include "ui/base/theme.h"
#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace kluwen::ui
{

void loadSymbols(); ///< makes the built-in drawings readable as ":/symbols"; all below do so themselves
[[nodiscard]] bool hasSymbol(const QString &symbol); ///< resources/symbols/<symbol>.svg exists

/// Draws the symbol in one colour, as vectors on paper and from a cache on a raster; any thread.
void paintSymbol(QPainter &painter, const QString &symbol, const QRectF &target, const QColor &colour);

/// The symbol as a square of `size` logical pixels; transparent where there is no such symbol.
[[nodiscard]] QPixmap symbolPixmap(const QString &symbol, int size, const QColor &colour, qreal ratio = 1.0);

/// An icon for actions and lists in the colours of the theme, pale where disabled.
[[nodiscard]] QIcon symbolIcon(const QString &symbol, const Theme &theme);
[[nodiscard]] QIcon symbolIcon(const QString &symbol, const QColor &colour);

[[nodiscard]] QIcon programIcon();

/// The symbol of a thing type, "document" where the type is unknown.
[[nodiscard]] QString symbolOfType(const QString &type);
[[nodiscard]] Family familyOfType(const QString &type);

/// Outline that says the family of a thing: circle, square, pill, hexagon, house, diamond, sheet (ui.md).
[[nodiscard]] QPainterPath familyShape(Family family, const QRectF &bounds);

} // namespace kluwen::ui
