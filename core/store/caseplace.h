#pragma once
#include "core/base/result.h"

namespace kluwen::store
{

/// Whether there is a file that can be a case: NotFound, Unreadable (a directory, no permission), Malformed (empty, not
/// SQLite).
[[nodiscard]] Result<void> checkCaseFile(const QString &path);
/// Whether a new case can be made there: Conflict (something is there), Unreadable (no such folder, no permission).
[[nodiscard]] Result<void> checkNewCase(const QString &path);
/// Whether this user may write to the file and to its folder, where SQLite keeps its journal.
[[nodiscard]] bool mayWrite(const QString &path);

} // namespace kluwen::store
