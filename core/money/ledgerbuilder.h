#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/money/ledger.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::money
{

/// Builds the ledger of one currency from the case. Several currencies are several ledgers.
[[nodiscard]] Result<Ledger> buildLedger(store::CaseFile &caseFile, Currency currency, Progress &progress);
/// Currencies of the case's payments, the most frequent first.
[[nodiscard]] Result<QList<Currency>> currenciesOf(store::CaseFile &caseFile);

} // namespace kluwen::money
