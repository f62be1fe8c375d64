#include "core/money/flows.h"
#include "core/base/datetime.h"

namespace kluwen::money
{

namespace
{

/// Months since the year 0.
int monthOf(qint64 seconds)
{
    const QDate date = Moment{seconds, true}.date();
    constexpr int monthsOfYear = 12;
    return date.year() * monthsOfYear + date.month() - 1;
}

/// A payment to oneself moves nothing.
bool moves(const Ledger &ledger, size_t row, AccountIndex account)
{
    return (ledger.payer[row] == account) != (ledger.payee[row] == account);
}

} // namespace

std::vector<MonthFlow> monthFlows(const Ledger &ledger, AccountIndex account)
{
    constexpr int monthsOfYear = 12;
    std::vector<MonthFlow> flows;
    int first = 0;
    for (size_t row = 0; row < ledger.size(); ++row) {
        if (!moves(ledger, row, account))
            continue;
        const int month = monthOf(ledger.seconds[row]);
        if (flows.empty())
            first = month;
        while (first + static_cast<int>(flows.size()) <= month) {
            const int next = first + static_cast<int>(flows.size());
            flows.push_back({next / monthsOfYear, next % monthsOfYear + 1, 0, 0});
        }
        MonthFlow &flow = flows[static_cast<size_t>(month - first)];
        (ledger.payee[row] == account ? flow.in : flow.out) += ledger.minor[row];
    }
    return flows;
}

std::vector<BalancePoint> runningBalance(const Ledger &ledger, AccountIndex account, qint64 opening)
{
    std::vector<BalancePoint> points;
    qint64 balance = opening;
    for (size_t row = 0; row < ledger.size(); ++row) {
        if (!moves(ledger, row, account))
            continue;
        balance += ledger.payee[row] == account ? ledger.minor[row] : -ledger.minor[row];
        points.push_back({ledger.seconds[row], balance, ledger.ids[row]});
    }
    return points;
}

} // namespace kluwen::money
