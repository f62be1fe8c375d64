#include "ui/shell/rail.h"
#include "ui/base/tr.h"
#include "ui/shell/actions.h"

#include <QEvent>
#include <QToolButton>

namespace kluwen::ui
{

namespace
{

/// An action with a word that fits under its symbol.
struct Place
{
    const char *action;
    const char *word;
};

constexpr Place places[] = {
    {"view.network", QT_TRANSLATE_NOOP("Ui", "Network")},   {"view.trail", QT_TRANSLATE_NOOP("Ui", "Trail")},
    {"view.timeline", QT_TRANSLATE_NOOP("Ui", "Timeline")}, {"view.themelines", QT_TRANSLATE_NOOP("Ui", "Themes")},
    {"view.records", QT_TRANSLATE_NOOP("Ui", "Things")},    {"view.payments", QT_TRANSLATE_NOOP("Ui", "Payments")},
    {"view.charts", QT_TRANSLATE_NOOP("Ui", "Charts")},     {"edit.find", QT_TRANSLATE_NOOP("Ui", "Search")},
    {"picture.make", QT_TRANSLATE_NOOP("Ui", "Picture")},
};
constexpr Place services[] = {
    {"case.import", QT_TRANSLATE_NOOP("Ui", "Import")},
    {"help.contents", QT_TRANSLATE_NOOP("Ui", "Help")},
};

} // namespace

Rail::Rail(const Actions &actions, QWidget *parent) : QToolBar(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("rail"));
    setMovable(false);
    setFloatable(false);
    setOrientation(Qt::Vertical);
    setIconSize({20, 20});
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const Place &place : places)
        addAction(actions.action(place.action));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    addWidget(spacer);
    for (const Place &service : services)
        addAction(actions.action(service.action));
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // one width for all
    }
    setFolded(false);
    retranslate();
}

void Rail::setFolded(bool folded)
{
    setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

void Rail::retranslate()
{
    for (const Place &place : places)
        m_actions.action(place.action)->setIconText(UiTr::tr(place.word));
    for (const Place &service : services)
        m_actions.action(service.action)->setIconText(UiTr::tr(service.word));
}

void Rail::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui
