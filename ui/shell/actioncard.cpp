#include "ui/shell/actioncard.h"
#include "ui/base/symbols.h"
#include "ui/shell/actions.h"

#include <QPainter>

namespace kluwen::ui
{

ActionCard::ActionCard(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionCard::follow);
    follow();
}

QString ActionCard::actionId() const
{
    return m_action ? m_action->objectName() : QString();
}

void ActionCard::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void ActionCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize ActionCard::sizeHint() const
{
    return {220, 40 + 24 + fontMetrics().height() * 4 + 8};
}

void ActionCard::follow()
{
    setText(plainText(m_action));
    setEnabled(m_action->isEnabled());
    setAccessibleName(text());
    update();
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setBrush(isDown() ? m_theme.surfaceRaised : m_theme.surface);
    painter.setPen(QPen(lit ? m_theme.accent : m_theme.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    QString symbol;
    for (const ActionSpec &spec : actionSpecs())
        if (actionId() == QLatin1String(spec.id))
            symbol = QLatin1String(spec.symbol);
    paintSymbol(painter, symbol, QRectF(16, 16, 24, 24), m_theme.accent);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_theme.text);
    QRect area = rect().adjusted(16, 48, -16, -8);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    painter.setFont(font());
    painter.setPen(m_theme.textMuted);
    area.setTop(area.top() + fontMetrics().height() + 4);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace kluwen::ui
