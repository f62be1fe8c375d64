#pragma once
#include "ui/picture/figures.h"
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/textblock.h"

namespace kluwen::ui
{

/// Fills pages from top to bottom: knows where the pen is and begins a page when there is no room.
class PageFlow
{
public:
    explicit PageFlow(const PageStyle &style);

    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] double width() const;      ///< of the text on the current page
    [[nodiscard]] double room() const;       ///< left below the pen
    [[nodiscard]] double fullHeight() const; ///< of the text on an empty page
    [[nodiscard]] int page() const { return static_cast<int>(m_pages.size()) - 1; }

    void newPage();
    void leaveFoldOut();       ///< begins an A4 page where the current one is a fold-out: for what needs its width
    void newFoldOut();         ///< an A3 page; what comes after it is on A4 again
    void need(double height);  ///< begins a page where less room is left
    void space(double height); ///< never at the head of a page
    /// A paragraph; no single line is left behind at the foot or the head of a page.
    void text(const QString &text, const QFont &font, const QColor &colour, double indent = 0);
    void mark(std::function<void(QPainter &, QPointF)> draw, double height, const QString &readable = {});
    void figure(const DrawFigure &draw, double height);

    [[nodiscard]] std::vector<Page> take() { return std::move(m_pages); }

private:
    void begin(QSizeF size);

    PageStyle m_style;
    std::vector<Page> m_pages;
    double m_pen = 0;
    bool m_foldOut = false;
};

} // namespace kluwen::ui
