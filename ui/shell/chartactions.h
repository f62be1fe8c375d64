#pragma once

namespace kluwen::ui
{

class Actions;
class ChartView;
class Desk;

/// Ties the actions of the menu Chart, and the keys of stored selections, to the chart of a desk.
void tieChartActions(Desk &desk, Actions &actions, ChartView &chart);

} // namespace kluwen::ui
