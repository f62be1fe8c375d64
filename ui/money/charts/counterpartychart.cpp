#include "ui/money/charts/counterpartychart.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/charts/chartstyle.h"

#include <algorithm>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalStackedBarSeries>

namespace kluwen::ui
{

namespace
{

/// The holder without the number: the number is in the tool tip of the table and would not fit.
QString shortName(const Counterparty &other, qsizetype most)
{
    QString name = other.name.section(QLatin1String(" ("), 0, 0);
    if (name.isEmpty())
        name = UiTr::tr("account without a name");
    return name.size() > most ? name.left(most - 1) + QChar(0x2026) : name;
}

} // namespace

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
        QString label = QStringLiteral("%1 · %2").arg(
            shortName(*other, most), shortAmountText(other->in + other->out, figures.currency, language));
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
    const Counterparty &first = figures.counterparties.front();
    setChartTitle(chart,
                  UiTr::tr("Most with %1: %2")
                      .arg(shortName(first, most), shortAmountText(first.in + first.out, figures.currency, language)),
                  UiTr::tr("Received is filled, paid is hatched; in %1").arg(figures.currency.letters()), theme);
}

} // namespace kluwen::ui
