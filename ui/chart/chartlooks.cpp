#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartfilter.h"
#include "ui/chart/chartview.h"
#include "ui/chart/filterbar.h"
#include "ui/chart/layerbar.h"
#include "ui/chart/timestrip.h"

#include <algorithm>
#include <utility>

namespace kluwen::ui
{

QSet<RecordId> ChartView::hidden() const
{
    QSet<RecordId> things;
    for (const store::ChartThing &thing : m_things)
        if (thing.look == store::ThingLook::Hidden)
            things.insert(thing.thing);
    return things;
}

/// Takes over what the case says of the chart; true where other things are on it, or other groups.
bool ChartView::takeThings(const QList<store::ChartThing> &things)
{
    QHash<RecordId, store::ChartThing> taken;
    for (const store::ChartThing &thing : things)
        taken.insert(thing.thing, thing);
    std::swap(taken, m_things); // `taken` is what was before
    const auto differs = [this](const QHash<RecordId, store::ChartThing> &from,
                                const QHash<RecordId, store::ChartThing> &to) {
        return std::any_of(from.begin(), from.end(), [&](const store::ChartThing &thing) {
            const auto other = to.constFind(thing.thing);
            const bool isThere = other != to.cend();
            return (!isWholeCase() && !isThere) || (isThere ? other->group : store::ChartGroupId()) != thing.group;
        });
    };
    return differs(taken, m_things) || differs(m_things, taken);
}

void ChartView::toggleTimes()
{
    const bool opens = !m_strip->isVisibleTo(this);
    m_strip->setVisible(opens);
    if (opens) {
        m_strip->setFocus(Qt::OtherFocusReason);
    } else {
        m_times = {};
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
    reload();
}

/// The sum at a tie is that of all time: within a window the days with payments are told instead.
void ChartView::labelTies(Scene &scene, const TimeCut *cut)
{
    if (!cut) {
        if (!m_tieLabels.empty())
            scene.tieLabels = std::exchange(m_tieLabels, {});
        return;
    }
    if (m_tieLabels.empty())
        m_tieLabels = scene.tieLabels;
    for (size_t t = 0; t < scene.tieLabels.size(); ++t)
        if (scene.tieKinds[t] == TieKind::Money)
            scene.tieLabels[t] = UiTr::tr("%n day(s) with payments", nullptr, cut->tieDays[t]);
}

/// Puts what is hidden and grey into the scene: by the chart, by the filter, and by the window of time.
void ChartView::applyLooks()
{
    const bool isCut = m_network && m_times.offsets.size() == m_network->from.size() + 1 &&
                       m_strip->isVisibleTo(this) && m_strip->hasDates();
    const TimeCut cut = isCut ? timeCut(m_canvas->scene(), m_times, m_strip->window()) : TimeCut();
    m_canvas->changeScene([this, isCut, &cut](Scene &scene) {
        labelTies(scene, isCut ? &cut : nullptr);
        for (size_t n = 0; n < scene.looks.size(); ++n) {
            int look = scene.looks[n] & ~(HiddenLook | GreyLook);
            const store::ThingLook own = m_things.value(scene.ids[n]).look;
            if (own == store::ThingLook::Hidden || (isCut && !cut.things[n]))
                look |= HiddenLook;
            if (own == store::ThingLook::Grey || (m_mode == FilterMode::Grey && !m_passes[n]))
                look |= GreyLook;
            scene.looks[n] = static_cast<std::uint8_t>(look);
        }
        for (size_t t = 0; t < scene.tieLooks.size(); ++t) {
            bool passes = m_mode != FilterMode::Grey;
            for (auto m = scene.memberOffsets[t]; !passes && m < scene.memberOffsets[t + 1]; ++m)
                passes = m_edgePasses[static_cast<size_t>(scene.members[static_cast<size_t>(m)])] != 0;
            int look = scene.tieLooks[t] & ~(HiddenLook | GreyLook);
            if ((isCut && !cut.ties[t]) || m_layers->isOff(scene, static_cast<std::int32_t>(t)))
                look |= HiddenLook;
            scene.tieLooks[t] = static_cast<std::uint8_t>(passes ? look : look | GreyLook);
        }
    });
    renewOverlays();
}

void ChartView::setLook(const QList<RecordId> &things, store::ThingLook look)
{
    if (things.isEmpty())
        return;
    if (!m_session.isEditable()) { // who may not write may still look; it is forgotten with the window
        for (const RecordId thing : things) {
            m_things[thing].thing = thing;
            m_things[thing].look = look;
        }
    } else if (m_edits.setLook(things, look)) {
        if (const auto now = m_session.caseFile().charts().things(m_edits.storedChart()))
            (void)takeThings(*now);
    }
    applyLooks();
}

/// What the bars say, with the chart that is shown.
void ChartView::keepFilter()
{
    const QString json = toJson(ChartFilter{m_filterBar->filter(), m_filterBar->mode(), m_layers->layersOff()});
    if (json == m_filterJson)
        return;
    m_filterJson = json;
    if (m_session.isEditable())
        (void)m_edits.setFilter(json);
}

/// The bars say what is kept with the chart.
void ChartView::takeFilter(const QString &json)
{
    m_filterJson = json;
    const ChartFilter filter = chartFilterFromJson(json);
    m_filterBar->setChosen(filter.network, filter.mode);
    m_layers->setLayersOff(filter.layersOff);
}

void ChartView::layersChanged()
{
    keepFilter();
    applyLooks();
}

void ChartView::filterChanged()
{
    keepFilter();
    m_selectsPassing = m_filterBar->mode() == FilterMode::Select;
    reload();
}

void ChartView::selectPassing()
{
    QSet<RecordId> records;
    const Scene &scene = m_canvas->scene();
    for (size_t n = 0; n < m_passes.size(); ++n)
        if (m_passes[n] && !scene.isHidden(static_cast<graph::NodeIndex>(n)))
            records.insert(scene.ids[n]);
    m_session.selection().setRecords(withGroups(records));
}

} // namespace kluwen::ui
