#pragma once
#include "core/base/table.h"
#include <memory>
#include <QAbstractTableModel>

namespace kluwen::ui
{

/// A table of the core for a reader: amounts, days and counts in the language of the screen, sorted by any column.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Table table); ///< in its own order
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] int tableRow(int row) const { return m_order[static_cast<size_t>(row)]; } ///< of the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1 = the table's own order

private:
    [[nodiscard]] const TableCell &cell(int tableRow, int column) const;

    Table m_table;
    std::vector<int> m_order;    ///< rows of the table as they are shown
    std::vector<bool> m_numbers; ///< per column: its cells stand at the right
};

/// A cell in the language of the screen: "1.234,56", "3 mrt 2026".
[[nodiscard]] QString cellText(const TableCell &cell);

} // namespace kluwen::ui
