#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include <QString>

namespace kluwen::app
{

/// Writes the files of the demonstration case into `folder`/files and imports them, as a person would, into
/// `folder`/demo.kluwen; gives the path of the case. A case that stands there already is an error (Conflict).
[[nodiscard]] Result<QString> makeDemoCase(const QString &folder, const Clock &clock, Progress &progress);

} // namespace kluwen::app
