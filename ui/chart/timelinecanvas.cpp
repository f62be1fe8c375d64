#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/timelineview.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kluwen::ui
{

namespace
{

constexpr double chromeHeight = 34 + 12; ///< axis and margin around the rows

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent) : TimeCanvas(parent)
{
    setAccessibleName(UiTr::tr("Timeline"));
}

void TimelineCanvas::setScene(TimelineScene scene)
{
    m_scene = std::move(scene);
    m_current = SIZE_MAX;
    askHeight();
    update();
}

void TimelineCanvas::setSelected(const QSet<RecordId> &records)
{
    const bool isCurrent = m_current < m_scene.entries.size() && records.contains(m_scene.entries[m_current].record);
    if (isCurrent)
        return;
    m_current = SIZE_MAX;
    for (size_t i = 0; i < m_scene.entries.size() && m_current == SIZE_MAX; ++i)
        if (records.contains(m_scene.entries[i].record))
            m_current = i;
    update();
}

std::pair<double, double> TimelineCanvas::axisEnds() const
{
    const QRectF plot = planTimeline(QRectF(rect()), {}, range(), screenLanguage()).plot;
    return {plot.left(), plot.right()};
}

/// As many rows as the entries need at this zoom; the scroll area gives them room.
void TimelineCanvas::askHeight()
{
    if (!range().isValid() || width() < 10)
        return;
    const QRectF high(0, 0, width(), 100000);
    TimelineScene rows;
    rows.entries = m_scene.entries;
    const double needed = planTimeline(high, rows, range(), screenLanguage()).height + chromeHeight;
    setMinimumHeight(static_cast<int>(std::min(needed + (m_scene.months.empty() ? 0 : 170), 8000.0)));
}

size_t TimelineCanvas::entryAt(QPointF at) const
{
    if (!range().isValid())
        return SIZE_MAX;
    const TimelinePlan plan = planTimeline(QRectF(rect()), m_scene, range(), screenLanguage());
    for (auto mark = plan.marks.rbegin(); mark != plan.marks.rend(); ++mark)
        if (mark->shape.adjusted(-2, -2, 2, 2).contains(at) || mark->label.contains(at))
            return mark->entry;
    return SIZE_MAX;
}

QString TimelineCanvas::describe(size_t number) const
{
    const TimelineEntry &entry = m_scene.entries[number];
    const Language language = screenLanguage();
    const ThingType *thing = Schema::builtIn().thing(entry.type);
    const LinkType *link = Schema::builtIn().link(entry.type);
    const QString type = thing ? thing->labels.in(language) : link ? link->labels.in(language) : entry.type;
    if (!entry.lasts)
        return UiTr::tr("%1: %2 (%3)").arg(dateText(entry.from, language), entry.text, type);
    if (!entry.to.isValid())
        return UiTr::tr("From %1: %2 (%3)").arg(dateText(entry.from, language), entry.text, type);
    return UiTr::tr("%1 to %2: %3 (%4)")
        .arg(dateText(entry.from, language), dateText(entry.to, language), entry.text, type);
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const size_t entry = entryAt(QPointF(help->pos()));
        QToolTip::showText(help->globalPos(), entry == SIZE_MAX ? QString() : describe(entry), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelineOptions options;
    options.range = range();
    options.highlighted = m_current;
    paintTimeline(painter, QRectF(rect()), m_scene, theme(), screenLanguage(), options);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        askHeight();
}

void TimelineCanvas::pointAt(QPointF at)
{
    const size_t entry = entryAt(at);
    setCursor(entry == SIZE_MAX ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT pointed(entry == SIZE_MAX ? QString() : describe(entry));
}

void TimelineCanvas::clickAt(QPointF at)
{
    m_current = entryAt(at);
    Q_EMIT chosen(m_current == SIZE_MAX ? RecordId() : m_scene.entries[m_current].record);
    update();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const size_t entry = entryAt(event->position()); entry != SIZE_MAX)
        Q_EMIT opened(m_scene.entries[entry].record);
}

void TimelineCanvas::step(int by)
{
    if (m_scene.entries.empty())
        return;
    const auto last = static_cast<qint64>(m_scene.entries.size()) - 1;
    const qint64 next = m_current == SIZE_MAX ? (by > 0 ? 0 : last) : static_cast<qint64>(m_current) + by;
    m_current = static_cast<size_t>(std::clamp<qint64>(next, 0, last));
    const TimelineEntry &entry = m_scene.entries[m_current];
    showDay(static_cast<double>(entry.from.toJulianDay()));
    setAccessibleDescription(describe(m_current));
    Q_EMIT pointed(describe(m_current));
    Q_EMIT chosen(entry.record);
    update();
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleTimeKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current != SIZE_MAX)
            return Q_EMIT opened(m_scene.entries[m_current].record);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kluwen::ui
