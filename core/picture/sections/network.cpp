#include "core/picture/material.h"

#include <numeric>

namespace kluwen::picture
{

namespace
{

constexpr size_t listedThings = 10;

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

std::vector<size_t> byBetweenness(const Material &material)
{
    std::vector<size_t> order(material.network.ids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto &betweenness = material.measures.betweenness;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return betweenness[a] > betweenness[b]; });
    order.resize(std::min(order.size(), listedThings));
    return order;
}

Table positionsTable(const Material &material)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "Positions in the network. A score describes a place in the data and is advice, not a judgement "
                   "about a person."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Role")), 2.4, false},
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
        table.citations << material.citations(id);
    }
    return table;
}

} // namespace

NetworkFigure caseFigure(const Material &material)
{
    NetworkFigure figure = figureWith(material, material.network, material.positions);
    figure.fillsPaper = true;
    figure.caption =
        sentence(QT_TRANSLATE_NOOP(
                     "Picture", "Network of %1 persons and organisations with %2 ties, as of %3. Payments between "
                                "accounts are ties between their holders; accounts without a recorded holder are left "
                                "out, also where a bank names one. Amounts are shown where space allows."),
                 {static_cast<qint64>(material.network.ids.size()), static_cast<qint64>(material.network.from.size()),
                  PartialDate::fromDate(material.options.asOf.date())});
    return figure;
}

NetworkFigure chartFigure(const Material &material, const SeenChart &chart)
{
    NetworkFigure figure = figureWith(material, chart.network, chart.positions);
    const auto things = static_cast<qint64>(chart.network.ids.size());
    const auto ties = static_cast<qint64>(chart.network.from.size());
    figure.caption = chart.title.isEmpty()
                         ? sentence(QT_TRANSLATE_NOOP("Picture", "Chart with %1 entities and %2 ties, as of %3."),
                                    {things, ties, PartialDate::fromDate(material.options.asOf.date())})
                         : sentence(QT_TRANSLATE_NOOP("Picture", "%1: chart with %2 entities and %3 ties, as of %4."),
                                    {chart.title, things, ties, PartialDate::fromDate(material.options.asOf.date())});
    return figure;
}

void fillNetwork(const Material &material, Section &section)
{
    if (material.network.ids.empty())
        return;
    for (const SeenChart &chart : material.charts)
        section.blocks << chartFigure(material, chart);
    if (material.charts.empty())
        section.blocks << caseFigure(material);
    if (material.measures.links > 0)
        section.blocks << positionsTable(material)
                       << note(sentence(QT_TRANSLATE_NOOP(
                              "Picture", "Core: how closely tied its surroundings are; the highest number is the inner "
                                         "circle. Group: those with the same number have more ties among themselves "
                                         "than with others.")));
}

} // namespace kluwen::picture
