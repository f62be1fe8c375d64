#pragma once
#include "ui/chart/scene.h"
#include <array>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QLineF>
#include <QRectF>

namespace kluwen::ui
{

/// A label with the place it got; for a thing or for a tie.
struct PlacedLabel
{
    graph::NodeIndex node = -1;
    std::int32_t tie = -1;
    QRectF rect;    ///< pixels, with the halo
    QString text;   ///< as shown, shortened where it is too long
    QString detail; ///< second line; may be empty
    QLineF leader;  ///< from the symbol to a name that stands further off; mostly null
};

[[nodiscard]] QFont labelFont();  ///< names
[[nodiscard]] QFont detailFont(); ///< second lines and ties

/// Texts as they are shown and how wide they are, remembered: shaping a text takes longer than placing it. Belongs to
/// one thread at a time.
class TextMeasure
{
public:
    enum class Kind { Name, WideName, Detail, Tie };
    struct Shown
    {
        QString text; ///< shortened to the most room that kind has
        double width = 0;
    };
    TextMeasure();
    [[nodiscard]] const Shown &shown(Kind kind, const QString &text);
    [[nodiscard]] double widthOfName(const QString &text) const { return m_names.horizontalAdvance(text); } ///< whole
    [[nodiscard]] double nameHeight() const { return m_nameHeight; }
    [[nodiscard]] double detailHeight() const { return m_detailHeight; }

private:
    QFontMetricsF m_names;
    QFontMetricsF m_details;
    double m_nameHeight;
    double m_detailHeight;
    std::array<QHash<QString, Shown>, 4> m_shown;
};

/// How labels are placed besides scene and view; nothing set = for a figure.
struct LabelRules
{
    bool wholeOnly = true; ///< no label may stick out of the target; on screen the hand can move it in
    /// Labels placed before in that scene at that scale, in pixels of the same view: they stay where they are.
    const std::vector<PlacedLabel> *before = nullptr;
    TextMeasure *measure = nullptr;
    QRectF area; ///< names of a figure stay within it, where a legend takes a part of the target; null = the target
    bool everyName = false; ///< for paper, where nobody can zoom in: see placeEveryName
};

/// Which labels are shown in that view, and where: the most important things first, at the first of eight places that
/// is free, never over one another. Ties get theirs last. How many there may be is counted by squares of the scene, so
/// that the choice does not change while the view pans. Depends on nothing but scene, view and rules.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const Scene &scene, const Viewport &view,
                                                   const LabelRules &rules = {});

/// Pixels from the centre to the rim from which on a symbol shows its type, badges and beads.
inline constexpr double symbolDetailRadius = 8;

} // namespace kluwen::ui
