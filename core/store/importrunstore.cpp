#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/sourcestore.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

constexpr const char *runColumns =
    "SELECT i.id, i.source, i.file, i.format, i.mapping, i.started_at, i.finished_at, i.things, i.links, i.payments,"
    " i.duplicates, i.rejected, i.balances_checked, i.balance_differences, i.undone FROM import_run i ";

ImportRun readRun(const Query &query)
{
    ImportRun run;
    run.id = query.id<ImportRunId>(0);
    run.source = query.id<SourceId>(1);
    run.file = query.text(2);
    run.format = query.text(3);
    run.mapping = query.text(4);
    run.startedAt = query.time(5);
    run.finishedAt = query.time(6);
    run.counts = {query.integer(7),  query.integer(8),  query.integer(9), query.integer(10),
                  query.integer(11), query.integer(12), query.integer(13)};
    run.undone = query.integer(14) != 0;
    return run;
}

RejectedRow readRejected(const Query &query)
{
    RejectedRow row;
    row.line = query.integer(0);
    row.column = static_cast<int>(query.integer(1));
    row.reason = rejectReasonFromId(query.text(2));
    row.argument = query.text(3);
    row.raw = query.blob(4).toStdString();
    return row;
}

constexpr const char *balanceColumns =
    "SELECT run, account, day, stated, computed, currency, line, gap FROM balance_check ";

BalanceCheck readBalance(const Query &query)
{
    BalanceCheck check;
    check.run = query.id<ImportRunId>(0);
    check.account = query.id<RecordId>(1);
    check.day = QDate(1970, 1, 1).addDays(query.integer(2));
    check.stated = query.integer(3);
    check.computed = query.integer(4);
    check.currency.code = static_cast<quint16>(query.integer(5));
    check.line = query.integer(6);
    check.gap = query.integer(7) != 0;
    return check;
}

constexpr const char *spanColumns =
    "SELECT run, account, currency, first_day, opening, last_day, closing, line FROM bank_statement ";

StatementSpan readSpan(const Query &query)
{
    StatementSpan span;
    span.run = query.id<ImportRunId>(0);
    span.account = query.id<RecordId>(1);
    span.currency.code = static_cast<quint16>(query.integer(2));
    span.firstDay = static_cast<int>(query.integer(3));
    if (!query.isNull(4))
        span.opening = query.integer(4);
    span.lastDay = static_cast<int>(query.integer(5));
    if (!query.isNull(6))
        span.closing = query.integer(6);
    span.line = query.integer(7);
    return span;
}

} // namespace

Result<QList<ImportRun>> ImportRunStore::all() const
{
    const std::string sql = std::string(runColumns) + "ORDER BY i.id";
    return select(m_database, readRun, sql);
}

Result<QList<RejectedRow>> ImportRunStore::rejected(ImportRunId run, int limit) const
{
    return select(m_database, readRejected,
                  "SELECT line, at_column, reason, argument, raw FROM rejected_row WHERE run = ? ORDER BY id LIMIT ?",
                  run, limit);
}

Result<QList<BalanceCheck>> ImportRunStore::balanceChecks(ImportRunId run) const
{
    const std::string sql = std::string(balanceColumns) + "WHERE run = ? AND (gap OR stated <> computed) ORDER BY id";
    return select(m_database, readBalance, sql, run);
}

Result<std::optional<ImportRun>> ImportRunStore::findByChecksum(const QByteArray &sha256) const
{
    const std::string sql =
        std::string(runColumns) +
        "JOIN source s ON s.id = i.source WHERE s.sha256 = ? AND NOT i.undone ORDER BY i.id LIMIT 1";
    return selectFirst(m_database, readRun, sql, sha256);
}

Result<bool> ImportRunStore::hasFileOfSize(qint64 bytes) const
{
    const auto found = selectNumber(m_database,
                                    "SELECT EXISTS (SELECT 1 FROM import_run i JOIN source s ON s.id = i.source"
                                    " WHERE s.size = ? AND NOT i.undone)",
                                    bytes);
    if (!found)
        return fail(found.error());
    return *found != 0;
}

Result<QList<StatementSpan>> ImportRunStore::spansUntil(RecordId account, Currency currency, int day) const
{
    const std::string sql =
        std::string(spanColumns) +
        "WHERE account = ? AND currency = ? AND last_day <= ? ORDER BY last_day DESC, id DESC LIMIT 32";
    return select(m_database, readSpan, sql, account, static_cast<qint64>(currency.code), day);
}

Result<QList<StatementSpan>> ImportRunStore::spansFrom(RecordId account, Currency currency, int day) const
{
    const std::string sql = std::string(spanColumns) +
                            "WHERE account = ? AND currency = ? AND first_day >= ? ORDER BY first_day, id LIMIT 32";
    return select(m_database, readSpan, sql, account, static_cast<qint64>(currency.code), day);
}

Result<QList<StatementSpan>> ImportRunStore::spans() const
{
    return select(m_database, readSpan, std::string(spanColumns) + "ORDER BY account, first_day, last_day, id");
}

Result<bool> ImportRunStore::isCovered(RecordId account, Currency currency, int day) const
{
    const auto found = selectNumber(m_database,
                                    "SELECT EXISTS (SELECT 1 FROM bank_statement WHERE account = ?1 AND currency = ?2"
                                    " AND first_day < ?3 AND last_day > ?3)",
                                    account, static_cast<qint64>(currency.code), day);
    if (!found)
        return fail(found.error());
    return *found != 0;
}

} // namespace kluwen::store
