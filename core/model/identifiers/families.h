#pragma once
#include "core/model/identifiers.h"
#include <string>
#include <string_view>

/// The checks behind checkIdentifier, one file per family. Sources: domain file B5 and the standards named at each.
namespace kluwen::identifiers
{

// dutch.cpp
[[nodiscard]] CheckedIdentifier checkBsn(const QString &raw);
[[nodiscard]] CheckedIdentifier checkRsin(const QString &raw);
[[nodiscard]] CheckedIdentifier checkKvk(const QString &raw);
[[nodiscard]] CheckedIdentifier checkVestiging(const QString &raw);
[[nodiscard]] CheckedIdentifier checkBtw(const QString &raw);
[[nodiscard]] CheckedIdentifier checkEori(const QString &raw);

// bank.cpp
[[nodiscard]] CheckedIdentifier checkIban(const QString &raw);
[[nodiscard]] CheckedIdentifier checkBic(const QString &raw);
[[nodiscard]] CheckedIdentifier checkLei(const QString &raw);

// devices.cpp
[[nodiscard]] CheckedIdentifier checkImei(const QString &raw);
[[nodiscard]] CheckedIdentifier checkIccid(const QString &raw);
[[nodiscard]] CheckedIdentifier checkPhone(const QString &raw);
[[nodiscard]] CheckedIdentifier checkEmail(const QString &raw);

// transport.cpp
[[nodiscard]] CheckedIdentifier checkImo(const QString &raw);
[[nodiscard]] CheckedIdentifier checkMmsi(const QString &raw);
[[nodiscard]] CheckedIdentifier checkContainer(const QString &raw);
[[nodiscard]] CheckedIdentifier checkVin(const QString &raw);
[[nodiscard]] CheckedIdentifier checkPlate(const QString &raw);

// places.cpp
[[nodiscard]] CheckedIdentifier checkPostcode(const QString &raw);
[[nodiscard]] CheckedIdentifier checkBag(const QString &raw);

// crypto.cpp
[[nodiscard]] CheckedIdentifier checkBtc(const QString &raw);
[[nodiscard]] CheckedIdentifier checkEth(const QString &raw);

// parts.cpp: what the families share
/// NFKC, upper case, without the signs people write between the characters: spaces, dots, hyphens, slashes.
/// Empty where something else than ASCII letters and digits is left.
[[nodiscard]] std::string compact(const QString &raw);
[[nodiscard]] bool allDigits(std::string_view text);
[[nodiscard]] bool allLetters(std::string_view text); ///< A to Z
/// Mod 97 of the text as a number in which A is 10 and Z is 35 (ISO 7064 MOD 97-10). Only A-Z and 0-9.
[[nodiscard]] int mod97(std::string_view text);
/// ISO/IEC 7812 annex B over a text of digits, the last being the check digit.
[[nodiscard]] bool luhn(std::string_view digits);
/// The 11-proef of BSN and RSIN over nine digits: weights 9 to 2 and -1; nine zeros do not pass.
[[nodiscard]] bool elevenTest(std::string_view digits);
/// The wrong form: the trimmed raw text, so that nothing of the source is lost.
[[nodiscard]] CheckedIdentifier wrongForm(const QString &raw);
[[nodiscard]] CheckedIdentifier checked(std::string_view canonical, bool right); ///< Valid or Invalid
[[nodiscard]] CheckedIdentifier formOnly(std::string_view canonical);

} // namespace kluwen::identifiers
