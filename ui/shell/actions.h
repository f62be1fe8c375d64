#pragma once
#include "ui/base/theme.h"
#include "ui/shell/actionspec.h"
#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;
class QMenu;

namespace kluwen::ui
{

/// The actions of the table as QActions, and the menus made of them. Each room connects its own ids.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *action(const char *id) const; ///< ends the program where there is no such id: our mistake
    [[nodiscard]] QList<QAction *> all() const { return m_order; }

    /// Runs `work` each time the action is triggered, as long as `context` lives.
    template<typename Work>
    void on(const char *id, QObject *context, Work work)
    {
        connect(action(id), &QAction::triggered, context, [work] { work(); });
    }

    void addMenus(QMenuBar *bar);
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.value(id); }

    void setCase(bool isOpen, bool isWritable);
    void retranslate();
    void setTheme(const Theme &theme);

private:
    void addSubmenu(QMenu *menu, const ActionSpec &spec, QAction *action);

    QHash<QByteArray, QAction *> m_actions;
    QList<QAction *> m_order;
    QHash<MenuId, QMenu *> m_menus;
    QHash<QByteArray, QMenu *> m_submenus;
};

/// The keys of an action, the first one shown in menus.
[[nodiscard]] QList<QKeySequence> keysOf(const ActionSpec &spec);
/// The text of an action without its access key and dots: for the search box and the list of shortcuts.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace kluwen::ui
