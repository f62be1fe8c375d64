#include "core/intake/formats/mt940fields.h"
#include "core/intake/formats/mt940text.h"

#include <algorithm>
#include <array>

namespace kluwen::intake
{

namespace
{

/// The kinds of the German "Geschaeftsvorfallcode" that tell how money moved.
Channel channelOfGermanCode(int code)
{
    const auto isOneOf = [code](std::initializer_list<int> known) {
        return std::find(known.begin(), known.end(), code) != known.end();
    };
    if (isOneOf({5, 104, 105, 107, 108, 109, 170, 171, 174, 177, 181, 184, 192, 195}))
        return Channel::DirectDebit;
    if (isOneOf({20, 51, 52, 53, 116, 117, 118, 119, 152, 153, 154, 156, 166, 167, 168, 169, 177, 191, 193, 194}))
        return Channel::Transfer;
    if (isOneOf({82, 83}))
        return Channel::Cash;
    if (isOneOf({106}))
        return Channel::Card;
    if (isOneOf({1, 2, 70, 101, 102}))
        return Channel::Cheque;
    return code >= 805 && code <= 839 ? Channel::Fee : Channel::Unknown;
}

std::string valueOfKey(const std::string &purpose, std::string_view key)
{
    constexpr std::array<std::string_view, 10> keys{"EREF+", "KREF+", "MREF+", "CRED+", "DEBT+",
                                                    "COAM+", "OAMT+", "SVWZ+", "ABWA+", "ABWE+"};
    const size_t at = purpose.find(key);
    if (at == std::string::npos)
        return {};
    const size_t from = at + key.size();
    size_t end = purpose.size();
    for (const std::string_view other : keys)
        end = std::min(end, purpose.find(other, from));
    return simplified(std::string_view(purpose).substr(from, end - from));
}

struct Subfields
{
    std::string kind;    ///< 00
    std::string account; ///< 10 where it is one (Triodos), else 31
    std::string owner;   ///< 31
    std::string bank;    ///< 30
    std::string name;    ///< 32 and 33
    std::string purpose; ///< 20 to 29 and 60 to 63, as it runs on
    std::vector<std::string> lines;
};

Subfields subfieldsOf(std::string_view text)
{
    Subfields fields;
    const char sign = text[3];
    size_t at = 3;
    while (at + 3 <= text.size()) {
        const int number = (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
        size_t end = text.find(sign, at + 3);
        while (end < text.size() &&
               !(end + 2 < text.size() && std::isdigit(static_cast<unsigned char>(text[end + 1])) &&
                 std::isdigit(static_cast<unsigned char>(text[end + 2]))))
            end = text.find(sign, end + 1);
        end = std::min(end, text.size());
        const std::string value(text.substr(at + 3, end - at - 3));
        if (number == 0)
            fields.kind = simplified(value);
        else if (number == 10)
            fields.account = simplified(value);
        else if ((number >= 20 && number <= 29) || (number >= 60 && number <= 63)) {
            fields.purpose += value;
            fields.lines.push_back(value);
        } else if (number == 30)
            fields.bank = simplified(value);
        else if (number == 31)
            fields.owner = simplified(value);
        else if (number == 32 || number == 33)
            fields.name += value;
        at = end;
    }
    return fields;
}

} // namespace

/// "166?00": a three-digit code of the kind, and the sign that begins every subfield.
bool hasSubfields(std::string_view text)
{
    constexpr size_t shortest = 6;
    const auto digit = [&text](size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() >= shortest && digit(0) && digit(1) && digit(2) && digit(4) && digit(5) &&
           std::string_view("?>+~<|@").find(text[3]) != std::string_view::npos;
}

Mt940Info readSubfields(const std::string &text, std::string_view own)
{
    Subfields fields = subfieldsOf(text);
    Mt940Info info;
    info.channel = channelOfGermanCode((text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0'));
    info.name = simplified(fields.name);
    const bool ownerIsOwn = plainAccount(fields.owner) == own;
    if (ownerIsOwn) { // Triodos: 31 is the account itself, 10 the other one, or a BIC and an IBAN come first
        if (isDutchNumber(fields.account))
            info.account = plainAccount(fields.account);
        if (fields.lines.size() >= 2 && isBicForm(fields.lines[0]) && isIbanForm(fields.lines[1])) {
            info.bank = fields.lines[0];
            info.account = fields.lines[1];
            fields.purpose.erase(0, fields.lines[0].size() + fields.lines[1].size());
        }
    } else {
        info.account = plainAccount(fields.owner);
        info.bank = fields.bank;
    }
    info.reference = mt940Reference(valueOfKey(fields.purpose, "EREF+"));
    info.text = valueOfKey(fields.purpose, "SVWZ+");
    if (info.text.empty())
        info.text = simplified(fields.purpose);
    if (info.text.empty())
        info.text = fields.kind;
    return info;
}

} // namespace kluwen::intake
