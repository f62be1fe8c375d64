#pragma once
#include "core/base/result.h"
#include "core/picture/picture.h"
#include "ui/picture/figures.h"

namespace kluwen::ui
{

/// Gives the HTML that shows a figure of a size in pixels: inline SVG for a page, an image for a word processor.
using EmbedFigure = std::function<QString(const DrawFigure &, QSize, const QString &caption)>;

/// The picture as one HTML text without scripts and without links to other files.
[[nodiscard]] QString htmlOf(const picture::Picture &picture, Language language, const EmbedFigure &embed);

/// One file with its figures inside. Unreadable where it cannot be written; then what stood there still stands.
[[nodiscard]] Result<void> renderHtml(const picture::Picture &picture, Language language, const QString &path);

/// For further editing in a word processor; figures are pixel pictures at 192 dots an inch.
[[nodiscard]] Result<void> renderOdt(const picture::Picture &picture, Language language, const QString &path);

} // namespace kluwen::ui
