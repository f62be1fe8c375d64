#pragma once
#include "core/base/result.h"
#include <functional>
#include <QByteArray>
#include <QRectF>
#include <QSize>

class QPainter;

namespace kluwen::ui
{

using PaintFigure = std::function<void(QPainter &, const QRectF &)>;

/// Unsupported where the computer has no font at all: whatever is drawn would be boxes instead of letters.
[[nodiscard]] Result<void> checkFonts();

/// Writes what `paint` draws on a target of `size` pixels (96 a real inch) to a png, svg or pdf, told by the ending of
/// the path. Unsupported for any other ending and without fonts, Unreadable where the file cannot be written; then
/// nothing is left behind.
[[nodiscard]] Result<void> renderToFile(const QString &path, QSize size, const PaintFigure &paint);

/// The same in memory, for the clipboard; `ending` is png, svg or pdf.
[[nodiscard]] Result<QByteArray> renderToBytes(const QString &ending, QSize size, const PaintFigure &paint);

} // namespace kluwen::ui
