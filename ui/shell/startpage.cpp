#include "ui/shell/startpage.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/shell/actioncard.h"
#include "ui/shell/actions.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

StartPage::StartPage(Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_picture(new QLabel(this)), m_title(new QLabel(this)),
      m_hint(new QLabel(this)), m_recentTitle(new QLabel(this)), m_recent(new QVBoxLayout)
{
    setProperty("helpTopic", QStringLiteral("first-steps"));
    auto *page = new QWidget(this);
    page->setMaximumWidth(760);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addSpacing(16);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const char *id : {"case.demo", "case.new", "case.open"})
        cards->addWidget(makeCard(id));
    column->addLayout(cards);
    column->addSpacing(16);
    m_recentTitle->setProperty("muted", true);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(2);
    column->addLayout(m_recent);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(page, 20);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    setFocusProxy(findChild<ActionCard *>());
    retranslate();
}

QWidget *StartPage::makeCard(const char *action)
{
    return new ActionCard(m_actions.action(action), this);
}

void StartPage::setRecent(const QStringList &paths)
{
    m_paths = paths;
    rebuildRecent();
}

void StartPage::rebuildRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!m_paths.isEmpty());
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo file(path);
        auto *button = new QPushButton(
            QStringLiteral("%1    %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())));
        button->setFlat(true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setIcon(symbolIcon(QStringLiteral("open"), m_theme.textMuted));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_recent->addWidget(button);
    }
}

void StartPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_picture->setPixmap(symbolPixmap(QStringLiteral("kluwen"), 56, Qt::white, devicePixelRatioF()));
    m_title->setStyleSheet(QStringLiteral("font-size: 20pt; font-weight: 600;"));
    for (ActionCard *card : findChildren<ActionCard *>())
        card->setTheme(theme);
    rebuildRecent();
}

void StartPage::retranslate()
{
    m_title->setText(QStringLiteral("Kluwen"));
    m_hint->setText(UiTr::tr("Networks of people, companies and money, in one file on this computer. "
                             "The demonstration case is fictional and shows everything in a few minutes."));
    m_recentTitle->setText(UiTr::tr("Recent cases"));
    const QHash<QString, QString> hints{
        {QStringLiteral("case.demo"), UiTr::tr("A made-up laundering case with bank files, companies and seizures")},
        {QStringLiteral("case.new"), UiTr::tr("An empty case; then drop bank files and tables on it")},
        {QStringLiteral("case.open"), UiTr::tr("A case file on this computer or a share")}};
    for (ActionCard *card : findChildren<ActionCard *>())
        card->setHint(hints.value(card->actionId()));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui
