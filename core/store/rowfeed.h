#pragma once
#include "core/base/result.h"

struct sqlite3;
struct sqlite3_context;
struct sqlite3_module;

namespace kluwen::store
{

class Database;

/// Rows in memory that SQL can select from, as a virtual table of that name: `INSERT INTO payment SELECT * FROM feed`
/// starts and ends one statement for a thousand rows, where an INSERT for each row does so a thousand times, which
/// costs as much as the inserting itself.
class RowFeed
{
public:
    /// `name` is a word of ASCII letters; its columns are called c1, c2 ...
    RowFeed(Database &database, const char *name, int columns);
    virtual ~RowFeed();
    RowFeed(const RowFeed &) = delete;
    RowFeed &operator=(const RowFeed &) = delete;

    /// Makes the table known to the connection.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] virtual size_t rowCount() const = 0;
    /// Gives the value to the context (sqlite3_result_int64 and the like). The row's texts stay until the feed changes.
    virtual void column(sqlite3_context *context, size_t row, int column) const = 0;
    [[nodiscard]] int columns() const { return m_columns; }

private:
    Database &m_database;
    const char *m_name;
    int m_columns;
    bool m_isOpen = false;
};

} // namespace kluwen::store
