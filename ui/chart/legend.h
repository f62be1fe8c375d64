#pragma once
#include "core/base/phrasebook.h"
#include "ui/base/theme.h"
#include "ui/chart/scene.h"
#include <QSizeF>

class QPainter;

namespace kluwen::ui
{

/// One line of the legend: a sample and what it means.
struct LegendEntry
{
    enum class Kind {
        Thing, ///< shape and symbol
        Tie,   ///< line of a family
        Style, ///< dashed, dotted, pale, bead
        Badge,
        Rule ///< of a style rule; a heading has no sample
    };
    Kind kind = Kind::Thing;
    QString text;
    Family family = Family::Person;
    QString symbol;
    QString tieFamily;
    TieKind tieKind = TieKind::Plain;
    graph::Certainty certainty = graph::Certainty::Confirmed;
    bool past = false;
    bool bead = false;
    int role = -1;
    RuleSample rule;
};

/// What the scene uses, and nothing else, in the words of the reader.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const Scene &scene, Language language);

inline constexpr double legendSampleWidth = 34;
inline constexpr double legendRowHeight = 22;

void paintLegendSample(QPainter &painter, const QRectF &box, const LegendEntry &entry, const Theme &theme);

/// The legend of a figure: entries beside each other in a strip at the foot of the target.
[[nodiscard]] double legendStripHeight(const Scene &scene, double width, Language language);
void paintLegendStrip(QPainter &painter, const QRectF &target, const Scene &scene, const Theme &theme,
                      Language language);

/// The legend of the screen.
/// One entry a row, in as many columns as it takes to stay below that height in pixels.
[[nodiscard]] QSizeF legendListSize(const std::vector<LegendEntry> &entries, double mostHeight);
void paintLegendList(QPainter &painter, const QRectF &box, const std::vector<LegendEntry> &entries, const Theme &theme);

/// The name of a link family for the reader ("ownership" becomes "eigendom").
[[nodiscard]] QString tieFamilyText(const QString &family, Language language);

} // namespace kluwen::ui
