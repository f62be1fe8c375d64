#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include <QByteArray>

namespace kluwen::ui
{

/// Writes bytes beside the target and puts them in its place when all of them are on the disk. On every error, and
/// where the progress asks to stop (Cancelled), what stood there before still stands and nothing is left beside it.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes, Progress &progress);

[[nodiscard]] Error cannotWrite(const QString &path, const QString &reason); ///< the sentence and what to do
[[nodiscard]] Error exportStopped();                                         ///< Cancelled

} // namespace kluwen::ui
