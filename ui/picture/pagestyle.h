#pragma once
#include "core/picture/picture.h"
#include <QColor>
#include <QFont>
#include <QSizeF>

namespace kluwen::ui
{

/// Measures of a page and the voices it speaks in (ui.md, "Intelligence pictures on paper"). Pages are laid out in half
/// points (1/144 inch): QFont knows whole pixels only, and so 8.5 point is 17 of them on every device.
struct PageStyle
{
    static constexpr double unitsPerInch = 144;
    static constexpr double unitsPerPixel = 1.5; ///< figures are drawn in pixels of 1/96 inch

    QSizeF a4{1190.55, 1683.78};
    QSizeF a3Landscape{2381.1, 1683.78};
    double margin = 113.4;  ///< 20 mm
    double headHeight = 44; ///< marking and product line above the text
    double footHeight = 44;
    double gap = 14;              ///< between blocks
    double cell = 6;              ///< inside a table cell
    bool lowFigures = false;      ///< each as low as it can still be read
    bool dividesSections = false; ///< also where they are kept together
    QColor ink{0x1a, 0x1a, 0x1a};
    QColor muted{0x55, 0x55, 0x55};
    QColor rule{0xb0, 0xb0, 0xb0};
    QColor shade{0xf0, 0xf0, 0xf0};

    [[nodiscard]] static QFont body() { return font(20, QFont::Normal); }
    [[nodiscard]] static QFont bodyBold() { return font(20, QFont::DemiBold); }
    [[nodiscard]] static QFont small() { return font(17, QFont::Normal); }
    [[nodiscard]] static QFont smallBold() { return font(17, QFont::DemiBold); }
    [[nodiscard]] static QFont title() { return font(40, QFont::Bold); }
    [[nodiscard]] static QFont heading() { return font(27, QFont::Bold); }
    [[nodiscard]] static QFont marking() { return font(19, QFont::Bold); }
    [[nodiscard]] static QFont font(int halfPoints, QFont::Weight weight);
};

/// How a picture stands on its paper. Pages are laid out at `size` and enlarged by `scale`: letters on a poster are
/// read from further away.
struct PageForm
{
    QSizeF size; ///< half points, before it is enlarged
    int columns = 1;
    double scale = 1;
    bool keepsTogether = false; ///< a section begins where it fits as a whole
};
[[nodiscard]] PageForm pageForm(picture::Paper paper);

} // namespace kluwen::ui
