#pragma once
#include "core/base/phrasebook.h"
#include <QString>

namespace kluwen
{

/// The everyday name of a country by its ISO 3166-1 letters ("NL"); the letters themselves where they are unknown.
[[nodiscard]] QString countryName(const QString &letters, Language language);

/// The two letters of a country given by its letters (two or three, any case) or by its name in either language;
/// empty where it is unknown.
[[nodiscard]] QString countryFromText(const QString &text);

} // namespace kluwen
