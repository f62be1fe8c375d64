#include "core/intake/formats/mt940info.h"
#include "core/intake/channels.h"
#include "core/intake/conventions.h"
#include "core/intake/formats/mt940fields.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kluwen::intake
{

namespace
{

constexpr size_t lineWidth = 65;      ///< of a line of field :86:
constexpr size_t firstLineWidth = 61; ///< of its first line where ":86:" counts

std::string simplified(std::string_view text)
{
    std::string result;
    for (const char sign : trimmed(text))
        if (sign != ' ' || (!result.empty() && result.back() != ' '))
            result += sign;
    return result;
}

std::string joinedBySpaces(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += (text.empty() ? "" : " ") + line;
    return simplified(text);
}

/// Lines of coded text follow each other without a break, even inside a code. A line that is almost full lost the
/// spaces at its end.
std::string joinedCodes(const std::vector<std::string> &lines)
{
    constexpr size_t almostFull = 62;
    std::string text;
    for (size_t i = 0; i < lines.size(); ++i) {
        text += lines[i];
        const bool lostSpace = lines[i].size() >= almostFull && lines[i].size() < lineWidth;
        if (lostSpace && i + 1 < lines.size() && !lines[i + 1].starts_with('/') && !lines[i].ends_with('/'))
            text += ' ';
    }
    return text;
}

/// Lines of plain text: a full line goes on in the next, a shorter one ended at a word.
std::string joinedPlain(const std::vector<std::string> &lines)
{
    std::string text;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isFull = lines[i].size() >= lineWidth || (i == 0 && lines[i].size() == firstLineWidth);
        text += lines[i];
        text += isFull && trimmed(lines[i]).size() >= firstLineWidth ? "" : " ";
    }
    return simplified(text);
}

void addText(std::string &text, std::string_view more)
{
    const std::string piece = simplified(more);
    if (!piece.empty())
        text += (text.empty() ? "" : " ") + piece;
}

std::string referenceOf(std::string_view text)
{
    const std::string reference = simplified(text);
    return reference == "NOTPROVIDED" || reference == "NOT PROVIDED" || reference == "NONREF" ? std::string()
                                                                                              : reference;
}

Channel channelOfKind(std::string_view kind)
{
    const std::string word = simplified(kind);
    const Channel channel = channelOfWord(word);
    if (channel != Channel::Unknown)
        return channel;
    for (const char *transfer : {"IDEAL", "ACCEPTGIRO", "SEPA PERIODIEKE OVERB", "SEPA IDEAL", "SEPA OVERB"})
        if (word.find(transfer) != std::string::npos)
            return Channel::Transfer;
    return Channel::Unknown;
}

// ---- slash codes

constexpr std::array<std::string_view, 26> codes{
    "TRTP", "IBAN", "BIC",  "NAME", "REMI", "EREF", "ORDP", "BENM", "ADDR", "ISDT", "MARF", "CSID", "CNTP",
    "PURP", "ULTC", "ULTD", "ULTB", "RTRN", "IREF", "PREF", "ACCW", "ISSR", "OCMT", "EXCH", "CHGS", "CDTRREFTP"};
constexpr std::string_view creditorReference = "CDTRREF";

struct Part
{
    std::string_view code;
    std::string_view value;
};

std::optional<std::string_view> codeAt(std::string_view text, size_t slash)
{
    const std::string_view rest = text.substr(slash + 1);
    const auto stands = [&rest](std::string_view code) {
        return rest.starts_with(code) && rest.size() > code.size() && rest[code.size()] == '/';
    };
    for (const std::string_view code : codes)
        if (stands(code))
            return code;
    return stands(creditorReference) ? std::optional(creditorReference) : std::nullopt;
}

std::vector<Part> partsOf(std::string_view text)
{
    std::vector<Part> parts;
    size_t start = 0;
    for (size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
        const auto code = codeAt(text, slash);
        if (!code)
            continue;
        if (!parts.empty())
            parts.back().value = text.substr(start, slash - start);
        parts.push_back({*code, {}});
        slash += code->size() + 1; // on the slash that ends the code; the next may follow at once
        start = slash + 1;
    }
    if (!parts.empty())
        parts.back().value = text.substr(std::min(start, text.size()));
    return parts;
}

std::string_view withoutSlashes(std::string_view text)
{
    text = trimmed(text);
    while (!text.empty() && text.front() == '/')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == '/')
        text.remove_suffix(1);
    return trimmed(text);
}

/// "iban/bic/name/city/" of ING and Triodos; a name may hold slashes itself.
void takeCounterparty(std::string_view value, Mt940Info &info)
{
    if (value.ends_with('/'))
        value.remove_suffix(1);
    std::vector<std::string_view> cells;
    for (size_t from = 0; from <= value.size();) {
        const size_t slash = std::min(value.find('/', from), value.size());
        cells.push_back(trimmed(value.substr(from, slash - from)));
        from = slash + 1;
    }
    info.account = plainAccount(cells[0]);
    info.bank = cells.size() > 1 ? cells[1] : std::string_view();
    const size_t last = cells.size() > 4 ? cells.size() - 1 : std::min<size_t>(cells.size(), 3);
    for (size_t i = 2; i < last; ++i)
        info.name += (i > 2 ? "/" : "") + std::string(cells[i]);
    info.name = simplified(info.name);
}

std::string_view withoutFormOf(std::string_view remittance)
{
    for (const std::string_view form : {"USTD//", "USTD/", "STRD/CUR/", "STRD/ISO/", "STRD/"})
        if (remittance.starts_with(form))
            return remittance.substr(form.size());
    return remittance;
}

Mt940Info readCodes(const std::string &text)
{
    Mt940Info info;
    std::string kind;
    std::string mandate;
    std::string structured;
    for (const Part &part : partsOf(text)) {
        const std::string_view value = withoutSlashes(part.value);
        if (part.code == "IBAN")
            info.account = plainAccount(value);
        else if (part.code == "BIC")
            info.bank = value;
        else if (part.code == "NAME" && info.name.empty())
            info.name = simplified(value);
        else if (part.code == "CNTP")
            takeCounterparty(part.value, info);
        else if (part.code == "EREF")
            info.reference = referenceOf(value);
        else if (part.code == "TRTP")
            kind = simplified(value);
        else if (part.code == "REMI")
            addText(info.text, withoutSlashes(withoutFormOf(withoutSlashes(value))));
        else if (part.code == creditorReference)
            structured = simplified(value);
        else if (part.code == "CSID" || part.code == "MARF")
            addText(mandate, std::string(part.code) + ' ' + std::string(value));
    }
    addText(info.text, structured);
    if (info.text.empty())
        info.text = kind;
    addText(info.text, mandate);
    info.channel = mandate.empty() ? channelOfKind(kind) : Channel::DirectDebit;
    return info;
}

// ---- German subfields

/// "166?00": a three-digit code of the kind, and the sign that begins every subfield.
bool hasSubfields(std::string_view text)
{
    constexpr size_t shortest = 6;
    const auto digit = [&text](size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() >= shortest && digit(0) && digit(1) && digit(2) && digit(4) && digit(5) &&
           std::string_view("?>+~<|@").find(text[3]) != std::string_view::npos;
}

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
    info.reference = referenceOf(valueOfKey(fields.purpose, "EREF+"));
    info.text = valueOfKey(fields.purpose, "SVWZ+");
    if (info.text.empty())
        info.text = simplified(fields.purpose);
    if (info.text.empty())
        info.text = fields.kind;
    return info;
}

// ---- labels

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

bool hasLabels(std::string_view upperText)
{
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
    info.reference = referenceOf(value("KENMERK:"));
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

// ---- plain text

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (size_t from = 0; from < text.size();) {
        const size_t end = std::min(text.find(' ', from), text.size());
        words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

/// "NAME" in front of two spaces or of a card number.
std::string nameInColumn(std::string_view text)
{
    text = trimmed(text);
    const size_t end = std::min({text.find("   "), text.find(",PAS"), text.size()});
    return simplified(text.substr(0, end));
}

/// The shop of "BEA   NR:XXX1234   21.05.11/12.54 SHOP,PAS999".
std::string shopOf(std::string_view text)
{
    constexpr size_t momentSize = 14;
    for (size_t i = 0; i + momentSize < text.size(); ++i)
        if (text[i + 2] == '.' && text[i + 5] == '.' && text[i + 8] == '/' && text[i + 11] == '.' &&
            text[i + momentSize] == ' ')
            return nameInColumn(text.substr(i + momentSize));
    return {};
}

/// ING: "NL.. BICBIC2A NAME NOTPROVIDED text" or "Europese Incasso, doorlopend NL.. BICBIC2A NAME NL10ZZZ.. SEPA ..".
void takeIbanAndBic(const std::vector<std::string_view> &words, Mt940Info &info)
{
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        if (!isIbanForm(words[i]) || !isBicForm(words[i + 1]))
            continue;
        info.account = words[i];
        info.bank = words[i + 1];
        std::string name;
        for (size_t j = i + 2; j < words.size(); ++j) {
            if (words[j] == "NOTPROVIDED" || isIbanForm(words[j])) { // a creditor's number has that form too
                info.name = name;
                return;
            }
            name += (name.empty() ? "" : " ") + std::string(words[j]);
        }
        return;
    }
}

Mt940Info readPlain(const std::vector<std::string> &lines, std::string_view bank)
{
    Mt940Info info;
    info.text = joinedPlain(lines);
    const std::string_view first = trimmed(lines.front());
    const bool isColumns = bank == "ABNA" || bank == "SNSB" || bank == "ASNB" || bank == "RBRB" || bank == "MOYO";
    if (isColumns && (first.starts_with("BEA") || first.starts_with("GEA"))) {
        info.channel = first.starts_with("BEA") ? Channel::Card : Channel::Cash;
        info.name = shopOf(first);
        return info;
    }
    if (info.text.starts_with("Europese Incasso") || info.text.starts_with("SEPA Incasso"))
        info.channel = Channel::DirectDebit;
    takeIbanAndBic(wordsOf(info.text), info);
    if (!info.account.empty())
        return info;
    const std::string_view start = first.starts_with("GIRO ") ? trimmed(first.substr(5)) : first;
    const size_t end = std::min(start.find(' '), start.size());
    const std::string_view account = start.substr(0, end);
    if (isIbanForm(account) || isDutchNumber(account)) {
        info.account = plainAccount(account);
        info.name = isColumns ? nameInColumn(start.substr(end)) : std::string();
    }
    return info;
}

} // namespace

Mt940Info readMt940Info(const std::vector<std::string> &lines, std::string_view own, std::string_view bank)
{
    if (lines.empty())
        return {};
    const std::string coded = joinedCodes(lines);
    const std::string_view start = trimmed(coded);
    if (start.starts_with('/') && codeAt(start, 0))
        return readCodes(std::string(start));
    if (hasSubfields(start))
        return readSubfields(std::string(start), own);
    const std::string spaced = joinedBySpaces(lines);
    if (hasLabels(upper(spaced)))
        return readLabels(spaced);
    return spaced.empty() ? Mt940Info{} : readPlain(lines, bank);
}

} // namespace kluwen::intake
