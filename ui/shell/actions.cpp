#include "ui/shell/actions.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace kluwen::ui
{

Actions::Actions(QWidget *window) : QObject(window)
{
    QHash<QByteArray, QActionGroup *> groups;
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(spec.id));
        action->setShortcuts(keysOf(spec));
        action->setCheckable(spec.choice);
        if (spec.choice) {
            QActionGroup *&group = groups[spec.submenu];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        if (spec.scope == KeyScope::Chart)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window->addAction(action);
        m_actions.insert(spec.id, action);
        m_order << action;
    }
    setCase(false, false);
    retranslate();
}

QAction *Actions::action(const char *id) const
{
    QAction *action = m_actions.value(id);
    if (!action)
        qFatal("There is no action \"%s\"", id);
    return action;
}

void Actions::addMenus(QMenuBar *bar)
{
    int group = 0;
    for (const ActionSpec &spec : actionSpecs()) {
        QMenu *&menu = m_menus[spec.menu];
        if (!menu) {
            menu = bar->addMenu(QString());
            group = spec.group;
        }
        if (spec.group != group)
            menu->addSeparator();
        group = spec.group;
        if (*spec.submenu)
            addSubmenu(menu, spec, action(spec.id));
        else
            menu->addAction(action(spec.id));
    }
    retranslate();
}

void Actions::addSubmenu(QMenu *menu, const ActionSpec &spec, QAction *action)
{
    QMenu *&submenu = m_submenus[spec.submenu];
    if (!submenu)
        submenu = menu->addMenu(QString());
    submenu->addAction(action);
}

void Actions::setCase(bool isOpen, bool isWritable)
{
    for (const ActionSpec &spec : actionSpecs())
        action(spec.id)->setEnabled(spec.needs == Needs::Nothing || (spec.needs == Needs::Case && isOpen) ||
                                    (spec.needs == Needs::WritableCase && isWritable));
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : actionSpecs()) {
        const bool isName = QByteArray(spec.id).startsWith("view.language."); // a language is named in itself
        action(spec.id)->setText(isName ? QString::fromUtf8(spec.text) : UiTr::tr(spec.text));
    }
    for (auto menu = m_menus.begin(); menu != m_menus.end(); ++menu)
        menu.value()->setTitle(UiTr::tr(menuTitle(menu.key())));
    for (auto menu = m_submenus.begin(); menu != m_submenus.end(); ++menu)
        menu.value()->setTitle(UiTr::tr(menu.key().constData()));
}

void Actions::setTheme(const Theme &theme)
{
    for (const ActionSpec &spec : actionSpecs())
        if (*spec.symbol && !*spec.submenu)
            action(spec.id)->setIcon(symbolIcon(QLatin1String(spec.symbol), theme));
}

QList<QKeySequence> keysOf(const ActionSpec &spec)
{
    // An empty text would be read as one key that is none.
    return *spec.shortcut ? QKeySequence::listFromString(QLatin1String(spec.shortcut), QKeySequence::PortableText)
                          : QList<QKeySequence>();
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1String("...")).remove(QChar(0x2026));
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

} // namespace kluwen::ui
