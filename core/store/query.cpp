#include "core/store/query.h"

#include <sqlite3.h>

namespace kluwen::store
{

Query::Query(Prepare, Database &database, std::string_view sql)
    : m_database(database), m_sql(sql), m_statement(database.take(sql))
{
    if (m_statement == nullptr)
        m_error = database.error(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
}

Query::~Query()
{
    m_database.giveBack(m_sql, m_statement);
}

void Query::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database.error(QString::fromUtf8(m_sql.data(), static_cast<qsizetype>(m_sql.size())));
}

void Query::bind(qint64 value)
{
    if (m_statement != nullptr)
        check(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

void Query::bind(double value)
{
    if (m_statement != nullptr)
        check(sqlite3_bind_double(m_statement, ++m_bound, value));
}

void Query::bind(const QString &value)
{
    if (m_statement == nullptr)
        return;
    const QByteArray utf8 = value.toUtf8();
    // A null pointer would bind NULL, and an empty text is not an unknown one.
    check(sqlite3_bind_text64(m_statement, ++m_bound, utf8.isNull() ? "" : utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::bind(std::string_view value)
{
    if (m_statement != nullptr)
        check(sqlite3_bind_text64(m_statement, ++m_bound, value.empty() ? "" : value.data(),
                                  static_cast<sqlite3_uint64>(value.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Query::bind(const QByteArray &value)
{
    if (m_statement != nullptr)
        check(sqlite3_bind_blob64(m_statement, ++m_bound, value.isNull() ? "" : value.constData(),
                                  static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Query::bind(const QDateTime &value)
{
    if (value.isValid())
        bind(static_cast<qint64>(value.toMSecsSinceEpoch()));
    else
        bind(std::nullopt);
}

void Query::bind(std::nullopt_t)
{
    if (m_statement != nullptr)
        check(sqlite3_bind_null(m_statement, ++m_bound));
}

void Query::bindPointer(void *value, const char *type)
{
    if (m_statement != nullptr)
        check(sqlite3_bind_pointer(m_statement, ++m_bound, value, type, nullptr));
}

bool Query::next()
{
    if (m_error || m_statement == nullptr)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    check(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

void Query::again()
{
    if (m_statement == nullptr)
        return;
    sqlite3_reset(m_statement);
    m_bound = 0;
}

Result<void> Query::result() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

Result<void> Query::run()
{
    while (next()) {
    }
    return result();
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Query::textView(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)));
}

QString Query::text(int column) const
{
    const std::string_view view = textView(column);
    return view.empty() ? QString() : QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes == nullptr ? QByteArray() : QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace kluwen::store
