#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/thingstore.h"
#include "ui/base/recordmime.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/charttabs.h"
#include "ui/chart/chartview.h"
#include "ui/chart/filterbar.h"
#include "ui/chart/overlays.h"

#include <algorithm>
#include <cmath>
#include <QDropEvent>

namespace kluwen::ui
{

namespace
{

constexpr double dropSpacing = 96; ///< scene units between things that are dropped together

store::Chart chartOf(CaseSession &session, ChartId id)
{
    if (const auto charts = session.caseFile().charts().all())
        for (const store::Chart &chart : *charts)
            if (chart.id == id)
                return chart;
    return {};
}

} // namespace

void ChartView::connectTabs()
{
    connect(m_tabs, &ChartTabs::chosen, this, &ChartView::showChart);
    connect(m_tabs, &ChartTabs::newAsked, this, &ChartView::newChart);
    connect(m_tabs, &ChartTabs::renamed, this, [this](ChartId chart, const QString &title) {
        (void)m_edits.rename(chart, title);
        renewTabs();
    });
    connect(m_tabs, &ChartTabs::duplicateAsked, this, &ChartView::duplicateChart);
    connect(m_tabs, &ChartTabs::removeAsked, this, &ChartView::removeChart);
    connect(m_tabs, &ChartTabs::dropped, this, [this](ChartId chart, const QList<RecordId> &records) {
        showChart(chart);
        addToChart(records);
    });
}

void ChartView::renewTabs()
{
    const auto charts = m_session.caseFile().charts().all();
    m_tabs->setCharts(charts.value_or(QList<store::Chart>()), m_edits.chart());
    m_tabs->setEditable(m_session.isEditable());
}

void ChartView::showChart(ChartId chart)
{
    const auto charts = m_session.caseFile().charts().all();
    if (!charts)
        return Q_EMIT m_session.failed(charts.error());
    if (!charts->isEmpty() && charts->front().id == chart)
        chart = {};
    if (chart != m_edits.chart()) {
        m_views.insert(m_edits.chart(), m_canvas->view());
        m_edits.setChart(chart);
        m_hasFitted = false;
        takeFilter(chartOf(m_session, m_edits.storedChart()).filter);
        reload();
        Q_EMIT chartChanged(chart);
    }
    renewTabs();
}

/// "Chart 2": the first number that no chart has.
QString ChartView::freeTitle() const
{
    QStringList taken;
    if (const auto charts = m_session.caseFile().charts().all())
        for (const store::Chart &chart : *charts)
            taken << chart.title;
    for (int number = 1;; ++number)
        if (const QString title = UiTr::tr("Chart %1").arg(number); !taken.contains(title))
            return title;
}

void ChartView::newChart()
{
    if (const auto made = m_edits.addChart(freeTitle(), {}))
        showChart(*made);
    renewTabs();
}

/// The things keep their places, so that the new chart is recognised.
void ChartView::newChartOfSelection()
{
    const QSet<RecordId> selected = m_session.selection().records();
    QSet<RecordId> things;
    for (const RecordId record : selected) {
        if (const auto link = m_session.caseFile().things().findLink(record))
            things |= {link->from, link->to};
        else
            things.insert(record);
    }
    if (things.isEmpty())
        return Q_EMIT statusChanged(UiTr::tr("Select the things for the new chart first."));
    QList<store::Position> positions;
    const Scene &scene = m_canvas->scene();
    for (const RecordId thing : std::as_const(things))
        if (const graph::NodeIndex node = scene.find(thing); node >= 0)
            positions << store::Position{thing, scene.positions[static_cast<size_t>(node)], false};
    if (const auto made = m_edits.addChart(freeTitle(), QList<RecordId>(things.begin(), things.end()), positions))
        showChart(*made);
    renewTabs();
}

void ChartView::duplicateChart()
{
    const QString title = chartOf(m_session, m_edits.storedChart()).title;
    const QString name = title.isEmpty() ? freeTitle() : UiTr::tr("Copy of %1").arg(title);
    if (const auto made = m_edits.duplicate(name))
        showChart(*made);
    renewTabs();
}

void ChartView::renameChart()
{
    m_tabs->startRename();
}

/// Does not ask: undo brings it back.
void ChartView::removeChart()
{
    const ChartId chart = m_edits.chart();
    if (!chart.isValid())
        return Q_EMIT statusChanged(UiTr::tr("The chart of the whole case stays."));
    const QString title = chartOf(m_session, chart).title;
    if (!m_edits.remove(chart))
        return;
    showChart({});
    Q_EMIT statusChanged(UiTr::tr("The chart %1 is deleted. Ctrl+Z brings it back.").arg(title));
}

void ChartView::nextChart()
{
    m_tabs->step(1);
}

void ChartView::previousChart()
{
    m_tabs->step(-1);
}

QSet<RecordId> ChartView::withGroups(const QSet<RecordId> &records) const
{
    QSet<RecordId> all = records;
    for (auto group = m_collapsed.cbegin(); group != m_collapsed.cend(); ++group)
        if (records.contains(group.key()))
            all.unite(QSet<RecordId>(group->things.begin(), group->things.end()));
    return all;
}

void ChartView::caseChanged(const store::Changes &changes)
{
    if (changes.charts || changes.everything)
        renewTabs();
    if (m_edits.isOwnEdit())
        return;
    if (changes.everything || changes.payments || !changes.records.isEmpty())
        reload();
    else if (changes.charts)
        rereadChart();
}

bool ChartView::groupsAreRenamed(ChartId chart) const
{
    const auto groups = m_session.caseFile().charts().groups(chart);
    if (!groups)
        return false;
    return std::any_of(groups->begin(), groups->end(), [this](const store::ChartGroup &group) {
        return std::any_of(m_collapsed.begin(), m_collapsed.end(), [&group](const CollapsedGroup &shown) {
            return shown.id == group.id && shown.title != group.title;
        });
    });
}

/// After undo and redo: the chart may be gone, show other things, or show them elsewhere or otherwise.
void ChartView::rereadChart()
{
    const auto charts = m_session.caseFile().charts().all();
    if (!charts)
        return;
    const ChartId shown = m_edits.chart();
    if (shown.isValid() &&
        std::none_of(charts->begin(), charts->end(), [shown](const store::Chart &chart) { return chart.id == shown; }))
        return showChart({});
    const ChartId chart = m_edits.storedChart();
    const auto things = m_session.caseFile().charts().things(chart);
    if (!things)
        return;
    const bool differs = takeThings(*things) || groupsAreRenamed(chart);
    const QString filter = chartOf(m_session, chart).filter;
    if (filter != m_filterJson) {
        takeFilter(filter);
        return reload();
    }
    if (differs)
        return reload();
    applyLooks();
    rereadPositions();
}

void ChartView::rereadPositions()
{
    const Scene &scene = m_canvas->scene();
    if (!m_network)
        return;
    layout::Positions wanted = scene.positions;
    const PlaceOfThing &placed = m_placed[m_shown];
    for (size_t n = 0; n < wanted.size(); ++n)
        wanted[n] = placed.value(scene.ids[n], wanted[n]);
    std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(0));
    std::vector<graph::NodeIndex> pinned;
    std::vector<graph::NodeIndex> loose;
    QSet<graph::NodeIndex> isPinned;
    const auto stored = m_session.caseFile().charts().positions(m_edits.storedChart());
    if (!stored)
        return;
    for (const store::Position &position : *stored) {
        const graph::NodeIndex node = scene.find(position.thing);
        if (node < 0)
            continue;
        wanted[static_cast<size_t>(node)] = position.at;
        m_isStored[static_cast<size_t>(node)] = 1;
        if (position.pinned)
            isPinned.insert(node);
    }
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        (isPinned.contains(node) ? pinned : loose).push_back(node);
    m_canvas->setPinned(pinned, true);
    m_canvas->setPinned(loose, false);
    m_canvas->movePositions(wanted, true);
    m_birdsEye->renew();
}

QSet<RecordId> ChartView::onChart() const
{
    QSet<RecordId> things;
    const Scene &scene = m_canvas->scene();
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        if (!scene.isHidden(node))
            things.insert(scene.ids[static_cast<size_t>(node)]);
    return withGroups(things);
}

void ChartView::addToChart(const QList<RecordId> &records, std::optional<QPointF> at)
{
    QList<RecordId> things;
    const auto take = [&things](RecordId thing) {
        if (!things.contains(thing))
            things << thing;
    };
    for (const RecordId record : records) {
        if (const auto link = m_session.caseFile().things().findLink(record)) {
            take(link->from);
            take(link->to);
        } else {
            take(record);
        }
    }
    const QSet<RecordId> present = onChart();
    QList<RecordId> fresh;
    for (const RecordId thing : std::as_const(things))
        if (!present.contains(thing))
            fresh << thing;
    QList<store::Position> positions;
    if (at && !isWholeCase()) {
        const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(fresh.size())))));
        for (int i = 0; i < fresh.size(); ++i)
            positions << store::Position{fresh[i], *at + QPointF(i % columns, i / columns) * dropSpacing, false};
    }
    if (!fresh.isEmpty() && m_edits.add(fresh, positions))
        reload();
    const QSet<RecordId> chosen(things.begin(), things.end());
    m_session.selection().setRecords(chosen, things.isEmpty() ? RecordId() : things.front());
    Q_EMIT statusChanged(fresh.isEmpty()
                             ? UiTr::tr("It is all on the chart already.")
                             : UiTr::tr("%n thing(s) put on the chart.", nullptr, static_cast<int>(fresh.size())));
}

void ChartView::addSelection()
{
    const QSet<RecordId> records = m_session.selection().records();
    if (records.isEmpty())
        return Q_EMIT statusChanged(UiTr::tr("Select what to put on the chart first."));
    addToChart(QList<RecordId>(records.begin(), records.end()));
}

void ChartView::takeOffSelected()
{
    const QList<RecordId> things = selectedIds();
    if (things.isEmpty())
        return;
    if (isWholeCase())
        return hideSelected(); // there everything stays, out of sight
    m_session.selection().clear();
    if (m_edits.takeOff(things))
        reload();
}

void ChartView::storeSelection(int slot)
{
    if (m_edits.storeSelection(slot, m_session.selection().records()))
        Q_EMIT statusChanged(UiTr::tr("The selection is stored; Ctrl+%1 brings it back.").arg(slot));
}

void ChartView::recallSelection(int slot)
{
    const QSet<RecordId> records = m_edits.selection(slot);
    if (records.isEmpty())
        Q_EMIT statusChanged(UiTr::tr("Nothing is stored there; Ctrl+Shift+%1 stores the selection.").arg(slot));
    else
        m_session.selection().setRecords(records);
}

void ChartView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!recordsOfMime(event->mimeData()).isEmpty() && m_session.isEditable()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void ChartView::dropEvent(QDropEvent *event)
{
    const QList<RecordId> records = recordsOfMime(event->mimeData());
    if (records.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    std::optional<QPointF> at;
    if (m_canvas->isVisible())
        at = m_canvas->view().toScene(QPointF(m_canvas->mapFrom(this, event->position().toPoint())));
    addToChart(records, at);
}

} // namespace kluwen::ui
