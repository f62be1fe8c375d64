#pragma once
#include "core/base/phrasebook.h"
#include <QDate>
#include <QString>
#include <vector>

namespace kluwen::ui
{

/// The days that a time axis shows; not valid where there is nothing to show.
struct DayRange
{
    double first = 0; ///< Julian day
    double last = 0;
    [[nodiscard]] bool isValid() const { return last > first; }
    [[nodiscard]] double length() const { return last - first; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// A day with a line and its name.
struct TimeTick
{
    double day = 0; ///< Julian day
    QString text;
    bool startsYear = false;
};

/// Round days, months or years of the range, as many as fit on `pixels` with their names.
[[nodiscard]] std::vector<TimeTick> timeTicks(const DayRange &range, double pixels, Language language);

} // namespace kluwen::ui
