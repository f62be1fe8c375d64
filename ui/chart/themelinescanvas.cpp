#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/themelinesview.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kluwen::ui
{

ThemeLinesCanvas::ThemeLinesCanvas(QWidget *parent) : TimeCanvas(parent)
{
    renew();
}

void ThemeLinesCanvas::setScene(ThemeScene scene)
{
    m_scene = std::move(scene);
    m_current = {};
    setMinimumHeight(static_cast<int>(std::min(comfortableHeight(m_scene), 8000.0)));
    fitAll();
}

void ThemeLinesCanvas::setSelected(const QSet<RecordId> &records, const QSet<PaymentId> &payments)
{
    m_records = records;
    m_payments = payments;
    update();
}

void ThemeLinesCanvas::renew()
{
    m_isPlanned = false;
    setAccessibleName(UiTr::tr("Theme lines"));
    update();
}

const ThemePlan &ThemeLinesCanvas::plan()
{
    if (!std::exchange(m_isPlanned, true))
        m_plan = planThemeLines(QRectF(rect()), m_scene, range(), screenLanguage());
    return m_plan;
}

std::pair<double, double> ThemeLinesCanvas::axisEnds() const
{
    const QRectF plot = planThemeLines(QRectF(rect()), {}, {}, screenLanguage()).plot;
    return {plot.left(), plot.right()};
}

QString ThemeLinesCanvas::describe(const ThemePlan::Hit &hit)
{
    if (hit.event >= 0)
        return describeEvent(m_scene.events[plan().events[static_cast<size_t>(hit.event)].event]);
    if (hit.link >= 0)
        return describeLink(plan().links[static_cast<size_t>(hit.link)]);
    if (hit.line < 0)
        return {};
    const ThemeLine &line = m_scene.lines[static_cast<size_t>(hit.line)];
    const ThingType *type = Schema::builtIn().thing(line.type);
    return UiTr::tr("%1 (%2)").arg(line.name, type ? type->labels.in(screenLanguage()) : line.type);
}

QString ThemeLinesCanvas::describeLink(const ThemePlan::Link &link) const
{
    const Language language = screenLanguage();
    const auto dayOfFlow = [this](size_t flow) {
        return QDate::fromJulianDay(static_cast<qint64>(std::floor(m_scene.flows[flow].day)));
    };
    const QDate first = dayOfFlow(link.flows.front());
    const QDate last = dayOfFlow(link.flows.back());
    QStringList rows;
    rows << QStringLiteral("%1 → %2").arg(m_scene.lines[static_cast<size_t>(link.from)].name,
                                          m_scene.lines[static_cast<size_t>(link.to)].name);
    rows << (first == last ? dateText(first, language)
                           : UiTr::tr("%1 to %2").arg(dateText(first, language), dateText(last, language)));
    rows << UiTr::tr("%1 in %n payment(s)", nullptr, static_cast<int>(link.payments))
                .arg(amountText(link.minor, link.currency, language));
    return rows.join(QLatin1Char('\n'));
}

QString ThemeLinesCanvas::describeEvent(const ThemeEvent &event) const
{
    const Language language = screenLanguage();
    const ThingType *thing = Schema::builtIn().thing(event.type);
    const LinkType *link = Schema::builtIn().link(event.type);
    QStringList names;
    for (const int line : event.lines)
        names << m_scene.lines[static_cast<size_t>(line)].name;
    const QString type = thing ? thing->labels.in(language) : link ? link->labels.in(language) : event.type;
    const QString what = UiTr::tr("%1: %2 (%3)").arg(dateText(event.day, language), event.text, type);
    return what + QLatin1Char('\n') + names.join(QStringLiteral(", "));
}

RecordId ThemeLinesCanvas::recordOf(const ThemePlan::Hit &hit)
{
    if (hit.event >= 0)
        return m_scene.events[plan().events[static_cast<size_t>(hit.event)].event].record;
    return hit.line >= 0 ? m_scene.lines[static_cast<size_t>(hit.line)].record : RecordId();
}

bool ThemeLinesCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), describe(plan().at(QPointF(help->pos()))), this);
        return true;
    }
    return QWidget::event(event);
}

void ThemeLinesCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ThemeOptions options;
    options.range = range();
    options.records = m_records;
    options.payments = m_payments;
    options.current = m_current;
    paintThemeLines(painter, QRectF(rect()), m_scene, plan(), theme(), screenLanguage(), options);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ThemeLinesCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlanned = false;
}

void ThemeLinesCanvas::pointAt(QPointF at)
{
    const ThemePlan::Hit hit = plan().at(at);
    setCursor(hit == ThemePlan::Hit() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT pointed(describe(hit).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
}

void ThemeLinesCanvas::clickAt(QPointF at)
{
    choose(plan().at(at));
}

void ThemeLinesCanvas::choose(const ThemePlan::Hit &hit)
{
    m_current = hit;
    setAccessibleDescription(describe(hit));
    Q_EMIT pointed(describe(hit).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    QSet<RecordId> records;
    QSet<PaymentId> payments;
    if (hit.link >= 0) {
        const ThemePlan::Link &link = plan().links[static_cast<size_t>(hit.link)];
        for (const int line : {link.from, link.to})
            records.insert(m_scene.lines[static_cast<size_t>(line)].record);
        for (const size_t flow : link.flows)
            for (const PaymentId payment : m_scene.flows[flow].payments)
                payments.insert(payment);
    } else if (const RecordId record = recordOf(hit); record.isValid()) {
        records.insert(record);
    }
    Q_EMIT taken(records, payments);
    update();
}

/// Events and payments in one row, by where they stand.
void ThemeLinesCanvas::stepInTime(int by)
{
    struct Stop
    {
        double x = 0;
        ThemePlan::Hit hit;
    };
    std::vector<Stop> stops;
    for (size_t i = 0; i < plan().events.size(); ++i)
        stops.push_back({plan().events[i].x, {static_cast<int>(i), -1, -1}});
    for (size_t i = 0; i < plan().links.size(); ++i)
        stops.push_back({plan().links[i].x, {-1, static_cast<int>(i), -1}});
    if (stops.empty())
        return;
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.x < b.x; });
    const auto now =
        std::find_if(stops.begin(), stops.end(), [this](const Stop &stop) { return stop.hit == m_current; });
    const auto last = static_cast<std::ptrdiff_t>(stops.size()) - 1;
    const std::ptrdiff_t next = now == stops.end() ? (by > 0 ? 0 : last) : now - stops.begin() + by;
    choose(stops[static_cast<size_t>(std::clamp<std::ptrdiff_t>(next, 0, last))].hit);
}

void ThemeLinesCanvas::stepLines(int by)
{
    if (m_scene.lines.empty())
        return;
    const int last = static_cast<int>(m_scene.lines.size()) - 1;
    const int next = m_current.line < 0 ? (by > 0 ? 0 : last) : m_current.line + by;
    choose({-1, -1, std::clamp(next, 0, last)});
}

void ThemeLinesCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const RecordId record = recordOf(plan().at(event->position())); record.isValid())
        Q_EMIT opened(record);
}

void ThemeLinesCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleTimeKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Right:
        return stepInTime(1);
    case Qt::Key_Left:
        return stepInTime(-1);
    case Qt::Key_Down:
        return stepLines(1);
    case Qt::Key_Up:
        return stepLines(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const RecordId record = recordOf(m_current); record.isValid())
            return Q_EMIT opened(record);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kluwen::ui
