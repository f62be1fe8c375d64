#pragma once
#include <optional>
#include <QDate>
#include <QString>
#include <string_view>

namespace kluwen
{

/// A date as exactly as it is known. Stored as "2024", "2024-03", "2024-03-05", with "~" before an approximate one.
struct PartialDate
{
    int year = 0;  ///< 0 = no date
    int month = 0; ///< 0 = only the year is known
    int day = 0;   ///< 0 = only year and month are known
    bool approximate = false;

    [[nodiscard]] bool isValid() const { return year != 0; }
    [[nodiscard]] QDate first() const; ///< the earliest day it can mean
    [[nodiscard]] QDate last() const;  ///< the latest day it can mean
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static PartialDate fromText(const QString &text); ///< invalid where the text is no such date
    [[nodiscard]] static PartialDate fromDate(QDate date);

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

/// The order of day, month and year in a file's dates.
enum class DateOrder { Unknown, YearMonthDay, DayMonthYear, MonthDayYear };

/// Days since 1970-01-01 of a civil date; nothing for 30 February and the like. Years 1000 to 9999.
[[nodiscard]] std::optional<int> epochDay(int year, int month, int day);
[[nodiscard]] QDate dateOfEpochDay(int day);

/// A moment in a bank file: seconds since 1970-01-01 as the wall clock of the file shows it (no zone shift),
/// and whether a time of day was given.
struct Moment
{
    qint64 seconds = 0;
    bool hasTime = false;

    [[nodiscard]] int day() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString toText() const; ///< "2024-03-05" or "2024-03-05T14:31:00"
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Reads 2024-03-05, 20240305, 5-3-2024, 05/03/24, 2024-03-05T14:31:00, 2022/09/01 00:20 and the like.
/// order Unknown: a four-digit first part is a year, else day first.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text, DateOrder order = DateOrder::Unknown);

} // namespace kluwen
