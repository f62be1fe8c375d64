#pragma once
#include "core/base/ids.h"
#include "core/store/database.h"
#include <optional>
#include <string>

namespace kluwen::store
{

/// One statement of SQL with its values bound, stepped through row by row. The first failure is kept and told by
/// result(). The SQL must outlive the query; literals do.
class Query
{
public:
    template<typename... Values>
    Query(Database &database, std::string_view sql, const Values &...values) : Query(Prepare{}, database, sql)
    {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    void bind(qint64 value);
    void bind(int value) { bind(static_cast<qint64>(value)); }
    void bind(bool value) { bind(static_cast<qint64>(value)); }
    void bind(double value);
    void bind(const QString &value);
    void bind(std::string_view value); ///< text; must stay until the query is done
    void bind(const std::string &value) { bind(std::string_view(value)); }
    void bind(const QByteArray &value);              ///< blob
    void bind(const QDateTime &value);               ///< milliseconds since 1970 UTC; NULL where invalid
    void bind(std::nullopt_t);                       ///< NULL
    void bindPointer(void *value, const char *type); ///< for an SQL function of ours; must stay until the query is done
    template<typename Tag>
    void bind(Id<Tag> id) ///< NULL where there is none
    {
        if (id.isValid())
            bind(id.value());
        else
            bind(std::nullopt);
    }
    void bind(const char *) = delete; // would quietly become a bool

    bool next();                               ///< true: there is a row to read; false: done, or failed
    void again();                              ///< back to the start, for the next values
    [[nodiscard]] Result<void> result() const; ///< the failure, if there was one
    [[nodiscard]] Result<void> run();          ///< for statements without rows

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view textView(int column) const; ///< UTF-8, until the next step
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template<typename AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId(integer(column));
    }

private:
    struct Prepare
    {
    };
    Query(Prepare, Database &database, std::string_view sql);
    void check(int code);

    Database &m_database;
    std::string_view m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    std::optional<Error> m_error;
};

/// Runs one statement that gives no rows.
template<typename... Values>
[[nodiscard]] Result<void> execute(Database &database, std::string_view sql, const Values &...values)
{
    return Query(database, sql, values...).run();
}

/// All rows, read by the function given: `select(database, readThing, "SELECT ... WHERE type = ?", type)`.
template<typename Row, typename... Values>
[[nodiscard]] Result<QList<Row>> select(Database &database, Row (*read)(const Query &), std::string_view sql,
                                        const Values &...values)
{
    Query query(database, sql, values...);
    QList<Row> rows;
    while (query.next())
        rows.append(read(query));
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return rows;
}

/// The first row, or nothing.
template<typename Row, typename... Values>
[[nodiscard]] Result<std::optional<Row>> selectFirst(Database &database, Row (*read)(const Query &),
                                                     std::string_view sql, const Values &...values)
{
    Query query(database, sql, values...);
    std::optional<Row> row;
    if (query.next()) {
        row = read(query);
        (void)query.next(); // a change that returns its row is only stored, or refused, when it is done
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return row;
}

/// The number in the first column of the first row; 0 where there is no row.
template<typename... Values>
[[nodiscard]] Result<qint64> selectNumber(Database &database, std::string_view sql, const Values &...values)
{
    Query query(database, sql, values...);
    const qint64 number = query.next() ? query.integer(0) : 0;
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return number;
}

} // namespace kluwen::store
