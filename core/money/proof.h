#pragma once
#include "core/money/tracing.h"
#include <functional>

namespace kluwen::money
{

/// One line of the proof: a payment that a part of a target's tainted sum went through.
struct ProofLine
{
    AccountIndex target = -1;
    int lot = 0;         ///< 1-based, per target
    qint64 lotMinor = 0; ///< what this lot adds to the target's sum
    int step = 0;        ///< 1-based, from the source on
    size_t row = 0;      ///< of the ledger
};

/// What the tainted sum of each target is made of. FIFO and LIFO: every lot with all payments of its way. The other
/// rules have no lots: each payment into the target with what it carried is a lot of one step (needs keepPayments).
/// The lots of a target add up to its sum, except under an unknown way (Trace::knowsLots false), where there are none.
/// `only` = that target alone; -1 = all of them.
[[nodiscard]] std::vector<ProofLine> proofOf(const Ledger &ledger, const TraceQuestion &question, const Trace &trace,
                                             AccountIndex only = -1);

/// The proof as a table (RFC 4180, UTF-8): target, lot, amount of the lot, step, payment, date, payer, payee, amount,
/// original amount, day of the rate. A text that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray proofCsv(const Ledger &ledger, const std::vector<ProofLine> &proof,
                                  const std::function<QString(RecordId)> &name);

/// The same question under every rule.
struct RuleSpread
{
    AccountIndex account = -1;
    std::array<qint64, 6> tainted{}; ///< by Rule
    [[nodiscard]] qint64 lowest() const;
    [[nodiscard]] qint64 highest() const;
};
/// Per target, the largest highest sum first. A spread of calculation rules, never a proof. Errors as of trace().
[[nodiscard]] Result<std::vector<RuleSpread>> traceUnderAllRules(const Ledger &ledger, TraceQuestion question,
                                                                 Progress &progress);

/// An account through which so much money of so many goes that it would flood a trail.
struct Hub
{
    AccountIndex account = -1;
    int counterparties = 0;
};
/// Accounts with at least so many counterparties, the busiest first: to be offered for exclusion.
[[nodiscard]] std::vector<Hub> hubsOf(const Ledger &ledger, int leastCounterparties);

} // namespace kluwen::money
