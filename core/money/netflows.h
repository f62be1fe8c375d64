#pragma once
#include "core/money/ledger.h"
#include <limits>

namespace kluwen::money
{

/// An account belongs to somebody (a person, a company, a country) from one day to another, both inclusive.
struct Holding
{
    AccountIndex account = -1;
    RecordId holder;
    int sinceDay = std::numeric_limits<int>::min(); ///< epoch day
    int untilDay = std::numeric_limits<int>::max();
};

/// What one holder paid another over all their accounts; invalid = an account without a known holder, or outside.
struct NetFlow
{
    RecordId from;
    RecordId to;
    qint64 paid = 0;                                             ///< from -> to, minor units; saturates at 64 bits
    qint64 returned = 0;                                         ///< to -> from
    qint64 count = 0;                                            ///< payments both ways
    [[nodiscard]] qint64 net() const { return paid - returned; } ///< never below 0: from is the one that paid more
};

/// Rolls accounts up to their holders at the date of each payment, the one named last where several fit. Payments
/// within one holder are left out. By net sum, the largest first. The ledger must not be mixed: its flows are empty.
/// Only payments in the period, both ends inclusive, count.
[[nodiscard]] std::vector<NetFlow> netFlows(const Ledger &ledger, const std::vector<Holding> &holdings,
                                            qint64 sinceSeconds = std::numeric_limits<qint64>::min(),
                                            qint64 untilSeconds = std::numeric_limits<qint64>::max());

/// The rows of the ledger that a flow of netFlows() consists of, both ways, in ledger order.
[[nodiscard]] std::vector<size_t> rowsOf(const Ledger &ledger, const std::vector<Holding> &holdings,
                                         const NetFlow &flow, qint64 sinceSeconds = std::numeric_limits<qint64>::min(),
                                         qint64 untilSeconds = std::numeric_limits<qint64>::max());

} // namespace kluwen::money
