#include "ui/chart/connectionfinder.h"

#include "core/analysis/paths.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

namespace
{

using Kind = ConnectionQuestion::Kind;

/// Puts what analysis found into words and records.
class Teller
{
public:
    Teller(const graph::Network &network, Language language) : m_network(network), m_language(language) {}

    [[nodiscard]] FoundConnection way(const analysis::Path &path) const
    {
        FoundConnection found;
        QStringList names;
        QStringList steps;
        for (const graph::NodeIndex node : path.nodes) {
            addThing(node, found);
            names << label(node);
        }
        for (size_t i = 0; i < path.edges.size(); ++i) {
            addLink(path.edges[i], found);
            const QString link = linkText(path.edges[i], path.nodes[i]);
            const bool hasDay = !path.days.empty() && path.days[i] != graph::DaySpan().first;
            steps << (hasDay ? UiTr::tr("%1 (%2)").arg(link, dateText(dateOfEpochDay(path.days[i]), m_language))
                             : link);
        }
        found.text = names.join(QStringLiteral(" → "));
        found.detail = steps.join(QStringLiteral(" · "));
        found.links = static_cast<int>(path.edges.size());
        return found;
    }

    [[nodiscard]] FoundConnection part(const analysis::Connection &connection) const
    {
        FoundConnection found;
        QStringList names;
        for (const graph::NodeIndex node : connection.nodes) {
            addThing(node, found);
            if (names.size() < mostNamed)
                names << label(node);
        }
        for (const graph::EdgeIndex edge : connection.edges)
            addLink(edge, found);
        found.text = names.join(QStringLiteral(", "));
        if (connection.nodes.size() > static_cast<size_t>(mostNamed))
            found.text = UiTr::tr("%1 and %n more", nullptr, static_cast<int>(connection.nodes.size()) - mostNamed)
                             .arg(found.text);
        found.links = static_cast<int>(connection.edges.size());
        found.detail = UiTr::tr("%n thing(s) in the connection", nullptr, static_cast<int>(connection.nodes.size()));
        return found;
    }

    [[nodiscard]] FoundConnection common(const analysis::CommonNeighbour &neighbour) const
    {
        FoundConnection found;
        addThing(neighbour.node, found);
        QStringList names;
        for (const graph::EdgeIndex edge : neighbour.edges) {
            addLink(edge, found);
            const graph::NodeIndex other = m_network.otherEnd(edge, neighbour.node);
            addThing(other, found);
            if (const QString name = label(other); !names.contains(name))
                names << name;
        }
        found.text = label(neighbour.node);
        found.detail = names.join(QStringLiteral(", "));
        found.links = neighbour.ties;
        return found;
    }

private:
    static constexpr int mostNamed = 8;

    [[nodiscard]] const QString &label(graph::NodeIndex node) const
    {
        return m_network.labels[static_cast<size_t>(node)];
    }
    void addThing(graph::NodeIndex node, FoundConnection &found) const
    {
        const RecordId id = m_network.ids[static_cast<size_t>(node)];
        if (!found.records.contains(id))
            found.inOrder << id;
        found.records.insert(id);
    }
    void addLink(graph::EdgeIndex edge, FoundConnection &found) const
    {
        if (const RecordId link = m_network.links[static_cast<size_t>(edge)]; link.isValid())
            found.records.insert(link);
    }
    /// As it reads from that end.
    [[nodiscard]] QString linkText(graph::EdgeIndex edge, graph::NodeIndex from) const
    {
        const auto e = static_cast<size_t>(edge);
        const bool forward = m_network.from[e] == from;
        const LinkType *type = Schema::builtIn().link(m_network.edgeTypeNames[m_network.edgeTypes[e]]);
        if (type)
            return forward ? type->labels.in(m_language) : type->reverse.in(m_language);
        return forward ? UiTr::tr("pays") : UiTr::tr("is paid by");
    }

    const graph::Network &m_network;
    Language m_language;
};

Result<void> addWays(const graph::Network &network, const std::vector<graph::NodeIndex> &nodes,
                     const ConnectionQuestion &question, const graph::EdgeTimes *times, const Teller &teller,
                     ConnectionAnswer &answer, Progress &progress)
{
    analysis::PathOptions options;
    options.longest = question.kind == Kind::All ? question.longest : 0;
    options.alongArrows = question.alongArrows;
    options.times = times;
    for (size_t a = 0; a < nodes.size(); ++a)
        for (size_t b = a + 1; b < nodes.size(); ++b) {
            if (answer.found.size() >= mostConnections) {
                answer.isComplete = false;
                return {};
            }
            options.most = static_cast<size_t>(mostConnections - answer.found.size());
            const auto paths = analysis::findPaths(network, nodes[a], nodes[b], options, progress);
            if (!paths)
                return fail(paths.error());
            answer.isComplete = answer.isComplete && paths->isComplete;
            for (const analysis::Path &path : paths->paths)
                answer.found << teller.way(path);
        }
    return {};
}

Result<void> addParts(const graph::Network &network, const std::vector<graph::NodeIndex> &nodes, Kind kind,
                      const Teller &teller, ConnectionAnswer &answer, Progress &progress)
{
    const auto connection = kind == Kind::Sparest ? analysis::sparestConnection(network, nodes, progress)
                                                  : analysis::allShortestWays(network, nodes, progress);
    if (!connection)
        return fail(connection.error());
    answer.parts = connection->parts;
    if (!connection->edges.empty())
        answer.found << teller.part(*connection);
    return {};
}

} // namespace

Result<ConnectionAnswer> findConnections(const QString &path, const Clock &clock, const ConnectionQuestion &question,
                                         Language language, Progress &progress)
{
    const auto reader = store::CaseFile::openReader(path, clock);
    if (!reader)
        return fail(reader.error());
    graph::NetworkFilter filter;
    filter.linkTypes = question.linkTypes;
    filter.minimum = question.minimum;
    filter.money = question.money;
    const auto network = graph::buildNetwork(**reader, filter, progress);
    if (!network)
        return fail(network.error());
    std::vector<graph::NodeIndex> nodes;
    for (const RecordId thing : question.things)
        if (const graph::NodeIndex node = network->find(thing);
            node >= 0 && std::find(nodes.begin(), nodes.end(), node) == nodes.end())
            nodes.push_back(node);
    ConnectionAnswer answer;
    const Teller teller(*network, language);
    Result<void> done;
    if (question.kind == Kind::Sparest || question.kind == Kind::AllShortest) {
        done = addParts(*network, nodes, question.kind, teller, answer, progress);
    } else if (question.kind == Kind::Common) {
        for (const auto &neighbour : analysis::commonNeighbours(*network, nodes)) {
            if (answer.found.size() >= mostConnections) {
                answer.isComplete = false;
                break;
            }
            answer.found << teller.common(neighbour);
        }
    } else {
        graph::EdgeTimes times;
        if (question.inTime) {
            auto read = graph::readEdgeTimes(**reader, *network, progress);
            if (!read)
                return fail(read.error());
            times = std::move(*read);
        }
        done = addWays(*network, nodes, question, question.inTime ? &times : nullptr, teller, answer, progress);
    }
    if (!done)
        return fail(done.error());
    return answer;
}

} // namespace kluwen::ui
