#pragma once
#include "core/intake/decode.h"
#include "core/model/rejectedrow.h"
#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace kluwen::intake
{

/// How a file of separated values is written.
struct Dialect
{
    char delimiter = ',';
    char quote = '"';    ///< 0 = quotes are plain text
    char newline = '\n'; ///< '\r' for old Macintosh files; a '\r' before '\n' is never part of a row
    char comment = 0;    ///< a row that starts with it is skipped; 0 = none
    bool runs = false;   ///< runs of delimiters count as one (columns lined up with spaces)

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

/// A row as the file has it. All views live until the next row is read.
struct Row
{
    qint64 line = 0; ///< 1-based line on which the row starts
    std::string_view raw;
    std::vector<std::string_view> cells; ///< without quotes
    std::optional<RejectReason> problem; ///< then there are no cells
    QString argument;                    ///< of the problem

    /// The row as something to reject; column is 1-based, 0 = the whole row.
    [[nodiscard]] RejectedRow rejected(RejectReason reason, int column = 0, const QString &text = {}) const;
};

/// Splits a text into rows without copying a cell. Blank rows are skipped. A row that does not end, or a quote that
/// does not close, gives a row with a problem and the reading goes on at the next line. Memory is bounded by
/// longestRow.
class RowReader
{
public:
    static constexpr size_t longestRow = 1024 * 1024; ///< bytes

    RowReader(TextSource &source, const Dialect &dialect);

    /// Reads the next row; false at the end of the file and where the device failed (then error() is set).
    [[nodiscard]] bool next();
    [[nodiscard]] const Row &row() const { return m_row; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    enum class Split { Done, NeedsMore, Unclosed, Malformed };

    bool fill();
    bool readRow();
    const char *findNewline(const char *from);
    void takeRow(const char *end, const char *next);
    Split splitQuoted(const char *&end, const char *&next);
    Split takeQuoted(const char *&at);
    bool takeQuotedRow();
    void splitPlain(std::string_view text);
    bool rejectLongRow();
    void rejectUnclosed();
    void setProblem(RejectReason reason, const QString &argument = {});
    void skipRestOfLine();

    TextSource &m_source;
    Dialect m_dialect;
    size_t m_longest = longestRow; ///< less for a file that is itself smaller
    std::unique_ptr<char[]> m_buffer;
    const char *m_at = nullptr;  ///< start of what was not read yet
    const char *m_end = nullptr; ///< end of what is in the buffer
    bool m_atEnd = false;        ///< the source gives no more
    qint64 m_line = 1;           ///< of m_at
    Row m_row;
    std::deque<std::string> m_unquoted; ///< cells in which doubled quotes became single ones
    std::optional<Error> m_error;
};

} // namespace kluwen::intake
