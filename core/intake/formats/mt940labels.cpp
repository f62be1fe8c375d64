#include "core/intake/formats/mt940fields.h"
#include "core/intake/formats/mt940text.h"

#include <algorithm>
#include <array>

namespace kluwen::intake
{

namespace
{

constexpr std::array<std::string_view, 11> labels{
    "IBAN:",       "BIC:",       "NAAM:",        "OMSCHRIJVING:", "KENMERK:", "BETALINGSKENM.:",
    "MACHTIGING:", "INCASSANT:", "ID DEBITEUR:", "VOOR:",         "REK:"};

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &sign : result)
        if (sign >= 'a' && sign <= 'z')
            sign = static_cast<char>(sign - 'a' + 'A');
    return result;
}

/// Where a label stands as a word of its own.
size_t findLabel(std::string_view upperText, std::string_view label, size_t from)
{
    size_t at = upperText.find(label, from);
    while (at != std::string_view::npos && at > 0 && upperText[at - 1] != ' ' && upperText[at - 1] != '/')
        at = upperText.find(label, at + 1);
    return at;
}

} // namespace

bool hasLabels(std::string_view text)
{
    const std::string upperText = upper(text);
    for (const std::string_view label : {"IBAN:", "REK:", "NAAM:"})
        if (findLabel(upperText, label, 0) != std::string_view::npos)
            return true;
    return false;
}

Mt940Info readLabels(const std::string &text)
{
    const std::string upperText = upper(text);
    size_t first = text.size();
    const auto value = [&](std::string_view label) -> std::string {
        const size_t at = findLabel(upperText, label, 0);
        if (at == std::string::npos)
            return {};
        first = std::min(first, at);
        size_t end = text.size();
        for (const std::string_view other : labels)
            end = std::min(end, findLabel(upperText, other, at + label.size()));
        return std::string(withoutSlashes(std::string_view(text).substr(at + label.size(), end - at - label.size())));
    };
    Mt940Info info;
    info.account = plainAccount(value("IBAN:"));
    if (info.account.empty())
        info.account = plainAccount(value("REK:"));
    info.bank = value("BIC:");
    info.name = value("NAAM:");
    info.reference = mt940Reference(value("KENMERK:"));
    addText(info.text, value("OMSCHRIJVING:"));
    addText(info.text, value("BETALINGSKENM.:"));
    const std::string mandate = value("MACHTIGING:");
    const std::string creditor = value("INCASSANT:");
    const std::string kind = simplified(std::string_view(text).substr(0, first));
    if (info.text.empty())
        info.text = kind;
    if (!creditor.empty())
        addText(info.text, "CSID " + creditor);
    if (!mandate.empty())
        addText(info.text, "MARF " + mandate);
    info.channel = kind.find("PAS:") != std::string::npos ? Channel::Card : channelOfKind(kind);
    return info;
}

} // namespace kluwen::intake
