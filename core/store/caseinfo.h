#pragma once
#include "core/base/result.h"
#include "core/store/records.h"
#include <QStringList>

namespace kluwen::store
{

class Database;

/// What the case says of itself, and its small documents; used by CaseFile.
[[nodiscard]] Result<CaseInfo> readCaseInfo(Database &database);
[[nodiscard]] Result<void> writeCaseInfo(Database &database, const CaseInfo &info); ///< not version and createdAt
[[nodiscard]] QString readDocument(Database &database, const QString &key);
[[nodiscard]] Result<void> writeDocument(Database &database, const QString &key, const QString &json);
[[nodiscard]] QStringList documentKeys(Database &database, const QString &prefix);

} // namespace kluwen::store
