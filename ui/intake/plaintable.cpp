#include "ui/intake/plaintable.h"
#include "ui/base/tableview.h"

#include <QHeaderView>
#include <QTableWidget>

namespace kluwen::ui
{

QTableWidget *makePlainTable(int columns, QWidget *parent)
{
    auto *table = new QTableWidget(0, columns, parent);
    makeReadable(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addPlainRow(QTableWidget *table, const QStringList &cells, int numbers)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int cell = 0; cell < cells.size(); ++cell) {
        auto *item = new QTableWidgetItem(cells[cell]);
        item->setToolTip(cells[cell]);
        if (cell < numbers)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, cell, item);
    }
}

void fitPlainTable(QTableWidget *table)
{
    constexpr int widest = 360;
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, std::min(widest, table->columnWidth(column) + 12));
}

} // namespace kluwen::ui
