#include "ui/shell/chartactions.h"
#include "ui/chart/chartview.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/selectionslots.h"

namespace kluwen::ui
{

namespace
{

using layout::Algorithm;
using layout::Alignment;
using layout::Spread;
using Money = graph::NetworkFilter::Money;

void tieVerbs(Actions &actions, ChartView &chart)
{
    using Verb = void (ChartView::*)();
    for (const auto &[id, verb] :
         std::initializer_list<std::pair<const char *, Verb>>{{"chart.in", &ChartView::zoomIn},
                                                              {"chart.out", &ChartView::zoomOut},
                                                              {"chart.fit", &ChartView::fitAll},
                                                              {"chart.fitselection", &ChartView::fitSelection},
                                                              {"chart.pin", &ChartView::togglePin},
                                                              {"chart.hide", &ChartView::hideSelected},
                                                              {"chart.others", &ChartView::hideOthers},
                                                              {"chart.grey", &ChartView::greySelected},
                                                              {"chart.show", &ChartView::showAll},
                                                              {"chart.link", &ChartView::startLink},
                                                              {"chart.add", &ChartView::addSelection},
                                                              {"chart.takeoff", &ChartView::takeOffSelected},
                                                              {"chart.expand", &ChartView::expandSelected},
                                                              {"chart.collapse", &ChartView::collapseSelected},
                                                              {"chart.open", &ChartView::openSelected},
                                                              {"chart.renamegroup", &ChartView::renameGroup},
                                                              {"chart.new", &ChartView::newChart},
                                                              {"chart.ofselection", &ChartView::newChartOfSelection},
                                                              {"chart.duplicate", &ChartView::duplicateChart},
                                                              {"chart.rename", &ChartView::renameChart},
                                                              {"chart.remove", &ChartView::removeChart},
                                                              {"chart.next", &ChartView::nextChart},
                                                              {"chart.previous", &ChartView::previousChart},
                                                              {"view.slider", &ChartView::toggleTimes},
                                                              {"chart.tidy", &ChartView::tidySelected},
                                                              {"chart.layout.new", &ChartView::layOutNew},
                                                              {"edit.selectall", &ChartView::selectAll},
                                                              {"edit.invert", &ChartView::invertSelection}})
        actions.on(id, &chart, [view = &chart, verb = verb] { (view->*verb)(); });
}

void tieLayouts(Actions &actions, ChartView &chart)
{
    struct Layout
    {
        const char *id;
        Algorithm algorithm;
        LayoutGrouping grouping = LayoutGrouping::Roles;
    };
    for (const Layout &layout :
         std::initializer_list<Layout>{{"chart.layout.force", Algorithm::Force},
                                       {"chart.layout.lanes", Algorithm::Lanes},
                                       {"chart.layout.ownership", Algorithm::Ownership},
                                       {"chart.layout.flow", Algorithm::Flow},
                                       {"chart.layout.radial", Algorithm::Radial},
                                       {"chart.layout.types", Algorithm::Groups, LayoutGrouping::Types},
                                       {"chart.layout.communities", Algorithm::Groups, LayoutGrouping::Communities},
                                       {"chart.layout.circle", Algorithm::Circle, LayoutGrouping::Types},
                                       {"chart.layout.grid", Algorithm::Grid},
                                       {"chart.layout.dot", Algorithm::Dot},
                                       {"chart.layout.neato", Algorithm::Neato},
                                       {"chart.layout.sfdp", Algorithm::Sfdp},
                                       {"chart.layout.circo", Algorithm::Circo},
                                       {"chart.layout.twopi", Algorithm::Twopi}})
        actions.on(layout.id, &chart, [view = &chart, layout] { view->runLayout(layout.algorithm, layout.grouping); });
    for (const auto &[id, alignment] :
         std::initializer_list<std::pair<const char *, Alignment>>{{"chart.align.left", Alignment::Left},
                                                                   {"chart.align.centre", Alignment::Centre},
                                                                   {"chart.align.right", Alignment::Right},
                                                                   {"chart.align.top", Alignment::Top},
                                                                   {"chart.align.middle", Alignment::Middle},
                                                                   {"chart.align.bottom", Alignment::Bottom}})
        actions.on(id, &chart, [view = &chart, alignment = alignment] { view->alignSelected(alignment); });
    actions.on("chart.spread.across", &chart, [view = &chart] { view->distributeSelected(Spread::Horizontally); });
    actions.on("chart.spread.down", &chart, [view = &chart] { view->distributeSelected(Spread::Vertically); });
}

void tieMoney(Actions &actions, ChartView &chart)
{
    for (const auto &[id, money] :
         std::initializer_list<std::pair<const char *, Money>>{{"chart.money.none", Money::None},
                                                               {"chart.money.account", Money::PerAccount},
                                                               {"chart.money.holder", Money::PerHolder}})
        actions.on(id, &chart, [view = &chart, money = money] { view->setMoney(money); });
    actions.action("chart.money.account")->setChecked(true);
}

} // namespace

void tieChartActions(Desk &desk, Actions &actions, ChartView &chart)
{
    tieVerbs(actions, chart);
    tieLayouts(actions, chart);
    tieMoney(actions, chart);
    // Single letters work while the chart has the keyboard, and nowhere else.
    for (const ActionSpec &spec : actionSpecs())
        if (spec.scope == KeyScope::Chart)
            chart.addAction(actions.action(spec.id));
    new SelectionSlots(
        desk, [view = &chart](int slot) { view->storeSelection(slot); },
        [view = &chart](int slot) { view->recallSelection(slot); });
}

} // namespace kluwen::ui
