#include "core/model/identifiers/families.h"

#include <algorithm>
#include <array>

namespace kluwen::identifiers
{

namespace
{

/// RDW sidecodes 1 to 14: 9 = a digit, X = a letter, with the hyphens as on the plate.
constexpr std::array<std::string_view, 14> sidecodes{"XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99",
                                                     "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX",
                                                     "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"};

bool fits(char sign, char pattern)
{
    return pattern == '9' ? sign >= '0' && sign <= '9' : sign >= 'A' && sign <= 'Z';
}

/// The plate with its hyphens, or empty where it does not have this sidecode.
std::string withSidecode(std::string_view plate, std::string_view sidecode)
{
    std::string written;
    size_t i = 0;
    for (const char pattern : sidecode) {
        if (pattern == '-') {
            written += '-';
            continue;
        }
        if (i >= plate.size() || !fits(plate[i], pattern))
            return {};
        written += plate[i++];
    }
    return i == plate.size() ? written : std::string();
}

/// ISO 6346 letter values: 10 to 38 without the multiples of 11.
int containerValue(char sign)
{
    if (sign <= '9')
        return sign - '0';
    const int value = 10 + (sign - 'A');
    if (value <= 10)
        return value;
    return value + 1 + (value >= 21 ? 1 : 0) + (value >= 31 ? 1 : 0);
}

/// ISO 3779 transliteration: A-H are 1-8, J-R are 1-9 (no O and Q), S-Z are 2-9.
int vinValue(char sign)
{
    if (sign <= '9')
        return sign - '0';
    if (sign <= 'H')
        return sign - 'A' + 1;
    return sign <= 'R' ? sign - 'J' + 1 : sign - 'S' + 2;
}

bool vinCheckDigitRight(std::string_view vin)
{
    constexpr std::array<int, 17> weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += vinValue(vin[i]) * weights[i];
    const int rest = sum % 11;
    return vin[8] == (rest == 10 ? 'X' : static_cast<char>('0' + rest));
}

} // namespace

CheckedIdentifier checkImo(const QString &raw)
{
    std::string number = compact(raw);
    if (number.starts_with("IMO"))
        number.erase(0, 3);
    if (number.size() != 7 || !allDigits(number))
        return wrongForm(raw);
    int sum = 0;
    for (size_t i = 0; i < 6; ++i)
        sum += (number[i] - '0') * (7 - static_cast<int>(i));
    return checked(number, sum % 10 == number[6] - '0');
}

CheckedIdentifier checkMmsi(const QString &raw)
{
    const std::string number = compact(raw);
    return number.size() == 9 && allDigits(number) ? formOnly(number) : wrongForm(raw);
}

CheckedIdentifier checkContainer(const QString &raw)
{
    const std::string number = compact(raw);
    const std::string_view view = number;
    if (view.size() != 11 || !allLetters(view.substr(0, 4)) || !allDigits(view.substr(4)) ||
        std::string_view("UJZ").find(view[3]) == std::string_view::npos)
        return wrongForm(raw);
    int sum = 0;
    for (size_t i = 0; i < 10; ++i)
        sum += containerValue(view[i]) * (1 << i);
    return checked(view, sum % 11 % 10 == view[10] - '0');
}

CheckedIdentifier checkVin(const QString &raw)
{
    const std::string vin = compact(raw);
    if (vin.size() != 17 || vin.find_first_of("IOQ") != std::string::npos)
        return wrongForm(raw);
    // Only North America (first sign 1 to 5) is bound to the check digit in position 9.
    const bool bound = vin[0] >= '1' && vin[0] <= '5';
    return bound ? checked(vin, vinCheckDigitRight(vin)) : formOnly(vin);
}

CheckedIdentifier checkPlate(const QString &raw)
{
    const std::string plate = compact(raw);
    const std::string_view view = plate;
    if (view.size() >= 3 && view.size() <= 5 && view.starts_with("AA") && allDigits(view.substr(2)))
        return formOnly("AA-" + plate.substr(2)); // the royal house
    if (view.size() == 6 && view.starts_with("CDJ") && allDigits(view.substr(3)))
        return formOnly("CDJ-" + plate.substr(3)); // the international court
    if (view.size() != 6)                          // a foreign plate has its own form, which nothing here can check
        return {raw.trimmed(), view.empty() ? Verdict::Invalid : Verdict::Unchecked};
    for (const std::string_view sidecode : sidecodes)
        if (const std::string written = withSidecode(view, sidecode); !written.empty())
            return formOnly(written);
    return wrongForm(raw);
}

} // namespace kluwen::identifiers
