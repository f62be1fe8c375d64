#pragma once
#include "core/base/result.h"
#include <QString>

struct sqlite3;

namespace kluwen::store
{

/// What an error code of SQLite means to the reader: full disk, damage, no permission, somebody else, or the plain
/// detail. systemError is an errno, 0 where there is none; detail is kept for the log.
[[nodiscard]] Error storageError(int code, int systemError, const QString &detail, const QString &file);

/// The error the connection just met.
[[nodiscard]] Error storageError(sqlite3 *handle, const QString &file, const QString &sql = {});

/// An error with every field named by what it is.
[[nodiscard]] Error makeError(Error::Code code, const QString &message, const QString &remedy, const QString &file = {},
                              const QString &detail = {});

} // namespace kluwen::store
