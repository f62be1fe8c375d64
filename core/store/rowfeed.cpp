#include "core/store/rowfeed.h"
#include "core/store/database.h"

#include <new>
#include <sqlite3.h>
#include <string>

namespace kluwen::store
{

namespace
{

struct Table : sqlite3_vtab
{
    const RowFeed *feed = nullptr;
};

struct Cursor : sqlite3_vtab_cursor
{
    const RowFeed *feed = nullptr;
    size_t row = 0;
};

int connect(sqlite3 *database, void *feed, int, const char *const *, sqlite3_vtab **table, char **)
{
    const auto *rows = static_cast<const RowFeed *>(feed);
    std::string sql = "CREATE TABLE feed (c1";
    for (int column = 2; column <= rows->columns(); ++column)
        sql.append(", c").append(std::to_string(column));
    sql.append(")");
    if (const int code = sqlite3_declare_vtab(database, sql.c_str()); code != SQLITE_OK)
        return code;
    auto *made = new (std::nothrow) Table();
    if (made == nullptr)
        return SQLITE_NOMEM;
    made->feed = rows;
    *table = made;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // always from the first row to the last
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new (std::nothrow) Cursor();
    if (made == nullptr)
        return SQLITE_NOMEM;
    made->feed = static_cast<Table *>(table)->feed;
    *cursor = made;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    static_cast<Cursor *>(cursor)->row = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    ++static_cast<Cursor *>(cursor)->row;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *cursor)
{
    const auto *at = static_cast<Cursor *>(cursor);
    return at->row >= at->feed->rowCount() ? 1 : 0;
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int index)
{
    const auto *at = static_cast<Cursor *>(cursor);
    at->feed->column(context, at->row, index);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(static_cast<Cursor *>(cursor)->row) + 1;
    return SQLITE_OK;
}

/// Without xCreate: a table that is there by its name alone and cannot be made in the file.
const sqlite3_module &feedModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module made{};
        made.xConnect = connect;
        made.xBestIndex = bestIndex;
        made.xDisconnect = disconnect;
        made.xOpen = openCursor;
        made.xClose = closeCursor;
        made.xFilter = filter;
        made.xNext = next;
        made.xEof = atEnd;
        made.xColumn = column;
        made.xRowid = rowId;
        return made;
    }();
    return module;
}

} // namespace

RowFeed::RowFeed(Database &database, const char *name, int columns)
    : m_database(database), m_name(name), m_columns(columns)
{
}

RowFeed::~RowFeed()
{
    if (m_isOpen)
        sqlite3_create_module(m_database.handle(), m_name, nullptr, nullptr);
}

Result<void> RowFeed::open()
{
    if (sqlite3_create_module(m_database.handle(), m_name, &feedModule(), this) != SQLITE_OK)
        return fail(m_database.error());
    m_isOpen = true;
    return {};
}

} // namespace kluwen::store
