#pragma once
#include "core/base/result.h"
#include "core/money/ledger.h"

namespace kluwen::money
{

/// How much can have gone from one account to another through the payments in order of time (equal times in ledger
/// order), where the first has enough and all others start empty (Kosyfaki et al. 2020; Akrida et al. 2017).
/// Usage where an account is not in the ledger or both are the same.

/// Every account passes on all it has at each payment, up to its amount: one scan. A lower bound.
[[nodiscard]] Result<qint64> greedyFlow(const Ledger &ledger, AccountIndex from, AccountIndex to);
/// Accounts may hold money back: the maximum flow of the network in which every account is one node between its
/// payments. An upper bound of what can have arrived. Unsupported where more than mostFlowPayments payments lie on ways
/// from the first to the second account.
[[nodiscard]] Result<qint64> maximumFlow(const Ledger &ledger, AccountIndex from, AccountIndex to);
inline constexpr size_t mostFlowPayments = 200'000;

} // namespace kluwen::money
