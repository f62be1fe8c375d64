#pragma once
#include "core/money/tracing.h"
#include "core/picture/caseview.h"

namespace kluwen::picture
{

/// Clean balances with which accounts of the ledger begin, as banks stated them: only those that rest on a source this
/// recipient gets the payments of, and of accounts that may be seen.
[[nodiscard]] std::vector<money::TraceQuestion::Opening>
openingsOf(const Contents &contents, const Decisions &decisions, const CaseView &view, const money::Ledger &ledger);

/// Accounts of the ledger of which banks stated, in such sources, what was on them. An account counts in `begin` where
/// a balance of before its first payment is known, whatever it was, and in `end` where statements of its own reach its
/// last payment: payments that only the other party's bank tells of do not show what else left it.
struct StatedAccounts
{
    QSet<RecordId> begin;
    QSet<RecordId> end;
};
[[nodiscard]] StatedAccounts statedAccountsOf(const Contents &contents, const Decisions &decisions,
                                              const CaseView &view, const money::Ledger &ledger);

} // namespace kluwen::picture
