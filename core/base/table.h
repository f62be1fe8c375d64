#pragma once
#include "core/base/datetime.h"
#include <QList>
#include <QString>
#include <variant>
#include <vector>

namespace kluwen
{

/// An amount in a cell: a number with that many decimals; its currency stands in another column or in the title.
struct TableAmount
{
    qint64 minor = 0;
    int exponent = 2; ///< decimals, 0 to 8
    friend bool operator==(const TableAmount &, const TableAmount &) = default;
};

/// What stands in a cell: nothing, text, a whole number, an amount, a day, or a day with its time.
using TableCell = std::variant<std::monostate, QString, qint64, TableAmount, QDate, Moment>;
using TableRow = std::vector<TableCell>;

struct TableColumn
{
    QString title;
    int width = 14; ///< in characters, for spreadsheets
};

/// A table that fits in memory, with the name its sheet gets.
struct Table
{
    QString name;
    QList<TableColumn> columns;
    std::vector<TableRow> rows;
};

/// A cell of CSV (RFC 4180). A text that a spreadsheet would take for a formula (= + - @, tab, return) gets an
/// apostrophe before it (OWASP, "CSV injection"); numbers and dates are written neutrally: -1234.50, 2026-03-05.
[[nodiscard]] QString csvCell(const TableCell &cell);
/// A cell as plain neutral text, without quotes or apostrophes.
[[nodiscard]] QString plainCell(const TableCell &cell);
/// A text for a cell of a spreadsheet: one that would be taken for a formula gets an apostrophe before it.
[[nodiscard]] QString harmlessText(const QString &text);
/// Heads and rows parted by tabs and line feeds, for the clipboard. Texts that a spreadsheet would take for a formula
/// get an apostrophe before them.
[[nodiscard]] QString tableAsTsv(const Table &table);

} // namespace kluwen
