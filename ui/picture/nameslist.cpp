#include "ui/picture/nameslist.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>

namespace kluwen::ui
{

namespace
{

enum NamesColumn { CaptionColumn, EnglishColumn };
constexpr int shownRows = 6;

} // namespace

NamesList::NamesList(QWidget *parent) : QTableWidget(0, 2, parent)
{
    verticalHeader()->setVisible(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFixedHeight(verticalHeader()->defaultSectionSize() * (shownRows + 1));
    retranslate();
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_isFilling && column == EnglishColumn)
            keep(row);
    });
}

void NamesList::retranslate()
{
    setAccessibleName(UiTr::tr("Names in English"));
    setHorizontalHeaderLabels({UiTr::tr("In the case"), UiTr::tr("In English")});
    fill();
}

void NamesList::setNames(const QMap<QString, Labels> &names)
{
    m_names = names;
    fill();
}

void NamesList::setCaptions(const QStringList &captions)
{
    if (captions == m_captions)
        return; // keeps the place of the keyboard
    m_captions = captions;
    fill();
}

void NamesList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                             : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                   QAbstractItemView::AnyKeyPressed);
}

void NamesList::fill()
{
    m_isFilling = true;
    QStringList order = m_captions;
    std::stable_partition(order.begin(), order.end(),
                          [this](const QString &caption) { return m_names.value(caption).en.isEmpty(); });
    setRowCount(static_cast<int>(order.size()));
    for (int row = 0; row < rowCount(); ++row) {
        auto *caption = new QTableWidgetItem(order[row]);
        caption->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        caption->setToolTip(order[row]);
        setItem(row, CaptionColumn, caption);
        setItem(row, EnglishColumn, new QTableWidgetItem(m_names.value(order[row]).en));
        mark(row);
    }
    m_isFilling = false;
}

/// The words are in the cell of the caption, because the other is for what is typed.
void NamesList::mark(int row)
{
    QTableWidgetItem *caption = item(row, CaptionColumn);
    const bool isMissing = item(row, EnglishColumn)->text().trimmed().isEmpty();
    const QString words = UiTr::tr("The English is missing.");
    caption->setText(isMissing ? caption->toolTip() + QStringLiteral(" ■") : caption->toolTip());
    caption->setData(Qt::AccessibleTextRole,
                     isMissing ? QStringLiteral("%1. %2").arg(caption->toolTip(), words) : caption->toolTip());
    item(row, EnglishColumn)->setToolTip(isMissing ? words : QString());
}

void NamesList::keep(int row)
{
    const QString caption = item(row, CaptionColumn)->toolTip();
    const QString english = item(row, EnglishColumn)->text().trimmed();
    if (m_names.value(caption).en == english)
        return;
    m_names[caption].en = english;
    if (english.isEmpty() && m_names.value(caption).nl.isEmpty())
        m_names.remove(caption);
    m_isFilling = true;
    mark(row);
    m_isFilling = false;
    Q_EMIT changed();
}

void NamesList::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui
