#include "ui/chart/timeaxis.h"
#include "ui/base/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kluwen::ui
{

namespace
{

struct TickStep
{
    int months = 0; ///< 0 = days
    int days = 0;
};

constexpr std::array<TickStep, 10> tickSteps{
    {{0, 1}, {0, 2}, {0, 7}, {1, 0}, {3, 0}, {6, 0}, {12, 0}, {24, 0}, {60, 0}, {120, 0}}};
constexpr double leastTickDistance = 76; ///< pixels, so that the widest date fits

TickStep stepFor(double pixelsPerDay)
{
    constexpr double daysPerMonth = 30.4;
    for (const TickStep &step : tickSteps)
        if ((step.days + step.months * daysPerMonth) * pixelsPerDay >= leastTickDistance)
            return step;
    return tickSteps.back();
}

QString tickText(QDate day, const TickStep &step, Language language)
{
    if (step.months >= 12)
        return QString::number(day.year());
    return step.months > 0 ? monthText(day.year(), day.month(), language) : dateText(day, language);
}

} // namespace

std::vector<TimeTick> timeTicks(const DayRange &range, double pixels, Language language)
{
    std::vector<TimeTick> ticks;
    if (!range.isValid() || pixels <= 0)
        return ticks;
    const TickStep step = stepFor(pixels / range.length());
    const QDate start = QDate::fromJulianDay(static_cast<qint64>(std::floor(range.first)));
    QDate day = start;
    if (step.months > 0) {
        const int number = (start.year() * 12 + start.month() - 1) / step.months * step.months;
        day = QDate(number / 12, number % 12 + 1, 1);
    } else {
        day = start.addDays(-(start.toJulianDay() % step.days));
    }
    while (static_cast<double>(day.toJulianDay()) <= range.last) {
        if (const auto at = static_cast<double>(day.toJulianDay()); at >= range.first)
            ticks.push_back({at, tickText(day, step, language), day.month() == 1 && day.day() == 1});
        day = step.months > 0 ? day.addMonths(step.months) : day.addDays(step.days);
    }
    return ticks;
}

} // namespace kluwen::ui
