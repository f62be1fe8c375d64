#pragma once
#include "core/base/result.h"
#include "core/picture/picture.h"

namespace kluwen::ui
{

/// Writes the picture as PDF: vector figures, fonts embedded. Unreadable where the file cannot be written; then what
/// stood there before still stands.
[[nodiscard]] Result<void> renderPdf(const picture::Picture &picture, Language language, const QString &path);

} // namespace kluwen::ui
