#pragma once
#include "core/graph/networkbuilder.h"
#include "ui/chart/chartcontents.h"
#include <QStringList>

namespace kluwen::ui
{

/// What a chart shows of its things and links, as it is kept with the chart.
struct ChartFilter
{
    graph::NetworkFilter network;
    FilterMode mode = FilterMode::Hide;
    QStringList layersOff; ///< layers of links that are switched off, sorted
    friend bool operator==(const ChartFilter &, const ChartFilter &) = default;
};

[[nodiscard]] QString toJson(const ChartFilter &filter); ///< empty = everything is shown
/// What is not known, from a newer version say, counts as shown.
[[nodiscard]] ChartFilter chartFilterFromJson(const QString &json);

} // namespace kluwen::ui
