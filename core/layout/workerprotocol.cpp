#include "core/layout/workerprotocol.h"

#include <algorithm>
#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr qsizetype longestLine = 4096;

} // namespace

QByteArray workerRequest(const graph::Network &network, const LayoutOptions &options)
{
    // Graphviz gains nothing from parallel ties and loops; direction counts in a hierarchy.
    std::vector<std::pair<graph::NodeIndex, graph::NodeIndex>> edges;
    for (size_t edge = 0; edge < network.from.size(); ++edge)
        if (network.from[edge] != network.to[edge])
            edges.emplace_back(network.from[edge], network.to[edge]);
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    QByteArray request = "kluwen-layout 1\nengine " + algorithmId(options.algorithm).toLatin1();
    request += "\nseed " + QByteArray::number(options.seed);
    request += "\nspacing " + QByteArray::number(options.spacing);
    request += "\nmemory " + QByteArray::number(options.memoryLimitMb);
    request += "\nnodes " + QByteArray::number(network.nodeCount());
    request += "\nedges " + QByteArray::number(static_cast<qint64>(edges.size())) + '\n';
    for (const auto &[from, to] : edges)
        request += QByteArray::number(from) + ' ' + QByteArray::number(to) + '\n';
    return request + "end\n";
}

bool WorkerAnswer::read(const QByteArray &bytes)
{
    m_pending += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n', start)) {
        if (!readLine(m_pending.mid(start, end - start).trimmed()))
            return false;
        start = end + 1;
    }
    m_pending.remove(0, start);
    return m_pending.size() <= longestLine;
}

bool WorkerAnswer::readLine(const QByteArray &line)
{
    if (m_whole)
        return line.isEmpty();
    const QList<QByteArray> words = line.split(' ');
    bool firstOk = false;
    bool secondOk = false;
    if (m_inPositions && line == "end") {
        m_whole = static_cast<std::int32_t>(m_positions.size()) == m_nodes;
        return m_whole;
    }
    if (m_inPositions && words.size() == 2) {
        const QPointF point(words[0].toDouble(&firstOk), words[1].toDouble(&secondOk));
        m_positions.push_back(point);
        return firstOk && secondOk && std::isfinite(point.x()) && std::isfinite(point.y()) &&
               static_cast<std::int32_t>(m_positions.size()) <= m_nodes;
    }
    if (words.size() == 3 && words[0] == "progress") {
        m_done = words[1].toLongLong(&firstOk);
        m_total = words[2].toLongLong(&secondOk);
        return firstOk && secondOk;
    }
    if (words.size() == 2 && words[0] == "positions") {
        m_inPositions = true;
        return words[1].toInt(&firstOk) == m_nodes && firstOk;
    }
    if (line.startsWith("error ")) {
        m_error = QString::fromUtf8(line.mid(6));
        return true;
    }
    return false;
}

} // namespace kluwen::layout
