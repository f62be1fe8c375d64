#include "ui/base/emptystate.h"
#include "ui/base/symbols.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

EmptyState::EmptyState(const QString &symbol, QWidget *parent)
    : QWidget(parent), m_symbol(symbol), m_picture(new QLabel(this)), m_title(new QLabel(this)),
      m_hint(new QLabel(this)), m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    for (QLabel *label : {m_picture, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTheme(Theme::light());
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setTheme(const Theme &theme)
{
    m_picture->setPixmap(symbolPixmap(m_symbol, 40, theme.textMuted, devicePixelRatioF()));
}

} // namespace kluwen::ui
