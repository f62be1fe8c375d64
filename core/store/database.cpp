#include "core/store/database.h"
#include "core/store/storageerror.h"

#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace kluwen::store
{

namespace
{

constexpr int busyMilliseconds = 5000;
constexpr size_t mostStatementsKept = 256;

// FULL: a commit that was acknowledged survives a power cut, not only a killed program.
constexpr const char *commonPragmas =
    "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;";

// A file in a folder without write permission has no place for the shared memory of WAL. Without a journal beside it,
// its contents are complete in themselves and it may be read as unchangeable.
bool readsAsImmutable(const QFileInfo &file)
{
    const QFileInfo wal(file.absoluteFilePath() + QStringLiteral("-wal"));
    return !QFileInfo(file.absolutePath()).isWritable() && (!wal.exists() || wal.size() == 0);
}

std::string location(const QString &path, Database::Mode mode)
{
    const QFileInfo file(path);
    QByteArray uri = QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    if (mode == Database::Mode::Read && readsAsImmutable(file))
        uri += "?immutable=1";
    return uri.toStdString();
}

int flags(Database::Mode mode)
{
    const int access = mode == Database::Mode::Read    ? SQLite::OPEN_READONLY
                       : mode == Database::Mode::Write ? SQLite::OPEN_READWRITE
                                                       : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    return access | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
}

} // namespace

struct Database::Parts
{
    QString path;
    Context context;
    bool readOnly = false;
    std::unique_ptr<SQLite::Database> connection;
    std::unordered_map<std::string, sqlite3_stmt *> kept;
};

Database::Database(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Database::~Database()
{
    for (const auto &[sql, statement] : m_parts->kept)
        sqlite3_finalize(statement);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Context &context)
{
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    parts->context = context;
    parts->readOnly = mode == Mode::Read;
    try {
        parts->connection = std::make_unique<SQLite::Database>(location(path, mode), flags(mode), busyMilliseconds);
    } catch (const SQLite::Exception &exception) {
        return fail(storageError(exception.getExtendedErrorCode(), 0, QString::fromUtf8(exception.what()), path));
    }
    std::unique_ptr<Database> database(new Database(std::move(parts)));
    if (const auto set = database->run(commonPragmas); !set)
        return fail(set.error());
    // The first read of the file: what is no database is found out now.
    if (const auto readable = database->run("PRAGMA schema_version;"); !readable)
        return fail(readable.error());
    return database;
}

SQLite::Database &Database::connection()
{
    return *m_parts->connection;
}

sqlite3 *Database::handle() const
{
    return m_parts->connection->getHandle();
}

QString Database::path() const
{
    return m_parts->path;
}

bool Database::isReadOnly() const
{
    return m_parts->readOnly;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

QString Database::user() const
{
    return m_parts->context.user;
}

QDateTime Database::now() const
{
    return m_parts->context.clock->now();
}

Result<void> Database::logAhead()
{
    return run("PRAGMA journal_mode = WAL;");
}

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(error(QString::fromUtf8(sql)));
    return {};
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(handle());
}

Error Database::error(const QString &sql) const
{
    return storageError(handle(), m_parts->path, sql);
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    std::string key(sql);
    if (const auto found = m_parts->kept.find(key); found != m_parts->kept.end()) {
        sqlite3_stmt *statement = found->second;
        m_parts->kept.erase(found);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    return statement;
}

void Database::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    if (statement == nullptr)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_parts->kept.size() >= mostStatementsKept || !m_parts->kept.emplace(std::string(sql), statement).second)
        sqlite3_finalize(statement);
}

Transaction::Transaction(Database &database) : m_database(database), m_nested(database.inTransaction()), m_open(false)
{
    m_begun = database.run(m_nested ? "SAVEPOINT inner_work" : "BEGIN IMMEDIATE");
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::begun() const
{
    return m_begun;
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const auto done = m_database.run(m_nested ? "RELEASE inner_work" : "COMMIT");
    if (done)
        m_open = false;
    return done; // otherwise the destructor rolls back
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    // After a full disk SQLite has rolled back by itself; then there is nothing left to take back.
    if (m_database.inTransaction())
        (void)m_database.run(m_nested ? "ROLLBACK TO inner_work; RELEASE inner_work" : "ROLLBACK");
}

} // namespace kluwen::store
