#include "core/money/reconciliation.h"
#include "core/base/datetime.h"
#include "core/base/number.h"
#include "core/store/casefile.h"
#include "core/store/records.h"
#include "core/store/sourcestore.h"

#include <algorithm>
#include <map>

namespace kluwen::money
{

namespace
{

using StatedPeriod = Reconciliation::Statement;

struct Entry
{
    int day = 0;
    qint64 minor = 0; ///< above 0 = credit
};

std::vector<Entry> entriesOf(const Ledger &ledger, AccountIndex account)
{
    std::vector<Entry> entries;
    for (size_t row = 0; row < ledger.size(); ++row)
        if ((ledger.payer[row] == account) != (ledger.payee[row] == account))
            entries.push_back({Moment{ledger.seconds[row], false}.day(),
                               ledger.payee[row] == account ? ledger.minor[row] : -ledger.minor[row]});
    return entries;
}

bool covers(const StatedPeriod &statement, int day)
{
    return statement.period.firstDay <= day && day <= statement.period.lastDay;
}

bool sharesDay(const std::vector<StatedPeriod> &statements, size_t one)
{
    for (size_t other = 0; other < statements.size(); ++other)
        if (other != one && statements[other].period.firstDay <= statements[one].period.lastDay &&
            statements[one].period.firstDay <= statements[other].period.lastDay)
            return true;
    return false;
}

void addEntries(Reconciliation &result, const std::vector<Entry> &entries)
{
    for (size_t i = 0; i < result.statements.size(); ++i) {
        StatedPeriod &statement = result.statements[i];
        std::optional<qint64> sum = 0;
        for (const Entry &entry : entries)
            if (covers(statement, entry.day))
                sum = sum ? checkedSum(*sum, entry.minor) : sum;
        if (!sum)
            continue;
        statement.entries = *sum;
        if (statement.opening && statement.closing && !sharesDay(result.statements, i))
            statement.difference = *statement.closing - *statement.opening - *sum;
    }
    result.outside = std::count_if(entries.begin(), entries.end(), [&result](const Entry &entry) {
        return std::none_of(result.statements.begin(), result.statements.end(),
                            [&entry](const StatedPeriod &statement) { return covers(statement, entry.day); });
    });
}

/// Gaps, overlaps and balances that do not join, between each statement and those before it.
void addJoints(Reconciliation &result)
{
    int reached = 0; // last day covered so far
    for (size_t i = 0; i < result.statements.size(); ++i) {
        const StatedPeriod &statement = result.statements[i];
        const auto &period = statement.period;
        if (i > 0) {
            const StatedPeriod &before = result.statements[i - 1];
            if (period.firstDay > reached + 1)
                result.missing.push_back({reached + 1, period.firstDay - 1});
            else if (period.firstDay < reached)
                result.overlaps.push_back({period.firstDay, std::min(reached, period.lastDay)});
            const bool joins = period.firstDay >= before.period.lastDay && period.firstDay <= reached + 1;
            if (joins && statement.opening && before.closing && *statement.opening != *before.closing)
                result.breaks.push_back({period.firstDay, *statement.opening - *before.closing});
        }
        reached = i == 0 ? period.lastDay : std::max(reached, period.lastDay);
    }
}

} // namespace

bool Reconciliation::isClean() const
{
    return missing.empty() && overlaps.empty() && breaks.empty() && outside == 0 &&
           std::none_of(statements.begin(), statements.end(),
                        [](const StatedPeriod &statement) { return statement.difference.value_or(0) != 0; });
}

Reconciliation reconcile(const Ledger &ledger, AccountIndex account, std::vector<store::StatementSpan> spans)
{
    std::stable_sort(spans.begin(), spans.end(), [](const store::StatementSpan &a, const store::StatementSpan &b) {
        return a.firstDay != b.firstDay ? a.firstDay < b.firstDay : a.lastDay < b.lastDay;
    });
    Reconciliation result;
    for (const store::StatementSpan &span : spans)
        result.statements.push_back({{span.firstDay, span.lastDay}, span.opening, span.closing, 0, std::nullopt});
    addEntries(result, entriesOf(ledger, account));
    addJoints(result);
    return result;
}

Result<std::vector<AccountReconciliation>> reconcileCase(store::CaseFile &caseFile, const Ledger &ledger,
                                                         AccountIndex only)
{
    const auto spans = caseFile.importRuns().spans();
    if (!spans)
        return fail(spans.error());
    std::map<AccountIndex, std::vector<store::StatementSpan>> byAccount;
    for (const store::StatementSpan &span : *spans) {
        const AccountIndex account = span.currency == ledger.currency ? ledger.indexOf(span.account) : -1;
        if (account >= 0 && (only < 0 || account == only))
            byAccount[account].push_back(span);
    }
    if (only >= 0)
        byAccount[only]; // an account without statements has payments that none covers
    std::vector<AccountReconciliation> accounts;
    for (auto &[account, own] : byAccount)
        accounts.push_back({account, reconcile(ledger, account, std::move(own))});
    std::stable_partition(accounts.begin(), accounts.end(),
                          [](const AccountReconciliation &account) { return !account.report.isClean(); });
    return accounts;
}

} // namespace kluwen::money
