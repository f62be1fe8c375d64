#include "core/base/text.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QKeyEvent>

namespace kluwen::ui
{

namespace
{

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

bool ChartCanvas::event(QEvent *event)
{
    // Single keys belong to the canvas while it has the focus, even where the window has a shortcut on them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !key->text().isEmpty() && key->text().front().isPrint()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_tool)
            m_tool->cancel(*this);
        m_tool.reset();
        m_press = {};
        m_linking = false;
        m_linkFrom = -1;
        m_cursor = -1;
        endFind();
        updateCursorShape();
        update();
        return;
    }
    if (event->key() == Qt::Key_Space && m_find.isEmpty()) {
        m_spaceDown = true;
        updateCursorShape();
        return;
    }
    if (pressArrow(event) || pressVerb(event) || typeToFind(event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_selected.empty()) {
        Q_EMIT opened(scene().ids[static_cast<size_t>(m_cursor >= 0 ? m_cursor : m_selected.back())]);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceDown = false;
        updateCursorShape();
    }
    QWidget::keyReleaseEvent(event);
}

bool ChartCanvas::pressVerb(QKeyEvent *event)
{
    struct Key
    {
        int key;
        Qt::KeyboardModifiers modifiers;
        ChartVerb verb;
    };
    static const QList<Key> keys{{Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier, ChartVerb::HideOthers},
                                 {Qt::Key_H, Qt::ControlModifier | Qt::AltModifier, ChartVerb::ShowAll},
                                 {Qt::Key_A, Qt::ControlModifier, ChartVerb::SelectAll},
                                 {Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier, ChartVerb::InvertSelection},
                                 {Qt::Key_0, Qt::ControlModifier, ChartVerb::FitAll},
                                 {Qt::Key_0, Qt::ControlModifier | Qt::AltModifier, ChartVerb::FitSelection},
                                 {Qt::Key_Plus, Qt::ControlModifier, ChartVerb::ZoomIn},
                                 {Qt::Key_Equal, Qt::ControlModifier, ChartVerb::ZoomIn},
                                 {Qt::Key_Minus, Qt::ControlModifier, ChartVerb::ZoomOut},
                                 {Qt::Key_Delete, Qt::NoModifier, ChartVerb::Remove}};
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    for (const Key &key : keys)
        if (event->key() == key.key &&
            (modifiers == key.modifiers || (key.verb == ChartVerb::ZoomIn && (modifiers & Qt::ControlModifier)))) {
            Q_EMIT verbAsked(key.verb);
            return true;
        }
    // Letters are verbs for what is selected; with nothing selected, or in the middle of a word, they are letters.
    static const QHash<int, ChartVerb> letters{{Qt::Key_P, ChartVerb::Pin},
                                               {Qt::Key_H, ChartVerb::Hide},
                                               {Qt::Key_E, ChartVerb::Expand},
                                               {Qt::Key_G, ChartVerb::Grey}};
    if (m_find.isEmpty() && modifiers == Qt::NoModifier && !m_selected.empty() && letters.contains(event->key())) {
        Q_EMIT verbAsked(letters.value(event->key()));
        return true;
    }
    if (m_find.isEmpty() && modifiers == Qt::NoModifier && event->key() == Qt::Key_O)
        return toggleOpened();
    return false;
}

/// With the ring of the keyboard on a thing arrows walk along its links; else they nudge what is selected, or pan.
bool ChartCanvas::pressArrow(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (direction.isNull() || scene().count() == 0)
        return false;
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    if (m_cursor >= 0 && !isShift && !isControl) {
        walk(direction);
    } else if (!m_selected.empty()) {
        nudge(direction * (isShift ? 10 : 1));
    } else {
        m_view.centre += direction * (isShift ? 200 : 60) / m_view.scale;
        setView(m_view);
    }
    return true;
}

void ChartCanvas::walk(QPointF direction)
{
    const QPointF from = scene().positions[static_cast<size_t>(m_cursor)];
    graph::NodeIndex best = -1;
    double bestCost = 0;
    for (const std::int32_t tie : scene().tiesOf(m_cursor)) {
        const graph::NodeIndex other = scene().otherEnd(tie, m_cursor);
        if (scene().isTieHidden(tie)) // or its other end
            continue;
        const QPointF way = scene().positions[static_cast<size_t>(other)] - from;
        const double length = std::hypot(way.x(), way.y());
        const double along = QPointF::dotProduct(way, direction) / std::max(length, 1e-9);
        if (along < 0.3)
            continue;
        const double cost = length * (2 - along);
        if (best < 0 || cost < bestCost) {
            best = other;
            bestCost = cost;
        }
    }
    if (best >= 0)
        setCursorThing(best);
    else
        announce(UiTr::tr("No link in that direction."));
}

void ChartCanvas::nudge(QPointF by)
{
    QHash<graph::NodeIndex, QPointF> places;
    for (const graph::NodeIndex node : m_selected)
        places.insert(node, scene().positions[static_cast<size_t>(node)] + by);
    moveLive(places);
    endMove();
    Q_EMIT moved(places.keys());
}

void ChartCanvas::setCursorThing(graph::NodeIndex thing)
{
    m_cursor = thing;
    const RecordId id = scene().ids[static_cast<size_t>(thing)];
    Q_EMIT chosen({id}, id);
    m_cursor = thing; // the answer to the choice may have come through setSelected
    const QPointF at = scene().positions[static_cast<size_t>(thing)];
    if (!view().visible(-40).contains(at))
        centreOn(at);
    announce(describe(thing));
    update();
}

void ChartCanvas::announce(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT pointed(text);
}

bool ChartCanvas::typeToFind(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Backspace && !m_find.isEmpty()) {
        m_find.chop(1);
    } else if (isPlain && !event->text().isEmpty() && event->text().front().isPrint()) {
        if (!(event->text() == QLatin1String("/") && m_find.isEmpty()))
            m_find += event->text();
    } else {
        return false;
    }
    m_findEnds.start();
    update();
    const QString wanted = searchKey(m_find);
    if (wanted.isEmpty())
        return true;
    graph::NodeIndex inside = -1;
    for (const graph::NodeIndex node : scene().byImportance) {
        if (scene().isHidden(node))
            continue;
        const QString name = searchKey(scene().labels[static_cast<size_t>(node)]);
        if (name.startsWith(wanted) || name.contains(QLatin1Char(' ') + wanted)) {
            setCursorThing(node);
            return true;
        }
        if (inside < 0 && name.contains(wanted))
            inside = node;
    }
    if (inside >= 0)
        setCursorThing(inside);
    else
        announce(UiTr::tr("Nothing on the chart is called \"%1\".").arg(m_find));
    return true;
}

void ChartCanvas::endFind()
{
    m_findEnds.stop();
    m_find.clear();
    update();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_cursor < 0 && scene().count() > 0) {
        if (!m_selected.empty()) {
            setCursorThing(m_selected.front());
        } else {
            const auto &ranked = scene().byImportance;
            const auto first =
                std::find_if(ranked.begin(), ranked.end(), [this](graph::NodeIndex n) { return !scene().isHidden(n); });
            if (first != ranked.end())
                setCursorThing(*first);
        }
    }
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    m_spaceDown = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kluwen::ui
