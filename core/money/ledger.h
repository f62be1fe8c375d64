#pragma once
#include "core/base/ids.h"
#include "core/model/money.h"
#include <cstdint>
#include <vector>

namespace kluwen::money
{

using AccountIndex = std::int32_t; ///< -1 = outside the case

/// The payments of one currency as columns of integers in order of (time, payment id). Immutable; read from any thread.
struct Ledger
{
    Currency currency;
    std::vector<PaymentId> ids;
    std::vector<AccountIndex> payer;
    std::vector<AccountIndex> payee;
    std::vector<qint64> seconds;    ///< Moment::seconds
    std::vector<qint64> minor;      ///< never negative
    std::vector<RecordId> accounts; ///< by AccountIndex, ascending

    [[nodiscard]] size_t size() const { return ids.size(); }
    [[nodiscard]] AccountIndex indexOf(RecordId account) const; ///< -1 where absent
};

} // namespace kluwen::money
