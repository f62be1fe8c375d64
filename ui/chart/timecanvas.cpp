#include "ui/chart/timecanvas.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kluwen::ui
{

namespace
{

constexpr double leastDays = 3;

} // namespace

TimeCanvas::TimeCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 200);
}

void TimeCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TimeCanvas::setRange(const DayRange &range)
{
    const DayRange all = allDays();
    if (!all.isValid() || !range.isValid())
        return;
    const double length = std::clamp(range.length(), std::min(leastDays, all.length()), all.length());
    const double first = std::clamp(range.first, all.first, std::max(all.first, all.last - length));
    m_range = {first, first + length};
    rangeChanged();
    update();
}

void TimeCanvas::fitAll()
{
    m_range = {};
    rangeChanged();
    update();
}

double TimeCanvas::dayAt(double x) const
{
    const DayRange shown = range();
    const auto [left, right] = axisEnds();
    return shown.first + (x - left) / std::max(right - left, 1.0) * shown.length();
}

void TimeCanvas::zoom(double factor, double x)
{
    const DayRange shown = range();
    if (!shown.isValid())
        return;
    const double day = std::clamp(dayAt(x), shown.first, shown.last);
    setRange({day - (day - shown.first) / factor, day + (shown.last - day) / factor});
}

void TimeCanvas::showDay(double day)
{
    const DayRange shown = range();
    if (day < shown.first || day > shown.last)
        setRange({day - shown.length() / 2, day + shown.length() / 2});
}

void TimeCanvas::wheelEvent(QWheelEvent *event)
{
    // With Ctrl the rows scroll, as far as they are higher than the window.
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    const double sideways = event->angleDelta().x() / 120.0;
    const DayRange shown = range();
    if ((event->modifiers() & Qt::ShiftModifier) || sideways != 0) {
        const double by = (steps + sideways) * shown.length() * 0.1;
        setRange({shown.first - by, shown.last - by});
    } else {
        zoom(std::pow(1.2, steps), event->position().x());
    }
    event->accept();
}

void TimeCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position();
    m_pressedRange = range();
    m_isPanning = false;
}

void TimeCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) {
        pointAt(event->position());
        return;
    }
    const double way = event->position().x() - m_pressedAt.x();
    if (!m_isPanning && std::abs(way) < QApplication::startDragDistance())
        return;
    m_isPanning = true;
    const auto [left, right] = axisEnds();
    const double by = way * m_pressedRange.length() / std::max(right - left, 1.0);
    setRange({m_pressedRange.first - by, m_pressedRange.last - by});
}

void TimeCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPanning && event->button() == Qt::LeftButton)
        clickAt(event->position());
}

bool TimeCanvas::handleTimeKey(const QKeyEvent &event)
{
    const DayRange shown = range();
    const double tenth = shown.length() / 10;
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Right:
        return isControl && (setRange({shown.first + tenth, shown.last + tenth}), true);
    case Qt::Key_Left:
        return isControl && (setRange({shown.first - tenth, shown.last - tenth}), true);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1.25, width() / 2.0);
        return true;
    case Qt::Key_Minus:
        zoom(0.8, width() / 2.0);
        return true;
    case Qt::Key_0:
        return isControl && (fitAll(), true);
    default:
        return false;
    }
}

} // namespace kluwen::ui
