#include "ui/picture/pagecomposer.h"
#include "ui/picture/blockorder.h"
#include "ui/picture/judgementsflow.h"
#include "ui/picture/tableflow.h"
#include "ui/picture/titleflow.h"
#include "ui/picture/written.h"

#include <algorithm>
#include <optional>

namespace kluwen::ui
{

namespace
{

class Composer
{
public:
    Composer(const picture::Picture &picture, Language language, PageFlow &flow, PreparedFigures &prepared)
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
    [[nodiscard]] int divided() const { return m_divided; } ///< sections that do not end where they begin

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
    [[nodiscard]] BlocksInOrder inOrderOfPaper(const picture::Section &section) const
    {
        BlocksInOrder order;
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
        const std::pair<int, int> begun(m_flow.page(), m_flow.column());
        m_flow.space(6);
        BlocksInOrder blocks = inOrderOfPaper(section);
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (nextComesFirst(blocks, i, 0))
                letNextComeFirst(blocks, i);
            m_noteBelow = notesBelow(blocks, i);
            m_isEnd = m_isLast && i + 1 == blocks.size();
            keepWithLast(blocks, i);
            std::visit([this](const auto &content) { put(content); }, *blocks[i]);
        }
        if (begun != std::pair<int, int>(m_flow.page(), m_flow.column()))
            ++m_divided;
    }
    [[nodiscard]] double heightOf(const picture::Paragraph &paragraph) const
    {
        return TextBlock(textOfParagraph(paragraph), paragraph.muted ? PageStyle::small() : PageStyle::body(),
                         m_flow.width())
            .height();
    }
    /// Of the notes that belong to a block.
    [[nodiscard]] double notesBelow(const BlocksInOrder &blocks, size_t block) const
    {
        double height = 0;
        for (size_t note = block + 1; note < endOfGroup(blocks, block); ++note)
            height += heightOf(std::get<picture::Paragraph>(*blocks[note])) + (height > 0 ? 6 : m_flow.style().gap);
        return std::min(height, m_flow.fullHeight() / 4);
    }
    /// The two lines a section ends with do not stand alone at the head of a page.
    void keepWithLast(const BlocksInOrder &blocks, size_t block)
    {
        if (block == 0 || block + 2 != blocks.size()) // the first stands with its heading
            return;
        const auto *now = std::get_if<picture::Paragraph>(blocks[block]);
        const auto *last = std::get_if<picture::Paragraph>(blocks[block + 1]);
        if (now == nullptr || last == nullptr)
            return;
        constexpr double few = 60; // two lines
        const double height = heightOf(*now);
        const double end = heightOf(*last);
        if (end <= few && height <= 2 * few)
            m_flow.need(height + 6 + end);
    }
    /// What a figure that stands in the text needs with its caption.
    [[nodiscard]] double leastHeight(const picture::Block &block) const
    {
        return std::visit(
            [this](const auto &content) {
                if constexpr (requires { figureHeightOf(content); })
                    return leastHeightOf(content) + captionHeight(m_flow, figureText(content.caption, m_figures + 1));
                else
                    return 0.0;
            },
            block);
    }
    [[nodiscard]] bool standsInText(const picture::Block &block) const
    {
        return isFigure(block) && !goesAcross(block) && !hasSheet(block);
    }
    /// True where a page would end half empty for the sake of a figure while something else could stand there.
    [[nodiscard]] bool nextComesFirst(const BlocksInOrder &blocks, size_t figure, double above) const
    {
        constexpr double halfEmpty = 0.2;
        const double room = m_flow.room() - above;
        if (!standsInText(*blocks[figure]) || leastHeight(*blocks[figure]) <= room ||
            room < halfEmpty * m_flow.fullHeight() || !canLetNextComeFirst(blocks, figure))
            return false;
        const auto *table = std::get_if<picture::Table>(blocks[figure + 1]);
        const TableSurroundings around{above, notesBelow(blocks, figure + 1)};
        return table == nullptr || heightTogether(m_flow, *table, m_book, around) <= room;
    }

    [[nodiscard]] bool hasColumns() const { return m_flow.form().columns > 1; }
    [[nodiscard]] bool goesAcross(const picture::Block &block) const
    {
        return hasColumns() && std::holds_alternative<picture::NetworkFigure>(block) && !hasSheet(block);
    }
    /// A large network; what leads to it and what follows goes on without a gap.
    [[nodiscard]] static bool hasSheet(const picture::Block &block)
    {
        const auto *figure = std::get_if<picture::NetworkFigure>(&block);
        return figure != nullptr && isFoldOut(*figure);
    }
    /// How high a section is in a column; nothing where a part of it goes across.
    [[nodiscard]] std::optional<double> heightOf(const picture::Section &section) const
    {
        if (std::any_of(section.blocks.begin(), section.blocks.end(),
                        [this](const picture::Block &block) { return goesAcross(block); }))
            return {};
        constexpr double endless = 1e7;
        const double margins = 2 * m_flow.style().margin;
        PageFlow scratch(m_flow.style(),
                         {QSizeF(m_flow.width() + margins, endless), 1, 1, m_flow.form().keepsTogether});
        Composer measuring(m_picture, m_language, scratch, m_prepared);
        measuring.putSection(section);
        return scratch.used();
    }
    static bool isTextOnly(const picture::Section &section)
    {
        return std::all_of(section.blocks.begin(), section.blocks.end(), [](const picture::Block &block) {
            return std::holds_alternative<picture::Paragraph>(block);
        });
    }
    /// A heading never stands alone at the foot of a page: the first block, or its beginning, stands below it.
    void beginSection(const picture::Section &section)
    {
        constexpr double heading = 70;
        const picture::Block &first = section.blocks.front();
        if (goesAcross(first) && endsWithNetwork(section)) {
            m_flow.need(heading + heightTogetherOf(section, 1, heading));
            return;
        }
        if (goesAcross(first)) {
            m_flow.goAcross();
            return;
        }
        m_flow.leaveAcross();
        if (m_flow.form().keepsTogether && !m_flow.style().dividesSections) {
            constexpr double mostBlank = 0.25; // of a column, for the sake of keeping a text together
            const auto height = heightOf(section);
            const bool isWorthIt = !isTextOnly(section) || m_flow.room() < mostBlank * m_flow.fullHeight();
            if (height && *height <= m_flow.fullHeight() && isWorthIt) {
                m_flow.need(*height + m_flow.style().gap);
                return;
            }
        }
        constexpr double reference = 40; // to the sheet
        if (hasSheet(first))
            m_flow.need(heading + reference + heightTogetherOf(section, 1, heading + reference));
        else if (std::holds_alternative<picture::Paragraph>(first))
            m_flow.need(heightLedTo(section, heading));
        else if (std::holds_alternative<picture::KeyJudgement>(first))
            m_flow.need(heading + 90);
        else if (std::holds_alternative<picture::Table>(first))
            m_flow.need(heading + heightTogetherOf(section, 0, heading));
        else if (!nextComesFirst(inOrderOfPaper(section), 0, heading))
            m_flow.need(heading + leastHeight(first));
    }
    /// Of a table of the section below so much; nothing where the block is none.
    [[nodiscard]] double heightTogetherOf(const picture::Section &section, qsizetype block, double above) const
    {
        if (block >= section.blocks.size())
            return 0;
        const auto *table = std::get_if<picture::Table>(&section.blocks[block]);
        const BlocksInOrder order = inOrderOfPaper(section);
        const auto at = std::find(order.begin(), order.end(), &section.blocks[block]) - order.begin();
        return table ? heightTogether(m_flow, *table, m_book, {above, notesBelow(order, static_cast<size_t>(at))}) : 0;
    }
    /// Heading and text with the figure they lead to; where a large part of a page would be left empty for it, the
    /// text begins there.
    [[nodiscard]] double heightLedTo(const picture::Section &section, double heading) const
    {
        constexpr double begun = 90;
        constexpr qsizetype mostBefore = 3;
        double text = 0;
        for (qsizetype i = 0; i < std::min(mostBefore + 1, section.blocks.size()); ++i) {
            if (standsInText(section.blocks[i])) {
                const double all = heading + text + leastHeight(section.blocks[i]);
                const bool leavesEmpty = all > m_flow.room() && m_flow.room() > m_flow.fullHeight() * 0.3;
                return leavesEmpty ? heading + begun : all;
            }
            const auto *paragraph = std::get_if<picture::Paragraph>(&section.blocks[i]);
            if (paragraph == nullptr)
                break;
            text += heightOf(*paragraph) + 6;
        }
        return heading + begun;
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
        putFigure(m_flow, figureText(figure.caption, ++m_figures), m_prepared.of(figure), height,
                  hasColumns() ? height : leastHeightOf(figure));
        if (!m_isEnd)
            m_flow.leaveAcross();
    }
    /// On a sheet of its own; no page ends half empty for its sake.
    void putSheet(const picture::NetworkFigure &figure)
    {
        const qint64 number = ++m_figures;
        PageFlow sheet(m_flow.style(), {hasColumns() ? m_flow.form().size : m_flow.style().a3Landscape, 1, 1, false});
        putFigure(sheet, figureText(figure.caption, number), m_prepared.of(figure), sheet.room());
        const auto told = [language = m_language, number](int page) {
            return picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1 is on page %2."),
                                                     {number, static_cast<qint64>(page)}),
                                   Phrasebook(language));
        };
        for (Page &page : sheet.take())
            m_flow.insertSheet(std::move(page), told);
        m_flow.space(m_flow.style().gap);
    }
    template<typename Figure>
    void put(const Figure &figure)
    {
        const double least = leastHeightOf(figure);
        putFigure(m_flow, figureText(figure.caption, ++m_figures), m_prepared.of(figure),
                  m_flow.style().lowFigures ? least : figureHeightOf(figure), least);
    }

    [[nodiscard]] QString figureText(const picture::Phrase &caption, qint64 number) const
    {
        return picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1. %2"),
                                                 {number, picture::textOf(caption, m_book)}),
                               m_book);
    }
    [[nodiscard]] static double captionHeight(const PageFlow &flow, const QString &caption)
    {
        return TextBlock(caption, PageStyle::small(), flow.width()).height() + 8;
    }
    /// With its caption below it, on one page.
    static void putFigure(PageFlow &flow, const QString &caption, const DrawFigure &draw, double height,
                          double least = 0)
    {
        const double below = captionHeight(flow, caption);
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
    PreparedFigures &m_prepared;
    std::vector<const picture::Section *> m_sections; ///< of this language
    std::vector<Bookmark> m_bookmarks;
    qint64 m_figures = 0;
    int m_divided = 0;
    int m_judgements = 0;
    bool m_isLast = false;  ///< no section follows
    bool m_isEnd = false;   ///< no block follows
    double m_noteBelow = 0; ///< height of a note that belongs to the block that is put
};

} // namespace

Composed composePages(const picture::Picture &picture, Language language, PageFlow &flow, PreparedFigures &prepared)
{
    Composer composer(picture, language, flow, prepared);
    Composed made;
    made.bookmarks = composer.compose();
    made.divided = composer.divided();
    return made;
}

} // namespace kluwen::ui
