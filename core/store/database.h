#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
namespace SQLite
{
class Database;
}

namespace kluwen::store
{

/// One connection to a case file: SQLiteCpp opens it, this adds the pragmas, prepared statements kept for the next use
/// and errors as values. One connection belongs to one thread.
class Database
{
public:
    enum class Mode {
        Create, ///< makes the file; it must not exist
        Write,  ///< reads and writes
        Read    ///< reads only; works in a folder that may not be written to
    };

    /// Who works on the case, and the time: what is written into log and history.
    struct Context
    {
        const Clock *clock = nullptr; ///< outlives the database
        QString user;
    };

    /// Sets the pragmas; writes nothing and knows nothing of what a case is. Unreadable, Malformed (not SQLite),
    /// Storage.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Context &context);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] SQLite::Database &connection();
    [[nodiscard]] sqlite3 *handle() const; ///< for the C API where speed counts
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QDateTime now() const; ///< UTC

    /// Switches the file to write-ahead logging: readers and the writer do not wait for each other. Changes the file,
    /// so only once it is known to be a case.
    [[nodiscard]] Result<void> logAhead();
    /// Runs statements without values: pragmas, schema.
    [[nodiscard]] Result<void> run(const char *sql);
    [[nodiscard]] qint64 lastId() const;                      ///< row id of the last insert
    [[nodiscard]] Error error(const QString &sql = {}) const; ///< what the connection just met

    /// Takes a prepared statement from the store of used ones, or prepares it; nullptr where the SQL is wrong.
    [[nodiscard]] sqlite3_stmt *take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);

private:
    struct Parts;
    explicit Database(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// All or nothing: a transaction, or a savepoint inside one that is open. Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database); ///< takes the right to write at once; a failure shows in commit()
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begun() const; ///< whether it stands; check before writing much
    [[nodiscard]] Result<void> commit();
    void rollBack();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_nested;
    bool m_open;
};

} // namespace kluwen::store
