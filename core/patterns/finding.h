#pragma once
#include "core/patterns/sentence.h"

namespace kluwen::patterns
{

/// Payments that have the shape a detector looks for. It is a reason to look, and says nothing of guilt.
struct Finding
{
    QString pattern;                 ///< id of its method card, which has the innocent explanation
    std::vector<RecordId> accounts;  ///< those the pattern turns on first, then the others; a cycle in its order
    std::vector<PaymentId> payments; ///< in ledger order
    qint64 firstSeconds = 0;         ///< of the payments
    qint64 lastSeconds = 0;
    std::vector<Money> sums;           ///< of the payments, per currency; saturates at 64 bits
    std::vector<Sentence> explanation; ///< who, when, how much
    int strength = 0;                  ///< 50 = just meets the parameters, 100 = three times over
};

/// How much of a pattern was found.
struct Tally
{
    QString pattern;
    qint64 found = 0;       ///< may be more than the findings kept, and is before any are told as one
    bool isComplete = true; ///< false: a busy part of the ledger was not searched to its end
};

struct Answer
{
    /// By pattern, then the strongest first; patterns in the order of the cards, or condensed: of what weighs most.
    std::vector<Finding> findings;
    std::vector<Tally> tallies;
};

} // namespace kluwen::patterns
