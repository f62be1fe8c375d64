#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/networkbuilder.h"
#include "ui/chart/scene.h"
#include <memory>
#include <QHash>

namespace kluwen::ui
{

/// What a chart needs of the case, read on a worker and then only read: the network, where its things stand, and what
/// is written at them.
struct ChartContents
{
    std::shared_ptr<const graph::Network> network;
    layout::Positions positions;        ///< one per node
    std::vector<std::uint8_t> isStored; ///< per node: the case knows its place
    SceneLooks looks;
};

using PlaceOfThing = QHash<RecordId, QPointF>;

/// Reads the chart of the whole case. Things without a stored place keep that of `known`; where nothing has a place,
/// everything is laid out by force; otherwise the rest is put near its neighbours. Nothing is written.
[[nodiscard]] Result<ChartContents> readChart(store::CaseFile &caseFile, const graph::NetworkFilter &filter,
                                              const PlaceOfThing &known, Language language, Progress &progress);

/// The looks of a network's nodes: roles, second lines, shares.
[[nodiscard]] Result<SceneLooks> readLooks(store::CaseFile &caseFile, const graph::Network &network, Language language);

} // namespace kluwen::ui
