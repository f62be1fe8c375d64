#include "core/picture/seencharts.h"
#include "core/picture/casenetwork.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

void tellOfChart(Material &material, Weight weight, const Phrase &text)
{
    Remark remark;
    remark.weight = weight;
    remark.text = text;
    remark.section = QStringLiteral("network");
    material.remarks << remark;
}

} // namespace

/// The places of the chart on the screen; what has none is placed near its neighbours.
Result<layout::Positions> placesOf(const graph::Network &network, const QHash<RecordId, QPointF> &known, unsigned seed,
                                   Progress &progress)
{
    layout::LayoutOptions options;
    options.seed = seed;
    layout::Positions places(network.ids.size());
    std::vector<std::uint8_t> isNew(network.ids.size(), 0);
    size_t placed = 0;
    for (size_t node = 0; node < network.ids.size(); ++node) {
        const auto found = known.constFind(network.ids[node]);
        isNew[node] = found == known.constEnd();
        if (found != known.constEnd()) {
            places[node] = *found;
            ++placed;
        }
    }
    if (placed * 2 < network.ids.size()) // hardly anything was laid out by hand
        return layout::layoutNetwork(network, options, progress);
    return layout::placeNew(network, places, isNew, options);
}

Result<SeenChart> seenChart(const Contents &contents, const Decisions &decisions, const Material &material,
                            const CaseChart &chart, Progress &progress)
{
    SeenChart seen;
    seen.network =
        networkOf(contents, decisions, material.view, material.holders, material.options.asOf.date(), &chart.things);
    if (seen.network.ids.empty())
        return seen;
    seen.title = decisions.mentions().cleaned(chart.title, true).value_or(QString());
    auto places = placesOf(seen.network, chart.places, material.options.seed, progress);
    if (!places)
        return fail(places.error());
    seen.positions = std::move(*places);
    return seen;
}

Result<void> seeCharts(const Contents &contents, const Decisions &decisions, Material &material, Progress &progress)
{
    for (const QString &title : material.texts.charts) {
        const auto chart = std::find_if(contents.charts.begin(), contents.charts.end(),
                                        [&title](const CaseChart &candidate) { return candidate.title == title; });
        if (chart == contents.charts.end()) {
            tellOfChart(
                material, Weight::Must,
                sentence(QT_TRANSLATE_NOOP("Picture", "There is no chart called \"%1\" in the case."), {title}));
            continue;
        }
        auto seen = seenChart(contents, decisions, material, *chart, progress);
        if (!seen)
            return fail(seen.error());
        if (seen->network.ids.empty()) {
            tellOfChart(material, Weight::Should,
                        sentence(QT_TRANSLATE_NOOP("Picture", "Nothing of the chart \"%1\" may be seen by this "
                                                              "recipient, so it is left out."),
                                 {title}));
            continue;
        }
        material.charts.push_back(std::move(*seen));
    }
    return {};
}

} // namespace kluwen::picture
