#pragma once
#include "core/base/result.h"
#include "core/base/table.h"
#include <memory>
#include <QDateTime>
#include <span>

namespace kluwen
{

/// Writes tables of any length into a file: CSV (one table; UTF-8 with a byte order mark, CRLF, RFC 4180) or XLSX (a
/// sheet a table, its head frozen and filterable, amounts as numbers, days as dates, every text as text whatever it
/// begins with). The file appears beside and takes the place of what was there when finish() succeeds; without it
/// nothing changes. The same rows are the same bytes.
class TableFile
{
public:
    /// The form follows the ending of the path, ".csv" or ".xlsx". `madeAt` stands in the properties of an XLSX.
    /// Unsupported with another ending; Storage where the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> create(const QString &path, const QDateTime &madeAt);
    virtual ~TableFile() = default;
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;

    /// Begins the next table. Names are cut and made different where a spreadsheet asks for it. A second table in CSV
    /// is refused (Unsupported).
    [[nodiscard]] virtual Result<void> begin(const QString &name, const QList<TableColumn> &columns) = 0;
    /// The next row of the table begun last. Past the 1,048,576 rows of a sheet it goes on in another.
    [[nodiscard]] virtual Result<void> add(std::span<const TableCell> row) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;

protected:
    TableFile() = default;
};

/// Writes tables that are in memory, each on its own sheet.
[[nodiscard]] Result<void> writeTables(const QString &path, std::span<const Table> tables, const QDateTime &madeAt);

/// A table file that could not be written: the sentence for every writer.
[[nodiscard]] Error tableFileError(const QString &path, const QString &detail);

} // namespace kluwen
