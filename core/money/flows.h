#pragma once
#include "core/money/ledger.h"
#include <QDate>
#include <vector>

namespace kluwen::money
{

/// In and out of an account in one calendar month.
struct MonthFlow
{
    int year = 0;
    int month = 0;
    qint64 in = 0;
    qint64 out = 0;
};
[[nodiscard]] std::vector<MonthFlow> monthFlows(const Ledger &ledger, AccountIndex account); ///< no month left out

/// The balance after each payment of an account, starting from zero unless an opening balance is given.
struct BalancePoint
{
    qint64 seconds = 0;
    qint64 minor = 0;
    PaymentId payment;
};
[[nodiscard]] std::vector<BalancePoint> runningBalance(const Ledger &ledger, AccountIndex account, qint64 opening = 0);

} // namespace kluwen::money
