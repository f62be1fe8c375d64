#pragma once
#include "core/money/tracing.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::money
{

/// Balances before the first payment as banks stated them, taken for clean: of every account whose earliest statement
/// begins no later than its first payment in the ledger and states a balance above zero. By account.
[[nodiscard]] Result<std::vector<TraceQuestion::Opening>> statedOpenings(store::CaseFile &caseFile,
                                                                         const Ledger &ledger);

} // namespace kluwen::money
