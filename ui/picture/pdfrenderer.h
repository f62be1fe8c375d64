#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/picture.h"
#include <QByteArray>

namespace kluwen::ui
{

/// The picture as PDF: vector figures, fonts embedded, bookmarks. Same picture and language: same bytes. Cancelled
/// where the progress says so.
[[nodiscard]] Result<QByteArray> pdfOf(const picture::Picture &picture, Language language, Progress &progress);

} // namespace kluwen::ui
