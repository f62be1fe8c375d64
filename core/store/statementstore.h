#pragma once
#include "core/base/result.h"
#include "core/model/statement.h"
#include <functional>

namespace kluwen::store
{

class Database;

/// The statements of a case. Adding and removing keeps the caption of the thing and the search index in step.
class StatementStore
{
public:
    explicit StatementStore(Database &database) : m_database(database) {}

    /// id is ignored and given; an identifier's verdict and normalised value are the caller's (see stated()).
    [[nodiscard]] Result<StatementId> add(const Statement &statement);
    /// Replaces value, raw, verdict, language, grading, handling and times of an existing statement.
    [[nodiscard]] Result<void> change(const Statement &statement);
    [[nodiscard]] Result<void> remove(StatementId id);

    [[nodiscard]] Result<Statement> find(StatementId id) const;                       ///< NotFound
    [[nodiscard]] Result<QList<Statement>> of(RecordId subject) const;                ///< by property, then id
    [[nodiscard]] Result<QList<Statement>> ofProperty(const QString &property) const; ///< over all subjects, by subject
    /// Every statement in order of subject, streamed; `use` returns false to stop.
    [[nodiscard]] Result<void> forEach(const std::function<bool(const Statement &)> &use) const;
    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
};

/// A statement whose value has been normalised and checked by the property's type: raw, value and verdict are set.
[[nodiscard]] Statement stated(RecordId subject, const QString &type, const QString &property, const QString &raw);

} // namespace kluwen::store
