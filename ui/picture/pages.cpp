#include "ui/picture/pages.h"
#include "ui/picture/judgementsflow.h"
#include "ui/picture/pageflow.h"
#include "ui/picture/pagefurniture.h"
#include "ui/picture/tableflow.h"
#include "ui/picture/titleflow.h"
#include "ui/picture/written.h"

#include <algorithm>
#include <map>
#include <optional>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

/// Figures of one picture, each prepared once: a section may be measured before it is placed.
class Prepared
{
public:
    explicit Prepared(Language language) : m_language(language) {}

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

/// Walks through the picture and puts its parts into the flow.
class Composer
{
public:
    Composer(const picture::Picture &picture, Language language, PageFlow &flow, Prepared &prepared)
        : m_picture(picture), m_language(language), m_book(language), m_flow(flow), m_prepared(prepared)
    {
        for (const picture::Section &section : picture.sections)
            if (section.isIn(language))
                m_sections.push_back(&section);
    }

    std::vector<Bookmark> compose()
    {
        m_flow.goAcross();
        flowTitle(m_flow, m_picture, m_book);
        if (!beginsAcross())
            m_flow.leaveAcross();
        for (const picture::Section *section : m_sections) {
            m_isLast = section == m_sections.back();
            const bool isBeside = m_flow.isAcross() && isJudgementsOnly(*section);
            if (!isBeside)
                beginSection(*section);
            m_flow.space(m_flow.style().gap);
            m_bookmarks.push_back({picture::textOf(section->title, m_book), m_flow.page()});
            if (isBeside)
                m_judgements = flowJudgementsBeside(m_flow, *section, m_judgements, m_book);
            else
                putSection(*section);
        }
        return m_bookmarks;
    }

private:
    static bool isJudgementsOnly(const picture::Section &section)
    {
        return std::all_of(section.blocks.begin(), section.blocks.end(), [](const picture::Block &block) {
            return std::holds_alternative<picture::KeyJudgement>(block);
        });
    }
    /// A network, or the key judgements above it, goes over all columns.
    [[nodiscard]] bool beginsAcross() const
    {
        const size_t judged = !m_sections.empty() && isJudgementsOnly(*m_sections.front()) ? 1 : 0;
        return m_sections.size() > judged && goesAcross(m_sections[judged]->blocks.first());
    }
    /// At the end of a sheet with columns a network comes behind what is said of it, on a page of its own.
    [[nodiscard]] bool endsWithNetwork(const picture::Section &section) const
    {
        return m_isLast && !m_flow.isAcross() && section.blocks.size() > 1 && goesAcross(section.blocks.first());
    }
    [[nodiscard]] std::vector<const picture::Block *> inOrderOfPaper(const picture::Section &section) const
    {
        std::vector<const picture::Block *> order;
        for (const picture::Block &block : section.blocks)
            order.push_back(&block);
        if (endsWithNetwork(section))
            std::stable_partition(order.begin(), order.end(),
                                  [this](const picture::Block *block) { return !goesAcross(*block); });
        return order;
    }
    void putSection(const picture::Section &section)
    {
        m_flow.text(picture::textOf(section.title, m_book), PageStyle::heading(), m_flow.style().ink);
        m_flow.space(6);
        const std::vector<const picture::Block *> blocks = inOrderOfPaper(section);
        for (size_t i = 0; i < blocks.size(); ++i) {
            const auto *note = i + 1 < blocks.size() ? std::get_if<picture::Paragraph>(blocks[i + 1]) : nullptr;
            m_noteBelow = note && note->muted
                              ? TextBlock(textOfParagraph(*note), PageStyle::small(), m_flow.width()).height() +
                                    m_flow.style().gap
                              : 0;
            m_isEnd = m_isLast && i + 1 == blocks.size();
            std::visit([this](const auto &content) { put(content); }, *blocks[i]);
        }
    }

    [[nodiscard]] bool hasColumns() const { return m_flow.form().columns > 1; }
    [[nodiscard]] bool goesAcross(const picture::Block &block) const
    {
        return hasColumns() && std::holds_alternative<picture::NetworkFigure>(block);
    }
    [[nodiscard]] bool hasSheet(const picture::Block &block) const
    {
        const auto *figure = std::get_if<picture::NetworkFigure>(&block);
        return !hasColumns() && figure != nullptr && isFoldOut(*figure);
    }
    /// How high a section is in a column; nothing where a part of it goes across.
    [[nodiscard]] std::optional<double> heightOf(const picture::Section &section) const
    {
        if (std::any_of(section.blocks.begin(), section.blocks.end(),
                        [this](const picture::Block &block) { return goesAcross(block); }))
            return {};
        constexpr double endless = 1e7;
        const double margins = 2 * m_flow.style().margin;
        PageFlow scratch(m_flow.style(), {QSizeF(m_flow.width() + margins, endless), 1, 1, false});
        Composer measuring(m_picture, m_language, scratch, m_prepared);
        measuring.putSection(section);
        return scratch.used();
    }
    /// A heading never stands alone at the foot of a page: the first block, or its beginning, stands below it.
    void beginSection(const picture::Section &section)
    {
        constexpr double heading = 70;
        const picture::Block &first = section.blocks.front();
        if (goesAcross(first) && endsWithNetwork(section)) {
            const auto *table = std::get_if<picture::Table>(&section.blocks[1]);
            m_flow.need(heading + (table ? heightTogether(m_flow, *table, m_book) : 0));
            return;
        }
        if (goesAcross(first)) {
            m_flow.goAcross();
            return;
        }
        m_flow.leaveAcross();
        if (m_flow.form().keepsTogether) {
            if (const auto height = heightOf(section); height && *height <= m_flow.fullHeight()) {
                m_flow.need(*height);
                return;
            }
        }
        if (hasSheet(first)) {
            const auto *next = section.blocks.size() > 1 ? std::get_if<picture::Table>(&section.blocks[1]) : nullptr;
            m_flow.need(heading + 40 + (next ? heightTogether(m_flow, *next, m_book) : 0));
            return;
        }
        double ledTo = 0; // a few lines at the foot and their figure overleaf would be read apart
        for (qsizetype i = 1; i < std::min<qsizetype>(3, section.blocks.size()); ++i) {
            if (const auto *trail = std::get_if<picture::TrailFigure>(&section.blocks[i]))
                ledTo = leastHeightOf(*trail);
            else if (const auto *timeline = std::get_if<picture::TimelineFigure>(&section.blocks[i]))
                ledTo = figureHeightOf(*timeline);
        }
        if (std::holds_alternative<picture::Paragraph>(first) && ledTo > 0)
            m_flow.need(heading + 150 + ledTo);
        else if (std::holds_alternative<picture::Paragraph>(first) ||
                 std::holds_alternative<picture::KeyJudgement>(first))
            m_flow.need(heading + 90);
        else if (const auto *table = std::get_if<picture::Table>(&first))
            m_flow.need(heading + heightTogether(m_flow, *table, m_book));
        else
            m_flow.need(heading + 760);
    }

    [[nodiscard]] QString textOfParagraph(const picture::Paragraph &paragraph) const
    {
        return withCitations(picture::textOf(paragraph.text, m_book), paragraph.citations);
    }
    void put(const picture::Paragraph &paragraph)
    {
        m_flow.text(textOfParagraph(paragraph), paragraph.muted ? PageStyle::small() : PageStyle::body(),
                    paragraph.muted ? m_flow.style().muted : m_flow.style().ink);
        m_flow.space(6);
    }
    void put(const picture::KeyJudgement &judgement) { flowJudgement(m_flow, judgement, ++m_judgements, m_book); }
    void put(const picture::Table &table) { flowTable(m_flow, table, m_book, m_noteBelow); }
    void put(const picture::NetworkFigure &figure)
    {
        if (hasSheet(figure)) {
            putSheet(figure);
            return;
        }
        m_flow.goAcross();
        double height = figureHeightOf(figure);
        if (hasColumns()) { // below it there is room for columns, or it takes what there is
            constexpr double leastBelow = 520;
            const double half = m_flow.form().size.height() * 0.5;
            height = !m_isEnd && m_flow.room() - half > leastBelow ? half : m_flow.room();
        }
        putFigure(m_flow, figureText(figure.caption), m_prepared.of(figure), height);
        if (!m_isEnd)
            m_flow.leaveAcross();
    }
    /// On a sheet of its own behind the page that tells of it; no page ends half empty for its sake.
    void putSheet(const picture::NetworkFigure &figure)
    {
        PageFlow sheet(m_flow.style(), {m_flow.style().a3Landscape, 1, 1, false});
        putFigure(sheet, figureText(figure.caption), m_prepared.of(figure), sheet.room());
        m_flow.text(picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1 is on the sheet that "
                                                                                   "follows this page."),
                                                      {static_cast<qint64>(m_figures)}),
                                    m_book),
                    PageStyle::small(), m_flow.style().muted);
        m_flow.space(m_flow.style().gap);
        for (Page &page : sheet.take())
            m_flow.insertSheet(std::move(page));
    }
    template<typename Figure>
    void put(const Figure &figure)
    {
        putFigure(m_flow, figureText(figure.caption), m_prepared.of(figure), figureHeightOf(figure),
                  leastHeightOf(figure));
    }

    [[nodiscard]] QString figureText(const picture::Phrase &caption)
    {
        return picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1. %2"),
                                                 {static_cast<qint64>(++m_figures), picture::textOf(caption, m_book)}),
                               m_book);
    }
    /// With its caption below it, on one page.
    static void putFigure(PageFlow &flow, const QString &caption, const DrawFigure &draw, double height,
                          double least = 0)
    {
        const double below = TextBlock(caption, PageStyle::small(), flow.width()).height() + 8;
        if (!flow.isAcross())
            flow.need((least > 0 ? least : height) + below);
        flow.figure(draw, std::min(height, flow.room() - below));
        flow.space(4);
        flow.text(caption, PageStyle::small(), flow.style().ink);
        flow.space(flow.style().gap);
    }

    const picture::Picture &m_picture;
    Language m_language;
    Phrasebook m_book;
    PageFlow &m_flow;
    Prepared &m_prepared;
    std::vector<const picture::Section *> m_sections; ///< of this language
    std::vector<Bookmark> m_bookmarks;
    int m_figures = 0;
    int m_judgements = 0;
    bool m_isLast = false;  ///< no section follows
    bool m_isEnd = false;   ///< no block follows
    double m_noteBelow = 0; ///< height of a note that belongs to the block that is put
};

struct LaidOut
{
    Pages pages;
    double lastFilled = 0; ///< of the last page, 0 to 1
};

LaidOut layOut(const picture::Picture &picture, Language language, const PageStyle &style, Prepared &prepared)
{
    PageFlow flow(style, pageForm(picture.frame.paper));
    LaidOut made;
    made.pages.bookmarks = Composer(picture, language, flow, prepared).compose();
    made.lastFilled = flow.column() > 0 ? 1 : flow.used() / flow.fullHeight();
    made.pages.pages = flow.take();
    return made;
}

} // namespace

Pages layOutPages(const picture::Picture &picture, Language language)
{
    constexpr double nearlyEmpty = 0.25;
    Prepared prepared(language);
    LaidOut made = layOut(picture, language, PageStyle{}, prepared);
    if (made.pages.pages.size() > 1 && made.lastFilled < nearlyEmpty) {
        PageStyle tight; // a last sheet with a few lines on it is better saved
        tight.gap = 10;
        tight.cell = 4;
        LaidOut tighter = layOut(picture, language, tight, prepared);
        if (tighter.pages.pages.size() < made.pages.pages.size())
            made = std::move(tighter);
    }
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
