#pragma once
#include "core/money/worksheetfile.h"
#include <QAbstractTableModel>

namespace kluwen::ui
{

/// The lines of one section of a worksheet; text and amount are edited in place.
class WorksheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(money::Worksheet *sheet, size_t section); ///< the sheet is its owner's
    void add(const money::WorksheetLine &line);
    void remove(int row);
    void attach(int row, const std::vector<qint64> &evidence); ///< what the line does not rest on yet
    [[nodiscard]] const money::WorksheetLine &line(int row) const { return lines()[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Text, Amount, Evidence, Columns };

Q_SIGNALS:
    void changed(); ///< the sums are others

private:
    [[nodiscard]] std::vector<money::WorksheetLine> &lines() const { return m_sheet->lines[m_section]; }

    money::Worksheet *m_sheet = nullptr;
    size_t m_section = 0;
};

} // namespace kluwen::ui
