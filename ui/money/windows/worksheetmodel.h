#pragma once
#include "core/money/worksheetfile.h"
#include <QAbstractTableModel>
#include <QPointer>

namespace kluwen::ui
{

class WorksheetDocument;

/// The lines of one section of a worksheet;
/// text, date and amount are edited in place, each change a step of its document.
class WorksheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(WorksheetDocument &document, size_t section); ///< the document is its owner's
    void add(const money::WorksheetLine &line);
    void remove(int row);
    void attach(int row, const std::vector<qint64> &evidence); ///< what the line does not rest on yet
    [[nodiscard]] const money::WorksheetLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Text, Date, Amount, Evidence, Columns };

private:
    void renew();

    QPointer<WorksheetDocument> m_document; ///< goes before the table does
    size_t m_section = 0;
    std::vector<money::WorksheetLine> m_lines; ///< as they are shown
};

} // namespace kluwen::ui
