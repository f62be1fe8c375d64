#include "core/base/tr.h"
#include "core/money/reconciliation.h"

#include <algorithm>

namespace kluwen::money
{

namespace
{

/// One line of the report before it becomes cells.
struct Line
{
    int first = 0; ///< epoch day
    int last = 0;
    QString what;
    std::optional<qint64> opening;
    std::optional<qint64> entries;
    std::optional<qint64> closing;
    std::optional<qint64> difference;
};

QString verdictOf(const Reconciliation::Statement &statement)
{
    if (!statement.difference)
        return Tr::tr("Statement, not both balances are known");
    return *statement.difference == 0 ? Tr::tr("Statement, adds up") : Tr::tr("Statement, does not add up");
}

std::vector<Line> linesOf(const Reconciliation &report)
{
    std::vector<Line> lines;
    for (const auto &statement : report.statements)
        lines.push_back({statement.period.firstDay, statement.period.lastDay, verdictOf(statement), statement.opening,
                         statement.entries, statement.closing, statement.difference});
    for (const auto &period : report.missing)
        lines.push_back({period.firstDay, period.lastDay, Tr::tr("No statement covers these days"), {}, {}, {}, {}});
    for (const auto &period : report.overlaps)
        lines.push_back(
            {period.firstDay, period.lastDay, Tr::tr("More than one statement covers these days"), {}, {}, {}, {}});
    for (const auto &joint : report.breaks)
        lines.push_back({joint.day,
                         joint.day,
                         Tr::tr("Opening balance differs from the closing balance before it"),
                         {},
                         {},
                         {},
                         joint.difference});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.first < b.first; });
    return lines;
}

} // namespace

Table reconciliationTable(const Ledger &ledger, const std::vector<AccountReconciliation> &accounts,
                          const std::function<QString(RecordId)> &name)
{
    const int decimals = ledger.currency.exponent();
    Table table{Tr::tr("Reconciliation"),
                {{Tr::tr("Account"), 34},
                 {Tr::tr("First day"), 12},
                 {Tr::tr("Last day"), 12},
                 {Tr::tr("Result"), 48},
                 {Tr::tr("Difference"), 16},
                 {Tr::tr("Opening balance"), 18},
                 {Tr::tr("Payments in the case"), 20},
                 {Tr::tr("Closing balance"), 18}},
                {}};
    const auto cell = [decimals](std::optional<qint64> minor) {
        return minor ? TableCell(TableAmount{*minor, decimals}) : TableCell();
    };
    for (const AccountReconciliation &account : accounts) {
        const QString called = name(ledger.accounts[static_cast<size_t>(account.account)]);
        for (const Line &line : linesOf(account.report))
            table.rows.push_back({called, dateOfEpochDay(line.first), dateOfEpochDay(line.last), line.what,
                                  cell(line.difference), cell(line.opening), cell(line.entries), cell(line.closing)});
        if (account.report.outside > 0)
            table.rows.push_back({called,
                                  {},
                                  {},
                                  Tr::tr("%n payment(s) of this account are covered by no statement", nullptr,
                                         static_cast<int>(account.report.outside)),
                                  {},
                                  {},
                                  {},
                                  {}});
    }
    return table;
}

} // namespace kluwen::money
