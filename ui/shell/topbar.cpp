#include "ui/shell/topbar.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kluwen::ui
{

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_search(new QPushButton(this)), m_title(new QLabel(this)), m_asOf(new QLabel(this)),
      m_readOnly(new QLabel(this)), m_marking(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 6);
    row->setSpacing(12);
    m_search->setObjectName(QStringLiteral("searchBox"));
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(420);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setProperty("heading", true);
    m_title->setMinimumWidth(40);
    m_asOf->setProperty("muted", true);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBadge"));
    m_marking->setObjectName(QStringLiteral("markingBadge"));
    row->addWidget(m_search, 2);
    row->addStretch(1);
    row->addWidget(m_title);
    row->addWidget(m_asOf);
    row->addStretch(1);
    row->addWidget(m_readOnly);
    row->addWidget(m_marking);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_marking, &QPushButton::clicked, this, &TopBar::markingRequested);
    setCase({}, {}, {}, false);
}

void TopBar::setCase(const QString &title, const QString &marking, QDate asOf, bool isReadOnly)
{
    m_caseTitle = title;
    m_date = asOf;
    m_isReadOnly = isReadOnly;
    m_title->setText(title);
    m_marking->setText(marking);
    m_marking->setVisible(!title.isEmpty() && !marking.isEmpty());
    retranslate();
}

void TopBar::setTheme(const Theme &theme)
{
    m_search->setIcon(symbolIcon(QStringLiteral("search"), theme.textMuted));
    m_search->setStyleSheet(
        QStringLiteral("QPushButton { text-align: left; color: %1; padding-left: 8px; }").arg(theme.textMuted.name()));
    m_marking->setStyleSheet(
        QStringLiteral("QPushButton { color: %1; background: transparent; border: 1px solid %1; "
                       "border-radius: 4px; padding: 3px 10px; font-weight: 600; }"
                       "QPushButton:hover { background: %2; } QPushButton:focus { border-width: 2px; }")
            .arg(theme.text.name(), mixed(theme.window, theme.text, 0.08).name()));
    m_readOnly->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(theme.warning.name()));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    m_search->setText(UiTr::tr("Search or jump to …   Ctrl+K"));
    m_search->setAccessibleName(UiTr::tr("Search or jump to an action or a thing"));
    m_asOf->setText(m_caseTitle.isEmpty() ? QString() : UiTr::tr("as of %1").arg(dateText(m_date, screenLanguage())));
    m_readOnly->setText(m_isReadOnly ? UiTr::tr("Read-only") : QString());
    m_marking->setAccessibleName(UiTr::tr("Marking of the case"));
    m_marking->setToolTip(UiTr::tr("Printed on every page. Click to change."));
}

} // namespace kluwen::ui
