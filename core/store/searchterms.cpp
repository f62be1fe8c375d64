#include "core/store/searchterms.h"
#include "core/base/text.h"

#include <QList>

namespace kluwen::store
{

namespace
{

constexpr size_t mostGroups = 8;    ///< of one number; an IBAN has at most nine, its bank's letters among them
constexpr size_t longestPiece = 40; ///< bytes

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 0 for what separates words; bytes past ASCII are letters here, other signs having been taken out before.
char wordByte(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c + ('a' - 'A'));
    const bool isWord = (c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
    return isWord ? c : '\0';
}

/// Signs that stand between the groups of a number.
bool isGroupSign(char c)
{
    return c == ' ' || c == '.' || c == '-' || c == '/';
}

bool hasDigit(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), isDigit);
}

bool isLetters(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "nl91": what an IBAN begins with; its bank may be letters only.
bool beginsIban(std::string_view word)
{
    return word.size() == 4 && isLetters(word.substr(0, 2)) && isDigit(word[2]) && isDigit(word[3]);
}

/// Text past ASCII, folded, every sign that is neither letter nor digit replaced by a space unless it groups numbers.
std::string foldedWide(std::string_view text)
{
    const QString folded = searchKey(fromUtf8(text));
    QList<uint> plain;
    plain.reserve(folded.size());
    for (const uint letter : folded.toUcs4()) {
        constexpr uint ascii = 0x80;
        plain.append(letter < ascii || QChar::isLetterOrNumber(letter) ? letter : uint{' '});
    }
    const auto *letters = reinterpret_cast<const char32_t *>(plain.constData());
    return toUtf8(QString::fromUcs4(letters, plain.size()));
}

/// The words of a text and which of them stand in one number.
struct WordSpans
{
    std::string letters;
    struct Word
    {
        size_t begin = 0;
        size_t end = 0;
        bool follows = false; ///< belongs to the number of the word before it
    };
    std::vector<Word> words;

    [[nodiscard]] std::string_view at(size_t index) const
    {
        return std::string_view(letters).substr(words[index].begin, words[index].end - words[index].begin);
    }
};

void split(std::string_view text, WordSpans &into)
{
    into.letters.clear();
    into.words.clear();
    bool previousIban = false;
    bool previousNumber = false;
    size_t lastEnd = 0; ///< in the text
    for (size_t at = 0; at < text.size();) {
        if (wordByte(text[at]) == '\0') {
            ++at;
            continue;
        }
        const size_t begin = into.letters.size();
        const size_t textBegin = at;
        for (char c = 0; at < text.size() && (c = wordByte(text[at])) != '\0'; ++at)
            into.letters += c;
        into.words.push_back({begin, into.letters.size(), false});
        const std::string_view word = into.at(into.words.size() - 1);
        const bool near = into.words.size() > 1 && textBegin == lastEnd + 1 && isGroupSign(text[lastEnd]);
        const bool number = hasDigit(word);
        const bool bank = near && previousIban && word.size() == 4 && isLetters(word);
        into.words.back().follows = near && ((previousNumber && number) || bank);
        previousNumber = number || bank;
        previousIban = beginsIban(word);
        lastEnd = at;
    }
}

size_t endOfNumber(const WordSpans &words, size_t from)
{
    size_t end = from + 1;
    while (end < words.words.size() && words.words[end].follows)
        ++end;
    return end;
}

void appendWord(std::string &to, std::string_view word)
{
    if (!to.empty())
        to += ' ';
    to += word;
}

bool begins(std::string_view terms, std::string_view word, bool whole)
{
    for (size_t at = terms.find(word); at != std::string_view::npos; at = terms.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || terms[at - 1] == ' ') && (!whole || end == terms.size() || terms[end] == ' '))
            return true;
    }
    return false;
}

bool holds(const std::vector<SearchQuery::Unit> &units, std::string_view terms, bool whole)
{
    return std::all_of(units.begin(), units.end(), [&](const SearchQuery::Unit &unit) {
        if (!unit.joined.empty() && begins(terms, unit.joined, whole))
            return true;
        return std::all_of(unit.words.begin(), unit.words.end(),
                           [&](const std::string &word) { return begins(terms, word, whole); });
    });
}

} // namespace

void searchTerms(std::string_view text, std::string &terms)
{
    WordSpans words;
    if (isAscii(text))
        split(text, words);
    else
        split(foldedWide(text), words);
    terms.clear();
    for (size_t index = 0; index < words.words.size(); ++index)
        appendWord(terms, words.at(index));
    for (size_t first = 0; first < words.words.size();) {
        const size_t end = endOfNumber(words, first);
        for (size_t from = first; from + 1 < end && end - first <= 2 * mostGroups; ++from) {
            // The letters stand without gaps, so that a number in one piece is simply its stretch of them.
            const size_t begin = words.words[from].begin;
            const size_t length = std::min(words.words[end - 1].end - begin, longestPiece);
            appendWord(terms, std::string_view(words.letters).substr(begin, length));
        }
        first = end;
    }
}

SearchQuery::SearchQuery(std::string_view text)
{
    WordSpans words;
    split(isAscii(text) ? std::string(text) : foldedWide(text), words);
    for (size_t first = 0; first < words.words.size();) {
        const size_t end = endOfNumber(words, first);
        Unit unit;
        for (size_t index = first; index < end; ++index) {
            unit.words.emplace_back(words.at(index));
            unit.joined += words.at(index);
        }
        if (unit.words.size() < 2 || unit.joined.size() > longestPiece)
            unit.joined.clear();
        m_units.push_back(std::move(unit));
        first = end;
    }
}

bool SearchQuery::matches(std::string_view terms) const
{
    return holds(m_units, terms, false);
}

bool SearchQuery::matchesWhole(std::string_view terms) const
{
    return holds(m_units, terms, true);
}

void foldUtf8(std::string_view text, std::string &folded)
{
    folded.clear();
    if (!isAscii(text)) {
        folded = toUtf8(searchKey(fromUtf8(text)));
        return;
    }
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            space = !folded.empty();
            continue;
        }
        if (space)
            folded += ' ';
        space = false;
        folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
}

} // namespace kluwen::store
