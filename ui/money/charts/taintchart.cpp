#include "ui/money/charts/taintchart.h"
#include "core/base/number.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/charts/chartstyle.h"

#include <limits>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>

namespace kluwen::ui
{

namespace
{

QString taintFinding(const TaintCurve &curve, Language language)
{
    const QString sum = shortAmountText(curve.points.back().minor, curve.currency, language);
    const QString last = dateText(curve.points.back().day, language);
    return curve.backwards ? UiTr::tr("%1 had come from here by %2").arg(sum, last)
                           : UiTr::tr("%1 had reached this account by %2").arg(sum, last);
}

QString taintReading(const TaintCurve &curve)
{
    return UiTr::tr("Traced money added up over time, in %1; calculation rule: %2")
        .arg(curve.currency.letters(), ruleName(curve.rule));
}

} // namespace

TaintCurve taintCurve(const TrailAnswer &answer, money::AccountIndex account)
{
    TaintCurve curve;
    const money::Ledger &ledger = answer.ledger->ledger;
    curve.currency = ledger.currency;
    curve.backwards = answer.question.backwards;
    curve.rule = answer.trace.rule;
    if (account < 0)
        return curve;
    curve.name = answer.ledger->names.value(ledger.accounts[static_cast<size_t>(account)]);
    qint64 sum = 0;
    for (const money::TracedPayment &traced : answer.trace.payments) {
        const auto &side = curve.backwards ? ledger.payer : ledger.payee;
        if (side[traced.row] != account || ledger.payer[traced.row] == ledger.payee[traced.row])
            continue;
        sum = checkedSum(sum, traced.tainted).value_or(std::numeric_limits<qint64>::max());
        const QDate day = Moment{ledger.seconds[traced.row], false}.date();
        if (curve.points.empty() || curve.points.back().day != day)
            curve.points.push_back({day, 0, {}});
        curve.points.back().minor = sum;
        curve.points.back().payments.push_back(ledger.ids[traced.row]);
    }
    return curve;
}

void fillTaintChart(QChart &chart, const TaintCurve &curve, const Theme &theme, Language language)
{
    clearChart(chart, theme);
    if (curve.points.empty())
        return;
    auto *line = new QLineSeries(&chart);
    line->setPen(QPen(theme.series[5], 2));
    auto *dots = new QScatterSeries(&chart);
    dots->setMarkerSize(8);
    dots->setBrush(theme.series[5]);
    dots->setBorderColor(theme.canvas);
    double before = 0;
    for (const TaintCurve::Point &point : curve.points) {
        const double sum = major(point.minor, curve.currency);
        line->append(dayPlace(point.day), before); // the sum stays what it was until the next payment
        line->append(dayPlace(point.day), sum);
        dots->append(dayPlace(point.day), sum);
        before = sum;
    }
    chart.addSeries(line);
    chart.addSeries(dots);
    QCategoryAxis *time = makeTimeAxis(curve.points.front().day, curve.points.back().day, language);
    styleAxis(*time, theme, false);
    chart.addAxis(time, Qt::AlignBottom);
    QCategoryAxis *amounts = makeAmountAxis(0, curve.points.back().minor, curve.currency, language);
    styleAxis(*amounts, theme, true);
    chart.addAxis(amounts, Qt::AlignLeft);
    for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(dots)}) {
        series->attachAxis(time);
        series->attachAxis(amounts);
    }
    setChartTitle(chart, taintFinding(curve, language), taintReading(curve), theme);
}

} // namespace kluwen::ui
