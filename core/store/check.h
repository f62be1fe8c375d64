#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include <QStringList>

namespace kluwen::store
{

class Database;

/// How thorough a look at the structure of the file is.
enum class Depth {
    Quick, ///< pages and rows; about 300 MB a second
    Whole  ///< also that every index agrees with its table
};

/// What SQLite finds wrong in the file, in its own words; empty where it is whole. Can be cancelled.
[[nodiscard]] Result<QStringList> damageIn(Database &database, Depth depth, Progress &progress);

/// For a background job, as opening a large case leaves the check out: Storage where the case file is damaged.
[[nodiscard]] Result<void> quickCheck(const QString &path, Progress &progress);

/// Files below this size, in bytes, are checked when they are opened: it takes less than a tenth of a second.
inline constexpr qint64 largestCheckedAtOpening = 32LL * 1024 * 1024;

} // namespace kluwen::store
