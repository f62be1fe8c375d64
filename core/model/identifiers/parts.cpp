#include "core/base/text.h"
#include "core/model/identifiers/families.h"

#include <algorithm>

namespace kluwen::identifiers
{

std::string compact(const QString &raw)
{
    std::string text;
    for (const QChar character : normalised(raw).toUpper()) {
        if (QStringLiteral(" .-/").contains(character) || character == QChar(0x2013)) // or an en dash
            continue;
        const char letter = character.toLatin1();
        if ((letter < '0' || letter > '9') && (letter < 'A' || letter > 'Z'))
            return {};
        text += letter;
    }
    return text;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool allLetters(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

int mod97(std::string_view text)
{
    int rest = 0;
    for (const char character : text) {
        if (character >= 'A')
            rest = (rest * 100 + (character - 'A' + 10)) % 97;
        else
            rest = (rest * 10 + (character - '0')) % 97;
    }
    return rest;
}

bool luhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool elevenTest(std::string_view digits)
{
    if (digits.size() != 9 || digits == "000000000")
        return false;
    int sum = 0;
    for (size_t i = 0; i < 8; ++i)
        sum += (digits[i] - '0') * (9 - static_cast<int>(i));
    sum -= digits[8] - '0';
    return sum % 11 == 0;
}

CheckedIdentifier wrongForm(const QString &raw)
{
    return {raw.trimmed(), Verdict::Invalid};
}

CheckedIdentifier checked(std::string_view canonical, bool right)
{
    return {fromUtf8(canonical), right ? Verdict::Valid : Verdict::Invalid};
}

CheckedIdentifier formOnly(std::string_view canonical)
{
    return {fromUtf8(canonical), Verdict::FormOnly};
}

} // namespace kluwen::identifiers
