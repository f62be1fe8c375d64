#include "ui/money/charts/flowchart.h"
#include "ui/money/charts/chartstyle.h"
#include "ui/money/charts/sumtitles.h"

#include <algorithm>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>

namespace kluwen::ui
{

namespace
{

/// Labels stay readable: a name for every n-th period, none for those between.
QCategoryAxis *makePeriodAxis(const AccountFigures &figures, Language language)
{
    constexpr size_t mostNames = 5;
    const size_t every = (figures.flows.size() + mostNames - 1) / mostNames;
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    for (size_t i = 0; i < figures.flows.size(); i += every)
        axis->append(periodName(figures.flows[i].first, figures.length, language), static_cast<double>(i));
    axis->setRange(-0.5, static_cast<double>(figures.flows.size()) - 0.5);
    return axis;
}

} // namespace

void fillFlowChart(QChart &chart, const AccountFigures &figures, const Theme &theme, Language language)
{
    clearChart(chart, theme);
    if (figures.isEmpty())
        return;
    QBarSet *in = makeInSet(theme);
    QBarSet *out = makeOutSet(theme);
    qint64 most = 0;
    for (const PeriodFlow &flow : figures.flows) {
        *in << major(flow.in, figures.currency);
        *out << major(flow.out, figures.currency);
        most = std::max({most, flow.in, flow.out});
    }
    auto *series = new QBarSeries(&chart);
    series->setBarWidth(0.8);
    series->append(in);
    series->append(out);
    chart.addSeries(series);
    QCategoryAxis *periods = makePeriodAxis(figures, language);
    styleAxis(*periods, theme, false);
    chart.addAxis(periods, Qt::AlignBottom);
    series->attachAxis(periods);
    QCategoryAxis *amounts = makeAmountAxis(0, most, figures.currency, language);
    styleAxis(*amounts, theme, true);
    chart.addAxis(amounts, Qt::AlignLeft);
    series->attachAxis(amounts);
    const ChartTitle title = flowTitle(figures, language);
    setChartTitle(chart, title.finding, title.reading, theme);
}

} // namespace kluwen::ui
