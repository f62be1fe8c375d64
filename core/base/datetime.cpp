#include "core/base/datetime.h"

#include <array>

namespace kluwen
{

namespace
{

constexpr qint64 secondsPerDay = 86'400;

bool isDateDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Days before a civil date, after Howard Hinnant's "chrono-compatible low-level date algorithms".
int daysFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

int daysInMonth(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<size_t>(month - 1)];
}

struct Numbers
{
    std::array<int, 6> value{};
    std::array<int, 6> digits{};
    size_t count = 0;
    bool valid = true;
};

/// Splits a text into its runs of digits; anything but the usual signs between them makes it invalid.
Numbers readNumbers(std::string_view text)
{
    Numbers numbers;
    size_t i = 0;
    while (i < text.size() && numbers.count < numbers.value.size()) {
        if (!isDateDigit(text[i])) {
            constexpr std::string_view separators = "-/.: T";
            if (separators.find(text[i]) == std::string_view::npos) {
                numbers.valid = false;
                return numbers;
            }
            ++i;
            continue;
        }
        int value = 0;
        int digits = 0;
        while (i < text.size() && isDateDigit(text[i]) && digits < 9) {
            value = value * 10 + (text[i] - '0');
            ++digits;
            ++i;
        }
        numbers.value[numbers.count] = value;
        numbers.digits[numbers.count++] = digits;
        if (numbers.count == 6)
            break; // fractions of a second and a zone may follow
    }
    return numbers;
}

int fullYear(int year, int digits)
{
    if (digits > 2)
        return year;
    if (digits < 2)
        return 0; // no year at all
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<int> compactDay(int value)
{
    return epochDay(value / 10'000, value / 100 % 100, value % 100);
}

std::optional<int> dayOf(const Numbers &n, DateOrder order)
{
    if (n.digits[0] > 2)
        return epochDay(n.value[0], n.value[1], n.value[2]);
    const int year = fullYear(n.value[2], n.digits[2]);
    if (order == DateOrder::YearMonthDay)
        return epochDay(fullYear(n.value[0], n.digits[0]), n.value[1], n.value[2]);
    if (order == DateOrder::MonthDayYear)
        return epochDay(year, n.value[0], n.value[1]);
    return epochDay(year, n.value[1], n.value[0]);
}

std::optional<Moment> withTime(int day, const Numbers &n, size_t firstOfTime)
{
    Moment moment{day * secondsPerDay, false};
    if (n.count <= firstOfTime + 1)
        return n.count == firstOfTime ? std::optional(moment) : std::nullopt;
    const int hour = n.value[firstOfTime];
    const int minute = n.value[firstOfTime + 1];
    const int second = n.count > firstOfTime + 2 ? n.value[firstOfTime + 2] : 0;
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0))
        return std::nullopt;
    moment.seconds += hour * 3600 + minute * 60 + second;
    moment.hasTime = true;
    return moment;
}

} // namespace

QDate PartialDate::first() const
{
    return isValid() ? QDate(year, month > 0 ? month : 1, day > 0 ? day : 1) : QDate();
}

QDate PartialDate::last() const
{
    if (!isValid())
        return {};
    const int lastMonth = month > 0 ? month : 12;
    return {year, lastMonth, day > 0 ? day : daysInMonth(year, lastMonth)};
}

QString PartialDate::toText() const
{
    if (!isValid())
        return {};
    QString text = approximate ? QStringLiteral("~") : QString();
    text += QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (month > 0 && day > 0)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

PartialDate PartialDate::fromText(const QString &text)
{
    PartialDate date;
    QString rest = text.trimmed();
    if (rest.startsWith(QLatin1Char('~'))) {
        date.approximate = true;
        rest = rest.mid(1).trimmed();
    }
    const QStringList parts = rest.left(10).split(QLatin1Char('-'));
    if (parts.size() > 3 || parts[0].size() != 4 || (rest.size() > 10 && rest[10] != QLatin1Char('T')))
        return {};
    std::array<int, 3> numbers{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0 && parts[i].size() != 2)
            return {};
        for (const QChar digit : parts[i]) {
            if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
                return {};
            numbers[static_cast<size_t>(i)] = numbers[static_cast<size_t>(i)] * 10 + digit.digitValue();
        }
        if (numbers[static_cast<size_t>(i)] == 0)
            return {};
    }
    date.year = numbers[0];
    date.month = numbers[1];
    date.day = numbers[2];
    if (date.month > 12 || (date.day > 0 && date.day > daysInMonth(date.year, date.month)))
        return {};
    return date;
}

PartialDate PartialDate::fromDate(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day(), false} : PartialDate{};
}

std::optional<int> epochDay(int year, int month, int day)
{
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return daysFromCivil(year, month, day);
}

QDate dateOfEpochDay(int day)
{
    constexpr qint64 julianDayOfEpoch = 2'440'588;
    return QDate::fromJulianDay(julianDayOfEpoch + day);
}

int Moment::day() const
{
    const qint64 whole = seconds / secondsPerDay;
    return static_cast<int>(seconds % secondsPerDay < 0 ? whole - 1 : whole);
}

QDate Moment::date() const
{
    return dateOfEpochDay(day());
}

QString Moment::toText() const
{
    const QString dateText = date().toString(Qt::ISODate);
    if (!hasTime)
        return dateText;
    const auto second = static_cast<int>(seconds - day() * secondsPerDay);
    return dateText + QLatin1Char('T') + QTime(0, 0).addSecs(second).toString(Qt::ISODate);
}

std::optional<Moment> parseMoment(std::string_view text, DateOrder order)
{
    constexpr std::string_view space = " \t\r\n";
    while (!text.empty() && space.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == 'Z' || space.find(text.back()) != std::string_view::npos))
        text.remove_suffix(1);
    if (text.size() > 6 && text[text.size() - 6] == '+')
        text.remove_suffix(6); // "2024-03-05+01:00": XML dates may carry a zone
    const Numbers numbers = readNumbers(text);
    if (!numbers.valid || numbers.count == 0 || !isDateDigit(text.front()))
        return std::nullopt;
    if (numbers.digits[0] == 8) {
        const auto day = compactDay(numbers.value[0]);
        return day ? withTime(*day, numbers, 1) : std::nullopt;
    }
    if (numbers.count < 3)
        return std::nullopt;
    const auto day = dayOf(numbers, order);
    return day ? withTime(*day, numbers, 3) : std::nullopt;
}

} // namespace kluwen
