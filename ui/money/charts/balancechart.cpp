#include "ui/money/charts/balancechart.h"
#include "ui/money/charts/chartstyle.h"
#include "ui/money/charts/sumtitles.h"

#include <algorithm>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>

namespace kluwen::ui
{

void fillBalanceChart(QChart &chart, const AccountFigures &figures, const Theme &theme, Language language)
{
    clearChart(chart, theme);
    if (figures.balances.empty())
        return;
    auto *line = new QLineSeries(&chart);
    line->setPen(QPen(theme.series[0], 2));
    qint64 lowest = 0;
    qint64 highest = 0;
    QDate last = figures.balances.back().day;
    for (size_t i = 0; i < figures.balances.size(); ++i) {
        const DayBalance &at = figures.balances[i];
        if (i > 0) // a balance stays what it was until the next payment
            line->append(dayPlace(at.day), major(figures.balances[i - 1].minor, figures.currency));
        line->append(dayPlace(at.day), major(at.minor, figures.currency));
        lowest = std::min(lowest, at.minor);
        highest = std::max(highest, at.minor);
    }
    auto *rings = new QScatterSeries(&chart);
    rings->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    rings->setMarkerSize(9);
    rings->setBrush(theme.canvas);
    rings->setBorderColor(theme.text);
    for (const DayBalance &stated : figures.stated) {
        rings->append(dayPlace(stated.day), major(stated.minor, figures.currency));
        lowest = std::min(lowest, stated.minor);
        highest = std::max(highest, stated.minor);
        last = std::max(last, stated.day);
    }
    if (last > figures.balances.back().day) // it is still what it was when the bank stated it
        line->append(dayPlace(last), major(figures.balances.back().minor, figures.currency));
    chart.addSeries(line);
    chart.addSeries(rings);
    QCategoryAxis *time = makeTimeAxis(figures.balances.front().day, last, language);
    styleAxis(*time, theme, false);
    chart.addAxis(time, Qt::AlignBottom);
    QCategoryAxis *amounts = makeAmountAxis(lowest, highest, figures.currency, language);
    styleAxis(*amounts, theme, true);
    chart.addAxis(amounts, Qt::AlignLeft);
    for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(rings)}) {
        series->attachAxis(time);
        series->attachAxis(amounts);
    }
    const ChartTitle title = balanceTitle(figures, language);
    setChartTitle(chart, title.finding, title.reading, theme);
}

} // namespace kluwen::ui
