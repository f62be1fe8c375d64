#include "core/intake/formats/mt940info.h"
#include "core/intake/channels.h"
#include "core/intake/conventions.h"
#include "core/intake/formats/mt940text.h"

namespace kluwen::intake
{

namespace
{

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
    constexpr size_t lineWidth = 65;
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

} // namespace

std::string simplified(std::string_view text)
{
    std::string result;
    for (const char sign : trimmed(text))
        if (sign != ' ' || (!result.empty() && result.back() != ' '))
            result += sign;
    return result;
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

void addText(std::string &text, std::string_view more)
{
    const std::string piece = simplified(more);
    if (!piece.empty())
        text += (text.empty() ? "" : " ") + piece;
}

std::string mt940Reference(std::string_view text)
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

Mt940Info readMt940Info(const std::vector<std::string> &lines, std::string_view own, std::string_view bank)
{
    if (lines.empty())
        return {};
    const std::string coded = joinedCodes(lines);
    const std::string_view start = trimmed(coded);
    if (hasSlashCodes(start))
        return readSlashCodes(std::string(start));
    if (hasSubfields(start))
        return readSubfields(std::string(start), own);
    const std::string spaced = joinedBySpaces(lines);
    if (hasLabels(spaced))
        return readLabels(spaced);
    return spaced.empty() ? Mt940Info{} : readPlainText(lines, bank);
}

} // namespace kluwen::intake
