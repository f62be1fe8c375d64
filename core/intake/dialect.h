#pragma once
#include "core/intake/rows.h"
#include <QByteArray>
#include <string>
#include <vector>

namespace kluwen::intake
{

/// The first rows of a table, for recognising it and for a preview.
struct TableHead
{
    Dialect dialect;
    Encoding encoding = Encoding::Utf8;
    std::vector<std::vector<std::string>> rows; ///< UTF-8; row 0 is the header where there is one
    std::vector<qint64> lines;                  ///< 1-based, one a row

    [[nodiscard]] size_t columns() const { return rows.empty() ? 0 : rows.front().size(); }
};

/// Delimiter and newline found from the first lines of a text: the delimiter that cuts the most lines into the same
/// number of cells as the first.
[[nodiscard]] Dialect sniffDialect(std::string_view text, char comment = 0);

/// The first rows of a table from the first bytes of a file. A last row that the limit of the head cut is left out.
[[nodiscard]] TableHead readTableHead(const QByteArray &head, size_t rows = 50, char comment = 0);

/// With a dialect that is known.
[[nodiscard]] TableHead readTableHead(const QByteArray &head, const Dialect &dialect, size_t rows = 50);

constexpr qsizetype headSize = 64 * 1024; ///< bytes of a file by which it is recognised

} // namespace kluwen::intake
