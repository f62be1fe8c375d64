#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include <QString>

namespace kluwen::store
{

class Database;

/// One hit of the search box.
struct SearchHit
{
    enum class Kind
    {
        Record, ///< a thing or link, by one of its values
        Payment ///< a payment, by its description
    };
    Kind kind = Kind::Record;
    RecordId record;   ///< the thing or link
    PaymentId payment; ///< one payment with that description
    QString type;      ///< thing or link type; empty for payments
    QString caption;
    QString property; ///< which property matched
    QString excerpt;  ///< the value or description that matched
    qint64 count = 1; ///< payments with the same description
};

/// Full-text search over names, numbers and descriptions (FTS5), folded as searchKey() does. Each word of the query
/// is a prefix; numbers are found with or without spaces and dots.
class Search
{
public:
    explicit Search(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<SearchHit>> find(const QString &query, int limit = 50) const;

private:
    Database &m_database;
};

} // namespace kluwen::store
