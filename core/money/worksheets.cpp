#include "core/money/worksheets.h"
#include "core/base/number.h"
#include "core/base/tr.h"

#include <optional>

namespace kluwen::money
{

namespace
{

tl::unexpected<Error> sumTooLarge()
{
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("The sums of the worksheet become too large to be counted exactly.");
    error.remedy = Tr::tr("Look for lines with impossible amounts.");
    return fail(error);
}

/// Sums that stay empty once one of them has passed 64 bits.
using Sum = std::optional<qint64>;

Sum sumOf(const std::vector<WorksheetLine> &lines)
{
    Sum sum = 0;
    for (const WorksheetLine &line : lines)
        sum = sum ? checkedSum(*sum, line.minor) : sum;
    return sum;
}

Sum plus(Sum a, Sum b)
{
    return a && b ? checkedSum(*a, *b) : std::nullopt;
}

Sum minus(Sum a, Sum b)
{
    return plus(a, b ? Sum(-*b) : std::nullopt);
}

} // namespace

Result<CashResult> cashResult(const CashStatement &statement)
{
    const Sum available = minus(plus(sumOf(statement.opening), sumOf(statement.receipts)), sumOf(statement.closing));
    const Sum spent = sumOf(statement.spending);
    const Sum unexplained = minus(spent, available);
    if (!unexplained)
        return sumTooLarge();
    return CashResult{*available, *spent, *unexplained};
}

Result<NetWorthResult> netWorthResult(const NetWorth &netWorth)
{
    const Sum opening = minus(sumOf(netWorth.openingAssets), sumOf(netWorth.openingDebts));
    const Sum closing = minus(sumOf(netWorth.closingAssets), sumOf(netWorth.closingDebts));
    const Sum spent = sumOf(netWorth.spending);
    const Sum income = sumOf(netWorth.income);
    const Sum unexplained = minus(plus(minus(closing, opening), spent), income);
    if (!unexplained)
        return sumTooLarge();
    return NetWorthResult{*opening, *closing, *spent, *income, *unexplained};
}

} // namespace kluwen::money
