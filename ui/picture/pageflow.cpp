#include "ui/picture/pageflow.h"

#include <QPainter>

namespace kluwen::ui
{

PageFlow::PageFlow(const PageStyle &style) : m_style(style)
{
    begin(m_style.a4);
}

void PageFlow::begin(QSizeF size)
{
    Page fresh;
    fresh.size = size;
    m_pages.push_back(std::move(fresh));
    m_pen = m_style.margin + m_style.headHeight;
}

double PageFlow::width() const
{
    return m_pages.back().size.width() - 2 * m_style.margin;
}

double PageFlow::fullHeight() const
{
    return m_pages.back().size.height() - 2 * m_style.margin - m_style.headHeight - m_style.footHeight;
}

double PageFlow::room() const
{
    return m_pages.back().size.height() - m_style.margin - m_style.footHeight - m_pen;
}

void PageFlow::newPage()
{
    m_foldOut = false;
    begin(m_style.a4);
}

void PageFlow::leaveFoldOut()
{
    if (m_foldOut)
        newPage();
}

void PageFlow::newFoldOut()
{
    m_foldOut = true;
    begin(m_style.a3Landscape);
}

void PageFlow::need(double height)
{
    if (height > room() && room() < fullHeight())
        newPage();
}

void PageFlow::space(double height)
{
    if (room() < fullHeight())
        m_pen += height;
}

void PageFlow::text(const QString &text, const QFont &font, const QColor &colour, double indent)
{
    const TextBlock block(text, font, width() - indent);
    int from = 0;
    while (from < block.lines()) {
        int to = block.linesThatFit(from, room());
        const int left = block.lines() - to;
        const bool fits = to - from >= 2 && (left != 1 || to - from > 2 || room() >= fullHeight());
        if (left == 1 && to - from > 2)
            --to; // takes a companion along to the next page
        if (left > 0 && !fits) {
            newPage();
            to = std::max(block.linesThatFit(from, room()), from + 1);
        }
        const QPointF at(m_style.margin + indent, m_pen);
        m_pages.back().marks.emplace_back(
            [block, at, colour, from, to](QPainter &painter) { block.draw(painter, at, colour, from, to); });
        m_pen += block.heightOf(from, to);
        from = to;
        if (from < block.lines())
            newPage();
    }
    m_pages.back().texts << text;
}

void PageFlow::mark(std::function<void(QPainter &, QPointF)> draw, double height, const QString &readable)
{
    const QPointF at(m_style.margin, m_pen);
    m_pages.back().marks.emplace_back([draw = std::move(draw), at](QPainter &painter) { draw(painter, at); });
    if (!readable.isEmpty())
        m_pages.back().texts << readable;
    m_pen += height;
}

void PageFlow::figure(const DrawFigure &draw, double height)
{
    const double across = width();
    mark([draw, across, height](QPainter &painter, QPointF at) { draw(painter, QRectF(at, QSizeF(across, height))); },
         height);
}

} // namespace kluwen::ui
