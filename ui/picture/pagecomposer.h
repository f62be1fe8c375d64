#pragma once
#include "ui/picture/figures.h"
#include "ui/picture/pageflow.h"
#include <map>

namespace kluwen::ui
{

/// Figures of one picture, each prepared once: a section may be measured before it is placed.
class PreparedFigures
{
public:
    explicit PreparedFigures(Language language) : m_language(language) {}

    template<typename Figure>
    const DrawFigure &of(const Figure &figure)
    {
        const auto found = m_figures.find(&figure);
        return found != m_figures.end() ? found->second
                                        : m_figures.emplace(&figure, figureOf(figure, m_language)).first->second;
    }

private:
    Language m_language;
    std::map<const void *, DrawFigure> m_figures;
};

struct Composed
{
    std::vector<Bookmark> bookmarks; ///< by page of the text
    int divided = 0;                 ///< sections that do not end where they begin
};

/// Walks through the picture and puts its parts into the flow: headings with what they head, figures where there is
/// room for them, notes with their tables.
[[nodiscard]] Composed composePages(const picture::Picture &picture, Language language, PageFlow &flow,
                                    PreparedFigures &prepared);

} // namespace kluwen::ui
