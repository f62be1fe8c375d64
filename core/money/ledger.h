#pragma once
#include "core/base/ids.h"
#include "core/model/money.h"
#include <cstdint>
#include <vector>

namespace kluwen::money
{

using AccountIndex = std::int32_t; ///< -1 = outside the case

/// Payments as columns of integers in order of (time, payment id). Immutable; read from any thread. Usually of one
/// currency; a mixed ledger holds amounts of several that may not be added up (patterns are found in it), a converted
/// one holds amounts at the day's rate with the original amounts beside them.
struct Ledger
{
    Currency currency; ///< of `minor`; none in a mixed ledger
    std::vector<PaymentId> ids;
    std::vector<AccountIndex> payer;
    std::vector<AccountIndex> payee;
    std::vector<qint64> seconds;             ///< Moment::seconds
    std::vector<qint64> minor;               ///< never negative
    std::vector<RecordId> accounts;          ///< by AccountIndex, ascending
    std::vector<quint16> originalCurrencies; ///< mixed and converted: the code of each payment's own; else empty
    std::vector<qint64> originals;           ///< converted: minor units of the payment's own currency; else empty
    std::vector<int> rateDays;               ///< converted: epoch day of the rate, 0 = none was needed; else empty

    [[nodiscard]] bool isMixed() const { return !originalCurrencies.empty() && originals.empty(); }
    [[nodiscard]] Currency currencyOf(size_t row) const ///< of minor[row]
    {
        return isMixed() ? Currency{originalCurrencies[row]} : currency;
    }
    [[nodiscard]] Money original(size_t row) const ///< as the source has it
    {
        return {originals.empty() ? minor[row] : originals[row],
                originalCurrencies.empty() ? currency : Currency{originalCurrencies[row]}};
    }
    [[nodiscard]] size_t size() const { return ids.size(); }
    [[nodiscard]] AccountIndex indexOf(RecordId account) const; ///< -1 where absent
};

} // namespace kluwen::money
