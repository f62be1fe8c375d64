#pragma once
#include "core/base/table.h"
#include "core/money/proof.h"

namespace kluwen::money
{

class RateTable;

/// How an account is called.
using NameOf = std::function<QString(RecordId)>;

/// The name of a calculation rule for a head of a table, in the language of the program: "FIFO", "Pro rata".
[[nodiscard]] QString ruleTitle(Rule rule);

/// The proof as a table for a reader: target, lot, amount of the lot, step, payment, date, payer, payee, amount of the
/// payment; original amount, the rate and its day where amounts were converted (the rate where the table is given).
[[nodiscard]] Table proofTable(const Ledger &ledger, const std::vector<ProofLine> &proof, const NameOf &name,
                               const RateTable *rates = nullptr);

/// Every account under every rule, with the lowest and the highest outcome.
[[nodiscard]] Table spreadTable(const Ledger &ledger, const std::vector<RuleSpread> &spreads, const NameOf &name);

} // namespace kluwen::money
