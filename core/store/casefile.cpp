#include "core/store/casefile.h"
#include "core/base/tr.h"
#include "core/store/caseinfo.h"
#include "core/store/caselock.h"
#include "core/store/caseplace.h"
#include "core/store/chartstore.h"
#include "core/store/check.h"
#include "core/store/history.h"
#include "core/store/log.h"
#include "core/store/migrations.h"
#include "core/store/paymentstore.h"
#include "core/store/query.h"
#include "core/store/search.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/storageerror.h"
#include "core/store/thingstore.h"
#include "core/store/verify.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

// Who works here is a fact of the computer, as the time is; the environment tells it on every system.
QString currentUser()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    return {};
}

Result<void> checkStructure(Database &database)
{
    if (QFileInfo(database.path()).size() >= largestCheckedAtOpening)
        return {};
    NoProgress progress;
    const auto damage = damageIn(database, Depth::Quick, progress);
    if (!damage)
        return fail(damage.error());
    if (!damage->isEmpty())
        return fail(storageError(SQLITE_CORRUPT, 0, damage->join(QLatin1Char('\n')), database.path()));
    return {};
}

Result<void> checkUpToDate(Database &database)
{
    const auto version = checkedVersion(database);
    if (!version)
        return fail(version.error());
    if (*version < migrationSteps().size())
        return fail(makeError(
            Error::Code::Unsupported,
            Tr::tr("The case is of an older version and cannot be brought up to date here, because it "
                   "may not be written to."),
            Tr::tr("Close it where else it is open, or copy it to a folder you may write to."), database.path()));
    return {};
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, Database::Mode mode, const Clock &clock)
{
    auto database = Database::open(path, mode, {&clock, currentUser()});
    if (!database)
        return database;
    const auto known =
        mode == Database::Mode::Read
            ? checkUpToDate(**database)
            : checkedVersion(**database).map([](int) {}).and_then([&] { return (*database)->logAhead(); });
    if (!known)
        return fail(known.error());
    return database;
}

void removeWithJournals(const QString &path)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

Result<void> fillNewCase(Database &database, const QString &title, Language language)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto built = buildSchema(database); !built)
        return built;
    if (const auto done =
            execute(database, "INSERT INTO case_info (id, title, language, created_at) VALUES (1, ?, ?, ?)", title,
                    languageCode(language), database.now());
        !done)
        return done;
    if (const auto chart = ChartStore(database).wholeCase(); !chart)
        return fail(chart.error());
    if (const auto logged = Log(database).append(LogVerb::Change, QStringLiteral("case"),
                                                 QStringLiteral("{\"action\":\"create\"}"), database.now());
        !logged)
        return logged;
    return transaction.commit();
}

} // namespace

struct CaseFile::Parts
{
    Parts(const QString &casePath, const Clock &time, std::unique_ptr<CaseLock> ownLock,
          std::unique_ptr<Database> opened)
        : path(casePath), clock(time), lock(std::move(ownLock)), database(std::move(opened)), things(*database),
          statements(*database), payments(*database), sources(*database), importRuns(*database), charts(*database),
          log(*database), search(*database)
    {
    }

    QString path;
    const Clock &clock;
    QString heldBy;
    std::unique_ptr<CaseLock> lock; // before the database, so that it is let go of after the file is closed
    std::unique_ptr<Database> database;
    ThingStore things;
    StatementStore statements;
    PaymentStore payments;
    SourceStore sources;
    ImportRunStore importRuns;
    ChartStore charts;
    Log log;
    Search search;
    std::optional<History> history;
};

CaseFile::CaseFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    m_parts->history.emplace(*this);
}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString &path, const QString &title, Language language,
                                                   const Clock &clock)
{
    if (const auto place = checkNewCase(path); !place)
        return fail(place.error());
    // Made under another name first: a case is either whole or not there.
    const QString unfinished = path + QStringLiteral(".new");
    removeWithJournals(unfinished);
    {
        auto database = Database::open(unfinished, Database::Mode::Create, {&clock, currentUser()});
        const auto made = database.and_then([&](const auto &opened) { return fillNewCase(*opened, title, language); });
        if (!made) {
            Error error = made.error();
            error.file = path;
            if (database)
                database->reset(); // closed before it is removed
            removeWithJournals(unfinished);
            return fail(error);
        }
    }
    if (!QFile::rename(unfinished, path)) { // never replaces what has come there meanwhile
        removeWithJournals(unfinished);
        return fail(makeError(Error::Code::Conflict, Tr::tr("The new case could not be put in its place."),
                              Tr::tr("Choose another name for the new case."), path));
    }
    return open(path, clock);
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, const Clock &clock)
{
    if (const auto place = checkCaseFile(path); !place)
        return fail(place.error());
    CaseLock::Attempt attempt;
    if (mayWrite(path))
        attempt = CaseLock::take(path, currentUser());
    const Database::Mode mode = attempt.lock ? Database::Mode::Write : Database::Mode::Read;
    auto database = openDatabase(path, mode, clock);
    if (!database)
        return fail(database.error());
    if (const auto sound = checkStructure(**database); !sound)
        return fail(sound.error());
    if (mode == Database::Mode::Write)
        if (const auto migrated = migrate(**database); !migrated)
            return fail(migrated.error());
    auto parts = std::make_unique<Parts>(path, clock, std::move(attempt.lock), std::move(*database));
    parts->heldBy = attempt.heldBy;
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(parts)));
}

Result<std::unique_ptr<CaseFile>> CaseFile::openReader(const QString &path, const Clock &clock)
{
    return openUnlocked(path, true, clock);
}

Result<std::unique_ptr<CaseFile>> CaseFile::openWriter(const QString &path, const Clock &clock)
{
    return openUnlocked(path, false, clock);
}

Result<std::unique_ptr<CaseFile>> CaseFile::openUnlocked(const QString &path, bool readOnly, const Clock &clock)
{
    if (const auto place = checkCaseFile(path); !place)
        return fail(place.error());
    auto database = openDatabase(path, readOnly ? Database::Mode::Read : Database::Mode::Write, clock);
    if (!database)
        return fail(database.error());
    auto parts = std::make_unique<Parts>(path, clock, nullptr, std::move(*database));
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(parts)));
}

QString CaseFile::path() const
{
    return m_parts->path;
}

bool CaseFile::isReadOnly() const
{
    return m_parts->database->isReadOnly();
}

QString CaseFile::heldBy() const
{
    return m_parts->heldBy;
}

Result<CaseInfo> CaseFile::info() const
{
    return readCaseInfo(*m_parts->database);
}

Result<void> CaseFile::setInfo(const CaseInfo &info)
{
    return writeCaseInfo(*m_parts->database, info);
}

QString CaseFile::document(const QString &key) const
{
    return readDocument(*m_parts->database, key);
}

Result<void> CaseFile::setDocument(const QString &key, const QString &json)
{
    return writeDocument(*m_parts->database, key, json);
}

QStringList CaseFile::documentKeys(const QString &prefix) const
{
    return store::documentKeys(*m_parts->database, prefix);
}

Result<CaseFile::Verification> CaseFile::verify(Progress &progress) const
{
    return verifyCase(*m_parts->database, progress);
}

ThingStore &CaseFile::things()
{
    return m_parts->things;
}

StatementStore &CaseFile::statements()
{
    return m_parts->statements;
}

PaymentStore &CaseFile::payments()
{
    return m_parts->payments;
}

SourceStore &CaseFile::sources()
{
    return m_parts->sources;
}

ImportRunStore &CaseFile::importRuns()
{
    return m_parts->importRuns;
}

ChartStore &CaseFile::charts()
{
    return m_parts->charts;
}

History &CaseFile::history()
{
    return *m_parts->history;
}

Log &CaseFile::log()
{
    return m_parts->log;
}

Search &CaseFile::search()
{
    return m_parts->search;
}

Database &CaseFile::database()
{
    return *m_parts->database;
}

const Clock &CaseFile::clock() const
{
    return m_parts->clock;
}

} // namespace kluwen::store
