#include "ui/picture/pages.h"
#include "ui/picture/pageflow.h"
#include "ui/picture/pagefurniture.h"
#include "ui/picture/tableflow.h"
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
    }

    std::vector<Bookmark> compose()
    {
        m_flow.goAcross();
        titleBlock();
        if (!beginsAcross())
            m_flow.leaveAcross();
        for (const picture::Section &section : m_picture.sections) {
            if (!section.isIn(m_language))
                continue;
            m_isLast = &section == &m_picture.sections.last();
            if (!m_flow.isAcross() || !isJudgementsOnly(section))
                beginSection(section);
            m_flow.space(m_flow.style().gap);
            m_bookmarks.push_back({picture::textOf(section.title, m_book), m_flow.page()});
            if (m_flow.isAcross() && isJudgementsOnly(section))
                putJudgementsBeside(section);
            else
                putSection(section);
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
        const QList<picture::Section> &sections = m_picture.sections;
        const qsizetype judged = !sections.isEmpty() && isJudgementsOnly(sections.first()) ? 1 : 0;
        return sections.size() > judged && goesAcross(sections[judged].blocks.first());
    }
    /// The judgements in rows of as many as there are columns: on a large sheet a line over all of it cannot be read.
    void putJudgementsBeside(const picture::Section &section)
    {
        m_flow.text(picture::textOf(section.title, m_book), PageStyle::heading(), m_flow.style().ink);
        m_flow.space(6);
        const int columns = m_flow.form().columns;
        const double step = m_flow.width() / columns;
        for (qsizetype first = 0; first < section.blocks.size(); first += columns) {
            std::vector<std::pair<TextBlock, TextBlock>> row;
            QStringList readable;
            double height = 0;
            for (qsizetype i = first; i < std::min<qsizetype>(first + columns, section.blocks.size()); ++i) {
                const Judged judged = judgedIn(std::get<picture::KeyJudgement>(section.blocks[i]));
                row.emplace_back(TextBlock(judged.text, PageStyle::body(), step - 40),
                                 TextBlock(judged.notes, PageStyle::small(), step - 40));
                readable << judged.text << judged.notes;
                height = std::max(height, row.back().first.height() + row.back().second.height());
            }
            m_flow.mark(
                [row, step, style = m_flow.style()](QPainter &painter, QPointF at) {
                    for (size_t i = 0; i < row.size(); ++i) {
                        const QPointF start = at + QPointF(step * static_cast<double>(i), 0);
                        row[i].first.draw(painter, start, style.ink);
                        row[i].second.draw(painter, start + QPointF(0, row[i].first.height()), style.muted);
                    }
                },
                height + 8, readable.join(QLatin1Char('\n')));
        }
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

    void titleBlock()
    {
        const picture::Frame &frame = m_picture.frame;
        m_flow.text(picture::textOf(frame.title, m_book), PageStyle::title(), m_flow.style().ink);
        m_flow.space(8);
        const auto fields = headOf(m_picture, m_book);
        const qsizetype beside = m_flow.isAcross() ? 2 : 1; // a line over a whole poster would be half empty
        for (qsizetype i = 0; i < fields.size(); i += beside)
            putFields(fields.sliced(i, std::min(beside, fields.size() - i)), static_cast<double>(beside));
        m_flow.space(6);
    }
    void putFields(const QList<std::pair<QString, QString>> &fields, double beside)
    {
        constexpr double nameWidth = 250;
        const PageStyle style = m_flow.style();
        const double width = m_flow.width() / beside;
        std::vector<std::pair<TextBlock, TextBlock>> blocks;
        double height = 0;
        QStringList readable;
        for (const auto &[name, content] : fields) {
            const TextBlock left(name, PageStyle::small(), nameWidth - 12);
            const TextBlock right(content, PageStyle::body(), width - nameWidth - (beside > 1 ? 24 : 0));
            height = std::max({height, left.height(), right.height()});
            blocks.emplace_back(left, right);
            readable << name + QLatin1Char('\t') + content;
        }
        m_flow.mark(
            [blocks, width, style](QPainter &painter, QPointF at) {
                for (size_t i = 0; i < blocks.size(); ++i) {
                    const QPointF start = at + QPointF(width * static_cast<double>(i), 0);
                    blocks[i].first.draw(painter, start + QPointF(0, 3), style.muted);
                    blocks[i].second.draw(painter, start + QPointF(nameWidth, 0), style.ink);
                }
            },
            height + 3, readable.join(QLatin1Char('\n')));
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
    struct Judged
    {
        QString text;
        QString notes;
    };
    /// Likelihood and confidence stand in sentences of their own: mixing them misleads (ICD 203).
    [[nodiscard]] Judged judgedIn(const picture::KeyJudgement &judgement)
    {
        QStringList notes;
        if (judgement.likelihood != picture::Likelihood::NotStated)
            notes << picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Likelihood: %1."),
                                                       {m_book.text(picture::likelihoodKey(judgement.likelihood))}),
                                     m_book);
        if (judgement.confidence != picture::Confidence::NotStated)
            notes << picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Confidence: %1."),
                                                       {m_book.text(picture::confidenceKey(judgement.confidence))}),
                                     m_book);
        if (!judgement.author.isEmpty())
            notes << judgement.author;
        const QString number = QString::number(++m_judgements) + QStringLiteral(". ");
        return {number + picture::textOf(judgement.text, m_book), notes.join(QStringLiteral("   "))};
    }
    void put(const picture::KeyJudgement &judgement)
    {
        const Judged judged = judgedIn(judgement);
        m_flow.need(90);
        m_flow.text(judged.text, PageStyle::body(), m_flow.style().ink);
        if (!judged.notes.isEmpty())
            m_flow.text(judged.notes, PageStyle::small(), m_flow.style().muted, 26);
        m_flow.space(8);
    }
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
