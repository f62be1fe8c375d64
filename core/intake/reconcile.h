#pragma once
#include "core/intake/stated.h"
#include "core/store/bulkimport.h"
#include <map>

namespace kluwen::store
{
class ImportRunStore;
}

namespace kluwen::intake
{

/// Holds the balances of a source against its own entries, and its first and last balance against the statements
/// before and after it in the case.
///
/// Statements: opening + entries = closing. Rows with a running balance: each is the one before it plus the entry; a
/// file that has the newest row first is recognised by its numbers. Entries that were in the case already count like
/// all others. An opening balance must equal the closing balance of the statement before it, unless a statement of the
/// case spans that day.
class Reconciler
{
public:
    Reconciler(store::BulkImport &into, const store::ImportRunStore &runs) : m_into(into), m_runs(runs) {}

    /// `statedBy`: an entry of a statement moves the balance of its own account only; the other one has its own entry.
    void payment(RecordId payer, RecordId payee, Currency currency, qint64 minor, StatedBy statedBy);
    [[nodiscard]] Result<void> balance(RecordId account, const StatedBalance &balance);
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 checked() const { return m_checked; }
    [[nodiscard]] const QList<store::BalanceCheck> &differences() const { return m_differences; } ///< the first 1,000

private:
    /// A row with a running balance: the balance behind it and what its entry changed.
    struct Running
    {
        qint64 balance = 0;
        qint64 change = 0;
        int day = 0;
        qint64 line = 0;
    };
    enum class Direction { Unknown, OldestFirst, NewestFirst };
    struct State
    {
        std::optional<StatedBalance> opening;     ///< of the statement that is open
        qint64 computed = 0;                      ///< opening and entries so far
        std::optional<store::StatementSpan> last; ///< the statement before, in this file
        qint64 change = 0;                        ///< entries since the last running balance
        std::optional<Running> first;
        Running latest;
        Direction direction = Direction::Unknown;
    };
    using Key = std::pair<RecordId, Currency>;

    [[nodiscard]] Result<void> opening(const Key &key, State &state, const StatedBalance &balance);
    [[nodiscard]] Result<void> closing(const Key &key, State &state, const StatedBalance &balance);
    [[nodiscard]] Result<void> running(const Key &key, State &state, const StatedBalance &balance);
    [[nodiscard]] Result<void> check(const Key &key, int day, qint64 stated, qint64 computed, qint64 line, bool gap);
    [[nodiscard]] Result<void> checkBefore(const Key &key, int day, qint64 opening, qint64 line);
    [[nodiscard]] Result<void> checkAfter(const Key &key, const store::StatementSpan &span);
    [[nodiscard]] Result<void> keep(const Key &key, State &state, store::StatementSpan span);

    store::BulkImport &m_into;
    const store::ImportRunStore &m_runs;
    std::map<Key, State> m_states;
    struct Entry
    {
        RecordId payer;
        RecordId payee;
        Currency currency;
        qint64 minor = 0;
    };
    Entry m_entry; ///< the last payment: the first running balance of an account stands behind it
    qint64 m_checked = 0;
    QList<store::BalanceCheck> m_differences;
};

} // namespace kluwen::intake
