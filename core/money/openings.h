#pragma once
#include "core/money/tracing.h"
#include <QList>

namespace kluwen::store
{
class CaseFile;
struct StatementSpan;
} // namespace kluwen::store

namespace kluwen::money
{

/// Balances before the first payment as banks stated them, taken for clean: of every account whose earliest statement
/// begins no later than its first payment in the ledger and states a balance above zero. By account.
[[nodiscard]] Result<std::vector<TraceQuestion::Opening>> statedOpenings(store::CaseFile &caseFile,
                                                                         const Ledger &ledger);
/// The same from statements that were read already, by account and first day.
[[nodiscard]] std::vector<TraceQuestion::Opening> openingsAmong(const QList<store::StatementSpan> &spans,
                                                                const Ledger &ledger);

} // namespace kluwen::money
