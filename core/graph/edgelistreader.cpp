#include "core/base/tr.h"
#include "core/graph/networkfile.h"

#include <array>
#include <cmath>
#include <QHash>
#include <QUtf8StringView>

namespace kluwen::graph
{

namespace
{

constexpr qint64 longestLine = 1 << 20; // a binary file has lines without end

/// Tab, semicolon, comma or bar where the row has one, else white space.
char delimiterOf(const QByteArray &row)
{
    for (const char sign : {'\t', ';', ',', '|'})
        if (row.contains(sign))
            return sign;
    return ' ';
}

/// The cells of a row; quotes around a cell keep delimiters inside and are dropped.
QList<QByteArray> cellsOf(const QByteArray &row, char delimiter)
{
    QList<QByteArray> cells;
    QByteArray cell;
    bool quoted = false;
    const auto end = [&](bool keepEmpty) {
        cell = cell.trimmed();
        if (keepEmpty || !cell.isEmpty())
            cells.append(cell);
        cell.clear();
    };
    for (const char sign : row) {
        const bool isDelimiter = delimiter == ' ' ? (sign == ' ' || sign == '\t') : sign == delimiter;
        if (sign == '"')
            quoted = !quoted;
        else if (isDelimiter && !quoted)
            end(delimiter != ' ');
        else
            cell += sign;
    }
    end(delimiter != ' ');
    return cells;
}

bool isHeader(const QList<QByteArray> &cells)
{
    constexpr std::array<const char *, 7> sources{"source", "from", "src", "node1", "van", "bron", "id1"};
    constexpr std::array<const char *, 8> targets{"target", "to", "dst", "node2", "naar", "doel", "id2", "dest"};
    const auto isOne = [](const auto &words, const QByteArray &cell) {
        return std::any_of(words.begin(), words.end(), [&](const char *word) { return cell.toLower() == word; });
    };
    return cells.size() >= 2 && isOne(sources, cells[0]) && isOne(targets, cells[1]);
}

QString textOf(const QByteArray &cell)
{
    return QUtf8StringView(cell).isValidUtf8() ? QString::fromUtf8(cell) : QString::fromLatin1(cell);
}

double weightOf(const QList<QByteArray> &cells)
{
    bool ok = false;
    const double weight = cells.size() > 2 ? cells[2].toDouble(&ok) : 1.0;
    return ok && std::isfinite(weight) && weight > 0 ? weight : 1.0;
}

/// Gives every label its node, in order of first appearance.
class NodeNames
{
public:
    NodeIndex nodeOf(const QByteArray &cell, Network &network)
    {
        const auto found = m_nodes.constFind(cell);
        if (found != m_nodes.cend())
            return *found;
        const QString label = textOf(cell);
        const NodeIndex node = network.addNode(RecordId(), label, plainThingType);
        network.keys.push_back(label);
        m_nodes.insert(cell, node);
        return node;
    }

private:
    QHash<QByteArray, NodeIndex> m_nodes;
};

QByteArray withoutMark(const QByteArray &line)
{
    return line.startsWith("\xef\xbb\xbf") ? line.mid(3) : line;
}

} // namespace

Result<Network> readEdgeList(QIODevice &device, const QString &file, Progress &progress)
{
    const QString phase = Tr::tr("Reading the network");
    Network network;
    NodeNames names;
    char delimiter = 0;
    for (qint64 number = 1; !device.atEnd(); ++number) {
        if (number % 4096 == 1) {
            if (progress.isCancelled())
                return fail(readingStopped(file));
            progress.report(device.pos(), device.size(), phase);
        }
        QByteArray line = device.readLine(longestLine);
        if (line.size() >= longestLine - 1 || line.contains('\0'))
            return fail(wrongContents(file, number, Tr::tr("The file is neither GraphML nor an edge list.")));
        line = (number == 1 ? withoutMark(line) : line).trimmed();
        if (line.isEmpty() || line.startsWith('#') || line.startsWith('%'))
            continue;
        const bool first = delimiter == 0;
        if (first)
            delimiter = delimiterOf(line);
        const QList<QByteArray> cells = cellsOf(line, delimiter);
        if (cells.size() < 2 || cells[0].isEmpty() || cells[1].isEmpty())
            return fail(wrongContents(file, number,
                                      Tr::tr("A line of an edge list needs a source and a target; this has not.")));
        if (first && isHeader(cells))
            continue;
        const NodeIndex source = names.nodeOf(cells[0], network);
        const NodeIndex target = names.nodeOf(cells[1], network);
        network.addEdge(source, target, plainLinkType, weightOf(cells));
    }
    if (network.nodeCount() == 0)
        return fail(wrongContents(file, 0, Tr::tr("The file has no edges.")));
    network.finish();
    return network;
}

} // namespace kluwen::graph
