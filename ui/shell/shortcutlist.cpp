#include "ui/shell/shortcutlist.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"
#include "ui/shell/actions.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

struct Gesture
{
    const char *what;
    const char *how;
};

constexpr Gesture gestures[] = {
    {QT_TRANSLATE_NOOP("Ui", "Zoom at the pointer"), QT_TRANSLATE_NOOP("Ui", "Wheel")},
    {QT_TRANSLATE_NOOP("Ui", "Move the view"), QT_TRANSLATE_NOOP("Ui", "Middle button, or Space and drag")},
    {QT_TRANSLATE_NOOP("Ui", "Select, add, toggle"), QT_TRANSLATE_NOOP("Ui", "Click, Shift+click, Ctrl+click")},
    {QT_TRANSLATE_NOOP("Ui", "Select an area"),
     QT_TRANSLATE_NOOP("Ui", "Drag on an empty area; Alt+drag for a free form")},
    {QT_TRANSLATE_NOOP("Ui", "Select nothing"), QT_TRANSLATE_NOOP("Ui", "Double-click on an empty area")},
    {QT_TRANSLATE_NOOP("Ui", "Show in the inspector"), QT_TRANSLATE_NOOP("Ui", "Enter")},
    {QT_TRANSLATE_NOOP("Ui", "Walk along links"), QT_TRANSLATE_NOOP("Ui", "Arrow keys with one thing selected")},
    {QT_TRANSLATE_NOOP("Ui", "Store a selection"), QT_TRANSLATE_NOOP("Ui", "Ctrl+Shift+1 to Ctrl+Shift+9")},
    {QT_TRANSLATE_NOOP("Ui", "Recall a selection"), QT_TRANSLATE_NOOP("Ui", "Ctrl+1 to Ctrl+9")},
};

} // namespace

ShortcutList::ShortcutList(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_table(new QTableWidget(0, 2, this))
{
    resize(560, 620);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    makeReadable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    retranslate();
}

void ShortcutList::addRow(const QString &what, const QString &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(what));
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
}

void ShortcutList::retranslate()
{
    setWindowTitle(UiTr::tr("Keyboard Shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels({UiTr::tr("Action"), UiTr::tr("How")});
    for (const QAction *action : m_actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            addRow(plainText(action), keys.join(QStringLiteral(", ")));
    }
    for (const Gesture &gesture : gestures)
        addRow(UiTr::tr(gesture.what), UiTr::tr(gesture.how));
}

void ShortcutList::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui
