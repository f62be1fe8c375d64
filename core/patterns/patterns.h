#pragma once
#include "core/base/progress.h"
#include "core/money/ledger.h"
#include "core/patterns/finding.h"
#include "core/patterns/methodcard.h"

namespace kluwen::patterns
{

/// What the case says that payments do not. All lists ascending.
struct Hints
{
    std::vector<PaymentId> loans; ///< whose description speaks of a loan

    /// A sale of real estate: what was sold, by whom, to whom, when and for how much.
    struct Sale
    {
        RecordId object;
        RecordId seller;
        RecordId buyer;
        QDate day;
        Money price;
    };
    std::vector<Sale> sales;
};

struct Choice
{
    QString pattern;
    Settings settings; ///< only what differs from the card
};

struct Request
{
    std::vector<Choice> choices; ///< empty = every pattern as its card has it
    Hints hints;
    size_t mostFindings = 10'000; ///< of one pattern; the strongest are kept
    /// Tells once what says the same: findings of one pattern with the same first account or half of the payments in
    /// common, and findings whose payments lie in one of a weightier pattern. False: every finding by itself.
    bool isCondensed = true;
};

/// Looks for patterns in a ledger, which may be mixed: amounts are only compared within a currency,
/// so that a converted one finds what passed from one currency into another. The same ledger and
/// request give the same answer. Usage where a pattern or a parameter is not known; Cancelled.
[[nodiscard]] Result<Answer> find(const money::Ledger &ledger, const Request &request, Progress &progress);

} // namespace kluwen::patterns
