#include "ui/picture/outlinelist.h"
#include "core/base/phrasebook.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/picture/itemmime.h"
#include "ui/picture/remarklist.h"

#include <algorithm>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace kluwen::ui
{

namespace
{

constexpr int sectionRole = Qt::UserRole;
constexpr int remarkRole = Qt::UserRole + 1;

enum class Sign { None, Should, Must };

} // namespace

OutlineList::OutlineList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setSpacing(1);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            Q_EMIT sectionChosen(section());
    });
    retranslate();
}

void OutlineList::retranslate()
{
    setAccessibleName(UiTr::tr("Outline of the picture"));
    m_isFilling = true;
    for (int row = 0; row < count(); ++row)
        name(*item(row));
    m_isFilling = false;
}

QString OutlineList::titleOf(const QString &id) const
{
    if (id.isEmpty())
        return UiTr::tr("Title, purpose and question");
    for (const picture::Template::Part &part : m_layout.sections)
        if (part.id == id && !part.title.in(screenLanguage()).isEmpty())
            return part.title.in(screenLanguage());
    const char *key = picture::sectionTitleKey(id);
    return key ? Phrasebook(screenLanguage()).text(key) : id;
}

void OutlineList::name(QListWidgetItem &item)
{
    const auto sign = static_cast<Sign>(item.data(remarkRole).toInt());
    const QString title = titleOf(item.data(sectionRole).toString());
    const QString remark =
        sign == Sign::None ? QString()
        : sign == Sign::Should
            ? UiTr::tr("There are remarks on this section.")
            : UiTr::tr("There are remarks on this section that must be looked at before the picture is released.");
    item.setText(title);
    item.setToolTip(remark);
    item.setData(Qt::AccessibleTextRole, remark.isEmpty() ? title : QStringLiteral("%1. %2").arg(title, remark));
    const auto weight = sign == Sign::Must ? picture::Weight::Must : picture::Weight::Should;
    item.setIcon(sign == Sign::None ? QIcon()
                                    : symbolIcon(RemarkList::symbolOf(weight), palette().color(QPalette::Text)));
}

void OutlineList::fill(const QList<picture::SectionChoice> &outline)
{
    const QString kept = section();
    m_isFilling = true;
    clear();
    auto *head = new QListWidgetItem(this);
    head->setData(sectionRole, QString());
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    name(*head);
    for (const picture::SectionChoice &choice : outline) {
        auto *row = new QListWidgetItem(this);
        row->setData(sectionRole, choice.id);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (!m_isReadOnly)
            flags |= Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
        row->setFlags(flags);
        row->setCheckState(choice.isOn ? Qt::Checked : Qt::Unchecked);
        name(*row);
    }
    setCurrentRow(0);
    m_isFilling = false;
    setSection(kept);
}

void OutlineList::setOutline(const picture::Template &layout, const QList<picture::SectionChoice> &chosen)
{
    m_layout = layout;
    fill(picture::outlineOf(layout, chosen));
}

QList<picture::SectionChoice> OutlineList::shown() const
{
    QList<picture::SectionChoice> outline;
    for (int row = 1; row < count(); ++row)
        outline << picture::SectionChoice{item(row)->data(sectionRole).toString(),
                                          item(row)->checkState() == Qt::Checked};
    return outline;
}

QList<picture::SectionChoice> OutlineList::choice() const
{
    return picture::choiceOf(m_layout, shown());
}

QString OutlineList::section() const
{
    const QListWidgetItem *row = currentItem();
    return row ? row->data(sectionRole).toString() : QString();
}

void OutlineList::setSection(const QString &id)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(sectionRole).toString() == id)
            setCurrentRow(row);
}

void OutlineList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::DragDrop);
    if (count() > 0)
        fill(shown());
}

void OutlineList::setRemarks(const QList<picture::Remark> &remarks)
{
    m_isFilling = true;
    for (int row = 0; row < count(); ++row) {
        Sign sign = Sign::None;
        for (const picture::Remark &remark : remarks)
            if (remark.section == item(row)->data(sectionRole).toString())
                sign = std::max(sign, remark.weight == picture::Weight::Must ? Sign::Must : Sign::Should);
        item(row)->setData(remarkRole, static_cast<int>(sign));
        name(*item(row));
    }
    m_isFilling = false;
}

void OutlineList::moveRow(int from, int to)
{
    if (m_isReadOnly || from < 1 || to < 1 || to >= count() || from == to)
        return;
    m_isFilling = true;
    QListWidgetItem *row = takeItem(from);
    insertItem(to, row);
    setCurrentItem(row);
    m_isFilling = false;
    Q_EMIT changed();
}

void OutlineList::moveCurrent(int by)
{
    moveRow(currentRow(), currentRow() + by);
}

void OutlineList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retranslate(); // the symbols have the colour of the text
}

void OutlineList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListWidget::initViewItemOption(option);
    option->decorationPosition = QStyleOptionViewItem::Right;
}

void OutlineList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::ControlModifier || event->modifiers() == Qt::AltModifier;
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

int OutlineList::rowAt(QPoint at) const
{
    const QListWidgetItem *under = itemAt(at);
    return std::max(1, under ? row(under) : count() - 1);
}

void OutlineList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this || !itemsOfMime(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OutlineList::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidget::dragMoveEvent(event); // scrolls at the edges and shows where
    if (event->source() == this || !itemsOfMime(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OutlineList::dropEvent(QDropEvent *event)
{
    const int target = rowAt(event->position().toPoint());
    if (event->source() == this) {
        moveRow(currentRow(), target);
        event->setDropAction(Qt::CopyAction); // the row was moved here; the view must not take it away
        event->accept();
    } else if (const QList<picture::SectionItem> items = itemsOfMime(event->mimeData());
               !items.isEmpty() && target < count()) {
        event->acceptProposedAction();
        setCurrentRow(target);
        Q_EMIT itemsDropped(item(target)->data(sectionRole).toString(), items);
    }
    setState(QAbstractItemView::NoState);
    viewport()->update();
}

} // namespace kluwen::ui
