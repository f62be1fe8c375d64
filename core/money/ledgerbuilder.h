#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/money/ledger.h"

namespace kluwen::store
{
class CaseFile;
struct PaymentFilter;
} // namespace kluwen::store

namespace kluwen::money
{

/// Builds the ledger of one currency from the case. Several currencies are several ledgers.
[[nodiscard]] Result<Ledger> buildLedger(store::CaseFile &caseFile, Currency currency, Progress &progress);
/// All payments of the case in one ledger, each amount in its own currency: for patterns and for conversion.
[[nodiscard]] Result<Ledger> buildMixedLedger(store::CaseFile &caseFile, Progress &progress);
/// Cash that was put on an account of the case, among the payments of the filter, ascending: sources of a trace.
[[nodiscard]] Result<std::vector<PaymentId>> cashDeposits(store::CaseFile &caseFile,
                                                          const store::PaymentFilter &filter);
/// Currencies of the case's payments, the most frequent first.
[[nodiscard]] Result<QList<Currency>> currenciesOf(store::CaseFile &caseFile);

} // namespace kluwen::money
