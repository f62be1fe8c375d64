#include "ui/chart/chartedits.h"

#include "core/store/thingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>

namespace kluwen::ui
{

namespace
{

/// "Hide %1 on the chart" for one thing, else the sentence for several.
store::EditLabel labelFor(CaseSession &session, const QList<RecordId> &things, const char *one, const char *several)
{
    if (things.size() != 1)
        return {several, {}};
    const auto thing = session.caseFile().things().findThing(things.front());
    return thing ? store::EditLabel{one, {thing->caption}} : store::EditLabel{several, {}};
}

} // namespace

ChartId ChartEdits::storedChart() const
{
    if (m_chart.isValid())
        return m_chart;
    const auto all = m_session.caseFile().charts().all();
    return all && !all->isEmpty() ? all->front().id : ChartId();
}

bool ChartEdits::isWholeCase() const
{
    if (!m_chart.isValid())
        return true;
    const auto all = m_session.caseFile().charts().all();
    return all && !all->isEmpty() && all->front().id == m_chart;
}

Result<void> ChartEdits::edit(const store::EditLabel &label, const Work &work)
{
    const QScopedValueRollback own(m_isOwnEdit, true);
    return m_session.edit(label, [this, &work](store::CaseFile &file) -> Result<void> {
        const auto chart = m_chart.isValid() ? Result<ChartId>(m_chart) : file.charts().wholeCase();
        if (!chart)
            return fail(chart.error());
        return work(file.charts(), *chart);
    });
}

Result<ChartId> ChartEdits::addChart(const QString &title, const QList<RecordId> &things,
                                     const QList<store::Position> &positions)
{
    ChartId made;
    const auto done = edit({QT_TRANSLATE_NOOP("Core", "Make the chart %1"), {title}},
                           [&](store::ChartStore &charts, ChartId) -> Result<void> {
                               const auto chart = charts.add(title);
                               if (!chart)
                                   return fail(chart.error());
                               made = *chart;
                               if (const auto added = charts.addThings(made, things); !added)
                                   return added;
                               return charts.setPositions(made, positions);
                           });
    if (!done)
        return fail(done.error());
    return made;
}

Result<ChartId> ChartEdits::duplicate(const QString &title)
{
    ChartId made;
    const auto done = edit({QT_TRANSLATE_NOOP("Core", "Make the chart %1"), {title}},
                           [&](store::ChartStore &charts, ChartId chart) -> Result<void> {
                               const auto copy = charts.duplicate(chart, title);
                               if (!copy)
                                   return fail(copy.error());
                               made = *copy;
                               return {};
                           });
    if (!done)
        return fail(done.error());
    return made;
}

Result<void> ChartEdits::rename(ChartId id, const QString &title)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Rename the chart to %1"), {title}},
                [&](store::ChartStore &charts, ChartId) -> Result<void> {
                    const auto all = charts.all();
                    if (!all)
                        return fail(all.error());
                    store::Chart changed{id, title, {}};
                    for (const store::Chart &chart : *all)
                        if (chart.id == id)
                            changed.filter = chart.filter;
                    return charts.change(changed);
                });
}

Result<void> ChartEdits::remove(ChartId id)
{
    QString title;
    if (const auto all = m_session.caseFile().charts().all())
        for (const store::Chart &chart : *all)
            if (chart.id == id)
                title = chart.title;
    return edit({QT_TRANSLATE_NOOP("Core", "Delete the chart %1"), {title}},
                [&](store::ChartStore &charts, ChartId) { return charts.remove(id); });
}

Result<void> ChartEdits::setFilter(const QString &json)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Filter the chart"), {}},
                [&](store::ChartStore &charts, ChartId id) -> Result<void> {
                    const auto all = charts.all();
                    if (!all)
                        return fail(all.error());
                    for (const store::Chart &chart : *all)
                        if (chart.id == id)
                            return charts.change({id, chart.title, json});
                    return {};
                });
}

Result<void> ChartEdits::add(const QList<RecordId> &things, const QList<store::Position> &positions)
{
    return edit(labelFor(m_session, things, QT_TRANSLATE_NOOP("Core", "Put %1 on the chart"),
                         QT_TRANSLATE_NOOP("Core", "Put things on the chart")),
                [&](store::ChartStore &charts, ChartId chart) -> Result<void> {
                    if (const auto added = charts.addThings(chart, things); !added)
                        return added;
                    return charts.setPositions(chart, positions, store::Placing::ByHand);
                });
}

Result<void> ChartEdits::takeOff(const QList<RecordId> &things)
{
    return edit(labelFor(m_session, things, QT_TRANSLATE_NOOP("Core", "Take %1 off the chart"),
                         QT_TRANSLATE_NOOP("Core", "Take things off the chart")),
                [&](store::ChartStore &charts, ChartId chart) { return charts.removeThings(chart, things); });
}

Result<void> ChartEdits::setLook(const QList<RecordId> &things, store::ThingLook look)
{
    store::EditLabel label;
    switch (look) {
    case store::ThingLook::Shown:
        label = labelFor(m_session, things, QT_TRANSLATE_NOOP("Core", "Show %1 on the chart"),
                         QT_TRANSLATE_NOOP("Core", "Show things on the chart"));
        break;
    case store::ThingLook::Hidden:
        label = labelFor(m_session, things, QT_TRANSLATE_NOOP("Core", "Hide %1 on the chart"),
                         QT_TRANSLATE_NOOP("Core", "Hide things on the chart"));
        break;
    case store::ThingLook::Grey:
        label = labelFor(m_session, things, QT_TRANSLATE_NOOP("Core", "Show %1 in grey"),
                         QT_TRANSLATE_NOOP("Core", "Show things in grey"));
        break;
    }
    return edit(label, [&](store::ChartStore &charts, ChartId chart) { return charts.setLook(chart, things, look); });
}

Result<void> ChartEdits::showAll()
{
    return edit({QT_TRANSLATE_NOOP("Core", "Show everything on the chart"), {}},
                [](store::ChartStore &charts, ChartId chart) -> Result<void> {
                    const auto things = charts.things(chart);
                    if (!things)
                        return fail(things.error());
                    QList<RecordId> changed;
                    for (const store::ChartThing &thing : *things)
                        if (thing.look != store::ThingLook::Shown)
                            changed << thing.thing;
                    return charts.setLook(chart, changed, store::ThingLook::Shown);
                });
}

Result<void> ChartEdits::addCollapsed(const QString &title, const QList<RecordId> &things)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Put %1 on the chart"), {title}},
                [&](store::ChartStore &charts, ChartId chart) -> Result<void> {
                    if (const auto added = charts.addThings(chart, things); !added)
                        return added;
                    const auto group = charts.addGroup(chart, title, things);
                    if (!group)
                        return fail(group.error());
                    return {};
                });
}

Result<void> ChartEdits::collapse(const QString &title, const QList<RecordId> &things)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Collapse %1"), {title}},
                [&](store::ChartStore &charts, ChartId chart) -> Result<void> {
                    const auto group = charts.addGroup(chart, title, things);
                    if (!group)
                        return fail(group.error());
                    return {};
                });
}

Result<void> ChartEdits::renameGroup(store::ChartGroupId group, const QString &title)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Rename the group to %1"), {title}},
                [&](store::ChartStore &charts, ChartId) { return charts.renameGroup(group, title); });
}

Result<void> ChartEdits::open(const QList<store::ChartGroupId> &groups)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Open a group on the chart"), {}},
                [&](store::ChartStore &charts, ChartId) -> Result<void> {
                    for (const store::ChartGroupId group : groups)
                        if (const auto done = charts.removeGroup(group); !done)
                            return done;
                    return {};
                });
}

Result<void> ChartEdits::move(const store::EditLabel &label, const QList<store::Position> &moved,
                              const QList<store::Position> &rest)
{
    return edit(label, [&](store::ChartStore &charts, ChartId chart) -> Result<void> {
        if (const auto done = charts.setPositions(chart, rest); !done)
            return done;
        return charts.setPositions(chart, moved, store::Placing::ByHand);
    });
}

Result<void> ChartEdits::layOut(const store::EditLabel &label, const QList<store::Position> &positions)
{
    return edit(label, [&](store::ChartStore &charts, ChartId chart) { return charts.setPositions(chart, positions); });
}

Result<void> ChartEdits::storeSelection(int slot, const QSet<RecordId> &records)
{
    return edit({QT_TRANSLATE_NOOP("Core", "Store selection %1"), {QString::number(slot)}},
                [&](store::ChartStore &charts, ChartId chart) {
                    return charts.setSelection(chart, slot, QList<RecordId>(records.begin(), records.end()));
                });
}

QSet<RecordId> ChartEdits::selection(int slot) const
{
    const auto records = m_session.caseFile().charts().selection(storedChart(), slot);
    if (records && !records->isEmpty())
        return {records->begin(), records->end()};
    // Before charts had selections of their own, the case had them.
    QSet<RecordId> older;
    const QString json = m_session.caseFile().document(QStringLiteral("selection/%1").arg(slot));
    const QJsonArray ids = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &id : ids)
        older.insert(RecordId(id.toInteger()));
    return older;
}

} // namespace kluwen::ui
