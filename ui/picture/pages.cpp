#include "ui/picture/pages.h"
#include "ui/picture/pageflow.h"
#include "ui/picture/tableflow.h"
#include "ui/picture/written.h"

#include <algorithm>
#include <optional>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

/// Walks through the picture and puts its parts into the flow.
class Composer
{
public:
    Composer(const picture::Picture &picture, Language language, PageFlow &flow)
        : m_picture(picture), m_language(language), m_book(language), m_flow(flow)
    {
    }

    std::vector<Bookmark> compose()
    {
        const bool hasColumns = m_flow.form().columns > 1;
        if (hasColumns)
            m_flow.goAcross();
        titleBlock();
        if (hasColumns && !m_picture.sections.isEmpty() && !goesAcross(m_picture.sections.first().blocks.first()))
            m_flow.leaveAcross();
        for (const picture::Section &section : m_picture.sections) {
            if (!section.isIn(m_language))
                continue;
            beginSection(section);
            m_flow.space(m_flow.style().gap);
            m_bookmarks.push_back({picture::textOf(section.title, m_book), m_flow.page()});
            putSection(section);
        }
        return m_bookmarks;
    }

private:
    void putSection(const picture::Section &section)
    {
        m_flow.text(picture::textOf(section.title, m_book), PageStyle::heading(), m_flow.style().ink);
        m_flow.space(6);
        for (const picture::Block &block : section.blocks)
            std::visit([this](const auto &content) { put(content); }, block);
    }

    [[nodiscard]] bool goesAcross(const picture::NetworkFigure &figure) const
    {
        return m_flow.form().columns > 1 || isFoldOut(figure);
    }
    [[nodiscard]] bool goesAcross(const picture::Block &block) const
    {
        const auto *figure = std::get_if<picture::NetworkFigure>(&block);
        return figure != nullptr && goesAcross(*figure);
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
        Composer measuring(m_picture, m_language, scratch);
        measuring.putSection(section);
        return scratch.used();
    }
    /// A heading never stands alone at the foot of a page: the first block, or its beginning, stands below it.
    void beginSection(const picture::Section &section)
    {
        constexpr double heading = 70;
        const picture::Block &first = section.blocks.front();
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
        double ledTo = 0; // a few lines at the foot and their figure overleaf would be read apart
        for (qsizetype i = 1; i < std::min<qsizetype>(3, section.blocks.size()); ++i) {
            if (const auto *trail = std::get_if<picture::TrailFigure>(&section.blocks[i]))
                ledTo = figureHeightOf(*trail);
            else if (const auto *timeline = std::get_if<picture::TimelineFigure>(&section.blocks[i]))
                ledTo = figureHeightOf(*timeline);
        }
        if (std::holds_alternative<picture::Paragraph>(first) && ledTo > 0)
            m_flow.need(heading + 150 + ledTo);
        else if (std::holds_alternative<picture::Paragraph>(first) ||
                 std::holds_alternative<picture::KeyJudgement>(first))
            m_flow.need(heading + 90);
        else if (std::holds_alternative<picture::Table>(first))
            m_flow.need(heading + 240);
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

    void put(const picture::Paragraph &paragraph)
    {
        const QString text = withCitations(picture::textOf(paragraph.text, m_book), paragraph.citations);
        m_flow.text(text, paragraph.muted ? PageStyle::small() : PageStyle::body(),
                    paragraph.muted ? m_flow.style().muted : m_flow.style().ink);
        m_flow.space(6);
    }
    /// Likelihood and confidence stand in sentences of their own: mixing them misleads (ICD 203).
    void put(const picture::KeyJudgement &judgement)
    {
        const QString number = QString::number(++m_judgements) + QStringLiteral(". ");
        m_flow.need(90);
        m_flow.text(number + picture::textOf(judgement.text, m_book), PageStyle::body(), m_flow.style().ink);
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
        if (!notes.isEmpty())
            m_flow.text(notes.join(QStringLiteral("   ")), PageStyle::small(), m_flow.style().muted, 26);
        m_flow.space(8);
    }
    void put(const picture::Table &table) { flowTable(m_flow, table, m_book); }
    void put(const picture::NetworkFigure &figure)
    {
        if (goesAcross(figure) && !m_flow.isAcross())
            m_flow.goAcross();
        double height = figureHeightOf(figure);
        if (m_flow.form().columns > 1) { // below it there is room for columns, or it takes what there is
            constexpr double leastBelow = 520;
            const double half = m_flow.form().size.height() * 0.5;
            height = m_flow.room() - half > leastBelow ? half : m_flow.room() - 90;
        } else if (m_flow.isAcross())
            height = m_flow.room() - 70;
        caption(figure.caption, figureOf(figure, m_language), height);
        if (m_flow.form().columns > 1)
            m_flow.leaveAcross();
    }
    template<typename Figure>
    void put(const Figure &figure)
    {
        caption(figure.caption, figureOf(figure, m_language), figureHeightOf(figure));
    }

    void caption(const picture::Phrase &phrase, const DrawFigure &draw, double height)
    {
        if (!m_flow.isAcross())
            m_flow.need(height + 60);
        m_flow.figure(draw, std::min(height, m_flow.room() - 60));
        m_flow.space(4);
        m_flow.text(
            picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1. %2"),
                                              {static_cast<qint64>(++m_figures), picture::textOf(phrase, m_book)}),
                            m_book),
            PageStyle::small(), m_flow.style().ink);
        m_flow.space(m_flow.style().gap);
    }

    const picture::Picture &m_picture;
    Language m_language;
    Phrasebook m_book;
    PageFlow &m_flow;
    std::vector<Bookmark> m_bookmarks;
    int m_figures = 0;
    int m_judgements = 0;
};

/// Marking, product and as-of time above; marking and page number below: on every page.
class Furniture
{
public:
    Furniture(const picture::Picture &picture, Language language) : m_frame(picture.frame), m_book(language) {}

    void furnish(Page &page, int number, int total) const
    {
        const PageStyle style;
        const double width = page.size.width() - 2 * style.margin;
        const QString product = m_frame.productNumber.isEmpty() ? m_frame.caseTitle : m_frame.productNumber;
        const QString asOf =
            picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "As of %1"), {m_frame.asOf}), m_book);
        const QString pageOf = pageSentence(m_book.language(), QString::number(number), QString::number(total));
        const double head = style.margin - 24;
        const double foot = page.size.height() - style.margin - 6;
        line(page, {style.margin, head}, width, product, asOf, true);
        line(page, {style.margin, foot}, width, handlingOf(m_frame), pageOf, false);
        stamp(page, {style.margin, foot + 28}, width);
    }

private:
    void line(Page &page, QPointF at, double width, const QString &left, const QString &right, bool above) const
    {
        const PageStyle style;
        const QString marking = markingOf(m_frame, m_book);
        const TextBlock middle(marking, PageStyle::marking(), width, Qt::AlignHCenter);
        const TextBlock start(left, PageStyle::small(), width / 3);
        const TextBlock end(right, PageStyle::small(), width / 3, Qt::AlignRight);
        page.texts << left << marking << right;
        const double rule = above ? at.y() + 32 : at.y() - 6;
        // A marking that would run into what stands beside it gets a line of its own, towards the edge of the page.
        const double beside = width - 2 * std::max(start.naturalWidth(), end.naturalWidth());
        const bool isApart = middle.lines() > 1 || middle.naturalWidth() > beside - 48;
        const double apart = above ? -middle.height() - 2 : 56;
        const QPointF place = isApart ? at + QPointF(0, apart) : at;
        page.marks.emplace_back([=](QPainter &painter) {
            painter.setPen(QPen(style.rule, 1));
            painter.drawLine(QPointF(at.x(), rule), QPointF(at.x() + width, rule));
            start.draw(painter, at, style.muted);
            middle.draw(painter, place, style.ink);
            end.draw(painter, at + QPointF(width * 2 / 3, 0), style.muted);
        });
    }

    /// Below the foot: which content this is and which copy of it.
    void stamp(Page &page, QPointF at, double width) const
    {
        const QString content = stampOf(m_frame, m_book);
        const QString copy = copyOf(m_frame, m_book);
        const TextBlock left(content, PageStyle::small(), width / 2);
        const TextBlock right(copy, PageStyle::smallBold(), width / 2, Qt::AlignRight);
        page.texts << content << copy;
        page.marks.emplace_back([=, style = PageStyle()](QPainter &painter) {
            left.draw(painter, at, style.muted);
            right.draw(painter, at + QPointF(width / 2, 0), style.ink);
        });
    }

    const picture::Frame &m_frame;
    Phrasebook m_book;
};

} // namespace

Pages layOutPages(const picture::Picture &picture, Language language)
{
    const PageForm form = pageForm(picture.frame.paper);
    PageFlow flow(PageStyle{}, form);
    Pages pages;
    pages.bookmarks = Composer(picture, language, flow).compose();
    pages.pages = flow.take();
    const Furniture furniture(picture, language);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        Page &page = pages.pages[i];
        furniture.furnish(page, static_cast<int>(i) + 1, static_cast<int>(pages.pages.size()));
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
