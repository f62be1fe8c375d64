#pragma once
#include "core/base/phrasebook.h"
#include "core/graph/network.h"
#include "core/layout/layout.h"
#include "core/model/schema.h"
#include "ui/chart/photos.h"
#include "ui/chart/roles.h"
#include "ui/chart/rulesample.h"
#include "ui/chart/spatialindex.h"
#include "ui/chart/viewport.h"
#include <memory>
#include <QHash>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRgb>
#include <QStringList>

namespace kluwen::ui
{

/// How a drawn tie looks (ui.md, "Shape, colour, line").
enum class TieKind : std::uint8_t {
    Plain,
    Ownership, ///< double line with the share
    Money      ///< tapered ribbon with an arrow at the payee
};

/// What a thing or tie carries besides its own appearance, as bits. A tie that is opened shows each of its links; a
/// thing that is lifted is in the hand and drawn by who holds it.
enum Look : std::uint8_t {
    PinnedLook = 1,
    HiddenLook = 2,
    GreyLook = 4,
    SelectedLook = 8,
    OpenedLook = 16,
    LiftedLook = 32
};

/// What the network itself does not say of its things and ties.
struct SceneLooks
{
    std::vector<QStringList> roles;    ///< role codes per node; may be empty
    std::vector<QString> details;      ///< second line of the label per node; empty = the name of the type
    std::vector<std::uint8_t> pinned;  ///< per node; may be empty
    QHash<RecordId, QString> tieTexts; ///< by link: the share of an ownership, say
};

struct ChartMarks;

/// A network as it is drawn: flat arrays, a spatial index, nothing of widgets. Parallel links are one tie.
struct Scene
{
    /// per thing
    std::vector<RecordId> ids;
    std::vector<QPointF> positions;
    std::vector<float> radii; ///< scene units; grows with the number of links
    std::vector<Family> families;
    std::vector<std::uint16_t> symbols; ///< index into symbolNames
    QStringList symbolNames;
    QStringList typeNames; ///< for the reader; beside symbolNames
    std::vector<QString> labels;
    std::vector<QString> details;
    std::vector<RoleMask> roles;
    std::vector<std::int32_t> degrees; ///< links, not ties
    std::vector<std::uint8_t> looks;
    std::vector<graph::NodeIndex> byImportance; ///< the most important first
    std::vector<std::int32_t> ranks;            ///< place of the thing in byImportance

    /// by rule, per thing; an empty list = no rule. Changed without building the scene again.
    std::vector<QRgb> thingColours;       ///< fill and edge are made of it; alpha 0 = the colour of the family
    std::vector<float> radiusFactors;     ///< of the radius; 1 = as it is, kept within 0.4 and 3
    std::vector<QString> badges;          ///< a few signs on a chip at the lower right; empty = none
    std::vector<std::int32_t> groupSizes; ///< things that are collapsed into this one, drawn as a stack; 0 = none

    /// by rule, per tie; an empty list = no rule
    std::vector<QRgb> tieColours;        ///< alpha 0 = the colour of the link family
    std::vector<float> tieWidthFactors;  ///< of the width; 1 = as it is, kept within 0.3 and 6
    std::vector<RuleSample> ruleSamples; ///< what the rules mean, for the legend

    std::shared_ptr<const ChartMarks> marks; ///< notes and frames; may be none
    std::shared_ptr<const Photos> photos;    ///< square; may be none

    /// per tie: all links between two things that are drawn as one line
    std::vector<graph::NodeIndex> tieFrom;
    std::vector<graph::NodeIndex> tieTo;
    std::vector<TieKind> tieKinds;
    std::vector<std::uint8_t> tieFamilies;      ///< index into familyNames
    QStringList familyNames;                    ///< link families in use ("social", "money")
    std::vector<graph::Certainty> tieCertainty; ///< of its surest link
    std::vector<std::uint8_t> tiePast;          ///< 1 = all of its links are past
    std::vector<std::uint8_t> tieArrows;        ///< bit 0 = arrow at `to`, bit 1 = arrow at `from`
    std::vector<std::int32_t> tieCounts;        ///< links in it; payments for money
    std::vector<float> tieWidths;               ///< scene units
    std::vector<float> tieShifts;       ///< sideways, scene units, so that ties of one pair lie beside each other
    std::vector<QString> tieLabels;     ///< share, sum; may be empty
    std::vector<std::uint8_t> tieRanks; ///< how strong among all ties: 255 = the strongest 256th, each as many ties
    std::vector<std::uint8_t> tieLooks; ///< hidden, grey, opened: as bits of Look
    std::vector<std::int32_t> memberOffsets; ///< edges of the network in tie t: members[memberOffsets[t] .. [t + 1])
    std::vector<graph::EdgeIndex> members;
    std::vector<std::uint16_t> memberTypes; ///< index into memberTypeNames
    QStringList memberTypeNames;            ///< names of link types for the reader
    std::vector<graph::Certainty> memberCertainty;
    std::vector<std::uint8_t> memberArrows; ///< as tieArrows
    std::vector<std::int32_t> tieOffsets;   ///< ties of thing n: tiesOfThing[tieOffsets[n] .. [n + 1])
    std::vector<std::int32_t> tiesOfThing;

    SpatialIndex index;
    double meanTieLength = 0; ///< scene units
    double tieDensity = 0;    ///< units of line per square unit where things stand: how crowded it is

    [[nodiscard]] graph::NodeIndex count() const { return static_cast<graph::NodeIndex>(ids.size()); }
    [[nodiscard]] std::int32_t tieCount() const { return static_cast<std::int32_t>(tieFrom.size()); }
    [[nodiscard]] bool isHidden(graph::NodeIndex node) const { return looks[static_cast<size_t>(node)] & HiddenLook; }
    [[nodiscard]] bool isTieHidden(std::int32_t tie) const; ///< itself or by one of its ends
    [[nodiscard]] bool isTieGrey(std::int32_t tie) const;   ///< itself or by one of its ends
    [[nodiscard]] bool isTieLifted(std::int32_t tie) const; ///< by one of its ends
    [[nodiscard]] std::int32_t memberCount(std::int32_t tie) const;
    [[nodiscard]] double radiusOf(graph::NodeIndex node) const; ///< scene units, with its factor
    [[nodiscard]] double widthOf(std::int32_t tie) const;       ///< scene units, with its factor
    [[nodiscard]] graph::NodeIndex find(RecordId id) const;     ///< -1 where absent
    [[nodiscard]] std::span<const std::int32_t> tiesOf(graph::NodeIndex node) const;
    [[nodiscard]] graph::NodeIndex otherEnd(std::int32_t tie, graph::NodeIndex node) const;
    /// Pixels from the centre to a round symbol's rim in that view.
    [[nodiscard]] double pixelRadius(graph::NodeIndex node, const Viewport &view) const;
    [[nodiscard]] double pixelRadiusAt(graph::NodeIndex node, double scale, double symbolScale) const;
    /// The piece of line between the two rims, in pixels; null where the symbols touch.
    [[nodiscard]] QLineF tieLine(std::int32_t tie, const Viewport &view) const;
    /// The same with view.symbolScale() at hand, for many ties.
    [[nodiscard]] QLineF tieLine(std::int32_t tie, const Viewport &view, double symbolScale) const;
    /// The lines of the single links of an opened tie, as they bend: at most mostOpened, each of some points in pixels.
    [[nodiscard]] std::vector<QPolygonF> openedLines(std::int32_t tie, const Viewport &view) const;
    [[nodiscard]] bool isOpened(std::int32_t tie) const;
    [[nodiscard]] std::vector<std::int32_t> openedTies() const;
    /// The thing under a pixel, the one drawn last where several overlap; -1 = none. `slack` pixels outside count.
    [[nodiscard]] graph::NodeIndex thingAt(QPointF pixel, const Viewport &view, double slack = 2) const;
    [[nodiscard]] std::int32_t tieAt(QPointF pixel, const Viewport &view, double slack = 4) const; ///< -1 = none
    /// What share of the ties is drawn at that scale (pixels per unit): where they would cover the ground the weakest
    /// are left out.
    [[nodiscard]] double shareOfTiesDrawn(double scale) const;
    [[nodiscard]] std::uint8_t leastRankDrawn(double scale) const; ///< the weakest rank that is drawn
    [[nodiscard]] QRectF bounds() const;                           ///< of what is not hidden, with the symbols
    void setPosition(graph::NodeIndex node, QPointF at) { positions[static_cast<size_t>(node)] = at; }
    void renewIndex(); ///< after positions changed; also tells how crowded it is
};

inline constexpr double tieDetailScale = 0.34; ///< symbol scale from which on lines show their meaning
inline constexpr double farTieWidth = 0.8;     ///< pixels of a line without detail
inline constexpr std::int32_t mostOpened = 15; ///< links that an opened tie shows; the last one stands for the rest

[[nodiscard]] Scene makeScene(const graph::Network &network, const layout::Positions &positions,
                              const SceneLooks &looks, Language language);

} // namespace kluwen::ui
