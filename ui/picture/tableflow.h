#pragma once
#include "ui/picture/pageflow.h"
#include <vector>

namespace kluwen::ui
{

/// Puts a table into the flow: heads are repeated on every page, also those of a group that goes on there, a row is
/// never broken, numbers stand right. `after` is the height of what belongs below its last row.
void flowTable(PageFlow &flow, const picture::Table &table, const Phrasebook &book, double after = 0);

/// Heights of what goes with a table.
struct TableSurroundings
{
    double above = 0; ///< put before it
    double below = 0; ///< notes that belong below its last row
};

/// What of the table must stay on one page, in half points: all of it up to a third of a page, else caption, head and
/// some rows. A longer one is divided rather than a large part of a page left empty.
[[nodiscard]] double heightTogether(const PageFlow &flow, const picture::Table &table, const Phrasebook &book,
                                    const TableSurroundings &around = {});

/// Widths of the columns in half points, `width` together: each as wide as its longest text where there is room for
/// all, what is left over as the table asks for it; else so that the table becomes low, but no column so narrow that
/// the longest word of its head, or of its cells up to a third of the page, would be broken, as far as there is room.
[[nodiscard]] std::vector<double> columnWidths(const picture::Table &table, const Phrasebook &book, double width);

} // namespace kluwen::ui
