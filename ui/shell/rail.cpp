#include "ui/shell/rail.h"
#include "ui/base/tr.h"
#include "ui/shell/actions.h"

#include <QToolButton>

namespace kluwen::ui
{

Rail::Rail(const Actions &actions, QWidget *parent) : QToolBar(parent)
{
    setObjectName(QStringLiteral("rail"));
    setMovable(false);
    setFloatable(false);
    setOrientation(Qt::Vertical);
    setIconSize({20, 20});
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const char *id : {"view.network", "view.trail", "view.timeline", "view.records", "view.payments",
                           "view.charts", "edit.find", "picture.make"})
        addAction(actions.action(id));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    addWidget(spacer);
    addAction(actions.action("case.import"));
    addAction(actions.action("help.contents"));
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    setFolded(false);
}

void Rail::setFolded(bool folded)
{
    setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

} // namespace kluwen::ui
