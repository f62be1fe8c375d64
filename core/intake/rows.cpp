#include "core/intake/rows.h"
#include "core/base/tr.h"

#include <cstring>

namespace kluwen::intake
{

namespace
{

const char *find(const char *from, const char *end, char wanted)
{
    return from < end ? static_cast<const char *>(std::memchr(from, wanted, static_cast<size_t>(end - from))) : nullptr;
}

std::string_view between(const char *from, const char *to)
{
    return {from, static_cast<size_t>(to - from)};
}

/// The end of a row without the carriage returns before its newline; files exist that have two.
const char *withoutReturns(const char *from, const char *end)
{
    while (end > from && end[-1] == '\r')
        --end;
    return end;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

RejectedRow Row::rejected(RejectReason reason, int column, const QString &text) const
{
    return {line, column, reason, text, printable(raw)};
}

RowReader::RowReader(TextSource &source, const Dialect &dialect)
    : m_source(source), m_dialect(dialect),
      m_longest(source.size() > 0 ? std::min(longestRow, 3 * static_cast<size_t>(source.size())) : longestRow),
      m_buffer(std::make_unique_for_overwrite<char[]>(m_longest + source.room()))
{
    m_at = m_buffer.get();
    m_end = m_at;
}

/// Moves what is left to the front and reads another piece behind it; false where there is none or no room.
bool RowReader::fill()
{
    if (m_atEnd)
        return false;
    const auto left = static_cast<size_t>(m_end - m_at);
    if (left > m_longest)
        return false;
    std::memmove(m_buffer.get(), m_at, left);
    m_at = m_buffer.get();
    m_end = m_at + left;
    const auto got = m_source.read(m_buffer.get() + left);
    if (!got) {
        m_error = got.error();
        m_error->line = m_line;
    }
    m_atEnd = !got || *got == 0;
    m_end += got ? *got : 0;
    return !m_atEnd;
}

bool RowReader::next()
{
    while (!m_error && (m_at < m_end || fill())) {
        m_row.line = m_line;
        m_row.cells.clear();
        m_row.problem.reset();
        if (readRow())
            return !m_error;
    }
    return false;
}

/// The end of the row that starts at m_at (a newline or the end of the file), or null where it is nowhere near.
const char *RowReader::findNewline(const char *from)
{
    auto scanned = static_cast<size_t>(from - m_at);
    for (;;) {
        if (const char *newline = find(m_at + scanned, m_end, m_dialect.newline))
            return newline;
        scanned = static_cast<size_t>(m_end - m_at);
        if (scanned > m_longest || !fill())
            break;
    }
    return m_atEnd && scanned <= m_longest ? m_end : nullptr;
}

/// Reads one row into m_row; false where it was blank or a comment.
bool RowReader::readRow()
{
    const char *newline = findNewline(m_at);
    if (!newline || newline - m_at > static_cast<ptrdiff_t>(m_longest))
        return m_error ? false : rejectLongRow();
    const char *end = withoutReturns(m_at, newline);
    const std::string_view text = between(m_at, end);
    if (isBlank(text) || (m_dialect.comment != 0 && text.front() == m_dialect.comment)) {
        takeRow(end, newline < m_end ? newline + 1 : newline);
        return false;
    }
    if (m_dialect.quote != 0 && find(m_at, newline, m_dialect.quote))
        return takeQuotedRow();
    splitPlain(text);
    takeRow(end, newline < m_end ? newline + 1 : newline);
    return true;
}

/// Ends the row at `end`; reading goes on at `next`.
void RowReader::takeRow(const char *end, const char *next)
{
    m_row.raw = between(m_at, end);
    m_line += std::count(m_at, next, m_dialect.newline);
    m_at = next;
    if (!m_source.isAsciiSoFar() && !isUtf8(m_row.raw))
        setProblem(RejectReason::BadEncoding);
}

void RowReader::splitPlain(std::string_view text)
{
    const char *at = text.data();
    const char *end = at + text.size();
    const char delimiter = m_dialect.delimiter;
    for (const char *cell = at;; cell = at + 1) {
        for (at = cell; at < end && *at != delimiter; ++at) {
        }
        if (!m_dialect.runs || at > cell)
            m_row.cells.push_back(between(cell, at));
        if (at >= end)
            return;
    }
}

bool RowReader::takeQuotedRow()
{
    for (;;) {
        const char *end = nullptr;
        const char *next = nullptr;
        m_row.cells.clear();
        m_unquoted.clear();
        switch (splitQuoted(end, next)) {
        case Split::Done:
            takeRow(end, next);
            return true;
        case Split::NeedsMore:
            if (m_end - m_at <= static_cast<ptrdiff_t>(m_longest) && fill())
                continue;
            if (m_error)
                return false;
            if (m_atEnd && m_end - m_at <= static_cast<ptrdiff_t>(m_longest))
                continue; // the end of the file closes the row, or the quote is unclosed
            rejectUnclosed();
            return true;
        case Split::Unclosed:
            rejectUnclosed();
            return true;
        case Split::Malformed:
            skipRestOfLine();
            setProblem(RejectReason::Malformed, Tr::tr("text behind a closing quotation mark"));
            return true;
        }
    }
}

/// Reads the quoted cell whose opening quote is at `at`, and leaves `at` behind its closing quote.
RowReader::Split RowReader::takeQuoted(const char *&at)
{
    const char quote = m_dialect.quote;
    const char *start = at + 1;
    const char *from = start;
    bool doubled = false;
    for (;;) {
        const char *close = find(from, m_end, quote);
        if (!close || (close + 1 == m_end && !m_atEnd))
            return m_atEnd ? Split::Unclosed : Split::NeedsMore;
        if (close + 1 < m_end && close[1] == quote) {
            doubled = true;
            from = close + 2;
            continue;
        }
        at = close + 1;
        if (!doubled) {
            m_row.cells.push_back(between(start, close));
            return Split::Done;
        }
        std::string &text = m_unquoted.emplace_back();
        for (const char *c = start; c < close; ++c) {
            text.push_back(*c);
            c += *c == quote ? 1 : 0;
        }
        m_row.cells.push_back(text);
        return Split::Done;
    }
}

RowReader::Split RowReader::splitQuoted(const char *&end, const char *&next)
{
    const char *at = m_at;
    for (;;) {
        while (m_dialect.runs && at < m_end && *at == m_dialect.delimiter)
            ++at;
        if (at < m_end && *at == m_dialect.quote) {
            if (const Split split = takeQuoted(at); split != Split::Done)
                return split;
            while (at < m_end && *at == ' ' && m_dialect.delimiter != ' ')
                ++at;
            end = at;
        } else {
            const char *cell = at;
            while (at < m_end && *at != m_dialect.delimiter && *at != m_dialect.newline)
                ++at;
            const bool isLast = at == m_end || *at == m_dialect.newline;
            end = isLast ? withoutReturns(cell, at) : at;
            m_row.cells.push_back(between(cell, end));
        }
        while (at < m_end && *at == '\r' && m_dialect.newline != '\r')
            ++at;
        if (at >= m_end && !m_atEnd)
            return Split::NeedsMore;
        if (at >= m_end || *at == m_dialect.newline) {
            next = at < m_end ? at + 1 : at;
            return Split::Done;
        }
        if (*at != m_dialect.delimiter)
            return Split::Malformed;
        ++at;
    }
}

/// A quotation mark opened a cell that never ends: only its own line is lost.
void RowReader::rejectUnclosed()
{
    skipRestOfLine();
    setProblem(RejectReason::Malformed, Tr::tr("a quotation mark that does not close"));
}

/// Takes the line at m_at as the raw text of the row; the line is known to end near or was cut by the limit.
void RowReader::skipRestOfLine()
{
    const char *newline = find(m_at, m_end, m_dialect.newline);
    if (!newline) {
        (void)rejectLongRow();
        return;
    }
    takeRow(withoutReturns(m_at, newline), newline + 1);
}

/// Drops everything up to the next newline, piece by piece.
bool RowReader::rejectLongRow()
{
    const bool tooLong = m_end - m_at > static_cast<ptrdiff_t>(m_longest);
    const std::string kept(between(m_at, std::min(m_end, m_at + 4000)));
    const char *newline = nullptr;
    while (!(newline = find(m_at, m_end, m_dialect.newline))) {
        m_at = m_end;
        if (!fill())
            break;
    }
    m_at = newline ? newline + 1 : m_end;
    m_line += newline ? 1 : 0;
    m_unquoted.clear();
    m_row.raw = m_unquoted.emplace_back(kept);
    setProblem(tooLong ? RejectReason::TooLong : RejectReason::Malformed);
    return true;
}

void RowReader::setProblem(RejectReason reason, const QString &argument)
{
    m_row.cells.clear();
    m_row.problem = reason;
    m_row.argument = argument;
}

} // namespace kluwen::intake
