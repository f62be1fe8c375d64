#pragma once
#include "core/base/result.h"
#include "core/model/rejectedrow.h"
#include "core/model/statement.h"
#include "core/store/records.h"

namespace kluwen::store
{

class Database;

/// The sources that statements and payments cite.
class SourceStore
{
public:
    explicit SourceStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<SourceId> add(const Source &source);
    [[nodiscard]] Result<Source> find(SourceId id) const;
    [[nodiscard]] Result<std::optional<Source>> findByChecksum(const QByteArray &sha256) const;
    [[nodiscard]] Result<QList<Source>> all() const;
    /// The source for what a person enters by hand ("manual"), made on first use.
    [[nodiscard]] Result<SourceId> manual();

private:
    Database &m_database;
};

/// Import runs with their rejected rows and balance checks.
class ImportRunStore
{
public:
    explicit ImportRunStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<ImportRun>> all() const; ///< in order of time, undone ones too
    [[nodiscard]] Result<QList<RejectedRow>> rejected(ImportRunId run, int limit = 1000) const;
    [[nodiscard]] Result<QList<BalanceCheck>> balanceChecks(ImportRunId run) const; ///< only differences and gaps
    /// The run, not undone, that read a file of these bytes.
    [[nodiscard]] Result<std::optional<ImportRun>> findByChecksum(const QByteArray &sha256) const;
    [[nodiscard]] Result<bool> hasFileOfSize(qint64 bytes) const; ///< in a run that was not undone
    /// Statements of the account that end on that day or before, the latest first.
    [[nodiscard]] Result<QList<StatementSpan>> spansUntil(RecordId account, Currency currency, int day) const;
    /// Statements of the account that begin on that day or later, the earliest first.
    [[nodiscard]] Result<QList<StatementSpan>> spansFrom(RecordId account, Currency currency, int day) const;
    [[nodiscard]] Result<QList<StatementSpan>> spans() const; ///< of every account, by account and first day
    /// Whether a statement of the account begins before that day and ends after it.
    [[nodiscard]] Result<bool> isCovered(RecordId account, Currency currency, int day) const;
    /// Takes everything back that the run brought: payments, statements, and the things and links that nothing else
    /// uses. The run stays in the list as undone; its file can be imported again. NotFound; Conflict where undone.
    [[nodiscard]] Result<void> undo(ImportRunId run);

private:
    Database &m_database;
};

} // namespace kluwen::store
