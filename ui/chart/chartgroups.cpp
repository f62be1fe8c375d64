#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"

#include <algorithm>
#include <QMenu>

namespace kluwen::ui
{

/// The groups among the selected symbols.
QList<store::ChartGroupId> ChartView::selectedGroups() const
{
    QList<store::ChartGroupId> groups;
    for (const graph::NodeIndex node : m_canvas->selectedThings())
        if (const auto group = m_collapsed.constFind(m_canvas->scene().ids[static_cast<size_t>(node)]);
            group != m_collapsed.cend())
            groups << group->id;
    return groups;
}

/// The symbol is called after the most important of its things.
void ChartView::collapseSelected()
{
    const QList<RecordId> things = selectedIds();
    if (things.size() < 2)
        return Q_EMIT statusChanged(UiTr::tr("Select two or more things to collapse."));
    const Scene &scene = m_canvas->scene();
    const auto &chosen = m_canvas->selectedThings();
    const auto first = std::min_element(chosen.begin(), chosen.end(), [&scene](graph::NodeIndex a, graph::NodeIndex b) {
        return scene.ranks[static_cast<size_t>(a)] < scene.ranks[static_cast<size_t>(b)];
    });
    const QString title = UiTr::tr("%1 and %n other(s)", nullptr, static_cast<int>(things.size()) - 1)
                              .arg(scene.labels[static_cast<size_t>(*first)]);
    if (m_edits.collapse(title, things))
        reload();
}

void ChartView::openSelected()
{
    const QList<store::ChartGroupId> groups = selectedGroups();
    if (!groups.isEmpty() && m_edits.open(groups))
        reload();
}

void ChartView::renameGroup()
{
    const QList<store::ChartGroupId> groups = selectedGroups();
    if (groups.size() != 1)
        return Q_EMIT statusChanged(UiTr::tr("Select one group to rename."));
    const Scene &scene = m_canvas->scene();
    for (const graph::NodeIndex node : m_canvas->selectedThings()) {
        const auto n = static_cast<size_t>(node);
        if (!m_collapsed.contains(scene.ids[n]))
            continue;
        const QString title = m_askTitle(scene.labels[n]).trimmed();
        if (!title.isEmpty() && title != scene.labels[n] && m_edits.renameGroup(groups.front(), title))
            reload();
        return;
    }
}

/// Where a menu that a key asked for opens: at the selected thing, or in the middle.
QPoint ChartView::menuPlace() const
{
    const auto &things = m_canvas->selectedThings();
    const QPointF at = things.size() == 1
                           ? m_canvas->view().toTarget(m_canvas->scene().positions[static_cast<size_t>(things.front())])
                           : QPointF(m_canvas->rect().center());
    return m_canvas->mapToGlobal(at.toPoint());
}

/// Counts first: what each type of link would bring, then the choice.
void ChartView::expandSelected()
{
    const QList<RecordId> from = selectedIds();
    if (from.isEmpty())
        return Q_EMIT statusChanged(UiTr::tr("Select the thing to expand first."));
    m_jobs.start(
        UiTr::tr("Counting what is linked to it"), this,
        [path = m_session.path(), &clock = m_session.clock(), from,
         present = onChart()](Progress &progress) -> Result<QList<ExpansionChoice>> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return readExpansion(**reader, from, present, progress);
        },
        [this](const Result<QList<ExpansionChoice>> &choices) {
            if (choices)
                showExpansion(*choices);
            else if (choices.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(choices.error());
        });
}

void ChartView::showExpansion(const QList<ExpansionChoice> &choices)
{
    if (choices.isEmpty())
        return Q_EMIT statusChanged(UiTr::tr("Everything linked to it is already on the chart."));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("expansion"));
    QSet<RecordId> all;
    for (const ExpansionChoice &choice : choices)
        all.unite(QSet<RecordId>(choice.things.begin(), choice.things.end()));
    for (const ExpansionChoice &choice : choices)
        addChoiceTo(*menu, choice);
    if (choices.size() > 1) {
        menu->addSeparator();
        const QString text = UiTr::tr("&All of these: %n thing(s)", nullptr, static_cast<int>(all.size()));
        menu->addAction(text, this, [this, all] { addToChart(QList<RecordId>(all.begin(), all.end())); });
    }
    menu->popup(menuPlace());
    menu->setActiveAction(menu->actions().constFirst());
}

/// A hub does not flood the chart by one click: there is a sample, one symbol, or all.
void ChartView::addChoiceTo(QMenu &menu, const ExpansionChoice &choice)
{
    const QString text = expansionText(choice);
    const QList<RecordId> things = choice.things;
    if (things.size() <= largestPlainExpansion) {
        menu.addAction(text, this, [this, things] { addToChart(things); });
        return;
    }
    QMenu *ways = menu.addMenu(text);
    ways->addAction(UiTr::tr("The %n with the strongest tie(s)", nullptr, static_cast<int>(largestPlainExpansion)),
                    this, [this, things] { addToChart(things.first(largestPlainExpansion)); });
    ways->addAction(UiTr::tr("As one symbol"), this, [this, things, text] {
        if (m_edits.addCollapsed(text, things))
            reload();
    });
    ways->addAction(UiTr::tr("All %1").arg(countText(things.size(), screenLanguage())), this,
                    [this, things] { addToChart(things); });
}

void ChartView::fillChartMenu(QMenu &menu)
{
    const auto add = [&menu, this](const QString &text, auto &&slot) { menu.addAction(text, this, slot); };
    add(UiTr::tr("Show in &grey or in colour"), [this] { greySelected(); });
    menu.addSeparator();
    add(UiTr::tr("E&xpand…"), [this] { expandSelected(); });
    if (!selectedGroups().isEmpty())
        add(UiTr::tr("Open the gro&up"), [this] { openSelected(); });
    add(UiTr::tr("Rename the group…"), [this] { renameGroup(); });
    if (m_canvas->selectedThings().size() > 1)
        add(UiTr::tr("&Collapse to one symbol"), [this] { collapseSelected(); });
    add(UiTr::tr("Put on a ne&w chart"), [this] { newChartOfSelection(); });
    if (!isWholeCase())
        add(UiTr::tr("&Take off this chart"), [this] { takeOffSelected(); });
    menu.addSeparator();
}

} // namespace kluwen::ui
