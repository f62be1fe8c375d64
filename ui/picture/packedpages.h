#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/picture/pages.h"

namespace kluwen::ui
{

/// The pages of a file out of a sealed package, to be read without saving it: PDF, pictures and plain text (HTML, CSV
/// and JSON as they are written). Cancelled; Unreadable where this kind of file is not shown here or is damaged.
[[nodiscard]] Result<Pages> pagesOfFile(const QString &name, const QByteArray &bytes, Progress &progress);

} // namespace kluwen::ui
