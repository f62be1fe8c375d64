#include "core/intake/formats/abnamrotext.h"
#include "core/intake/conventions.h"

#include <array>

namespace kluwen::intake
{

namespace
{

/// The words that begin a part of a description; a part ends where the next begins.
constexpr std::array<std::string_view, 9> textLabels{
    "IBAN:", "BIC:", "Naam:", "Omschrijving:", "Kenmerk:", "Betalingskenm.:", "Machtiging:", "Incassant:", "Voor:"};
constexpr std::array<std::string_view, 10> slashCodes{"/TRTP/", "/IBAN/", "/BIC/",  "/NAME/", "/REMI/",
                                                      "/EREF/", "/CSID/", "/MARF/", "/ORDP/", "/BENM/"};

std::string withoutRuns(std::string_view text)
{
    std::string result;
    for (const char character : trimmed(text))
        if (character != ' ' || (!result.empty() && result.back() != ' '))
            result += character;
    return result;
}

/// The part of a text behind one of its labels, up to the next label.
template<size_t Count>
std::string_view part(std::string_view text, std::string_view label, const std::array<std::string_view, Count> &all)
{
    const size_t at = text.find(label);
    if (at == std::string_view::npos)
        return {};
    const size_t from = at + label.size();
    size_t end = text.size();
    for (const std::string_view other : all)
        end = std::min(end, text.find(other, from));
    return trimmed(text.substr(from, end - from));
}

/// Where "30.12.21/09.15" ends in a text; 0 where there is no such moment.
size_t endOfMoment(std::string_view text)
{
    constexpr size_t momentSize = 14;
    for (size_t i = 0; i + momentSize < text.size(); ++i)
        if (text[i + 2] == '.' && text[i + 5] == '.' && text[i + 8] == '/' && text[i + 11] == '.')
            return i + momentSize;
    return 0;
}

/// "IKEA Amsterdam" of a card payment: what stands before ",PAS123", in the second field or behind the moment.
std::string shopName(std::string_view text)
{
    const size_t end = text.find(",PAS");
    if (end == std::string_view::npos)
        return {};
    constexpr size_t fieldSize = 33;
    const std::string_view before = text.substr(0, end);
    const bool hasFields = before.starts_with("BEA,") && before.size() > fieldSize;
    return withoutRuns(before.substr(hasFields ? fieldSize : endOfMoment(before)));
}

Channel channelOf(std::string_view text)
{
    if (text.starts_with("GEA") || text.starts_with("Geldautomaat") || text.starts_with("STORTING"))
        return Channel::Cash;
    if (text.starts_with("BEA") || text.starts_with("eCom"))
        return Channel::Card;
    if (text.starts_with("SEPA Incasso") || text.starts_with("/TRTP/SEPA Incasso"))
        return Channel::DirectDebit;
    if (text.starts_with("ABN AMRO Bank N.V.") || text.starts_with("Basic interest") || text.starts_with("RENTE"))
        return Channel::Fee;
    if (text.starts_with("SEPA") || text.starts_with("/TRTP/"))
        return Channel::Transfer;
    return Channel::Unknown;
}

} // namespace

AbnAmroText readAbnAmroText(std::string_view description)
{
    AbnAmroText result;
    result.text = withoutRuns(description);
    result.channel = channelOf(result.text);
    if (result.text.starts_with("/TRTP/")) {
        result.account = part(result.text, "/IBAN/", slashCodes);
        result.bank = part(result.text, "/BIC/", slashCodes);
        result.name = part(result.text, "/NAME/", slashCodes);
        result.reference = part(result.text, "/EREF/", slashCodes);
        return result;
    }
    result.account = part(result.text, "IBAN:", textLabels);
    result.bank = part(result.text, "BIC:", textLabels);
    result.name = part(result.text, "Naam:", textLabels);
    result.reference = part(result.text, "Kenmerk:", textLabels);
    if (result.channel == Channel::Card)
        result.name = shopName(description);
    return result;
}

} // namespace kluwen::intake
