#pragma once
#include "core/base/table.h"
#include "ui/money/ledgercache.h"

namespace kluwen::ui
{

/// That amounts were converted, with which rates, and how many payments were left out for want of one; none where the
/// ledger is of one currency.
[[nodiscard]] QStringList rateSentences(const NamedLedger &ledger);
[[nodiscard]] QStringList rateSentences(Currency into, const SharedRates &rates,
                                        const std::map<Currency, qint64> &leftOut);
[[nodiscard]] Table rateTable(const QStringList &sentences); ///< beside an exported table
/// The rate of a converted payment and its day: "1 EUR = 1.1684 USD, 3 Mar 2026"; empty where none was needed.
[[nodiscard]] QString rateText(const NamedLedger &ledger, size_t row);

} // namespace kluwen::ui
