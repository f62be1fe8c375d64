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

constexpr std::string_view minusSign = "\u2212"; ///< the typographic minus, three bytes in UTF-8

bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}

/// A space, a currency sign, a no-break space: anything beyond ASCII is one of these, or the digits will not read.
bool isOrnament(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte <= ' ' || byte >= 0x80 || byte == '$';
}

/// A currency's letters have three or four capitals; a lone capital or a longer word makes the text no number.
bool isCurrencyLength(size_t letters)
{
    return letters == 3 || letters == 4;
}

std::string_view trimFront(std::string_view text)
{
    while (!text.empty() && isOrnament(text.front()) && !text.starts_with(minusSign))
        text.remove_prefix(1);
    size_t letters = 0;
    while (letters < text.size() && isCapital(text[letters]))
        ++letters;
    return isCurrencyLength(letters) ? trimFront(text.substr(letters)) : text;
}

std::string_view trimBack(std::string_view text)
{
    while (!text.empty() && isOrnament(text.back()) && !text.ends_with(minusSign))
        text.remove_suffix(1);
    size_t letters = 0;
    while (letters < text.size() && isCapital(text[text.size() - 1 - letters]))
        ++letters;
    return isCurrencyLength(letters) ? trimBack(text.substr(0, text.size() - letters)) : text;
}

/// The length of a plus or minus at the front of the text, and whether it is a minus.
size_t signLength(std::string_view text, bool &minus)
{
    minus = text.starts_with('-') || text.starts_with(minusSign);
    if (text.starts_with(minusSign))
        return minusSign.size();
    return minus || text.starts_with('+') ? 1 : 0;
}

size_t signLengthAtEnd(std::string_view text, bool &minus)
{
    minus = text.ends_with('-') || text.ends_with(minusSign);
    if (text.ends_with(minusSign))
        return minusSign.size();
    return minus || text.ends_with('+') ? 1 : 0;
}

std::string_view takeSign(std::string_view text, bool &negative)
{
    text = trimBack(trimFront(text));
    if (text.ends_with(",-") || text.ends_with(".-")) // "500,-": no cents, and no minus
        text.remove_suffix(2);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        return trimBack(trimFront(text.substr(1, text.size() - 2)));
    }
    if (const size_t front = signLength(text, negative); front > 0)
        return trimFront(text.substr(front));
    const size_t back = signLengthAtEnd(text, negative);
    return trimBack(text.substr(0, text.size() - back));
}

/// The digits since the last grouping sign: three at the end, two or three (India) between two signs.
class Groups
{
public:
    void digit() { ++m_digits; }
    /// False where the sign stands at a place where no group ends.
    bool sign()
    {
        const bool right = !m_grouped ? m_digits > 0 : m_digits == 2 || m_digits == 3;
        m_grouped = true;
        m_digits = 0;
        return right;
    }
    [[nodiscard]] bool endRight() const { return !m_grouped || m_digits == 3; }

private:
    int m_digits = 0;
    bool m_grouped = false;
};

/// The length in bytes of a grouping sign at the front of the text: the other decimal sign, a space, an apostrophe,
/// or a no-break or thin space, in UTF-8 or in Latin-1; 0 where there is none.
size_t groupingLength(std::string_view text, char grouping)
{
    if (text.front() == grouping || text.front() == ' ' || text.front() == '\'')
        return 1;
    size_t bytes = 0;
    while (bytes < text.size() && static_cast<unsigned char>(text[bytes]) >= 0x80)
        ++bytes;
    return bytes;
}

Digits readDigits(std::string_view text, char decimalSign)
{
    Digits result;
    text = takeSign(text, result.negative);
    if (decimalSign == 0)
        decimalSign = findDecimalSign(text);
    const char grouping = decimalSign == ',' ? '.' : ',';
    Groups groups;
    bool afterSign = false;
    while (!text.empty()) {
        size_t length = 1;
        if (isDigit(text.front())) {
            if (result.length >= static_cast<int>(result.text.size()))
                return result;
            result.text[static_cast<size_t>(result.length++)] = text.front();
            result.decimals += afterSign ? 1 : 0;
            if (!afterSign)
                groups.digit();
        } else if (text.front() == decimalSign && !afterSign) {
            afterSign = true;
        } else {
            length = afterSign ? 0 : groupingLength(text, grouping);
            if (length == 0 || !groups.sign())
                return result;
        }
        text.remove_prefix(length);
    }
    result.valid = result.length > 0 && groups.endRight();
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
        return {0,
                text.find_first_not_of(" \t") == std::string_view::npos ? NumberError::Empty : NumberError::NotANumber};
    const Digits digits = readDigits(text, decimalSign);
    if (!digits.valid)
        return {0, digits.length >= static_cast<int>(digits.text.size()) ? NumberError::TooLarge
                                                                         : NumberError::NotANumber};
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
