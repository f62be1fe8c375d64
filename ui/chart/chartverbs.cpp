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
    for (const RecordId id : m_canvas->scene().ids)
        if (!m_hidden.contains(id))
            all.insert(id);
    m_session.selection().setRecords(all);
}

void ChartView::invertSelection()
{
    QSet<RecordId> others;
    for (const RecordId id : m_canvas->scene().ids)
        if (!m_hidden.contains(id) && !m_session.selection().records().contains(id))
            others.insert(id);
    m_session.selection().setRecords(others);
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
    m_session.selection().setRecords(records, m_session.selection().current());
}

void ChartView::hideSelected()
{
    for (const RecordId id : selectedIds())
        m_hidden.insert(id);
    m_session.selection().clear();
    m_canvas->setHidden(m_hidden);
    renewOverlays();
    Q_EMIT statusChanged(
        UiTr::tr("%n thing(s) hidden. Ctrl+Alt+H shows them again.", nullptr, static_cast<int>(m_hidden.size())));
}

void ChartView::hideOthers()
{
    const auto keep = selectedIds();
    if (keep.empty())
        return;
    for (const RecordId id : m_canvas->scene().ids)
        if (std::find(keep.begin(), keep.end(), id) == keep.end())
            m_hidden.insert(id);
    m_canvas->setHidden(m_hidden);
    renewOverlays();
    Q_EMIT statusChanged(
        UiTr::tr("%n thing(s) hidden. Ctrl+Alt+H shows them again.", nullptr, static_cast<int>(m_hidden.size())));
}

void ChartView::showAll()
{
    m_hidden.clear();
    m_canvas->setHidden(m_hidden);
    renewOverlays();
}

/// Brings back the hidden things that are tied to the selection.
void ChartView::expandHidden()
{
    const Scene &scene = m_canvas->scene();
    for (const graph::NodeIndex node : m_canvas->selectedThings())
        for (const std::int32_t tie : scene.tiesOf(node))
            m_hidden.remove(scene.ids[static_cast<size_t>(scene.otherEnd(tie, node))]);
    m_canvas->setHidden(m_hidden);
    renewOverlays();
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
    }
}

QList<graph::NodeIndex> ChartView::unstored() const
{
    QList<graph::NodeIndex> things;
    for (size_t n = 0; n < m_isStored.size(); ++n)
        if (!m_isStored[n])
            things << static_cast<graph::NodeIndex>(n);
    return things;
}

QList<store::Position> ChartView::positionsOf(const QList<graph::NodeIndex> &things) const
{
    QList<store::Position> positions;
    const Scene &scene = m_canvas->scene();
    for (const graph::NodeIndex node : things) {
        const auto n = static_cast<size_t>(node);
        positions << store::Position{scene.ids[n], scene.positions[n], (scene.looks[n] & PinnedLook) != 0};
    }
    return positions;
}

Result<void> ChartView::store(const store::EditLabel &label, const QList<store::Position> &positions)
{
    m_isOwnEdit = true;
    const auto done = m_session.edit(label, [&positions](store::CaseFile &file) -> Result<void> {
        const auto chart = file.charts().wholeCase();
        if (!chart)
            return fail(chart.error());
        return file.charts().setPositions(*chart, positions);
    });
    m_isOwnEdit = false;
    if (!done)
        rereadPositions(); // back to what the case has
    return done;
}

/// The first move of a chart stores the places of everything with it, so that the rest stays where it was seen.
void ChartView::storeMoved(const QList<graph::NodeIndex> &things)
{
    QSet<graph::NodeIndex> all(things.begin(), things.end());
    const auto fresh = unstored();
    all.unite(QSet<graph::NodeIndex>(fresh.begin(), fresh.end()));
    store::EditLabel label;
    label.sentence = QT_TRANSLATE_NOOP("Core", "Move things on the chart");
    if (things.size() == 1) {
        label.sentence = QT_TRANSLATE_NOOP("Core", "Move %1 on the chart");
        label.arguments << m_canvas->scene().labels[static_cast<size_t>(things.front())];
    }
    if (store(label, positionsOf(all.values())))
        std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(1));
    m_birdsEye->renew();
}

void ChartView::togglePin()
{
    const std::vector<graph::NodeIndex> things = m_canvas->selectedThings();
    if (things.empty())
        return;
    const Scene &scene = m_canvas->scene();
    const bool pins = std::any_of(things.begin(), things.end(), [&scene](graph::NodeIndex node) {
        return !(scene.looks[static_cast<size_t>(node)] & PinnedLook);
    });
    m_canvas->setPinned(things, pins);
    QSet<graph::NodeIndex> all(things.begin(), things.end());
    const auto fresh = unstored();
    all.unite(QSet<graph::NodeIndex>(fresh.begin(), fresh.end()));
    store::EditLabel label;
    label.sentence = pins ? QT_TRANSLATE_NOOP("Core", "Pin things on the chart")
                          : QT_TRANSLATE_NOOP("Core", "Unpin things on the chart");
    if (store(label, positionsOf(all.values())))
        std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(1));
}

void ChartView::runLayout(layout::Algorithm algorithm)
{
    if (!m_network || m_network->nodeCount() == 0)
        return;
    if (m_layout)
        m_layout->cancel();
    const Scene &scene = m_canvas->scene();
    std::vector<std::uint8_t> pinned(scene.looks.size());
    for (size_t n = 0; n < pinned.size(); ++n)
        pinned[n] = scene.looks[n] & PinnedLook ? 1 : 0;
    layout::LayoutOptions options;
    options.algorithm = algorithm;
    m_layout = m_jobs.start(
        UiTr::tr("Laying out the chart"), this,
        [network = m_network, current = scene.positions, pinned,
         options](Progress &progress) -> Result<layout::Positions> {
            auto wanted = layout::layoutNetwork(*network, options, progress);
            if (!wanted)
                return fail(wanted.error());
            return layout::keepPinned(*wanted, current, pinned);
        },
        [this, ids = scene.ids](Result<layout::Positions> answer) { takeLayout(std::move(answer), ids); });
}

void ChartView::takeLayout(Result<layout::Positions> answer, const std::vector<RecordId> &ids)
{
    m_layout = nullptr;
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    // The case may have changed in the meantime: by id, and what was pinned in the meantime stays.
    const Scene &scene = m_canvas->scene();
    layout::Positions wanted = scene.positions;
    QList<store::Position> positions;
    for (size_t i = 0; i < ids.size(); ++i) {
        const graph::NodeIndex node = scene.find(ids[i]);
        if (node < 0)
            continue;
        const auto n = static_cast<size_t>(node);
        const bool isPinned = scene.looks[n] & PinnedLook;
        if (!isPinned)
            wanted[n] = (*answer)[i];
        positions << store::Position{ids[i], wanted[n], isPinned};
    }
    store::EditLabel label;
    label.sentence = QT_TRANSLATE_NOOP("Core", "Lay out the chart");
    if (!store(label, positions))
        return;
    for (const store::Position &position : positions)
        m_isStored[static_cast<size_t>(scene.find(position.thing))] = 1;
    m_canvas->movePositions(wanted, true);
    fitAll();
    m_birdsEye->renew();
    Q_EMIT loaded();
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
        if (!m_hidden.isEmpty())
            add(UiTr::tr("Show hidden ne&ighbours"), [this] { expandHidden(); });
        const bool pinned = scene.looks[static_cast<size_t>(things.front())] & PinnedLook;
        add(pinned ? UiTr::tr("Un&pin") : UiTr::tr("&Pin"), [this] { togglePin(); });
        add(UiTr::tr("&Hide"), [this] { hideSelected(); });
        add(UiTr::tr("Hide &others"), [this] { hideOthers(); });
        add(UiTr::tr("&Zoom to the selection"), [this] { fitSelection(); });
    }
    if (!m_session.selection().records().isEmpty()) {
        menu.addSeparator();
        add(UiTr::tr("&Remove from the case…"), [this] { Q_EMIT removeRequested(); });
    }
    menu.addSeparator();
    add(UiTr::tr("Select &all"), [this] { selectAll(); });
    if (!m_hidden.isEmpty())
        add(UiTr::tr("&Show everything"), [this] { showAll(); });
    add(UiTr::tr("Fit the whole &chart"), [this] { fitAll(); });
}

} // namespace kluwen::ui
