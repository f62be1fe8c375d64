#pragma once
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include <QString>

namespace kluwen::store
{

class Database;

/// One hit of the search box.
struct SearchHit
{
    enum class Kind {
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

    /// Records first, then payments; one hit for each record and each description. Finds what refresh() has not reached
    /// yet as well, by looking through it, which takes longer.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString &query, int limit = 50) const;

    /// Brings the index up to date in pieces, each committed by itself: stopping loses nothing. Needs a connection that
    /// may write and no open edit. An import does it itself where it brought little.
    [[nodiscard]] Result<void> refresh(Progress &progress);
    /// One piece of some tens of milliseconds; false where nothing is left to do.
    [[nodiscard]] Result<bool> refreshPiece();
    [[nodiscard]] Result<qint64> waiting() const; ///< rows the index has not reached

private:
    Database &m_database;
};

} // namespace kluwen::store
