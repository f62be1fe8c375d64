#include "core/intake/dialect.h"

#include <array>
#include <QBuffer>

namespace kluwen::intake
{

namespace
{

constexpr size_t sampleLines = 40;
constexpr std::array delimiters{',', ';', '\t', '|'};

/// The first lines of a text as far as they are whole, without blank ones and comments.
std::vector<std::string_view> firstLines(std::string_view text, char newline, char comment)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < sampleLines) {
        const size_t end = std::min(text.find(newline), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        const bool blank = line.find_first_not_of(" \t") == std::string_view::npos;
        if (!blank && (comment == 0 || line.front() != comment))
            lines.push_back(line);
    }
    return lines;
}

int countOutsideQuotes(std::string_view line, char wanted)
{
    int count = 0;
    bool quoted = false;
    for (const char character : line) {
        if (character == '"')
            quoted = !quoted;
        count += !quoted && character == wanted ? 1 : 0;
    }
    return count;
}

/// How many lines have as many of these as the first line, in thousandths; 0 where the first line has none.
int agreement(const std::vector<std::string_view> &lines, char delimiter)
{
    const int wanted = countOutsideQuotes(lines.front(), delimiter);
    if (wanted == 0)
        return 0;
    const auto same = std::count_if(lines.begin(), lines.end(), [&](std::string_view line) {
        return countOutsideQuotes(line, delimiter) == wanted;
    });
    return static_cast<int>(same * 1000 / static_cast<ptrdiff_t>(lines.size())) + std::min(wanted, 99);
}

} // namespace

Dialect sniffDialect(std::string_view text, char comment)
{
    Dialect dialect;
    dialect.comment = comment;
    if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos)
        dialect.newline = '\r';
    const auto lines = firstLines(text, dialect.newline, comment);
    int best = 0;
    for (const char delimiter : delimiters) {
        const int score = lines.empty() ? 0 : agreement(lines, delimiter);
        if (score > best) {
            best = score;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}

TableHead readTableHead(const QByteArray &head, size_t rows, char comment)
{
    const std::string text = decodeHead({head.constData(), static_cast<size_t>(std::min(head.size(), headSize / 4))});
    return readTableHead(head, sniffDialect(text, comment), rows);
}

TableHead readTableHead(const QByteArray &head, const Dialect &dialect, size_t rows)
{
    TableHead table;
    table.dialect = dialect;
    QBuffer buffer;
    buffer.setData(QByteArray::fromRawData(head.constData(), head.size()));
    if (!buffer.open(QIODevice::ReadOnly))
        return table;
    TextSource source(buffer);
    RowReader reader(source, dialect);
    const bool cut = head.size() >= headSize;
    while (table.rows.size() < rows + (cut ? 1 : 0) && reader.next()) {
        const Row &row = reader.row();
        if (row.problem)
            continue;
        table.rows.emplace_back(row.cells.begin(), row.cells.end());
        table.lines.push_back(row.line);
    }
    if (table.rows.size() > rows || (cut && table.rows.size() > 1)) {
        table.rows.pop_back();
        table.lines.pop_back();
    }
    table.encoding = source.encoding();
    return table;
}

} // namespace kluwen::intake
