#pragma once
#include "core/patterns/search.h"

namespace kluwen::patterns
{

struct CycleRules
{
    qint64 window = 0;     ///< seconds from the first payment to the last
    int longest = 12;      ///< payments
    bool isOrdered = true; ///< each payment not before the one it follows
    bool isStrict = false; ///< each payment later than the one it follows
    /// Each payment is at least so much of the one before and, in order of time, no more; same currency; 0 = any.
    int keptPercent = 0;
    int steps = 20'000;                        ///< most payments looked at for one first payment
    const std::vector<char> *mayEnd = nullptr; ///< by row: whether a cycle may end with it; null = any (ordered only)
};

/// A way round: the payments in the order of the way, from the first in the ledger on; no account twice.
struct Cycle
{
    Rows rows;
};

struct Cycles
{
    std::vector<Cycle> cycles; ///< by first payment
    bool isComplete = true;    ///< false: somewhere the steps were not enough, or there were too many to keep
};

/// Every cycle of the ledger within the rules, searched from each payment as its first one; on two threads.
[[nodiscard]] Cycles cyclesOf(Search &search, const CycleRules &rules);

} // namespace kluwen::patterns
