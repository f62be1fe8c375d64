#include "ui/shell/noticebar.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kluwen::ui
{

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_symbol(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_close->setAccessibleName(UiTr::tr("Close message"));
    hide();
}

void NoticeBar::show(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    restyle();
    QFrame::show();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    restyle();
}

void NoticeBar::restyle()
{
    const QColor colour = m_kind == Kind::Error     ? m_theme.danger
                          : m_kind == Kind::Warning ? m_theme.warning
                                                    : m_theme.accent;
    const QString symbol = m_kind == Kind::Information ? QStringLiteral("info") : QStringLiteral("warning");
    m_symbol->setPixmap(symbolPixmap(symbol, 20, colour, devicePixelRatioF()));
    m_close->setIcon(symbolIcon(QStringLiteral("close"), m_theme.textMuted));
    setStyleSheet(QStringLiteral("#notice { background: %1; border: 0; border-left: 3px solid %2; }")
                      .arg(mixed(m_theme.surface, colour, 0.10).name(), colour.name()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setAccessibleName(UiTr::tr("Close message"));
}

} // namespace kluwen::ui
