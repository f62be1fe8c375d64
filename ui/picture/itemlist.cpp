#include "ui/picture/itemlist.h"
#include "ui/base/tr.h"
#include "ui/picture/itemmime.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace kluwen::ui
{

ItemList::ItemList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DropOnly);
    setFixedHeight(110);
    retranslate();
}

void ItemList::retranslate()
{
    setAccessibleName(UiTr::tr("Added to this section by hand"));
    fill(currentItemIndex());
}

void ItemList::setWords(std::function<QString(const picture::SectionItem &)> words)
{
    m_words = std::move(words);
    fill(currentItemIndex());
}

void ItemList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setAcceptDrops(!readOnly);
}

void ItemList::setItems(const QList<picture::SectionItem> &items)
{
    m_items = items;
    fill(-1);
}

void ItemList::showSection(const QString &id)
{
    m_section = id;
    fill(-1);
}

void ItemList::fill(qsizetype current)
{
    clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].section != m_section)
            continue;
        auto *row = new QListWidgetItem(m_words ? m_words(m_items[i]) : QString(), this);
        row->setData(Qt::UserRole, static_cast<qlonglong>(i));
        if (i == current)
            setCurrentItem(row);
    }
}

qsizetype ItemList::currentItemIndex() const
{
    const QListWidgetItem *row = currentItem();
    return row ? static_cast<qsizetype>(row->data(Qt::UserRole).toLongLong()) : -1;
}

void ItemList::add(const picture::SectionItem &item)
{
    if (m_isReadOnly)
        return;
    m_items << item;
    fill(m_items.size() - 1);
    Q_EMIT changed();
}

void ItemList::removeCurrent()
{
    const qsizetype at = currentItemIndex();
    if (at < 0 || m_isReadOnly)
        return;
    const int row = currentRow();
    m_items.removeAt(at);
    fill(-1);
    setCurrentRow(std::min(row, count() - 1));
    Q_EMIT changed();
}

void ItemList::moveCurrent(int by)
{
    const QListWidgetItem *other = item(currentRow() + by);
    const qsizetype at = currentItemIndex();
    if (at < 0 || !other || m_isReadOnly)
        return;
    const auto to = static_cast<qsizetype>(other->data(Qt::UserRole).toLongLong());
    m_items.swapItemsAt(at, to);
    fill(to);
    Q_EMIT changed();
}

void ItemList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::ControlModifier || event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else if (isMove && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isMove && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else
        QListWidget::keyPressEvent(event);
}

void ItemList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!itemsOfMime(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ItemList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!itemsOfMime(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ItemList::dropEvent(QDropEvent *event)
{
    const QList<picture::SectionItem> items = itemsOfMime(event->mimeData());
    if (items.isEmpty())
        return;
    event->acceptProposedAction();
    for (picture::SectionItem item : items) {
        item.section = m_section;
        add(item);
    }
}

void ItemList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(10, 6, -10, -6), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
        UiTr::tr("Drag entities from a table or a search here, or a chart, a trail, a timeline or a finding by its "
                 "\"To picture\" handle."));
}

} // namespace kluwen::ui
