#include "ui/base/tableview.h"
#include "ui/base/tablemodel.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace kluwen::ui
{

void makeReadable(QTableView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTextElideMode(Qt::ElideMiddle); // the end of a number tells accounts apart
    view.setTabKeyNavigation(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 9);
    view.horizontalHeader()->setHighlightSections(false);
}

void fitColumns(QTableView &view, int least, int most)
{
    view.horizontalHeader()->setResizeContentsPrecision(60);
    view.resizeColumnsToContents();
    std::vector<int> whole;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        whole.push_back(view.columnWidth(column) + 12);
        view.setColumnWidth(column, std::clamp(whole.back(), least, most));
    }
    // Width that nobody else needs goes to what would be shortened.
    int spare = view.viewport()->width() - view.horizontalHeader()->length();
    for (int column = 0; column < view.model()->columnCount() && spare > 0; ++column) {
        const int given = std::clamp(whole[static_cast<size_t>(column)] - view.columnWidth(column), 0, spare);
        view.setColumnWidth(column, view.columnWidth(column) + given);
        spare -= given;
    }
}

TableView::TableView(QWidget *parent) : QTableView(parent), m_model(new TableModel(this))
{
    setModel(m_model);
    makeReadable(*this);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    auto *copying = new QAction(this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &TableView::copy);
    addAction(copying);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::rowsChosen);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(m_model->tableRow(index.row())); });
}

const Table &TableView::table() const
{
    return m_model->table();
}

void TableView::show(Table table)
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->show(std::move(table));
    if (m_model->columnCount() > 0)
        fitColumns(*this);
}

void TableView::renew(Table table)
{
    const QList<int> kept = chosen();
    const int column = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    QList<int> widths;
    for (int i = 0; i < m_model->columnCount(); ++i)
        widths << columnWidth(i);
    const bool isSame = table.columns.size() == widths.size();
    m_model->show(std::move(table));
    if (!isSame) {
        if (m_model->columnCount() > 0)
            fitColumns(*this);
        return;
    }
    for (int i = 0; i < widths.size(); ++i)
        setColumnWidth(i, widths[i]);
    m_model->sort(column, order);
    for (const int row : kept)
        choose(row);
}

QList<int> TableView::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << m_model->tableRow(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableView::choose(int tableRow)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->tableRow(row) == tableRow)
            selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// The chosen rows in the order in which they are shown, or all of them where none is chosen.
void TableView::copy()
{
    Table part{m_model->table().name, m_model->table().columns, {}};
    const QList<int> rows = chosen();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const int at = m_model->tableRow(row); rows.isEmpty() || std::binary_search(rows.begin(), rows.end(), at))
            part.rows.push_back(m_model->table().rows[static_cast<size_t>(at)]);
    QGuiApplication::clipboard()->setText(tableAsTsv(part));
}

} // namespace kluwen::ui
