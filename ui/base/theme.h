#pragma once
#include "core/model/schema.h"
#include <array>
#include <QColor>

class QApplication;

namespace kluwen::ui
{

/// Every colour of the program. Text colours stand out 4.5:1 from their surfaces, marks and symbols 3:1.
struct Theme
{
    bool isDark = false;
    QColor window;        ///< behind the docks
    QColor surface;       ///< tables, forms, menus
    QColor surfaceRaised; ///< headers, cards, alternate rows, tool tips
    QColor canvas;        ///< ground of networks, trails and charts
    QColor grid;          ///< faint lines on the canvas
    QColor text;
    QColor textMuted;
    QColor accent;     ///< selection and the one primary action; nothing else
    QColor accentText; ///< on accent
    QColor border;
    QColor danger;  ///< errors and what cannot be undone; nothing else
    QColor warning; ///< needs a look
    QColor good;
    std::array<QColor, 8> series; ///< for data, told apart by the colour-blind (after Okabe and Ito, 2008)

    [[nodiscard]] QColor family(Family family) const;     ///< calm fill of a thing's shape
    [[nodiscard]] QColor familyEdge(Family family) const; ///< its outline and the symbol on it

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme print(); ///< white paper: PDF, SVG and PNG
    friend bool operator==(const Theme &, const Theme &) = default;
};

/// Relative contrast of two colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// a mixed with b; share 0 = a, 1 = b.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// Fusion style, palette and style sheet for the whole program.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace kluwen::ui
