#pragma once
#include "core/base/result.h"
#include <QList>

namespace kluwen::store
{

class Database;

/// What a step runs, in one transaction. Step n brings version n to version n + 1; a released step is never edited.
struct MigrationStep
{
    QList<const char *> sql;
};

/// The steps of this program.
[[nodiscard]] const QList<MigrationStep> &migrationSteps();

/// "KLWN": how a case is told from any other SQLite file.
inline constexpr int caseApplicationId = 0x4B4C574E;

/// Malformed where the file is another program's, Unsupported where it is of a newer version; gives the file's version.
[[nodiscard]] Result<int> checkedVersion(Database &database, const QList<MigrationStep> &steps = migrationSteps());

/// Builds the schema in an empty file.
[[nodiscard]] Result<void> buildSchema(Database &database, const QList<MigrationStep> &steps = migrationSteps());

/// Brings an older case up to date, after a backup beside it ("case.version-1.kluwen"); gives the path of the backup,
/// empty where the case was up to date.
[[nodiscard]] Result<QString> migrate(Database &database, const QList<MigrationStep> &steps = migrationSteps());

} // namespace kluwen::store
