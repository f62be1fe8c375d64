#include "ui/money/charts/figureview.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kluwen::ui
{

FigureView::FigureView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
}

void FigureView::setFigure(Figure figure)
{
    m_figure = std::move(figure);
    m_current = -1;
    setAccessibleName(m_figure.name);
    update();
}

void FigureView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_figure.partAt) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = m_figure.partAt(QRectF(rect()), QPointF(help->pos()));
        QToolTip::showText(help->globalPos(), part < 0 ? QString() : m_figure.describe(part), this);
        return true;
    }
    return QWidget::event(event);
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.canvas);
    if (m_figure.paint)
        m_figure.paint(painter, QRectF(rect()), m_theme, m_current);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_figure.partAt)
        return;
    const int part = m_figure.partAt(QRectF(rect()), event->position());
    m_current = part >= 0 && !m_figure.describe(part).isEmpty() ? part : -1;
    if (m_current >= 0)
        Q_EMIT partChosen(m_current);
    update();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int part = m_figure.partAt ? m_figure.partAt(QRectF(rect()), event->position()) : -1;
    setCursor(part >= 0 && !m_figure.describe(part).isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/// To the next part that holds something.
void FigureView::step(int by)
{
    for (int part = m_current < 0 ? (by > 0 ? 0 : m_figure.parts - 1) : m_current + by;
         part >= 0 && part < m_figure.parts; part += by) {
        const QString text = m_figure.describe(part);
        if (text.isEmpty())
            continue;
        m_current = part;
        setAccessibleDescription(text);
        QToolTip::showText(mapToGlobal(rect().center()), text, this);
        update();
        return;
    }
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Down:
        return step(std::max(m_figure.inRow, 1));
    case Qt::Key_Up:
        return step(-std::max(m_figure.inRow, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            return Q_EMIT partChosen(m_current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

QRectF paintFigureTitle(QPainter &painter, const QRectF &target, const QString &finding, const QString &reading,
                        const Theme &theme)
{
    QFont font = painter.font();
    font.setPixelSize(13);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRectF room = target.adjusted(12, 8, -12, 0);
    QRectF upper;
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, finding, &upper);
    font.setPixelSize(11);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.textMuted);
    QRectF lower;
    painter.drawText(QRectF(room.left(), upper.bottom() + 1, room.width(), 60),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, reading, &lower);
    return target.adjusted(0, lower.bottom() + 6 - target.top(), 0, 0);
}

} // namespace kluwen::ui
