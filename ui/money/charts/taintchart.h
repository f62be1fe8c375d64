#pragma once
#include "ui/base/theme.h"
#include "ui/money/trailanswer.h"

class QChart;

namespace kluwen::ui
{

/// Traced money as it reached one account, or backwards as it left one, added up through time.
struct TaintCurve
{
    struct Point
    {
        QDate day;
        qint64 minor = 0;                ///< of all payments up to this day
        std::vector<PaymentId> payments; ///< of this day
    };
    QString name;
    Currency currency;
    bool backwards = false;
    money::Rule rule = money::Rule::ProRata;
    std::vector<Point> points; ///< a point for each day with a payment, ascending
};

[[nodiscard]] TaintCurve taintCurve(const TrailAnswer &answer, money::AccountIndex account);

/// The curve as steps with a dot for each day.
void fillTaintChart(QChart &chart, const TaintCurve &curve, const Theme &theme, Language language);

} // namespace kluwen::ui
