#include "ui/picture/pageflow.h"

#include <algorithm>
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
    Page fresh;
    fresh.size = size;
    m_pages.push_back(std::move(fresh));
    m_cutsTable.push_back(false);
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
    const double foot = m_pages.back().size.height() - m_style.margin - m_style.footHeight;
    return !m_isAcross && page() == m_lowered.page ? m_top + (foot - m_top) * m_lowered.share : foot;
}

void PageFlow::lower(int page, double share)
{
    m_lowered = {page, share};
}

void PageFlow::noteFilled()
{
    if (!m_isAcross)
        m_filled = {page(), (m_column + used() / std::max(1.0, fullHeight())) / m_form.columns};
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

void PageFlow::newPageWithinTable()
{
    const int before = page();
    newPage();
    if (page() != before)
        m_cutsTable.back() = true;
}

void PageFlow::insertSheet(Page sheet, std::function<QString(int)> told)
{
    Sheet waiting;
    waiting.page = std::move(sheet);
    waiting.toldOn = page();
    waiting.mark = m_pages.back().marks.size();
    waiting.text = m_pages.back().texts.size();
    waiting.at = QPointF(edge(), m_pen);
    waiting.width = width();
    constexpr int widest = 9999; // its number is known once all is laid out; the line is kept free
    const TextBlock line(told(widest), PageStyle::small(), waiting.width);
    waiting.told = std::move(told);
    m_pages.back().marks.emplace_back([](QPainter &) {});
    m_pages.back().texts << QString();
    m_pen += line.height();
    m_sheets.push_back(std::move(waiting));
}

/// The page of the text it comes behind; -1 = before the first.
int PageFlow::placeOf(const Sheet &sheet) const
{
    const auto cuts = [this](int behind) {
        const auto next = static_cast<size_t>(behind + 1);
        return next < m_cutsTable.size() && m_cutsTable[next];
    };
    for (const int away : {0, 1, -1, 2, 3}) {
        const int behind = sheet.toldOn + away;
        if (behind >= 0 && behind <= page() && !cuts(behind))
            return behind;
    }
    return sheet.toldOn;
}

void PageFlow::tell(const Sheet &sheet, Page &page, int number) const
{
    const QString text = sheet.told(number);
    const TextBlock line(text, PageStyle::small(), sheet.width);
    page.marks[sheet.mark] = [line, at = sheet.at, colour = m_style.muted](QPainter &painter) {
        line.draw(painter, at, colour);
    };
    page.texts[sheet.text] = text;
}

std::vector<Page> PageFlow::take()
{
    std::vector<std::vector<const Sheet *>> behind(m_pages.size());
    for (const Sheet &sheet : m_sheets)
        behind[static_cast<size_t>(placeOf(sheet))].push_back(&sheet);
    std::vector<Page> all;
    std::vector<std::pair<const Sheet *, int>> numbers;
    m_taken.clear();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_taken.push_back(static_cast<int>(all.size()));
        all.push_back(std::move(m_pages[i]));
        for (const Sheet *sheet : behind[i]) {
            all.push_back(sheet->page);
            numbers.emplace_back(sheet, static_cast<int>(all.size()));
        }
    }
    for (const auto &[sheet, number] : numbers)
        tell(*sheet, all[static_cast<size_t>(m_taken[static_cast<size_t>(sheet->toldOn)])], number);
    return all;
}

int PageFlow::taken(int page) const
{
    return page >= 0 && static_cast<size_t>(page) < m_taken.size() ? m_taken[static_cast<size_t>(page)] : page;
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
    constexpr double least = 400; // columns lower than this are no columns
    const bool isLow = room() < least;
    m_isAcross = false;
    if (isLow)
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
        noteFilled();
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
    noteFilled();
}

void PageFlow::figure(const DrawFigure &draw, double height)
{
    const double across = width();
    mark([draw, across, height](QPainter &painter, QPointF at) { draw(painter, QRectF(at, QSizeF(across, height))); },
         height);
}

} // namespace kluwen::ui
