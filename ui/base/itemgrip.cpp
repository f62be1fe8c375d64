#include "ui/base/itemgrip.h"
#include "ui/base/recordmime.h"
#include "ui/base/tr.h"

#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace kluwen::ui
{

ItemGrip::ItemGrip(Choices choices, QWidget *parent) : QToolButton(parent), m_choices(std::move(choices))
{
    setObjectName(QStringLiteral("itemgrip"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, &ItemGrip::ask);
    retranslate();
}

void ItemGrip::retranslate()
{
    setText(UiTr::tr("To picture"));
    setToolTip(UiTr::tr("Puts what is shown here into the intelligence picture; drag it into a section to say where"));
    setAccessibleName(UiTr::tr("Put what is shown here into the picture"));
}

void ItemGrip::ask()
{
    const QList<Choice> choices = m_choices();
    if (choices.isEmpty()) {
        Q_EMIT nothingToAdd();
        return;
    }
    if (choices.size() == 1) {
        Q_EMIT chosen(choices.first().items);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : choices)
        connect(menu->addAction(choice.name), &QAction::triggered, this,
                [this, items = choice.items] { Q_EMIT chosen(items); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ItemGrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void ItemGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QToolButton::mousePressEvent(event);
}

void ItemGrip::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !isFar)
        return;
    const QList<Choice> choices = m_choices();
    setDown(false);
    if (choices.isEmpty()) {
        Q_EMIT nothingToAdd();
        return;
    }
    auto *carried = new QMimeData;
    carried->setData(itemMimeType(), choices.first().items);
    auto *drag = new QDrag(this); // ends by itself
    drag->setMimeData(carried);
    drag->setPixmap(icon().pixmap(24, 24));
    drag->exec(Qt::CopyAction);
}

} // namespace kluwen::ui
