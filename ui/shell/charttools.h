#pragma once

namespace kluwen::ui
{

class ChartView;
class Desk;
struct Fittings;

/// The tools around the network chart: find connection, counts, style rules, notes and frames, new things by hand,
/// pasted tables, copying and printing. Panels, actions and what they ask of the chart.
void addChartTools(Desk &desk, ChartView &chart, const Fittings &fittings);

} // namespace kluwen::ui
