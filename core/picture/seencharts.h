#pragma once
#include "core/picture/decisions.h"
#include "core/picture/material.h"

namespace kluwen::picture
{

/// The places of the chart on the screen; what has none is placed near its neighbours. Cancelled.
[[nodiscard]] Result<layout::Positions> placesOf(const graph::Network &network, const QHash<RecordId, QPointF> &known,
                                                 unsigned seed, Progress &progress);

/// A chart as the recipient may see it; without things where nothing of it may be seen.
[[nodiscard]] Result<SeenChart> seenChart(const Contents &contents, const Decisions &decisions,
                                          const Material &material, const CaseChart &chart, Progress &progress);

/// Fills the charts of the material: those whose titles the texts name, in that order, as the recipient may see them. A
/// title that no chart has is a remark, and so is a chart of which nothing may be seen.
[[nodiscard]] Result<void> seeCharts(const Contents &contents, const Decisions &decisions, Material &material,
                                     Progress &progress);

} // namespace kluwen::picture
