#include "ui/picture/pagefurniture.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/textblock.h"
#include "ui/picture/written.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

class Furniture
{
public:
    Furniture(const picture::Frame &frame, Language language) : m_frame(frame), m_book(language) {}

    void furnish(Page &page, PageNumber which) const
    {
        const PageStyle style;
        const double width = page.size.width() - 2 * style.margin;
        const QString product = productOf(m_frame, m_book);
        const QString asOf =
            picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "As of %1"), {m_frame.asOf}), m_book);
        const QString pageOf =
            pageSentence(m_book.language(), QString::number(which.number), QString::number(which.total));
        const double head = style.margin - 24;
        const double foot = page.size.height() - style.margin - 6;
        const Ends above{product, asOf};
        const Ends below{handlingOf(m_frame), pageOf};
        const bool isApart = standsApart(above, below, width);
        line(page, {style.margin, head}, width, above, isApart ? Marking::Above : Marking::Within, head + 32);
        line(page, {style.margin, foot}, width, below, isApart ? Marking::Below : Marking::Within, foot - 6);
        stamp(page, {style.margin, foot + 28}, width);
    }

private:
    struct Ends ///< of a line
    {
        QString left;
        QString right;
    };
    enum class Marking { Within, Above, Below };

    /// A marking that would run into what stands beside it gets lines of its own, towards the edges of the page.
    [[nodiscard]] bool standsApart(const Ends &above, const Ends &below, double width) const
    {
        constexpr double gap = 24;
        const auto widthOf = [width](const QString &text, const QFont &font) {
            return TextBlock(text, font, width).naturalWidth();
        };
        double beside = 0;
        for (const QString &text : {above.left, above.right, below.left, below.right})
            beside = std::max(beside, std::min(widthOf(text, PageStyle::small()), width / 3));
        return widthOf(markingOf(m_frame, m_book), PageStyle::marking()) > width - 2 * (beside + gap);
    }

    void line(Page &page, QPointF at, double width, const Ends &ends, Marking where, double rule) const
    {
        const PageStyle style;
        const QString marking = markingOf(m_frame, m_book);
        const TextBlock middle(marking, PageStyle::marking(), width, Qt::AlignHCenter);
        const TextBlock start(ends.left, PageStyle::small(), width / 3);
        const TextBlock end(ends.right, PageStyle::small(), width / 3, Qt::AlignRight);
        page.texts << ends.left << marking << ends.right;
        QPointF place = at;
        if (where == Marking::Above)
            place.ry() -= middle.height() + 2;
        else if (where == Marking::Below)
            place.ry() += 56; // below the checksum
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

void furnish(Page &page, const picture::Frame &frame, Language language, PageNumber which)
{
    Furniture(frame, language).furnish(page, which);
}

} // namespace kluwen::ui
