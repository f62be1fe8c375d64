#pragma once
#include "core/base/progress.h"
#include "core/store/paymentstore.h"

namespace kluwen::store
{

enum class PaymentGrouping { Counterparty, Month };

/// The payments of a filter with one counterparty, or in one month, in one currency.
struct PaymentGroup
{
    RecordId counterparty; ///< by counterparty; invalid = outside the case
    int month = 0;         ///< by month: year * 12 + month - 1
    Currency currency;
    qint64 count = 0;
    /// Minor units; at most what 64 bits hold. Seen from the accounts of the filter; where it names none, by
    /// counterparty what that party received and paid, and by month all of it as `out`.
    qint64 in = 0;
    qint64 out = 0;
    qint64 firstSeconds = 0;
    qint64 lastSeconds = 0;
    friend bool operator==(const PaymentGroup &, const PaymentGroup &) = default;
};

/// Adds payments up in one pass; what it holds grows with the groups and not with the payments. Counterparties by sum,
/// the largest first; months in order of time. A payment among the accounts of the filter has its payee as
/// counterparty; where the filter names none, every payment counts for both its sides. Cancelled.
[[nodiscard]] Result<QList<PaymentGroup>> paymentGroups(const PaymentStore &store, const PaymentFilter &filter,
                                                        PaymentGrouping grouping, Progress &progress);

} // namespace kluwen::store
