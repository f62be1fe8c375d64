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
    /// Takes everything back that the run brought: payments, things, links and statements that nothing else uses.
    [[nodiscard]] Result<void> undo(ImportRunId run);

private:
    Database &m_database;
};

} // namespace kluwen::store
