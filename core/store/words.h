#pragma once
#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kluwen::store
{

/// Words that come back in row after row (types, properties): each is made once and shared, which reading 100,000 rows
/// feels.
class Words
{
public:
    [[nodiscard]] const QString &of(std::string_view utf8)
    {
        const auto found = m_words.find(utf8);
        if (found != m_words.end())
            return found->second;
        return m_words.emplace(std::string(utf8), QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))
            .first->second;
    }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_words;
};

} // namespace kluwen::store
