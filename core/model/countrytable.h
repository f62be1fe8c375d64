#pragma once
#include <span>
#include <string_view>

namespace kluwen
{

/// One country: codes after ISO 3166-1 and its everyday name in both languages (UTF-8).
struct CountryRow
{
    std::string_view letters;      ///< "NL"
    std::string_view threeLetters; ///< "NLD"
    std::string_view dutch;
    std::string_view english;
};

[[nodiscard]] std::span<const CountryRow> countryTable();              ///< by letters; with Kosovo as XK
[[nodiscard]] const CountryRow *findCountry(std::string_view letters); ///< two capitals; nullptr where unknown

} // namespace kluwen
