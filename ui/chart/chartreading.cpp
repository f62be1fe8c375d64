#include "core/graph/contraction.h"
#include "core/store/casefile.h"
#include "ui/base/format.h"
#include "ui/chart/chartcontents.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

using graph::Network;
using graph::NodeIndex;

/// Reads one chart; the members are what its steps share.
class ChartReader
{
public:
    ChartReader(store::CaseFile &caseFile, const ChartRequest &request, Progress &progress)
        : m_case(caseFile), m_request(request), m_progress(progress)
    {
    }

    Result<ChartContents> read();

private:
    Result<void> readChartRows();
    Result<Network> build(graph::NetworkFilter filter) const;
    Result<void> buildNetwork();
    void compare(const Network &passing);
    Result<void> collapse();
    void describeGroups();
    Result<void> place();

    store::CaseFile &m_case;
    const ChartRequest &m_request;
    Progress &m_progress;
    ChartId m_chart;
    QHash<RecordId, store::Position> m_stored;
    QHash<RecordId, store::ChartThing> m_rows;
    Network m_network;
    std::vector<std::vector<NodeIndex>> m_groups;
    std::vector<graph::GroupSums> m_sums;
    std::vector<NodeIndex> m_leaders;
    ChartContents m_contents;
};

Result<ChartContents> ChartReader::read()
{
    if (const auto done = readChartRows(); !done)
        return fail(done.error());
    if (const auto done = buildNetwork(); !done)
        return fail(done.error());
    if (m_request.withTimes) {
        auto times = graph::readEdgeTimes(m_case, m_network, m_progress);
        if (!times)
            return fail(times.error());
        m_contents.times = std::move(*times);
    }
    if (const auto done = collapse(); !done)
        return fail(done.error());
    m_contents.network = std::make_shared<const Network>(std::move(m_network));
    auto looks = readLooks(m_case, *m_contents.network, m_request.language);
    if (!looks)
        return fail(looks.error());
    m_contents.looks = std::move(*looks);
    describeGroups();
    if (const auto done = place(); !done)
        return fail(done.error());
    return std::move(m_contents);
}

Result<void> ChartReader::readChartRows()
{
    const auto charts = m_case.charts().all();
    if (!charts)
        return fail(charts.error());
    if (charts->isEmpty())
        return {};
    m_chart = m_request.chart.isValid() ? m_request.chart : charts->front().id;
    m_contents.isWholeCase = m_chart == charts->front().id;
    const auto things = m_case.charts().things(m_chart);
    if (!things)
        return fail(things.error());
    m_contents.things = *things;
    for (const store::ChartThing &thing : *things)
        m_rows.insert(thing.thing, thing);
    const auto positions = m_case.charts().positions(m_chart);
    if (!positions)
        return fail(positions.error());
    for (const store::Position &position : *positions)
        m_stored.insert(position.thing, position);
    return {};
}

Result<Network> ChartReader::build(graph::NetworkFilter filter) const
{
    if (!m_contents.isWholeCase) {
        if (m_rows.isEmpty()) { // to the filter no things would be all things
            Network empty;
            empty.finish();
            return empty;
        }
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            filter.things.insert(row.key());
    }
    return graph::buildNetwork(m_case, filter, m_progress);
}

Result<void> ChartReader::buildNetwork()
{
    graph::NetworkFilter shown = m_request.filter;
    if (m_request.mode != FilterMode::Hide) {
        shown = {};
        shown.money = m_request.filter.money;
        shown.asOf = m_request.filter.asOf;
    }
    auto network = build(shown);
    if (!network)
        return fail(network.error());
    m_network = std::move(*network);
    if (m_request.mode == FilterMode::Hide)
        return {};
    const auto passing = build(m_request.filter);
    if (!passing)
        return fail(passing.error());
    compare(*passing);
    return {};
}

/// Marks what of the network is in the one that the filter lets through.
void ChartReader::compare(const Network &passing)
{
    m_contents.passes.assign(m_network.ids.size(), 0);
    for (size_t n = 0; n < m_network.ids.size(); ++n)
        m_contents.passes[n] = passing.find(m_network.ids[n]) >= 0 ? 1 : 0;
    QSet<RecordId> links;
    QSet<std::pair<RecordId, RecordId>> payments;
    for (size_t e = 0; e < passing.from.size(); ++e) {
        if (passing.links[e].isValid())
            links.insert(passing.links[e]);
        else
            payments.insert(
                {passing.ids[static_cast<size_t>(passing.from[e])], passing.ids[static_cast<size_t>(passing.to[e])]});
    }
    m_contents.edgePasses.assign(m_network.from.size(), 0);
    for (size_t e = 0; e < m_network.from.size(); ++e) {
        const std::pair pair(m_network.ids[static_cast<size_t>(m_network.from[e])],
                             m_network.ids[static_cast<size_t>(m_network.to[e])]);
        const bool isIn = m_network.links[e].isValid() ? links.contains(m_network.links[e]) : payments.contains(pair);
        m_contents.edgePasses[e] = isIn ? 1 : 0;
    }
}

/// Puts the things of a group together under the first of them.
Result<void> ChartReader::collapse()
{
    const auto groups = m_case.charts().groups(m_chart);
    if (!groups)
        return fail(groups.error());
    std::vector<QString> titles;
    std::vector<CollapsedGroup> collapsed;
    for (const store::ChartGroup &group : *groups) {
        std::vector<NodeIndex> nodes;
        CollapsedGroup things{group.id, {}, group.title};
        for (const store::ChartThing &thing : std::as_const(m_contents.things)) {
            if (thing.group != group.id)
                continue;
            things.things << thing.thing;
            if (const NodeIndex node = m_network.find(thing.thing); node >= 0)
                nodes.push_back(node);
        }
        if (nodes.empty())
            continue;
        m_groups.push_back(std::move(nodes));
        titles.push_back(group.title);
        collapsed.push_back(std::move(things));
    }
    if (m_groups.empty())
        return {};
    graph::Contraction contraction = graph::contracted(m_network, m_groups, titles);
    if (!m_contents.passes.empty()) {
        // A group passes where one of its things does.
        std::vector<std::uint8_t> passes(contraction.network.ids.size(), 0);
        for (size_t n = 0; n < m_contents.passes.size(); ++n)
            passes[static_cast<size_t>(contraction.nodeOf[n])] |= m_contents.passes[n];
        std::vector<std::uint8_t> edges;
        for (const graph::EdgeIndex edge : contraction.edgeOf)
            edges.push_back(m_contents.edgePasses[static_cast<size_t>(edge)]);
        m_contents.passes = std::move(passes);
        m_contents.edgePasses = std::move(edges);
    }
    if (m_request.withTimes) {
        std::vector<std::vector<graph::DaySpan>> spans;
        for (const graph::EdgeIndex edge : contraction.edgeOf) {
            const auto of = m_contents.times.of(edge);
            spans.emplace_back(of.begin(), of.end());
        }
        m_contents.times = graph::edgeTimes(std::move(spans));
    }
    m_network = std::move(contraction.network);
    m_leaders = std::move(contraction.leaders);
    m_sums = std::move(contraction.sums);
    for (size_t g = 0; g < collapsed.size(); ++g)
        m_contents.collapsed.insert(m_network.ids[static_cast<size_t>(m_leaders[g])], collapsed[g]);
    return {};
}

QString sumsText(const QMap<quint16, qint64> &sums, Language language)
{
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        parts << shortAmountText(sum.value(), {sum.key()}, language);
    return parts.join(QStringLiteral(" + "));
}

/// A group says what it comes to where a thing says what it is.
void ChartReader::describeGroups()
{
    const bool dutch = m_request.language == Language::Dutch;
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto node = static_cast<size_t>(m_leaders[g]);
        const graph::GroupSums &sums = m_sums[g];
        const auto counted = [&](int count, const QString &one, const QString &several) {
            return QStringLiteral("%1 %2").arg(countText(count, m_request.language), count == 1 ? one : several);
        };
        QStringList parts{dutch ? counted(sums.things, QStringLiteral("entiteit"), QStringLiteral("entiteiten"))
                                : counted(sums.things, QStringLiteral("thing"), QStringLiteral("things"))};
        if (sums.links > 0)
            parts << (dutch ? counted(sums.links, QStringLiteral("relatie"), QStringLiteral("relaties"))
                            : counted(sums.links, QStringLiteral("link"), QStringLiteral("links")));
        if (!sums.in.isEmpty())
            parts << QStringLiteral("in %1").arg(sumsText(sums.in, m_request.language));
        if (!sums.out.isEmpty())
            parts << (dutch ? QStringLiteral("uit %1") : QStringLiteral("out %1"))
                         .arg(sumsText(sums.out, m_request.language));
        m_contents.looks.roles[node].clear();
        m_contents.looks.details[node] = parts.join(QStringLiteral(" · "));
    }
}

Result<void> ChartReader::place()
{
    const Network &network = *m_contents.network;
    const auto nodes = network.ids.size();
    m_contents.positions.resize(nodes);
    m_contents.isStored.assign(nodes, 0);
    m_contents.looks.pinned.assign(nodes, 0);
    m_contents.thingLooks.assign(nodes, 0);
    std::vector<std::uint8_t> isNew(nodes, 0);
    for (size_t n = 0; n < nodes; ++n) {
        const RecordId id = network.ids[n];
        switch (m_rows.value(id).look) {
        case store::ThingLook::Shown:
            break;
        case store::ThingLook::Hidden:
            m_contents.thingLooks[n] = HiddenLook;
            break;
        case store::ThingLook::Grey:
            m_contents.thingLooks[n] = GreyLook;
            break;
        }
        if (const auto place = m_stored.constFind(id); place != m_stored.cend()) {
            m_contents.positions[n] = place->at;
            m_contents.isStored[n] = 1;
            m_contents.looks.pinned[n] = place->pinned ? 1 : 0;
        } else if (const auto before = m_request.known.constFind(id); before != m_request.known.cend()) {
            m_contents.positions[n] = *before;
        } else {
            isNew[n] = 1;
        }
    }
    if (std::find(isNew.begin(), isNew.end(), 1) == isNew.end())
        return {};
    if (std::find(isNew.begin(), isNew.end(), 0) != isNew.end()) {
        m_contents.positions = layout::placeNew(network, m_contents.positions, isNew, {});
        return {};
    }
    auto laid = layout::layoutNetwork(network, {}, m_progress);
    if (!laid)
        return fail(laid.error());
    m_contents.positions = std::move(*laid);
    return {};
}

} // namespace

Result<ChartContents> readChart(store::CaseFile &caseFile, const ChartRequest &request, Progress &progress)
{
    return ChartReader(caseFile, request, progress).read();
}

Scene chartScene(const ChartContents &contents, Language language)
{
    Scene scene = makeScene(*contents.network, contents.positions, contents.looks, language);
    for (size_t n = 0; n < scene.looks.size(); ++n) {
        scene.looks[n] = static_cast<std::uint8_t>(scene.looks[n] | contents.thingLooks[n]);
        if (!contents.collapsed.isEmpty())
            scene.groupSizes.push_back(static_cast<std::int32_t>(contents.collapsed.value(scene.ids[n]).things.size()));
    }
    return scene;
}

} // namespace kluwen::ui
