#pragma once
#include "ui/records/inspectorrows.h"
#include <QAbstractListModel>

namespace kluwen::ui
{

/// The lines of the inspector. Headings and notes cannot be chosen, so that the arrow keys pass over them.
class InspectorModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<InspectorRow> &rows);
    [[nodiscard]] const InspectorRow &row(const QModelIndex &index) const { return m_rows[index.row()]; }
    [[nodiscard]] const QList<InspectorRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<InspectorRow> m_rows;
};

} // namespace kluwen::ui
