#include "ui/records/inspectormodel.h"

namespace kluwen::ui
{

void InspectorModel::setRows(const QList<InspectorRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InspectorRow &line = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return spokenRow(line);
    case Qt::ToolTipRole:
        return line.isChoosable() ? QVariant(spokenRow(line)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags InspectorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!m_rows[index.row()].isChoosable())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kluwen::ui
