#include "ui/picture/figures.h"
#include "ui/chart/networkfigure.h"
#include "ui/chart/timelinefigure.h"
#include "ui/money/trailpainter.h"
#include "ui/picture/differences.h"
#include "ui/picture/paperfigure.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

/// The period of the payments with what came shortly before: a directorship of long ago would press all that matters
/// into a corner. The table below the figure has every date.
DayRange telling(const TimelineScene &scene)
{
    if (scene.months.empty())
        return rangeOf(scene);
    constexpr int before = 90;
    const money::MonthFlow &first = scene.months.front();
    const money::MonthFlow &last = scene.months.back();
    const QDate from = QDate(first.year, first.month, 1).addDays(-before);
    const QDate to = QDate(last.year, last.month, 1).addMonths(1).addDays(before / 3);
    return {static_cast<double>(from.toJulianDay()), static_cast<double>(to.toJulianDay())};
}

/// What lies beyond the range would leave a lane without anything in it.
void leaveOutBeyond(const DayRange &range, std::vector<TimelineEntry> &entries)
{
    if (!range.isValid())
        return;
    std::erase_if(entries, [&range](const TimelineEntry &entry) {
        const bool stillSo = entry.lasts && !entry.to.isValid();
        const QDate end = entry.to.isValid() ? entry.to : entry.from;
        return static_cast<double>(entry.from.toJulianDay()) > range.last ||
               (!stillSo && static_cast<double>(end.toJulianDay()) < range.first);
    });
}

} // namespace

DrawFigure figureOf(const picture::NetworkFigure &figure, Language language)
{
    graph::Network network = figure.network;
    for (size_t node = 0; node < network.ids.size() && !figure.names.isEmpty(); ++node)
        if (const auto name = figure.names.constFind(network.ids[node]); name != figure.names.constEnd())
            network.labels[node] = name->in(language);
    auto scene = std::make_shared<Scene>(networkScene(network, figure.positions, figure.roles, language));
    showDifferences(*scene, figure, Theme::print(), language);
    return onPaper([scene, language, fills = figure.fillsPaper](QPainter &painter, const QRectF &target) {
        if (fills)
            paintNetworkFigure(painter, target, filling(*scene, target, language), Theme::print(), language);
        else
            paintNetworkFigure(painter, target, *scene, Theme::print(), language);
    });
}

DrawFigure figureOf(const picture::TrailFigure &figure, Language language)
{
    TrailSceneOptions options;
    options.roundsOutside = figure.roundsOutside;
    auto scene = std::make_shared<TrailScene>(makeTrailScene(figure.ledger, figure.trace, figure.names, options));
    return onPaper([scene, language](QPainter &painter, const QRectF &target) {
        paintTrail(painter, target, *scene, Theme::print(), language);
    });
}

double leastHeightOf(const picture::TimelineFigure &figure)
{
    // Axis, gaps and bars of payments, and rows as timelineplan has them, in pixels.
    constexpr double row = 21;
    constexpr double gapsOfLanes = 50;
    const double around = 56 + (figure.months.empty() ? 0.0 : 110.0);
    TimelineScene scene;
    for (const picture::TimelineItem &item : figure.items)
        scene.entries.push_back(timelineEntry(item.from, item.to, item.type, {}, item.record));
    scene.months = figure.months;
    leaveOutBeyond(telling(scene), scene.entries);
    double rows = scene.entries.empty() ? 0.0 : gapsOfLanes;
    for (const TimelineEntry &entry : scene.entries)
        rows += entry.lasts ? 2 * row : row; // a period may be told on two lines
    return std::min((around + rows) * PageStyle::unitsPerPixel, figureHeightOf(figure));
}

DrawFigure figureOf(const picture::TimelineFigure &figure, Language language)
{
    const Phrasebook book(language);
    auto scene = std::make_shared<TimelineScene>();
    for (const picture::TimelineItem &item : figure.items)
        scene->entries.push_back(
            timelineEntry(item.from, item.to, item.type, picture::textOf(item.text, book), item.record));
    scene->months = figure.months;
    scene->currency = figure.currency;
    TimelineOptions options;
    options.range = telling(*scene);
    leaveOutBeyond(options.range, scene->entries);
    return onPaper([scene, language, options](QPainter &painter, const QRectF &target) {
        paintTimeline(painter, target, *scene, Theme::print(), language, options);
    });
}

} // namespace kluwen::ui
