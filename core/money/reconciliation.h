#pragma once
#include "core/base/result.h"
#include "core/base/table.h"
#include "core/money/ledger.h"
#include <functional>
#include <optional>

namespace kluwen::store
{
class CaseFile;
struct StatementSpan;
} // namespace kluwen::store

namespace kluwen::money
{

/// What the statements of one account say against the payments in the case.
struct Reconciliation
{
    struct Period
    {
        int firstDay = 0; ///< epoch day
        int lastDay = 0;
    };
    struct Statement
    {
        Period period;
        std::optional<qint64> opening; ///< minor units
        std::optional<qint64> closing;
        qint64 entries = 0;               ///< sum of the account's payments in the period, credits less debits
        std::optional<qint64> difference; ///< closing - opening - entries, where both balances are stated
    };
    std::vector<Statement> statements; ///< by first day
    std::vector<Period> missing;       ///< days between the first and the last statement that none covers
    std::vector<Period> overlaps;      ///< days that more than one covers, other than a shared last and first day
    struct Break
    {
        int day = 0;           ///< on which the later statement begins
        qint64 difference = 0; ///< its opening less the closing before it
    };
    std::vector<Break> breaks;
    qint64 outside = 0; ///< payments of the account that no statement covers

    [[nodiscard]] bool isClean() const;
};

/// The account's statements in the ledger's currency, in any order. An overlap's entries count in both statements, and
/// where statements share a day their difference is not told, because the day's payments cannot be told apart.
[[nodiscard]] Reconciliation reconcile(const Ledger &ledger, AccountIndex account,
                                       std::vector<store::StatementSpan> spans);

/// The report of one account of the case.
struct AccountReconciliation
{
    AccountIndex account = -1;
    Reconciliation report;
};
/// Every account of the ledger of which the case has statements, or only the one given; those with something to look at
/// first, then by account.
[[nodiscard]] Result<std::vector<AccountReconciliation>> reconcileCase(store::CaseFile &caseFile, const Ledger &ledger,
                                                                       AccountIndex only = -1);

/// The report as a table for a reader: a row for each statement, missing period, overlap and break, by day.
[[nodiscard]] Table reconciliationTable(const Ledger &ledger, const std::vector<AccountReconciliation> &accounts,
                                        const std::function<QString(RecordId)> &name);

} // namespace kluwen::money
