#include "ui/picture/pageflow.h"

#include <algorithm>
#include <iterator>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double columnGap = 56;

} // namespace

PageFlow::PageFlow(const PageStyle &style, const PageForm &form) : m_style(style), m_form(form)
{
    begin(m_form.size);
}

void PageFlow::begin(QSizeF size)
{
    addSheets();
    Page fresh;
    fresh.size = size;
    m_pages.push_back(std::move(fresh));
    m_column = 0;
    m_top = m_style.margin + m_style.headHeight;
    m_pen = m_top;
}

double PageFlow::width() const
{
    const double across = m_pages.back().size.width() - 2 * m_style.margin;
    return m_isAcross ? across : (across - (m_form.columns - 1) * columnGap) / m_form.columns;
}

double PageFlow::edge() const
{
    return m_style.margin + m_column * (width() + columnGap);
}

double PageFlow::bottom() const
{
    return m_pages.back().size.height() - m_style.margin - m_style.footHeight;
}

double PageFlow::fullHeight() const
{
    return bottom() - m_top;
}

double PageFlow::room() const
{
    return bottom() - m_pen;
}

double PageFlow::used() const
{
    return m_pen - m_top;
}

void PageFlow::newPage()
{
    if (!m_isAcross && m_column + 1 < m_form.columns) {
        ++m_column;
        m_pen = m_top;
        return;
    }
    m_isAcross = false;
    begin(m_form.size);
}

void PageFlow::insertSheet(Page sheet)
{
    m_sheets.push_back(std::move(sheet));
}

void PageFlow::addSheets()
{
    std::move(m_sheets.begin(), m_sheets.end(), std::back_inserter(m_pages));
    m_sheets.clear();
}

std::vector<Page> PageFlow::take()
{
    addSheets();
    return std::move(m_pages);
}

void PageFlow::goAcross()
{
    if (m_form.columns == 1)
        return;
    if (!m_isAcross && (m_column > 0 || used() > 0))
        begin(m_form.size);
    m_isAcross = true;
}

void PageFlow::leaveAcross()
{
    if (!m_isAcross)
        return;
    m_isAcross = false;
    constexpr double least = 400; // columns lower than this are no columns
    if (room() < least)
        begin(m_form.size);
    m_top = m_pen;
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
        const QPointF at(edge() + indent, m_pen);
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
    const QPointF at(edge(), m_pen);
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
