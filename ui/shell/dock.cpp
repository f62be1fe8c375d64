#include "ui/shell/dock.h"

#include <algorithm>
#include <QMainWindow>
#include <QStyleOptionDockWidget>

namespace kluwen::ui
{

bool Dock::isInTabs() const
{
    const auto *window = qobject_cast<const QMainWindow *>(parentWidget());
    if (!window || isFloating())
        return false;
    const QList<QDockWidget *> others = window->tabifiedDockWidgets(const_cast<Dock *>(this));
    return std::any_of(others.begin(), others.end(),
                       [](const QDockWidget *other) { return !other->isHidden() && !other->isFloating(); });
}

void Dock::initStyleOption(QStyleOptionDockWidget *option) const
{
    QDockWidget::initStyleOption(option);
    if (isInTabs())
        option->title.clear();
}

} // namespace kluwen::ui
