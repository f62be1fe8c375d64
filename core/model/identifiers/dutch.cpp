#include "core/model/countrytable.h"
#include "core/model/identifiers/families.h"

#include <algorithm>
#include <array>

namespace kluwen::identifiers
{

namespace
{

/// Prefixes of VAT numbers in the European Union and Northern Ireland; Greece writes EL.
constexpr std::array<std::string_view, 28> vatPrefixes{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES",
                                                       "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
                                                       "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI"};

bool isVatPrefix(std::string_view prefix)
{
    return std::find(vatPrefixes.begin(), vatPrefixes.end(), prefix) != vatPrefixes.end();
}

} // namespace

CheckedIdentifier checkBsn(const QString &raw)
{
    std::string number = compact(raw);
    if (number.size() == 8)
        number.insert(0, 1, '0'); // spreadsheets drop the leading zero
    if (number.size() != 9 || !allDigits(number))
        return wrongForm(raw);
    return checked(number, elevenTest(number));
}

CheckedIdentifier checkRsin(const QString &raw)
{
    const std::string number = compact(raw);
    if (number.size() != 9 || !allDigits(number))
        return wrongForm(raw);
    return checked(number, elevenTest(number));
}

CheckedIdentifier checkKvk(const QString &raw)
{
    const std::string number = compact(raw);
    return number.size() == 8 && allDigits(number) ? formOnly(number) : wrongForm(raw);
}

CheckedIdentifier checkVestiging(const QString &raw)
{
    const std::string number = compact(raw);
    return number.size() == 12 && allDigits(number) ? formOnly(number) : wrongForm(raw);
}

CheckedIdentifier checkBtw(const QString &raw)
{
    const std::string id = compact(raw);
    const std::string_view view = id;
    if (view.size() < 4 || view.size() > 14 || !isVatPrefix(view.substr(0, 2)))
        return wrongForm(raw);
    if (view.substr(0, 2) != "NL")
        return formOnly(view); // each country has its own check; its form is all that is looked at
    if (view.size() != 14 || !allDigits(view.substr(2, 9)) || view[11] != 'B' || !allDigits(view.substr(12)))
        return wrongForm(raw);
    // Until 2020 the number of the firm itself; since then sole traders have one with a mod 97 check instead.
    return checked(view, elevenTest(view.substr(2, 9)) || mod97(view) == 1);
}

CheckedIdentifier checkEori(const QString &raw)
{
    const std::string id = compact(raw);
    const std::string_view view = id;
    const bool known = view.size() >= 3 && (findCountry(view.substr(0, 2)) != nullptr || view.starts_with("XI"));
    if (!known || view.size() > 17)
        return wrongForm(raw);
    if (view.substr(0, 2) != "NL")
        return formOnly(view);
    if (view.size() != 11 || !allDigits(view.substr(2)))
        return wrongForm(raw);
    return checked(view, elevenTest(view.substr(2)));
}

} // namespace kluwen::identifiers
