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

    void lower(int page, double share); ///< its columns end at this part of their height
    /// Where the last of what stands in columns came to stand: the page, and the filled part of all its columns.
    struct Filled
    {
        int page = -1;
        double share = 1;
    };
    [[nodiscard]] Filled lastColumns() const { return m_filled; }

    void newPage();            ///< the next column, or a page where there is none
    void newPageWithinTable(); ///< no sheet is put between the two pages
    void goAcross();           ///< over all columns, at the head of a page
    void leaveAcross();        ///< for what needs the width of a column
    /// A sheet of its own, behind the page the pen is on while the text goes on; behind the next page, or before this
    /// one, where it would cut a table. A line here names its page: `told` makes it of the number, 1-based.
    void insertSheet(Page sheet, std::function<QString(int page)> told);
    void need(double height);  ///< goes on where less room is left
    void space(double height); ///< never at the head of a column
    /// A paragraph; no single line is left behind at the foot or the head of a column.
    void text(const QString &text, const QFont &font, const QColor &colour, double indent = 0);
    void mark(std::function<void(QPainter &, QPointF)> draw, double height, const QString &readable = {});
    void figure(const DrawFigure &draw, double height);

    [[nodiscard]] std::vector<Page> take();
    [[nodiscard]] int taken(int page) const; ///< where a page of the text came to stand among those that were taken

private:
    void begin(QSizeF size);
    struct Sheet
    {
        Page page;
        int toldOn = 0; ///< page of the text
        size_t mark = 0;
        qsizetype text = 0;
        QPointF at;
        double width = 0;
        std::function<QString(int)> told;
    };
    [[nodiscard]] int placeOf(const Sheet &sheet) const;
    void tell(const Sheet &sheet, Page &page, int number) const;
    [[nodiscard]] double edge() const; ///< left, of the column
    [[nodiscard]] double bottom() const;
    void noteFilled();

    PageStyle m_style;
    PageForm m_form;
    std::vector<Page> m_pages;
    std::vector<Sheet> m_sheets;   ///< not among the pages before they are taken
    std::vector<bool> m_cutsTable; ///< by page: it begins in the midst of a table
    std::vector<int> m_taken;      ///< by page of the text
    Filled m_filled;
    Filled m_lowered;
    double m_pen = 0;
    double m_top = 0; ///< of the columns: below what goes across
    int m_column = 0;
    bool m_isAcross = false;
};

} // namespace kluwen::ui
