#include "ui/money/charts/flowchart.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/charts/chartstyle.h"

#include <algorithm>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>

namespace kluwen::ui
{

namespace
{

QString periodName(QDate first, PeriodLength length, Language language)
{
    switch (length) {
    case PeriodLength::Month:
        return monthText(first.year(), first.month(), language);
    case PeriodLength::Quarter:
        return UiTr::tr("Q%1 %2").arg((first.month() + 2) / 3).arg(first.year());
    case PeriodLength::Year:
        break;
    }
    return QString::number(first.year());
}

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

QString flowReading(PeriodLength length, Currency currency)
{
    switch (length) {
    case PeriodLength::Month:
        return UiTr::tr("In is filled, out is hatched; per month, in %1").arg(currency.letters());
    case PeriodLength::Quarter:
        return UiTr::tr("In is filled, out is hatched; per quarter, in %1").arg(currency.letters());
    case PeriodLength::Year:
        break;
    }
    return UiTr::tr("In is filled, out is hatched; per year, in %1").arg(currency.letters());
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
    const PeriodFlow *busiest = &figures.flows.front();
    for (const PeriodFlow &flow : figures.flows) {
        *in << major(flow.in, figures.currency);
        *out << major(flow.out, figures.currency);
        if (const qint64 here = std::max(flow.in, flow.out); here > most) {
            most = here;
            busiest = &flow;
        }
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
    setChartTitle(chart,
                  UiTr::tr("%1 in, %2 out; the most in %3")
                      .arg(shortAmountText(figures.in, figures.currency, language),
                           shortAmountText(figures.out, figures.currency, language),
                           periodName(busiest->first, figures.length, language)),
                  flowReading(figures.length, figures.currency), theme);
}

} // namespace kluwen::ui
