#include "ui/picture/pages.h"
#include "ui/picture/pagecomposer.h"
#include "ui/picture/pagefurniture.h"

#include <QPainter>

namespace kluwen::ui
{

namespace
{

struct LaidOut
{
    Pages pages;
    PageStyle style;
    int pagesOfText = 0;
    double lastFilled = 0; ///< of the last page, 0 to 1
    int divided = 0;       ///< sections
    PageFlow::Filled lastColumns;
};

LaidOut layOut(const picture::Picture &picture, Language language, const PageStyle &style, PreparedFigures &prepared,
               const PageFlow::Filled &lowered = {})
{
    PageFlow flow(style, pageForm(picture.frame.paper));
    flow.lower(lowered.page, lowered.share);
    Composed composed = composePages(picture, language, flow, prepared);
    LaidOut made;
    made.style = style;
    made.pages.bookmarks = std::move(composed.bookmarks);
    made.divided = composed.divided;
    made.pagesOfText = flow.page() + 1;
    made.lastColumns = flow.lastColumns();
    made.lastFilled =
        flow.isAcross() || flow.form().columns == 1 ? flow.used() / flow.fullHeight() : made.lastColumns.share;
    made.pages.pages = flow.take();
    for (Bookmark &bookmark : made.pages.bookmarks)
        bookmark.page = flow.taken(bookmark.page);
    return made;
}

/// A last sheet with little on it is better saved: closer, with lower figures, with sections divided on large paper.
LaidOut withoutSpareSheet(const picture::Picture &picture, Language language, PreparedFigures &prepared)
{
    LaidOut made = layOut(picture, language, PageStyle{}, prepared);
    const bool hasColumns = pageForm(picture.frame.paper).columns > 1;
    const double little = hasColumns ? 0.7 : 0.5;
    constexpr int mostWorthIt = 30; // of more, one is little gained for the time it takes
    if (made.pagesOfText == 1 || made.pagesOfText > mostWorthIt || made.lastFilled >= little)
        return made;
    PageStyle tight;
    tight.gap = 10;
    tight.cell = 4;
    PageStyle low = tight;
    low.lowFigures = true;
    std::vector<PageStyle> attempts{tight, low};
    if (hasColumns) {
        PageStyle dividing;
        dividing.dividesSections = true;
        tight.dividesSections = true;
        low.dividesSections = true;
        attempts.insert(attempts.end(), {dividing, tight, low});
    }
    for (const PageStyle &style : attempts) {
        LaidOut other = layOut(picture, language, style, prepared);
        if (other.pages.pages.size() < made.pages.pages.size())
            return other;
    }
    return made;
}

/// The columns of the last sheet that has some end at about the same height; nothing else changes.
void evenOut(LaidOut &made, const picture::Picture &picture, Language language, PreparedFigures &prepared)
{
    constexpr double step = 0.1;
    constexpr int mostAttempts = 4;
    const PageFlow::Filled last = made.lastColumns;
    for (int i = 0; i < mostAttempts && last.share + i * step < 1 - step; ++i) {
        LaidOut even = layOut(picture, language, made.style, prepared, {last.page, last.share + (i + 0.5) * step});
        if (even.pages.pages.size() != made.pages.pages.size() || even.divided > made.divided)
            continue;
        made = std::move(even);
        return;
    }
}

} // namespace

Pages layOutPages(const picture::Picture &picture, Language language)
{
    PreparedFigures prepared(language);
    LaidOut made = withoutSpareSheet(picture, language, prepared);
    if (pageForm(picture.frame.paper).columns > 1)
        evenOut(made, picture, language, prepared);
    Pages pages = std::move(made.pages);
    const PageForm form = pageForm(picture.frame.paper);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        Page &page = pages.pages[i];
        furnish(page, picture.frame, language, {static_cast<int>(i) + 1, static_cast<int>(pages.pages.size())});
        page.scale = form.scale;
        page.size *= form.scale;
    }
    return pages;
}

void drawPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.scale(page.scale, page.scale);
    for (const auto &mark : page.marks)
        mark(painter);
    painter.restore();
}

} // namespace kluwen::ui
