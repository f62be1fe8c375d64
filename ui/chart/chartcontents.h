#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/edgetimes.h"
#include "core/graph/networkbuilder.h"
#include "core/store/chartstore.h"
#include "ui/chart/scene.h"
#include <memory>
#include <QHash>

namespace kluwen::ui
{

/// Where things are known to stand.
using PlaceOfThing = QHash<RecordId, QPointF>;

/// What happens to things and links that do not pass the filter.
enum class FilterMode {
    Hide,  ///< they are left out
    Grey,  ///< they stay, in grey
    Select ///< they stay, and what passes is selected
};

/// Which chart is read, and how.
struct ChartRequest
{
    ChartId chart; ///< invalid = the whole case
    graph::NetworkFilter filter;
    FilterMode mode = FilterMode::Hide;
    PlaceOfThing known; ///< where things are put that have no place in the case
    Language language = Language::English;
    bool withTimes = false; ///< when links hold and payments were made, for the time slider
};

/// Things that stand as one symbol.
struct CollapsedGroup
{
    store::ChartGroupId id;
    QList<RecordId> things;
    QString title;
};

/// What a chart needs of the case, read on a worker and then only read: the network, where its things stand, and what
/// is written at them.
struct ChartContents
{
    std::shared_ptr<const graph::Network> network;
    layout::Positions positions;        ///< one per node
    std::vector<std::uint8_t> isStored; ///< per node: the case knows its place
    SceneLooks looks;
    std::vector<std::uint8_t> thingLooks;      ///< per node: HiddenLook and GreyLook, as the chart has them
    std::vector<std::uint8_t> passes;          ///< per node: 1 = passes the filter; empty in mode Hide
    std::vector<std::uint8_t> edgePasses;      ///< per edge; empty in mode Hide
    QHash<RecordId, CollapsedGroup> collapsed; ///< by the thing whose symbol stands for the group
    QList<store::ChartThing> things;           ///< what the case says of the chart
    bool isWholeCase = true;
    graph::EdgeTimes times; ///< per edge; without offsets where they were not asked for
};

/// Reads a chart. Things without a stored place keep the one that is known; where nothing has a place, everything is
/// laid out by force; otherwise the rest is put near its neighbours. Nothing is written.
[[nodiscard]] Result<ChartContents> readChart(store::CaseFile &caseFile, const ChartRequest &request,
                                              Progress &progress);

/// The scene of it, with groups as stacks and grey where the filter says so.
[[nodiscard]] Scene chartScene(const ChartContents &contents, Language language);

/// The looks of a network's nodes: roles, second lines, shares.
[[nodiscard]] Result<SceneLooks> readLooks(store::CaseFile &caseFile, const graph::Network &network, Language language);

} // namespace kluwen::ui
