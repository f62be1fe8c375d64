#include "core/model/countrytable.h"
#include "core/model/identifiers/families.h"

#include <algorithm>
#include <array>

namespace kluwen::identifiers
{

namespace
{

struct IbanLength
{
    std::string_view country;
    size_t length;
};

/// SWIFT IBAN registry: the number of characters in each country that has the IBAN.
constexpr std::array ibanLengths{std::to_array<IbanLength>({
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28},
    {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22},
    {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
})};

size_t ibanLength(std::string_view country)
{
    const auto *const found = std::find_if(ibanLengths.begin(), ibanLengths.end(),
                                           [country](const IbanLength &row) { return row.country == country; });
    return found == ibanLengths.end() ? 0 : found->length;
}

} // namespace

CheckedIdentifier checkIban(const QString &raw)
{
    std::string iban = compact(raw);
    if (iban.starts_with("IBAN"))
        iban.erase(0, 4);
    const std::string_view view = iban;
    const size_t length = view.size() > 4 ? ibanLength(view.substr(0, 2)) : 0;
    // An account number of another kind (a giro number, a number abroad, a label) is no wrong IBAN: nothing checks it.
    if (length == 0 || !allDigits(view.substr(2, 2)))
        return {raw.trimmed(), Verdict::Unchecked};
    if (view.size() != length)
        return wrongForm(raw);
    const bool dutch = view.substr(0, 2) == "NL";
    if (dutch && (!allLetters(view.substr(4, 4)) || !allDigits(view.substr(8))))
        return wrongForm(raw);
    // ISO 13616: the first four characters go to the end; the check digits 00, 01 and 99 are never issued.
    const std::string_view digits = view.substr(2, 2);
    const bool issued = digits != "00" && digits != "01" && digits != "99";
    return checked(view, issued && mod97(iban.substr(4) + iban.substr(0, 4)) == 1);
}

CheckedIdentifier checkBic(const QString &raw)
{
    const std::string bic = compact(raw);
    const std::string_view view = bic;
    if ((view.size() != 8 && view.size() != 11) || !allLetters(view.substr(0, 6)) ||
        findCountry(view.substr(4, 2)) == nullptr)
        return wrongForm(raw);
    return formOnly(view);
}

CheckedIdentifier checkLei(const QString &raw)
{
    const std::string lei = compact(raw);
    if (lei.size() != 20 || !allDigits(std::string_view(lei).substr(18)))
        return wrongForm(raw);
    return checked(lei, mod97(lei) == 1); // ISO 17442
}

} // namespace kluwen::identifiers
