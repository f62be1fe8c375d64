#include "core/graph/subnetwork.h"
#include "core/picture/material.h"
#include "core/picture/sections/capacities.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace kluwen::picture
{

namespace
{

constexpr size_t listedThings = 10;
constexpr size_t smallGroup = 4;

NetworkFigure figureWith(const Material &material, const graph::Network &network, const layout::Positions &positions)
{
    NetworkFigure figure;
    figure.network = network;
    figure.positions = positions;
    for (const RecordId id : network.ids) {
        QStringList roles;
        for (const Statement &role : material.view.of(id, QStringLiteral("role")))
            if (!roles.contains(role.value))
                roles << role.value;
        figure.roles.push_back(roles);
        if (const Labels called = material.caption(id); called.nl != called.en)
            figure.names.insert(id, called);
    }
    return figure;
}

/// Sentences one after the other, each in its own plural.
Phrase inOneText(const QList<Phrase> &sentences)
{
    const auto in = [&sentences](Language language) {
        const Phrasebook book(language);
        QStringList texts;
        for (const Phrase &said : sentences)
            texts << textOf(said, book);
        return texts.join(QLatin1Char(' '));
    };
    return freeText(in(Language::Dutch), in(Language::English));
}

/// Per node whether it is in a small group of persons, all without a role in the case, that nothing ties to others: a
/// family that says nothing of the network. None where that would
/// leave nobody, or no role is recorded of anybody.
std::vector<bool> smallGroups(const Material &material)
{
    const graph::Network &network = material.network;
    const graph::SimpleNetwork ties = graph::simplified(network);
    const size_t nodes = network.ids.size();
    std::vector<bool> seen(nodes, false);
    std::vector<bool> alone(nodes, false);
    bool isAnyLeft = false;
    bool hasRoles = false;
    for (size_t start = 0; start < nodes; ++start) {
        if (seen[start])
            continue;
        std::vector<size_t> group{start};
        seen[start] = true;
        bool isWithoutRole = true;
        for (size_t at = 0; at < group.size(); ++at) {
            isWithoutRole = isWithoutRole && material.view.category(network.ids[group[at]]) == PersonCategory::Unknown;
            for (const graph::NodeIndex next : ties.of(static_cast<graph::NodeIndex>(group[at])))
                if (!seen[static_cast<size_t>(next)]) {
                    seen[static_cast<size_t>(next)] = true;
                    group.push_back(static_cast<size_t>(next));
                }
        }
        const bool isSmall = group.size() > 1 && group.size() <= smallGroup && isWithoutRole;
        for (const size_t node : group)
            alone[node] = isSmall;
        hasRoles = hasRoles || std::any_of(group.begin(), group.end(), [&](size_t node) {
                       return material.view.category(network.ids[node]).value_or(PersonCategory::Unknown) !=
                              PersonCategory::Unknown;
                   });
        isAnyLeft = isAnyLeft || (group.size() > 1 && !isSmall);
    }
    return isAnyLeft && hasRoles ? alone : std::vector<bool>(nodes, false);
}

std::vector<size_t> byBetweenness(const Material &material)
{
    std::vector<size_t> order(material.network.ids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto &betweenness = material.measures.betweenness;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return betweenness[a] > betweenness[b]; });
    order.resize(std::min(order.size(), listedThings));
    return order;
}

Table positionsTable(const Material &material, QList<RecordId> &shown)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "Positions in the network. A score describes a place in the data and is advice, not a judgement "
                   "about a person."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Role (assessment)")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Ties")), 1.2, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Betweenness")), 1.7, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Core")), 0.9, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Group")), 0.9, true}};
    for (const size_t node : byBetweenness(material)) {
        const RecordId id = material.network.ids[node];
        const Thing *thing = material.view.thing(id);
        table.rows << QList<Phrase>{value(material.network.labels[node]),
                                    thing ? valuesOf(material.view, *thing, QStringLiteral("role")) : Phrase{},
                                    value(static_cast<qint64>(material.measures.degree[node])),
                                    value(Decimal{material.measures.betweenness[node], 3}),
                                    value(static_cast<qint64>(material.measures.core[node])),
                                    value(static_cast<qint64>(material.measures.community[node] + 1))};
        table.citations << tieCitations(material, node, material.view.of(id, QStringLiteral("role")));
        shown << id;
    }
    return table;
}

/// A figure shows roles as its table does.
QList<RecordId> drawnIn(const Section &section)
{
    QList<RecordId> drawn;
    for (const Block &block : section.blocks)
        if (const auto *figure = std::get_if<NetworkFigure>(&block))
            drawn.append(QList<RecordId>(figure->network.ids.cbegin(), figure->network.ids.cend()));
    return drawn;
}

void putNetwork(const Material &material, Section &section)
{
    for (const SeenChart &chart : material.charts)
        section.blocks << chartFigure(material, chart);
    if (material.charts.empty() && material.network.edgeCount() > 0)
        section.blocks << caseFigure(material);
    else if (material.charts.empty())
        section.blocks << Paragraph{
            sentence(QT_TRANSLATE_NOOP("Picture", "No tie between the persons and organisations "
                                                  "is recorded.")),
            {},
            false};
}

} // namespace

QList<int> tieCitations(const Material &material, size_t node, const QList<Statement> &also)
{
    const graph::Network &network = material.network;
    const RecordId id = network.ids[node];
    QList<Statement> rests = also;
    for (const graph::EdgeIndex edge : network.edgesOf(static_cast<graph::NodeIndex>(node)))
        if (const RecordId link = network.links[static_cast<size_t>(edge)]; link.isValid())
            rests << material.view.of(link, tieProperty);
    const QList<int> ofTies = material.citations(rests);
    std::set<int> cited(ofTies.cbegin(), ofTies.cend());
    for (const PartyFlow &flow : material.flows) {
        const RecordId other = flow.payer == id ? flow.payee : flow.payee == id ? flow.payer : RecordId();
        if (!other.isValid() || network.find(other) < 0)
            continue;
        for (const SourceId source : flow.sources)
            if (const int number = material.numbers.value(source); number > 0)
                cited.insert(number);
    }
    return {cited.begin(), cited.end()};
}

TieCounts tiesOf(const graph::Network &network)
{
    TieCounts counts;
    for (const RecordId link : network.links)
        ++(link.isValid() ? counts.recorded : counts.payments);
    return counts;
}

NetworkFigure caseFigure(const Material &material)
{
    const std::vector<bool> alone = smallGroups(material);
    const graph::Subnetwork drawn = graph::without(material.network, alone);
    layout::Positions positions;
    for (const graph::NodeIndex node : drawn.nodes)
        positions.push_back(material.positions[static_cast<size_t>(node)]);
    NetworkFigure figure = figureWith(material, drawn.network, positions);
    figure.fillsPaper = true;
    const auto parties = static_cast<qint64>(drawn.network.ids.size());
    const auto inGroups = static_cast<qint64>(std::count(alone.begin(), alone.end(), true));
    const auto lonely = static_cast<qint64>(material.network.ids.size()) - parties - inGroups;
    const TieCounts ties = tiesOf(drawn.network);
    const PartialDate asOf = PartialDate::fromDate(material.options.asOf.date());
    QList<Phrase> sentences{
        ties.payments > 0
            ? sentence(QT_TRANSLATE_NOOP("Picture", "Network of %1 persons and organisations with %2 recorded ties and "
                                                    "%3 payment ties, as of %4. Payments between accounts are ties "
                                                    "between their holders."),
                       {parties, ties.recorded, ties.payments, asOf})
            : sentence(QT_TRANSLATE_NOOP("Picture", "Network of %1 persons and organisations with %2 recorded ties, as "
                                                    "of %3."),
                       {parties, ties.recorded, asOf})};
    if (material.folded.byName > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Picture", "Of %n account(s) the holder is known by the name that a "
                                                            "bank gives, and by no recorded tie."),
                             material.folded.byName);
    if (material.folded.without > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Picture", "Payments of %n account(s) without a known holder, or with "
                                                            "several, are left out."),
                             material.folded.without);
    if (lonely > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Picture", "Not drawn: %n person(s) or organisation(s) without a "
                                                            "recorded tie or payment."),
                             lonely);
    if (inGroups > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Picture", "Not drawn: %n person(s) without a role in the case, in "
                                                            "small groups that are tied to nobody else."),
                             inGroups);
    if (ties.payments > 0)
        sentences << sentence(QT_TRANSLATE_NOOP("Picture", "Amounts are shown where space allows."));
    figure.caption = inOneText(sentences);
    return figure;
}

NetworkFigure chartFigure(const Material &material, const SeenChart &chart)
{
    NetworkFigure figure = figureWith(material, chart.network, chart.positions);
    const auto things = static_cast<qint64>(chart.network.ids.size());
    const TieCounts ties = tiesOf(chart.network);
    const PartialDate asOf = PartialDate::fromDate(material.options.asOf.date());
    figure.caption =
        chart.title.isEmpty()
            ? sentence(QT_TRANSLATE_NOOP("Picture", "Chart with %1 entities, %2 recorded ties and %3 payment ties, as "
                                                    "of %4."),
                       {things, ties.recorded, ties.payments, asOf})
            : sentence(QT_TRANSLATE_NOOP("Picture", "%1: chart with %2 entities, %3 recorded ties and %4 payment ties, "
                                                    "as of %5."),
                       {chart.title, things, ties.recorded, ties.payments, asOf});
    return figure;
}

void fillNetworkFigure(const Material &material, Section &section)
{
    if (material.network.ids.empty())
        return;
    putNetwork(material, section);
    explainRoles(material, drawnIn(section), section);
}

void fillNetwork(const Material &material, Section &section)
{
    if (material.network.ids.empty())
        return;
    putNetwork(material, section);
    QList<RecordId> shown = drawnIn(section);
    if (material.measures.links > 0)
        section.blocks
            << positionsTable(material, shown)
            << note(sentence(QT_TRANSLATE_NOOP(
                   "Picture",
                   "Ties: to how many others somebody is tied, by recorded ties or payments. "
                   "Betweenness: on what share of the shortest paths between two others somebody "
                   "lies, from 0 to 1. Core: how closely tied its surroundings are; the highest number is the inner "
                   "circle. Group: those with the same number have more ties among themselves "
                   "than with others.")));
    explainRoles(material, shown, section);
    if (material.measures.links > 0)
        tellWhatIsMeasured(material, section);
}

} // namespace kluwen::picture
