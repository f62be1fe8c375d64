#include "ui/money/charts/chartstyle.h"
#include "ui/base/format.h"

#include <cmath>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLegend>

namespace kluwen::ui
{

namespace
{

QFont chartFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// 1, 2 or 5 times a power of ten minor units, so that there are about four steps.
qint64 roundStep(qint64 span, int most)
{
    qint64 step = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 5})
            if (span / (step * factor) < most)
                return step * factor;
        step *= 10;
    }
}

} // namespace

double major(qint64 minor, Currency currency)
{
    return static_cast<double>(minor) / std::pow(10.0, currency.exponent());
}

void clearChart(QChart &chart, const Theme &theme)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundBrush(theme.canvas);
    chart.setBackgroundRoundness(0);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setMargins(QMargins(8, 4, 12, 4));
    chart.setTitleBrush(theme.text);
    chart.setTitleFont(chartFont(13));
}

void setChartTitle(QChart &chart, const QString &finding, const QString &reading, const Theme &theme)
{
    chart.setTitle(QStringLiteral("<b>%1</b><br><span style=\"color:%3; font-size:11px\">%2</span>"
                                  "<br><span style=\"font-size:5px\">&nbsp;</span>")
                       .arg(finding.toHtmlEscaped(), reading.toHtmlEscaped(), theme.textMuted.name()));
}

void styleAxis(QAbstractAxis &axis, const Theme &theme, bool grid)
{
    axis.setLabelsFont(chartFont(11));
    axis.setLabelsBrush(theme.textMuted);
    axis.setLabelsColor(theme.textMuted);
    axis.setTruncateLabels(false);
    axis.setTitleFont(chartFont(11));
    axis.setTitleBrush(theme.textMuted);
    axis.setLinePen(QPen(theme.border, 1));
    axis.setGridLinePen(QPen(theme.grid, 1));
    axis.setGridLineVisible(grid);
}

QBarSet *makeInSet(const Theme &theme)
{
    auto *set = new QBarSet(QStringLiteral("in"));
    set->setBrush(theme.series[0]);
    set->setPen(QPen(theme.series[0], 1));
    return set;
}

QBarSet *makeOutSet(const Theme &theme)
{
    auto *set = new QBarSet(QStringLiteral("out"));
    set->setBrush(QBrush(theme.series[1], Qt::BDiagPattern));
    set->setPen(QPen(theme.series[1], 1));
    return set;
}

double dayPlace(QDate day)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(day));
}

QCategoryAxis *makeTimeAxis(QDate first, QDate last, Language language)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(dayPlace(first));
    constexpr int mostTicks = 5;
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    const int step = std::max(1, (months + mostTicks - 1) / mostTicks);
    QDate at(first.year(), first.month(), 1);
    if (at < first)
        at = at.addMonths(1);
    if (at > last)
        axis->append(dateText(first, language), dayPlace(first));
    for (; at <= last; at = at.addMonths(step))
        axis->append(monthText(at.year(), at.month(), language), dayPlace(at));
    // Room beside the last day, so that a ring on it is whole.
    const double span = std::max(1.0, dayPlace(last) - dayPlace(first));
    axis->setRange(dayPlace(first), dayPlace(first) + span * 1.03);
    return axis;
}

AmountSteps amountSteps(qint64 lowest, qint64 highest, int mostSteps)
{
    const qint64 low = std::min<qint64>(0, lowest);
    const qint64 high = std::max<qint64>(highest, low + 1);
    const qint64 step = roundStep(high - low, mostSteps);
    return {step, -((-low + step - 1) / step), (high + step - 1) / step};
}

QCategoryAxis *makeAmountAxis(qint64 lowest, qint64 highest, Currency currency, Language language, int mostSteps)
{
    const auto [step, first, last] = amountSteps(lowest, highest, mostSteps);
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(major(first * step, currency));
    for (qint64 i = first; i <= last; ++i)
        axis->append(shortAmountText(i * step, currency, language), major(i * step, currency));
    // Room above the last tick, so that its label stays clear of the title in a low figure.
    const double highestTick = major(last * step, currency);
    const double room = (highestTick - major(first * step, currency)) * 0.1;
    axis->setRange(major(first * step, currency), highestTick + room);
    return axis;
}

} // namespace kluwen::ui
