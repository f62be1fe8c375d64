#include "ui/chart/timestrip.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr int trackHeight = 34;
constexpr int barWidth = 4;

} // namespace

TimeTrack::TimeTrack(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, trackHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
}

void TimeTrack::setTimes(const graph::EdgeTimes &times, const graph::DaySpan &range)
{
    m_times = times;
    m_range = range;
    m_bars = activity(m_times, m_range, std::max(1, width() / barWidth));
    update();
}

void TimeTrack::setWindow(const graph::DaySpan &window)
{
    m_window = window;
    update();
}

void TimeTrack::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TimeTrack::resizeEvent(QResizeEvent *)
{
    m_bars = activity(m_times, m_range, std::max(1, width() / barWidth));
}

double TimeTrack::xOf(double day) const
{
    const double days = static_cast<double>(m_range.last) - m_range.first + 1;
    return std::clamp((day - m_range.first) / days, 0.0, 1.0) * width();
}

int TimeTrack::dayAt(double x) const
{
    const double days = static_cast<double>(m_range.last) - m_range.first + 1;
    return m_range.first + static_cast<int>(std::clamp(x / std::max(1, width()), 0.0, 1.0) * days);
}

void TimeTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    const int most = m_bars.empty() ? 0 : *std::max_element(m_bars.begin(), m_bars.end());
    for (size_t i = 0; most > 0 && i < m_bars.size(); ++i) {
        // By the root, so that a quiet month still shows beside a busy one.
        const double share = std::sqrt(static_cast<double>(m_bars[i]) / most);
        const double high = share * (height() - 6);
        painter.fillRect(QRectF(static_cast<double>(i) * barWidth, height() - 2 - high, barWidth - 1, high),
                         m_theme.textMuted);
    }
    const double from = xOf(m_window.first);
    const double to = std::max(xOf(static_cast<double>(m_window.last) + 1), from + 3);
    QColor fill = m_theme.accent;
    painter.setPen(QPen(fill, hasFocus() ? 2.5 : 1.5));
    fill.setAlphaF(0.22F);
    painter.setBrush(fill);
    painter.drawRect(QRectF(from, 1, to - from - 1, height() - 3));
}

void TimeTrack::mousePressEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position().x());
    const bool isInside = day >= m_window.first && day <= m_window.last;
    m_grip = isInside ? day - m_window.first : (m_window.last - m_window.first) / 2;
    Q_EMIT moved(day - m_grip);
}

void TimeTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT moved(dayAt(event->position().x()) - m_grip);
}

void TimeTrack::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        Q_EMIT stepped(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void TimeTrack::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT stepped(-1);
    case Qt::Key_Right:
        return Q_EMIT stepped(1);
    case Qt::Key_Home:
        return Q_EMIT endAsked(false);
    case Qt::Key_End:
        return Q_EMIT endAsked(true);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace kluwen::ui
