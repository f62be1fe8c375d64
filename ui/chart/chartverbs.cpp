#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/filterbar.h"
#include "ui/chart/overlays.h"

#include <algorithm>
#include <QMenu>

namespace kluwen::ui
{

namespace
{

constexpr double zoomStep = 1.25;

} // namespace

void ChartView::fitAll()
{
    m_canvas->fitAll();
}

void ChartView::fitSelection()
{
    m_canvas->fitSelection();
}

void ChartView::zoomIn()
{
    m_canvas->zoom(zoomStep);
}

void ChartView::zoomOut()
{
    m_canvas->zoom(1 / zoomStep);
}

void ChartView::selectAll()
{
    QSet<RecordId> all;
    const Scene &scene = m_canvas->scene();
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        if (!scene.isHidden(node))
            all.insert(scene.ids[static_cast<size_t>(node)]);
    m_session.selection().setRecords(withGroups(all));
}

void ChartView::invertSelection()
{
    QSet<RecordId> others;
    const Scene &scene = m_canvas->scene();
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        if (const RecordId id = scene.ids[static_cast<size_t>(node)];
            !scene.isHidden(node) && !m_session.selection().records().contains(id))
            others.insert(id);
    m_session.selection().setRecords(withGroups(others));
}

void ChartView::clearSelection()
{
    m_session.selection().clear();
}

void ChartView::selectNeighbours()
{
    const Scene &scene = m_canvas->scene();
    QSet<RecordId> records = m_session.selection().records();
    for (const graph::NodeIndex node : m_canvas->selectedThings())
        for (const std::int32_t tie : scene.tiesOf(node)) {
            const graph::NodeIndex other = scene.otherEnd(tie, node);
            if (!scene.isHidden(other))
                records.insert(scene.ids[static_cast<size_t>(other)]);
        }
    m_session.selection().setRecords(withGroups(records), m_session.selection().current());
}

void ChartView::hideSelected()
{
    const QList<RecordId> things = selectedIds();
    m_session.selection().clear();
    setLook(things, store::ThingLook::Hidden);
    tellHidden();
}

void ChartView::hideOthers()
{
    const QList<RecordId> chosen = selectedIds();
    const QSet<RecordId> keep(chosen.begin(), chosen.end());
    if (keep.isEmpty())
        return;
    QSet<RecordId> others;
    const Scene &scene = m_canvas->scene();
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        if (!scene.isHidden(node))
            others.insert(scene.ids[static_cast<size_t>(node)]);
    others = withGroups(others) - keep;
    setLook(QList<RecordId>(others.begin(), others.end()), store::ThingLook::Hidden);
    tellHidden();
}

void ChartView::showAll()
{
    if (!m_session.isEditable())
        m_things.clear();
    else if (m_edits.showAll())
        if (const auto things = m_session.caseFile().charts().things(m_edits.storedChart()))
            (void)takeThings(*things);
    applyLooks();
}

void ChartView::greySelected()
{
    const QList<RecordId> things = selectedIds();
    const bool areGrey = std::all_of(things.begin(), things.end(), [this](RecordId thing) {
        return m_things.value(thing).look == store::ThingLook::Grey;
    });
    setLook(things, areGrey ? store::ThingLook::Shown : store::ThingLook::Grey);
}

void ChartView::tellHidden()
{
    Q_EMIT statusChanged(
        UiTr::tr("%n thing(s) hidden. Ctrl+Alt+H shows them again.", nullptr, static_cast<int>(hidden().size())));
}

void ChartView::startLink()
{
    m_canvas->startLink();
}

void ChartView::setMoney(graph::NetworkFilter::Money money)
{
    m_filterBar->setMoney(money);
}

void ChartView::followVerb(ChartVerb verb)
{
    switch (verb) {
    case ChartVerb::Pin:
        return togglePin();
    case ChartVerb::Hide:
        return hideSelected();
    case ChartVerb::HideOthers:
        return hideOthers();
    case ChartVerb::ShowAll:
        return showAll();
    case ChartVerb::Remove:
        return Q_EMIT removeRequested();
    case ChartVerb::SelectAll:
        return selectAll();
    case ChartVerb::InvertSelection:
        return invertSelection();
    case ChartVerb::FitAll:
        return fitAll();
    case ChartVerb::FitSelection:
        return fitSelection();
    case ChartVerb::ZoomIn:
        return zoomIn();
    case ChartVerb::ZoomOut:
        return zoomOut();
    case ChartVerb::Expand:
        return expandSelected();
    case ChartVerb::Grey:
        return greySelected();
    }
}

void ChartView::fillMenu(QMenu &menu)
{
    const Scene &scene = m_canvas->scene();
    const auto things = m_canvas->selectedThings();
    const auto add = [&menu, this](const QString &text, auto &&slot) { menu.addAction(text, this, slot); };
    const RecordId current = m_session.selection().current();
    if (current.isValid())
        add(UiTr::tr("&Open"), [this, current] { Q_EMIT openRequested(current); });
    if (things.size() == 1) {
        const auto n = static_cast<size_t>(things.front());
        const RecordId id = scene.ids[n];
        if (scene.families[n] == Family::Account) {
            menu.addSeparator();
            add(UiTr::tr("&Follow the money from here"), [this, id] { Q_EMIT traceRequested(id); });
            add(UiTr::tr("Follow the money &back"), [this, id] { Q_EMIT traceBackRequested(id); });
        }
        add(UiTr::tr("Add a &link from here"), [this] { startLink(); });
    }
    if (!things.empty()) {
        menu.addSeparator();
        add(UiTr::tr("Select &neighbours as well"), [this] { selectNeighbours(); });
        const bool pinned = scene.looks[static_cast<size_t>(things.front())] & PinnedLook;
        add(pinned ? UiTr::tr("Un&pin") : UiTr::tr("&Pin"), [this] { togglePin(); });
        add(UiTr::tr("&Hide"), [this] { hideSelected(); });
        add(UiTr::tr("Hide &others"), [this] { hideOthers(); });
        fillChartMenu(menu);
        add(UiTr::tr("&Zoom to the selection"), [this] { fitSelection(); });
    }
    if (m_canvas->hasSeveralLinks())
        add(UiTr::tr("Show &each link by itself"), [this] { m_canvas->toggleOpened(); });
    if (!m_session.selection().records().isEmpty()) {
        menu.addSeparator();
        add(UiTr::tr("&Remove from the case…"), [this] { Q_EMIT removeRequested(); });
    }
    menu.addSeparator();
    add(UiTr::tr("Select &all"), [this] { selectAll(); });
    if (!m_things.isEmpty())
        add(UiTr::tr("&Show everything"), [this] { showAll(); });
    add(UiTr::tr("Fit the whole &chart"), [this] { fitAll(); });
}

} // namespace kluwen::ui
