#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/conventions.h"
#include "core/intake/dialect.h"
#include "core/intake/headers.h"
#include "core/intake/reading.h"

#include <charconv>
#include <cmath>
#include <unordered_set>

namespace kluwen::intake
{

namespace
{

// A network as plain text: "source target" or "source target weight" a line, with any delimiter; lines that start with
// # or % are comments. Nodes are persons named by their label or number, edges are associations.

struct EdgeTable
{
    Dialect dialect;
    bool hasHeader = false;
    bool isPlausible = false;
};

bool isNumber(std::string_view text)
{
    text = trimmed(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
}

bool isEdgeHeader(const std::vector<std::string> &cells)
{
    const QStringList known{QStringLiteral("source"), QStringLiteral("target"), QStringLiteral("from"),
                            QStringLiteral("to"),     QStringLiteral("node1"),  QStringLiteral("node2"),
                            QStringLiteral("van"),    QStringLiteral("naar"),   QStringLiteral("bron"),
                            QStringLiteral("doel")};
    const QStringList keys = toHeaders(cells);
    return keys.size() >= 2 && known.contains(headerKey(keys[0])) && known.contains(headerKey(keys[1]));
}

/// Comments of edge lists may stand anywhere; their first character is found from the first line that has one.
char commentOf(std::string_view text)
{
    for (const char sign : {'#', '%'})
        if (text.starts_with(sign) || text.find(std::string("\n") + sign) != std::string_view::npos)
            return sign;
    return '#';
}

EdgeTable edgeTableOf(const QByteArray &head)
{
    const std::string text = decodeHead({head.constData(), static_cast<size_t>(std::min(head.size(), headSize))});
    EdgeTable table;
    table.dialect = sniffDialect(text, commentOf(text));
    TableHead rows = readTableHead(head, table.dialect, 100);
    if (rows.columns() < 2) { // no comma, semicolon, tab or bar: columns are kept apart by spaces
        table.dialect.delimiter = ' ';
        table.dialect.runs = true;
        rows = readTableHead(head, table.dialect, 100);
    }
    const size_t width = rows.columns();
    if (width < 2 || width > 3)
        return table;
    table.hasHeader = isEdgeHeader(rows.rows.front());
    const auto fits = [&](const std::vector<std::string> &row) {
        return row.size() == width && !trimmed(row[0]).empty() && !trimmed(row[1]).empty() &&
               (width < 3 || isNumber(row[2]));
    };
    const auto first = rows.rows.begin() + (table.hasHeader ? 1 : 0);
    const bool isNumbered = std::all_of(first, rows.rows.end(), [](const std::vector<std::string> &row) {
        return row.size() >= 2 && isNumber(row[0]) && isNumber(row[1]);
    });
    // A few words in a text are no network; three lines of labels that all fit are.
    constexpr ptrdiff_t leastLabels = 3;
    table.isPlausible = std::all_of(first, rows.rows.end(), fits) && first != rows.rows.end() &&
                        (isNumbered || table.hasHeader || rows.rows.end() - first >= leastLabels);
    return table;
}

class EdgeReader
{
public:
    explicit EdgeReader(Sink &sink) : m_sink(sink) {}

    bool read(const Row &row);

private:
    bool giveNode(std::string_view label, qint64 line);

    Sink &m_sink;
    std::unordered_set<std::string> m_nodes; ///< labels given already
};

bool EdgeReader::giveNode(std::string_view label, qint64 line)
{
    const auto [at, isNew] = m_nodes.emplace(label);
    if (!isNew)
        return true;
    StatedThing thing;
    thing.key = "node:" + *at;
    thing.type = "person";
    thing.values.push_back({"name", *at, {}, {}, {}});
    thing.line = line;
    return m_sink.thing(thing);
}

bool EdgeReader::read(const Row &row)
{
    if (row.problem)
        return m_sink.reject(row.rejected(*row.problem, 0, row.argument));
    if (row.cells.size() < 2)
        return m_sink.reject(row.rejected(RejectReason::TooFewColumns));
    const std::string_view from = trimmed(row.cells[0]);
    const std::string_view to = trimmed(row.cells[1]);
    if (from.empty() || to.empty())
        return m_sink.reject(row.rejected(RejectReason::MissingValue, from.empty() ? 1 : 2,
                                          from.empty() ? QStringLiteral("1") : QStringLiteral("2")));
    StatedLink link;
    link.type = "association";
    link.from = std::string("node:").append(from);
    link.to = std::string("node:").append(to);
    link.line = row.line;
    const std::string_view weight = row.cells.size() > 2 ? trimmed(row.cells[2]) : std::string_view();
    if (!weight.empty() && !isNumber(weight))
        return m_sink.reject(row.rejected(RejectReason::BadAmount, 3, fromUtf8(weight)));
    if (!weight.empty())
        link.values.push_back({"strength", std::string(weight), {}, {}, {}});
    return giveNode(from, row.line) && giveNode(to, row.line) && m_sink.link(link);
}

class EdgeListFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("edge-list"); }
    QString name() const override { return Tr::tr("List of links (source, target, weight)"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int likely = 70;
        constexpr int perhaps = 45;
        const EdgeTable table = edgeTableOf(head);
        if (!table.isPlausible)
            return 0;
        return table.hasHeader ? likely : perhaps;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        const QByteArray head = device.peek(headSize);
        if (head.isEmpty())
            return emptyFile(options);
        const EdgeTable table = edgeTableOf(head);
        TextSource source(device);
        RowReader rows(source, table.dialect);
        EdgeReader reader(sink);
        Pace pace(progress, source.size());
        bool header = table.hasHeader;
        while (rows.next()) {
            const bool goOn = pace.goOn(source.bytesRead()) && (header || reader.read(rows.row()));
            header = false;
            if (!goOn)
                return stopped();
        }
        return rows.error() ? inFile(options, *rows.error()) : Result<void>();
    }
};

} // namespace

std::unique_ptr<Format> makeEdgeListFormat()
{
    return std::make_unique<EdgeListFormat>();
}

} // namespace kluwen::intake
