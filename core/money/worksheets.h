#pragma once
#include "core/base/datetime.h"
#include "core/base/result.h"
#include "core/model/money.h"
#include <vector>

namespace kluwen::money
{

/// One line of a worksheet with what it rests on.
struct WorksheetLine
{
    QString text;
    qint64 minor = 0;
    std::vector<qint64> evidence; ///< payments or statements, as the caller numbers them
    PartialDate date = {};        ///< the day, month or year that the amount is of; mostly none
    friend bool operator==(const WorksheetLine &, const WorksheetLine &) = default;
};

/// The simple cash statement (eenvoudige kasopstelling): what was spent in cash against what can have been there.
struct CashStatement
{
    Currency currency;
    std::vector<WorksheetLine> opening;  ///< cash at the begin
    std::vector<WorksheetLine> receipts; ///< legal cash receipts, withdrawals from the bank among them
    std::vector<WorksheetLine> closing;  ///< cash at the end
    std::vector<WorksheetLine> spending; ///< cash spent, deposits at the bank among it
};
struct CashResult
{
    qint64 available = 0; ///< opening + receipts - closing
    qint64 spent = 0;
    qint64 unexplained = 0; ///< spent - available; below 0 = nothing is unexplained
};
[[nodiscard]] Result<CashResult> cashResult(const CashStatement &statement); ///< Usage past 64 bits

/// The comparison of net worth (vermogensvergelijking): how much richer, and from what.
struct NetWorth
{
    Currency currency;
    std::vector<WorksheetLine> openingAssets;
    std::vector<WorksheetLine> openingDebts;
    std::vector<WorksheetLine> closingAssets;
    std::vector<WorksheetLine> closingDebts;
    std::vector<WorksheetLine> spending; ///< known spending in the period
    std::vector<WorksheetLine> income;   ///< legal income in the period
};
struct NetWorthResult
{
    qint64 opening = 0;
    qint64 closing = 0;
    qint64 spent = 0;
    qint64 income = 0;
    qint64 unexplained = 0; ///< closing - opening + spent - income
};
[[nodiscard]] Result<NetWorthResult> netWorthResult(const NetWorth &netWorth); ///< Usage past 64 bits

} // namespace kluwen::money
