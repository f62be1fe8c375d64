#include "core/store/migrations.h"
#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/schemaparts.h"
#include "core/store/storageerror.h"

#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace kluwen::store
{

namespace
{

Result<void> runSteps(Database &database, const QList<MigrationStep> &steps, int from)
{
    for (int version = from; version < steps.size(); ++version) {
        Transaction transaction(database);
        if (const auto begun = transaction.begun(); !begun)
            return begun;
        for (const char *sql : steps[version].sql)
            if (const auto done = database.run(sql); !done)
                return done;
        const std::string number = "PRAGMA user_version = " + std::to_string(version + 1);
        if (const auto done = database.run(number.c_str()); !done)
            return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

QString backupPath(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    const QString stem = QStringLiteral("%1/%2.version-%3").arg(file.absolutePath(), file.completeBaseName());
    QString candidate = stem.arg(version) + ending;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = stem.arg(version) + QStringLiteral("-%1").arg(number) + ending;
    return candidate;
}

Result<void> backUp(Database &database, const QString &path)
{
    try {
        SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, database.connection());
        backup.executeStep(-1);
    } catch (const SQLite::Exception &exception) {
        Error error = storageError(exception.getExtendedErrorCode(), 0, QString::fromUtf8(exception.what()), path);
        error.message =
            Tr::tr("The case is of an older version and was not brought up to date, because no backup of it "
                   "could be made first.");
        return fail(error);
    }
    return {};
}

} // namespace

const QList<MigrationStep> &migrationSteps()
{
    static const QList<MigrationStep> steps{
        {{recordsSchema, paymentsSchema}},
        {{chartsSchema}},
        {{provisionsSchema}},
        {{versionsSchema}},
    };
    return steps;
}

Result<int> checkedVersion(Database &database, const QList<MigrationStep> &steps)
{
    const auto application = selectNumber(database, "PRAGMA application_id");
    const auto version = selectNumber(database, "PRAGMA user_version");
    if (!application)
        return fail(application.error());
    if (!version)
        return fail(version.error());
    if (*application != caseApplicationId || *version < 1)
        return fail(makeError(Error::Code::Malformed, Tr::tr("This file is a database, but not a case."),
                              Tr::tr("Choose a case file, or start a new case and import this file into it."),
                              database.path()));
    if (*version > steps.size())
        return fail(makeError(Error::Code::Unsupported,
                              Tr::tr("The case was made with a newer version of this program; it was left as it is."),
                              Tr::tr("Install the newer version of the program and open the case again."),
                              database.path(), QStringLiteral("user_version %1").arg(*version)));
    return static_cast<int>(*version);
}

Result<void> buildSchema(Database &database, const QList<MigrationStep> &steps)
{
    const std::string mark = "PRAGMA application_id = " + std::to_string(caseApplicationId);
    if (const auto done = database.run(mark.c_str()); !done)
        return done;
    return runSteps(database, steps, 0);
}

Result<QString> migrate(Database &database, const QList<MigrationStep> &steps)
{
    const auto version = checkedVersion(database, steps);
    if (!version)
        return fail(version.error());
    if (*version == steps.size())
        return QString();
    const QString backup = backupPath(database.path(), *version);
    if (const auto done = backUp(database, backup); !done)
        return fail(done.error());
    if (const auto done = runSteps(database, steps, *version); !done)
        return fail(done.error());
    return backup;
}

} // namespace kluwen::store
