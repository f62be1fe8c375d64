#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::store
{

/// The words a text is found by, one space between them: folded as searchKey() does, split at everything that is
/// neither letter nor digit. A number written in groups ("1234 5678", "12.34.56.789", "NL91 ABNA 0417") is there a
/// second time in one piece, from each of its groups on. `terms` is replaced.
void searchTerms(std::string_view text, std::string &terms);

/// A query taken apart the same way.
class SearchQuery
{
public:
    explicit SearchQuery(std::string_view text);

    /// A word that must begin a word of the text; of a number in groups either all groups or the whole in one piece.
    struct Unit
    {
        std::vector<std::string> words;
        std::string joined; ///< "nl91abna0417" for "NL91 ABNA 0417"; empty for a single word
    };
    [[nodiscard]] const std::vector<Unit> &units() const { return m_units; }
    [[nodiscard]] bool isEmpty() const { return m_units.empty(); }
    /// Whether these words, made by searchTerms(), hold every unit.
    [[nodiscard]] bool matches(std::string_view terms) const;
    /// As above, each word of the query being a whole word of the text.
    [[nodiscard]] bool matchesWhole(std::string_view terms) const;

private:
    std::vector<Unit> m_units;
};

/// Lower case without diacritics, white space as one space: searchKey() for UTF-8, quick where the text is ASCII.
/// `folded` is replaced.
void foldUtf8(std::string_view text, std::string &folded);

} // namespace kluwen::store
