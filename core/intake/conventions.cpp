#include "core/intake/conventions.h"

#include <array>

namespace kluwen::intake
{

namespace
{

bool isPlainDigit(char character)
{
    return character >= '0' && character <= '9';
}

size_t digitsFrom(std::string_view text, size_t i)
{
    size_t count = 0;
    while (i + count < text.size() && isPlainDigit(text[i + count]))
        ++count;
    return count;
}

size_t digitsBefore(std::string_view text, size_t i)
{
    size_t count = 0;
    while (count < i && isPlainDigit(text[i - count - 1]))
        ++count;
    return count;
}

/// Whether the whole part of a number groups its thousands by three, or not at all: "1.234.567", "1 234", "1234".
bool groupsByThree(std::string_view text, char decimalSign)
{
    size_t first = 0;
    while (first < text.size() && !isPlainDigit(text[first]) && text[first] != decimalSign)
        ++first;
    size_t end = std::min(text.find(decimalSign, first), text.size());
    while (end > first && !isPlainDigit(text[end - 1]))
        --end;
    size_t run = 0;
    bool grouped = false;
    for (size_t i = first; i < end; ++i) {
        if (isPlainDigit(text[i])) {
            ++run;
            continue;
        }
        if (i > first && !isPlainDigit(text[i - 1])) // the second byte of a no-break space
            continue;
        if (run == 0 || run > 3 || (grouped && run != 3))
            return false;
        grouped = true;
        run = 0;
    }
    return !grouped || run == 3;
}

/// "-1234.50" with at most 18 digits; anything else is left to the careful way.
std::optional<ParsedAmount> quickAmount(std::string_view text, char decimalSign, int exponent)
{
    size_t i = 0;
    const bool negative = !text.empty() && text[0] == '-';
    i += negative ? 1 : 0;
    const size_t first = i;
    constexpr size_t mostDigits = 9;
    qint64 value = 0;
    for (; i < text.size() && isPlainDigit(text[i]) && i - first <= mostDigits; ++i)
        value = value * 10 + (text[i] - '0');
    if (i == first || i - first > mostDigits)
        return {};
    int decimals = 0;
    if (i < text.size() && text[i] == decimalSign) {
        for (++i; i < text.size() && isPlainDigit(text[i]) && decimals < exponent; ++i, ++decimals)
            value = value * 10 + (text[i] - '0');
    }
    if (i != text.size())
        return {};
    for (; decimals < exponent; ++decimals)
        value *= 10;
    return ParsedAmount{negative ? -value : value, NumberError::None};
}

int twoDigits(std::string_view text, size_t i)
{
    return isPlainDigit(text[i]) && isPlainDigit(text[i + 1]) ? (text[i] - '0') * 10 + (text[i + 1] - '0') : -1;
}

/// Seconds of "14:31" or "14:31:00"; -1 where it is not that.
int quickTime(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':' || (text.size() == 8 && text[5] != ':'))
        return -1;
    const int hour = twoDigits(text, 0);
    const int minute = twoDigits(text, 3);
    const int second = text.size() == 8 ? twoDigits(text, 6) : 0;
    const bool exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return exists ? hour * 3600 + minute * 60 + second : -1;
}

/// 2024-03-05, 2024/03/05, and the same with a time behind 'T' or a space.
std::optional<Moment> quickMoment(std::string_view text)
{
    if (text.size() < 10 || (text[4] != '-' && text[4] != '/') || text[7] != text[4])
        return {};
    const int century = twoDigits(text, 0);
    const int year = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    if (century < 0 || year < 0)
        return {};
    const auto days = epochDay(century * 100 + year, month, day);
    if (!days)
        return {};
    constexpr qint64 secondsPerDay = 86'400;
    if (text.size() == 10)
        return Moment{*days * secondsPerDay, false};
    if (text[10] != 'T' && text[10] != ' ')
        return {};
    const int seconds = quickTime(text.substr(11));
    return seconds < 0 ? std::optional<Moment>() : Moment{*days * secondsPerDay + seconds, true};
}

/// What a cell says of its column: nothing, either of two, or one of two conventions.
enum class Proof {
    None,
    Open,
    First, ///< comma; day first
    Second ///< dot; month first
};

Proof decimalProof(std::string_view cell)
{
    const size_t comma = cell.rfind(',');
    const size_t dot = cell.rfind('.');
    constexpr size_t none = std::string_view::npos;
    if (comma == none && dot == none)
        return Proof::None;
    if (comma != none && dot != none)
        return comma > dot ? Proof::First : Proof::Second;
    const bool isComma = comma != none;
    const size_t at = isComma ? comma : dot;
    if (cell.find(cell[at]) != at) // "1.234.567": repeated, so it groups
        return isComma ? Proof::Second : Proof::First;
    const size_t before = digitsBefore(cell, at);
    const bool canGroup = digitsFrom(cell, at + 1) == 3 && before >= 1 && before <= 3 && cell[at - before] != '0';
    if (canGroup)
        return Proof::Open;
    return isComma ? Proof::First : Proof::Second;
}

int numberAt(std::string_view text, size_t at, size_t length)
{
    int value = 0;
    for (size_t i = at; i < at + length; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

/// What 5-3-2024 says of the order of day and month.
Proof dayProof(std::string_view cell)
{
    const size_t first = digitsFrom(cell, 0);
    if (first == 0 || first > 2)
        return Proof::None;
    const size_t second = digitsFrom(cell, first + 1);
    if (second == 0 || second > 2)
        return Proof::None;
    const int one = numberAt(cell, 0, first);
    const int two = numberAt(cell, first + 1, second);
    if (one > 12 && two <= 12)
        return Proof::First;
    if (two > 12 && one <= 12)
        return Proof::Second;
    return one == two || one > 12 ? Proof::None : Proof::Open;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

void DecimalFinder::look(std::string_view cell)
{
    switch (decimalProof(cell)) {
    case Proof::None:
        return;
    case Proof::First:
        ++m_comma;
        return;
    case Proof::Second:
        ++m_dot;
        return;
    case Proof::Open:
        ++m_open;
        m_openSign = cell.find(',') != std::string_view::npos ? ',' : '.';
        return;
    }
}

bool DecimalFinder::isOpen(std::string_view cell)
{
    return decimalProof(cell) == Proof::Open;
}

char DecimalFinder::sign() const
{
    if (isCertain())
        return m_comma > m_dot ? ',' : '.';
    return m_openSign == '.' ? ',' : '.';
}

void DateOrderFinder::look(std::string_view cell)
{
    cell = trimmed(cell);
    if (digitsFrom(cell, 0) > 2) {
        ++m_yearFirst;
        return;
    }
    const Proof proof = dayProof(cell);
    m_dayFirst += proof == Proof::First ? 1 : 0;
    m_monthFirst += proof == Proof::Second ? 1 : 0;
    m_open += proof == Proof::Open ? 1 : 0;
}

bool DateOrderFinder::isOpen(std::string_view cell)
{
    return dayProof(trimmed(cell)) == Proof::Open;
}

DateOrder DateOrderFinder::order() const
{
    if (m_dayFirst > 0 || m_monthFirst > 0)
        return m_dayFirst >= m_monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    if (m_yearFirst > 0)
        return DateOrder::YearMonthDay;
    return m_open > 0 ? DateOrder::DayMonthYear : DateOrder::Unknown;
}

ParsedAmount readAmount(std::string_view text, char decimalSign, int exponent)
{
    if (const auto quick = quickAmount(text, decimalSign, exponent))
        return *quick;
    const ParsedAmount careful = parseMinor(text, decimalSign, exponent);
    if (careful.error == NumberError::None && !groupsByThree(text, decimalSign))
        return {0, NumberError::NotANumber};
    return careful;
}

std::optional<Moment> readMoment(std::string_view text, DateOrder order)
{
    if (const auto quick = quickMoment(text))
        return quick;
    return parseMoment(text, order);
}

std::optional<Moment> withTimeOfDay(Moment date, std::string_view time)
{
    time = trimmed(time);
    std::array<char, 8> text{'0', '0', ':', '0', '0', ':', '0', '0'};
    const size_t digits = digitsFrom(time, 0);
    if (digits == time.size() && (digits == 4 || digits == 6)) { // 1431, 143105
        for (size_t i = 0; i < digits; ++i)
            text[i + i / 2] = time[i];
        time = std::string_view(text.data(), 8);
    } else if (digits == 1 && time.size() > 1 && time.size() <= 7) { // 9:05
        std::copy(time.begin(), time.end(), text.begin() + 1);
        time = std::string_view(text.data(), time.size() + 1);
    }
    const int seconds = quickTime(time.substr(0, time.size() > 8 ? 8 : time.size()));
    if (seconds < 0)
        return {};
    return Moment{date.seconds + seconds, true};
}

} // namespace kluwen::intake
