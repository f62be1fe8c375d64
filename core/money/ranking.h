#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/money/ledger.h"

namespace kluwen::money
{

/// Where money most likely went and came from, by local push of personalised PageRank (TRacer; Wu et al. 2022).
struct RankQuestion
{
    AccountIndex source = -1;
    bool byAmount = true;    ///< shares follow the amounts of the payments; false = every counterparty alike
    double stays = 0.15;     ///< share that stays at each account
    double forward = 0.8;    ///< part of the rest that goes along with the payments; the others against them
    double exactness = 1e-6; ///< what is left unpushed on any account
};

struct RankedAccount
{
    AccountIndex account = -1;
    double score = 0;
};

/// The accounts with a score, the highest first. A score is advice and no proof. Accounts without a payment onwards
/// lose what would have gone on, so that scores add up to 1 at most. Usage where the account is not in the ledger or
/// the ledger is mixed; Cancelled.
[[nodiscard]] Result<std::vector<RankedAccount>> rankAccounts(const Ledger &ledger, const RankQuestion &question,
                                                              Progress &progress);

} // namespace kluwen::money
