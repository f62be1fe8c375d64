#pragma once
#include "ui/picture/figures.h"
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/textblock.h"

namespace kluwen::ui
{

/// Fills pages from top to bottom and column by column: knows where the pen is and goes on where there is no room.
class PageFlow
{
public:
    PageFlow(const PageStyle &style, const PageForm &form);

    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] const PageForm &form() const { return m_form; }
    [[nodiscard]] bool isAcross() const { return m_isAcross; } ///< over all columns
    [[nodiscard]] double width() const;                        ///< of the text where the pen is
    [[nodiscard]] double room() const;                         ///< left below the pen
    [[nodiscard]] double fullHeight() const;                   ///< of the text in an empty column
    [[nodiscard]] double used() const;                         ///< above the pen
    [[nodiscard]] int column() const { return m_column; }      ///< 0-based
    [[nodiscard]] int page() const { return static_cast<int>(m_pages.size()) - 1; }

    void newPage();               ///< the next column, or a page where there is none
    void goAcross();              ///< over all columns, at the head of a page
    void leaveAcross();           ///< for what needs the width of a column
    void insertSheet(Page sheet); ///< follows the page the pen is on, while the text goes on
    void need(double height);     ///< goes on where less room is left
    void space(double height);    ///< never at the head of a column
    /// A paragraph; no single line is left behind at the foot or the head of a column.
    void text(const QString &text, const QFont &font, const QColor &colour, double indent = 0);
    void mark(std::function<void(QPainter &, QPointF)> draw, double height, const QString &readable = {});
    void figure(const DrawFigure &draw, double height);

    [[nodiscard]] std::vector<Page> take();

private:
    void begin(QSizeF size);
    void addSheets();
    [[nodiscard]] double edge() const; ///< left, of the column
    [[nodiscard]] double bottom() const;

    PageStyle m_style;
    PageForm m_form;
    std::vector<Page> m_pages;
    std::vector<Page> m_sheets; ///< inserted behind the page the pen is on
    double m_pen = 0;
    double m_top = 0; ///< of the columns: below what goes across
    int m_column = 0;
    bool m_isAcross = false;
};

} // namespace kluwen::ui
