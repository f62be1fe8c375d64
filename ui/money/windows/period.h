#pragma once
#include <limits>
#include <QDate>

namespace kluwen::ui
{

/// The first second of a day; of no day the first there is.
[[nodiscard]] inline qint64 firstSecond(QDate day)
{
    return day.isValid() ? QDate(1970, 1, 1).daysTo(day) * 86'400 : std::numeric_limits<qint64>::min();
}

/// The last second of a day; of no day the last there is.
[[nodiscard]] inline qint64 lastSecond(QDate day)
{
    return day.isValid() ? firstSecond(day) + 86'399 : std::numeric_limits<qint64>::max();
}

} // namespace kluwen::ui
