#include "core/intake/channels.h"

#include <array>
#include <string>

namespace kluwen::intake
{

namespace
{

struct Word
{
    std::string_view text; ///< lower case
    Channel channel;
};

/// Words of exports in English and Dutch; a kind that holds one of them is of that channel. The first that fits counts.
constexpr std::array<Word, 28> words{{
    {"direct debit", Channel::DirectDebit},
    {"incasso", Channel::DirectDebit},
    {"cheque", Channel::Cheque},
    {"check", Channel::Cheque},
    {"bitcoin", Channel::Crypto},
    {"crypto", Channel::Crypto},
    {"credit card", Channel::Card},
    {"creditcard", Channel::Card},
    {"betaalautomaat", Channel::Card},
    {"card", Channel::Card},
    {"pas", Channel::Card},
    {"pin", Channel::Card},
    {"geldautomaat", Channel::Cash},
    {"geldmaat", Channel::Cash},
    {"contant", Channel::Cash},
    {"cash", Channel::Cash},
    {"storting", Channel::Cash},
    {"kasopname", Channel::Cash},
    {"withdrawal", Channel::Cash},
    {"deposit", Channel::Cash},
    {"atm", Channel::Cash},
    {"rente", Channel::Fee},
    {"interest", Channel::Fee},
    {"kosten", Channel::Fee},
    {"fee", Channel::Fee},
    {"transfer", Channel::Transfer},
    {"overschrijving", Channel::Transfer},
    {"overboeking", Channel::Transfer},
}};

/// Codes that stand alone: of ING, Rabobank and ABN AMRO exports, and of the IBM AML data.
constexpr std::array<Word, 26> channelWords{{
    {"ac", Channel::Transfer},    {"ba", Channel::Card},      {"bea", Channel::Card},       {"gea", Channel::Cash},
    {"ga", Channel::Cash},        {"gm", Channel::Cash},      {"gf", Channel::Transfer},    {"gt", Channel::Transfer},
    {"ic", Channel::DirectDebit}, {"id", Channel::Transfer},  {"ov", Channel::Transfer},    {"pk", Channel::Cash},
    {"pe", Channel::Transfer},    {"st", Channel::Cash},      {"vz", Channel::Transfer},    {"cb", Channel::Transfer},
    {"bg", Channel::Transfer},    {"tb", Channel::Transfer},  {"ei", Channel::DirectDebit}, {"db", Channel::Fee},
    {"bc", Channel::Card},        {"kh", Channel::Cash},      {"ach", Channel::Transfer},   {"wire", Channel::Transfer},
    {"sepa", Channel::Transfer},  {"sct", Channel::Transfer},
}};

} // namespace

Channel channelOfWord(std::string_view word)
{
    std::string lower(word.substr(0, 64));
    for (char &character : lower)
        character = character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
    for (const Word &code : channelWords)
        if (lower == code.text)
            return code.channel;
    for (const Word &known : words)
        if (lower.find(known.text) != std::string::npos)
            return known.channel;
    return Channel::Unknown;
}

} // namespace kluwen::intake
