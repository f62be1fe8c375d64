#include "ui/money/charts/counterpartychart.h"
#include "ui/base/format.h"
#include "ui/money/charts/chartstyle.h"
#include "ui/money/charts/sumtitles.h"

#include <algorithm>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalStackedBarSeries>

namespace kluwen::ui
{

void fillCounterpartyChart(QChart &chart, const AccountFigures &figures, const Theme &theme, Language language,
                           bool narrow)
{
    const qsizetype most = narrow ? 12 : 26; // letters of a name
    clearChart(chart, theme);
    if (figures.counterparties.empty())
        return;
    QBarSet *in = makeInSet(theme);
    QBarSet *out = makeOutSet(theme);
    QStringList names;
    qint64 largest = 0;
    // The first category stands at the bottom.
    for (auto other = figures.counterparties.rbegin(); other != figures.counterparties.rend(); ++other) {
        *in << major(other->in, figures.currency);
        *out << major(other->out, figures.currency);
        largest = std::max(largest, other->in + other->out);
        QString label =
            QStringLiteral("%1 · %2").arg(shortPartyName(*other, most, language),
                                          shortAmountText(other->in + other->out, figures.currency, language));
        while (names.contains(label)) // two accounts of one holder with the same sum
            label += QChar(0x200B);
        names << label;
    }
    auto *series = new QHorizontalStackedBarSeries(&chart);
    series->setBarWidth(0.7);
    series->append(in);
    series->append(out);
    chart.addSeries(series);
    // A bar category axis would shorten the names to dots; this one keeps them.
    auto *parties = new QCategoryAxis;
    parties->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    parties->setStartValue(-0.5);
    for (qsizetype i = 0; i < names.size(); ++i)
        parties->append(names[i], static_cast<double>(i));
    parties->setRange(-0.5, static_cast<double>(names.size()) - 0.5);
    styleAxis(*parties, theme, false);
    chart.addAxis(parties, Qt::AlignLeft);
    series->attachAxis(parties);
    QCategoryAxis *amounts = makeAmountAxis(0, largest, figures.currency, language, narrow ? 2 : 5);
    styleAxis(*amounts, theme, true);
    chart.addAxis(amounts, Qt::AlignBottom);
    series->attachAxis(amounts);
    const ChartTitle title = counterpartyTitle(figures, most, language);
    setChartTitle(chart, title.finding, title.reading, theme);
}

} // namespace kluwen::ui
