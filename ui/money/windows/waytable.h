#pragma once
#include "core/base/table.h"
#include "ui/money/ledgercache.h"
#include <QSet>

namespace kluwen::ui
{

/// A way payment by payment: step, date, days since the payment before, payer, payee, amount, number of the payment;
/// where amounts were converted also the payment's own amount and the rate.
[[nodiscard]] Table wayTable(const NamedLedger &ledger, const std::vector<std::uint32_t> &way);
[[nodiscard]] qint64 smallestOf(const money::Ledger &ledger, const std::vector<std::uint32_t> &way); ///< minor units
[[nodiscard]] QSet<RecordId> accountsOf(const NamedLedger &ledger, const std::vector<std::uint32_t> &way);

} // namespace kluwen::ui
