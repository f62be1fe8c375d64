#pragma once
#include "core/intake/formats/mt940info.h"

namespace kluwen::intake
{

// What the dialects of field :86: share; see readMt940Info().

[[nodiscard]] std::string simplified(std::string_view text); ///< trimmed, runs of spaces are one
[[nodiscard]] std::string_view withoutSlashes(std::string_view text);
void addText(std::string &text, std::string_view more);
[[nodiscard]] std::string mt940Reference(std::string_view text); ///< empty where the bank says there is none
[[nodiscard]] Channel channelOfKind(std::string_view kind);      ///< by the words of a bank for a kind of payment

[[nodiscard]] bool hasSlashCodes(std::string_view text);
[[nodiscard]] Mt940Info readSlashCodes(const std::string &text);
[[nodiscard]] bool hasSubfields(std::string_view text);
[[nodiscard]] Mt940Info readSubfields(const std::string &text, std::string_view own);
[[nodiscard]] bool hasLabels(std::string_view text);
[[nodiscard]] Mt940Info readLabels(const std::string &text);
/// Free text, in which at most an account, a BIC and a name come first.
[[nodiscard]] Mt940Info readPlainText(const std::vector<std::string> &lines, std::string_view bank);

} // namespace kluwen::intake
