#include "ui/chart/histogrambars.h"

#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace kluwen::ui
{

namespace
{

constexpr int barHeight = 26;
constexpr int barMargin = 8;

} // namespace

HistogramBars::HistogramBars(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(barHeight);
    viewport()->setMouseTracking(true);
}

void HistogramBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void HistogramBars::setBars(const std::vector<Histogram::Bar> &bars, int largest)
{
    m_bars = bars;
    m_largest = largest;
    m_counts.assign(bars.size(), 0);
    m_chosen.clear();
    m_current = 0;
    fitScroll();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HistogramBars::setSelectedCounts(std::vector<int> counts)
{
    m_counts = std::move(counts);
    m_counts.resize(m_bars.size(), 0);
    viewport()->update();
}

void HistogramBars::setChosen(const QSet<int> &bars)
{
    m_chosen = bars;
    viewport()->update();
}

QRect HistogramBars::rowRect(int bar) const
{
    return {0, bar * barHeight - verticalScrollBar()->value(), viewport()->width(), barHeight};
}

int HistogramBars::barAt(QPoint at) const
{
    const int bar = (at.y() + verticalScrollBar()->value()) / barHeight;
    return at.y() >= 0 && bar < static_cast<int>(m_bars.size()) ? bar : -1;
}

QString HistogramBars::describe(int bar) const
{
    const auto b = static_cast<size_t>(bar);
    const Language language = screenLanguage();
    return UiTr::tr("%1: %2 of %3 selected")
        .arg(m_bars[b].text, countText(m_counts[b], language), countText(m_bars[b].total, language));
}

void HistogramBars::fitScroll()
{
    const int height = static_cast<int>(m_bars.size()) * barHeight;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void HistogramBars::resizeEvent(QResizeEvent *)
{
    fitScroll();
}

void HistogramBars::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    const int first = std::max(0, verticalScrollBar()->value() / barHeight);
    const int last = std::min(static_cast<int>(m_bars.size()) - 1,
                              (verticalScrollBar()->value() + viewport()->height()) / barHeight);
    for (int bar = first; bar <= last; ++bar)
        paintRow(painter, bar);
}

void HistogramBars::paintRow(QPainter &painter, int bar) const
{
    const auto b = static_cast<size_t>(bar);
    const QRect row = rowRect(bar);
    const QFontMetrics metrics(font());
    const int textWidth = std::clamp(row.width() * 2 / 5, 60, 220);
    const int countWidth = metrics.horizontalAdvance(QStringLiteral("00.000 / 000.000"));
    const bool isChosen = m_chosen.contains(bar);
    if (isChosen)
        painter.fillRect(row, mixed(m_theme.accent, m_theme.surface, 0.86));
    painter.setFont(font());
    painter.setPen(m_theme.text);
    painter.drawText(row.adjusted(barMargin, 0, textWidth - row.width(), 0), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_bars[b].text, Qt::ElideRight, textWidth - barMargin));
    const QRectF room(row.left() + textWidth + barMargin, row.top() + 5,
                      std::max(20, row.width() - textWidth - countWidth - 3 * barMargin), row.height() - 10);
    const auto width = [&](int count) {
        return m_largest > 0 ? room.width() * count / static_cast<double>(m_largest) : 0.0;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(m_theme.textMuted, m_theme.surface, 0.45));
    if (m_bars[b].total > 0)
        painter.drawRoundedRect(QRectF(room.topLeft(), QSizeF(std::max(2.0, width(m_bars[b].total)), room.height())), 2,
                                2);
    painter.setBrush(m_theme.accent);
    if (m_counts[b] > 0)
        painter.drawRoundedRect(QRectF(room.topLeft(), QSizeF(std::max(2.0, width(m_counts[b])), room.height())), 2, 2);
    const Language language = screenLanguage();
    const QString total = countText(m_bars[b].total, language);
    painter.setPen(m_counts[b] > 0 ? m_theme.text : m_theme.textMuted);
    painter.drawText(row.adjusted(0, 0, -barMargin, 0), Qt::AlignVCenter | Qt::AlignRight,
                     m_counts[b] > 0 ? UiTr::tr("%1 of %2").arg(countText(m_counts[b], language), total) : total);
    if (bar == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 1.4));
        painter.drawRoundedRect(QRectF(row).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
}

void HistogramBars::setCurrent(int bar)
{
    if (m_bars.empty())
        return;
    m_current = std::clamp(bar, 0, static_cast<int>(m_bars.size()) - 1);
    const QRect row = rowRect(m_current);
    if (row.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top());
    else if (row.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.bottom() - viewport()->height() + 1);
    setAccessibleDescription(describe(m_current));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    viewport()->update();
}

void HistogramBars::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (bar < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(bar);
    Q_EMIT barChosen(bar, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
}

void HistogramBars::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, viewport()->height() / barHeight - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_PageUp:
        return setCurrent(m_current - page);
    case Qt::Key_PageDown:
        return setCurrent(m_current + page);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_bars.size()) - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_bars.empty())
            Q_EMIT barChosen(m_current, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool HistogramBars::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar >= 0 ? describe(bar) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace kluwen::ui
