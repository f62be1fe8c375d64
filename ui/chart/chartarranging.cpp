#include "core/layout/alignment.h"
#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/overlays.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

constexpr double tidySpacing = 96; ///< scene units

} // namespace

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

/// The things of a group keep their places beside the one that stands for them.
QList<store::Position> ChartView::withGroups(const QList<store::Position> &positions) const
{
    QList<store::Position> all = positions;
    QHash<RecordId, QPointF> before;
    if (!m_collapsed.isEmpty())
        if (const auto stored = m_session.caseFile().charts().positions(m_edits.storedChart()))
            for (const store::Position &position : *stored)
                before.insert(position.thing, position.at);
    for (const store::Position &position : positions) {
        const auto group = m_collapsed.constFind(position.thing);
        const auto from = before.constFind(position.thing);
        if (group == m_collapsed.cend() || from == before.cend())
            continue;
        for (const RecordId thing : group->things)
            if (thing != position.thing && before.contains(thing))
                all << store::Position{thing, before.value(thing) + position.at - *from, position.pinned};
    }
    return all;
}

void ChartView::arrangeSelected(
    const char *sentence,
    const std::function<layout::Positions(const layout::Positions &, const std::vector<graph::NodeIndex> &,
                                          const std::vector<std::uint8_t> &)> &arrange)
{
    const std::vector<graph::NodeIndex> chosen = m_canvas->selectedThings();
    const Scene &scene = m_canvas->scene();
    std::vector<std::uint8_t> pinned(scene.looks.size());
    for (size_t n = 0; n < pinned.size(); ++n)
        pinned[n] = scene.looks[n] & PinnedLook ? 1 : 0;
    const layout::Positions wanted = arrange(scene.positions, chosen, pinned);
    QList<store::Position> moved;
    QList<graph::NodeIndex> rest = unstored();
    for (const graph::NodeIndex node : chosen) {
        const auto n = static_cast<size_t>(node);
        if (wanted[n] == scene.positions[n])
            continue;
        moved << store::Position{scene.ids[n], wanted[n], pinned[n] != 0};
        rest.removeOne(node);
    }
    if (moved.isEmpty()) {
        Q_EMIT statusChanged(UiTr::tr("Select two or more things that are not pinned."));
        return;
    }
    if (!m_edits.move({sentence, {}}, withGroups(moved), positionsOf(rest)))
        return;
    std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(1));
    m_canvas->movePositions(wanted, true);
    m_birdsEye->renew();
}

void ChartView::alignSelected(layout::Alignment alignment)
{
    arrangeSelected(QT_TRANSLATE_NOOP("Core", "Align things on the chart"),
                    [alignment](const auto &places, const auto &chosen, const auto &pinned) {
                        return layout::aligned(places, chosen, alignment, pinned);
                    });
}

void ChartView::distributeSelected(layout::Spread spread)
{
    arrangeSelected(QT_TRANSLATE_NOOP("Core", "Distribute things on the chart"),
                    [spread](const auto &places, const auto &chosen, const auto &pinned) {
                        return layout::distributed(places, chosen, spread, pinned);
                    });
}

void ChartView::tidySelected()
{
    arrangeSelected(QT_TRANSLATE_NOOP("Core", "Tidy things on the chart"),
                    [](const auto &places, const auto &chosen, const auto &pinned) {
                        return layout::tidied(places, chosen, tidySpacing, pinned);
                    });
}

QList<graph::NodeIndex> ChartView::unstoredBesides(const QSet<graph::NodeIndex> &hand) const
{
    QList<graph::NodeIndex> rest = unstored();
    rest.removeIf([&hand](graph::NodeIndex node) { return hand.contains(node); });
    return rest;
}

/// The first move of a chart stores the places of everything with it, so that the rest stays where it was seen.
void ChartView::storeMoved(const QList<graph::NodeIndex> &things)
{
    const QList<graph::NodeIndex> rest = unstoredBesides({things.begin(), things.end()});
    store::EditLabel label;
    label.sentence = QT_TRANSLATE_NOOP("Core", "Move things on the chart");
    if (things.size() == 1) {
        label.sentence = QT_TRANSLATE_NOOP("Core", "Move %1 on the chart");
        label.arguments << m_canvas->scene().labels[static_cast<size_t>(things.front())];
    }
    if (m_edits.move(label, withGroups(positionsOf(things)), positionsOf(rest)))
        std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(1));
    else
        rereadPositions(); // back to what the case has
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
    const QList<graph::NodeIndex> rest = unstoredBesides({things.begin(), things.end()});
    store::EditLabel label;
    label.sentence = pins ? QT_TRANSLATE_NOOP("Core", "Pin things on the chart")
                          : QT_TRANSLATE_NOOP("Core", "Unpin things on the chart");
    if (m_edits.move(label, positionsOf(QList<graph::NodeIndex>(things.begin(), things.end())), positionsOf(rest)))
        std::fill(m_isStored.begin(), m_isStored.end(), std::uint8_t(1));
    else
        rereadPositions();
}

LayoutTask ChartView::layoutTask() const
{
    const Scene &scene = m_canvas->scene();
    LayoutTask task;
    task.network = m_network;
    task.current = scene.positions;
    task.roles = scene.roles;
    for (size_t n = 0; n < scene.looks.size(); ++n) {
        task.stays.push_back(scene.looks[n] & PinnedLook ? 1 : 0);
        task.isNew.push_back(m_isStored[n] ? 0 : 1);
        task.hidden.push_back(scene.looks[n] & HiddenLook ? 1 : 0);
    }
    if (m_canvas->selectedThings().size() == 1)
        task.centre = m_canvas->selectedThings().front();
    if (task.centre >= 0 && task.hidden[static_cast<size_t>(task.centre)])
        task.centre = -1;
    return task;
}

/// Asks first where the work of a hand would be lost.
void ChartView::runLayout(layout::Algorithm algorithm, LayoutGrouping grouping)
{
    if (!m_network || m_network->nodeCount() == 0)
        return;
    LayoutTask task = layoutTask();
    task.algorithm = algorithm;
    task.grouping = grouping;
    const auto moved = m_session.caseFile().charts().movedByHand(m_edits.storedChart());
    if (!moved)
        return Q_EMIT m_session.failed(moved.error());
    std::vector<size_t> byHand;
    const Scene &scene = m_canvas->scene();
    for (size_t n = 0; n < scene.ids.size(); ++n)
        if (moved->contains(scene.ids[n]) && !task.stays[n] && !task.hidden[n])
            byHand.push_back(n);
    if (!byHand.empty()) {
        const auto fresh = std::count(task.isNew.begin(), task.isNew.end(), 1);
        const auto scope = m_askScope(static_cast<int>(byHand.size()), static_cast<int>(fresh));
        if (!scope)
            return;
        task.scope = *scope;
        if (task.scope == LayoutScope::AllButMoved)
            for (const size_t n : byHand)
                task.stays[n] = 1;
    }
    startLayout(std::move(task));
}

void ChartView::layOutNew()
{
    if (!m_network || unstored().isEmpty())
        return Q_EMIT statusChanged(UiTr::tr("Everything on the chart has its place."));
    LayoutTask task = layoutTask();
    task.scope = LayoutScope::NewThings;
    startLayout(std::move(task));
}

void ChartView::startLayout(LayoutTask task)
{
    if (m_layout)
        m_layout->cancel();
    const bool isNewOnly = task.scope == LayoutScope::NewThings;
    m_layout = m_jobs.start(
        UiTr::tr("Laying out the chart"), this,
        [task = std::move(task)](Progress &progress) { return runLayoutTask(task, progress); },
        [this, ids = m_canvas->scene().ids, isNewOnly](Result<layout::Positions> answer) {
            takeLayout(std::move(answer), ids, isNewOnly);
        });
}

void ChartView::takeLayout(Result<layout::Positions> answer, const std::vector<RecordId> &ids, bool isNewOnly)
{
    m_layout = nullptr;
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    // The case may have changed in the meantime: by id, and what was pinned in the meantime stays. Who kept a place
    // keeps it as it was, with the note that a hand put it there.
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
        if (m_isStored[n] && wanted[n] == scene.positions[n])
            continue;
        positions << store::Position{ids[i], wanted[n], isPinned};
    }
    store::EditLabel label;
    label.sentence = isNewOnly ? QT_TRANSLATE_NOOP("Core", "Place new things on the chart")
                               : QT_TRANSLATE_NOOP("Core", "Lay out the chart");
    if (!m_edits.layOut(label, withGroups(positions)))
        return;
    for (const store::Position &position : positions)
        m_isStored[static_cast<size_t>(scene.find(position.thing))] = 1;
    m_canvas->movePositions(wanted, true);
    if (!isNewOnly)
        fitAll();
    m_birdsEye->renew();
    Q_EMIT loaded();
}

} // namespace kluwen::ui
