#include "core/base/number.h"

#include <array>
#include <limits>
#include <string>

namespace kluwen
{

namespace
{

struct Digits
{
    bool negative = false;
    bool valid = false;
    std::array<char, 64> text{};
    int length = 0;   ///< digits, whole and decimals
    int decimals = 0; ///< how many of them are decimals
};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The decimal sign of a text in which none was told: the last of both kinds, or a lone one unless it groups thousands.
char findDecimalSign(std::string_view text)
{
    const auto comma = text.rfind(',');
    const auto dot = text.rfind('.');
    constexpr auto none = std::string_view::npos;
    if (comma == none && dot == none)
        return '.';
    if (comma != none && dot != none)
        return comma > dot ? ',' : '.';
    const char sign = comma != none ? ',' : '.';
    const auto last = comma != none ? comma : dot;
    if (text.find(sign) != last)
        return sign == ',' ? '.' : ','; // "1.234.567": repeated, so it groups
    size_t digits = 0;
    for (size_t i = last + 1; i < text.size() && isDigit(text[i]); ++i)
        ++digits;
    const bool groups = digits == 3 && last > 0 && isDigit(text[last - 1]) && text[last - 1] != '0';
    return groups ? (sign == ',' ? '.' : ',') : sign;
}

/// Skips a currency sign or code, spaces (also no-break) at the front.
std::string_view trimFront(std::string_view text)
{
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        const bool skip = byte <= ' ' || byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || byte == '$';
        if (!skip)
            break;
        text.remove_prefix(1);
    }
    return text;
}

std::string_view trimBack(std::string_view text)
{
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.back());
        const bool skip = byte <= ' ' || byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || byte == '$';
        if (!skip)
            break;
        text.remove_suffix(1);
    }
    return text;
}

std::string_view takeSign(std::string_view text, bool &negative)
{
    text = trimBack(trimFront(text));
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = trimBack(trimFront(text.substr(1, text.size() - 2)));
    }
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = negative != (text.front() == '-');
        text = trimFront(text.substr(1));
    } else if (!text.empty() && (text.back() == '-' || text.back() == '+')) {
        negative = negative != (text.back() == '-');
        text = trimBack(text.substr(0, text.size() - 1));
    }
    return text;
}

Digits readDigits(std::string_view text, char decimalSign)
{
    Digits result;
    text = takeSign(text, result.negative);
    if (decimalSign == 0)
        decimalSign = findDecimalSign(text);
    const char grouping = decimalSign == ',' ? '.' : ',';
    bool afterSign = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (isDigit(character)) {
            if (result.length >= static_cast<int>(result.text.size()))
                return result;
            result.text[static_cast<size_t>(result.length++)] = character;
            result.decimals += afterSign ? 1 : 0;
        } else if (character == decimalSign && !afterSign) {
            afterSign = true;
        } else if ((character == grouping || character == ' ' || character == '\'') && !afterSign && i > 0) {
            continue;
        } else if (static_cast<unsigned char>(character) >= 0x80 && !afterSign && i > 0) {
            continue; // a no-break or thin space in UTF-8 or Latin-1
        } else {
            return result;
        }
    }
    result.valid = result.length > 0;
    return result;
}

constexpr auto largest = static_cast<quint64>(std::numeric_limits<qint64>::max());

/// value * 10 + digit; false where that leaves 63 bits.
bool appendDigit(quint64 &value, unsigned digit)
{
    if (value > (largest - digit) / 10)
        return false;
    value = value * 10 + digit;
    return true;
}

ParsedAmount toMinor(const Digits &digits, int exponent, bool rounding)
{
    quint64 value = 0;
    const int kept = digits.length - std::max(0, digits.decimals - exponent);
    const auto digit = [&digits](int i) { return static_cast<unsigned>(digits.text[static_cast<size_t>(i)] - '0'); };
    for (int i = 0; i < kept; ++i)
        if (!appendDigit(value, digit(i)))
            return {0, NumberError::TooLarge};
    for (int i = digits.decimals; i < exponent; ++i)
        if (!appendDigit(value, 0))
            return {0, NumberError::TooLarge};
    for (int i = kept; i < digits.length; ++i)
        if (!rounding && digit(i) != 0)
            return {0, NumberError::TooManyDecimals};
    if (rounding && kept < digits.length && digit(kept) >= 5)
        ++value;
    if (value > largest)
        return {0, NumberError::TooLarge};
    const auto minor = static_cast<qint64>(value);
    return {digits.negative ? -minor : minor, NumberError::None};
}

ParsedAmount parse(std::string_view text, char decimalSign, int exponent, bool rounding)
{
    if (trimFront(text).empty())
        return {0, text.find_first_not_of(" \t") == std::string_view::npos ? NumberError::Empty : NumberError::NotANumber};
    const Digits digits = readDigits(text, decimalSign);
    if (!digits.valid)
        return {0, digits.length >= static_cast<int>(digits.text.size()) ? NumberError::TooLarge : NumberError::NotANumber};
    return toMinor(digits, exponent, rounding);
}

} // namespace

ParsedAmount parseMinor(std::string_view text, char decimalSign, int exponent)
{
    return parse(text, decimalSign, exponent, false);
}

ParsedAmount parseMinorRounded(std::string_view text, char decimalSign, int exponent)
{
    return parse(text, decimalSign, exponent, true);
}

std::optional<qint64> checkedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

QString minorToText(qint64 minor, int exponent)
{
    const bool negative = minor < 0;
    // Through unsigned, so that the smallest 64-bit number has a text as well.
    const quint64 magnitude = negative ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    QString digits = QString::number(magnitude).rightJustified(exponent + 1, QLatin1Char('0'));
    if (exponent > 0)
        digits.insert(digits.size() - exponent, QLatin1Char('.'));
    return negative ? QLatin1Char('-') + digits : digits;
}

} // namespace kluwen
