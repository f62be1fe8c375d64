#include "core/intake/conventions.h"
#include "core/intake/formats/mt940fields.h"
#include "core/intake/formats/mt940text.h"

#include <algorithm>

namespace kluwen::intake
{

namespace
{

constexpr size_t lineWidth = 65;      ///< of a line of field :86:
constexpr size_t firstLineWidth = 61; ///< of its first line where ":86:" counts

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
            name.append(name.empty() ? "" : " ").append(words[j]);
        }
        return;
    }
}

} // namespace

Mt940Info readPlainText(const std::vector<std::string> &lines, std::string_view bank)
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

} // namespace kluwen::intake
