#pragma once
#include "ui/base/theme.h"
#include "ui/records/thingsnapshot.h"
#include <QAbstractTableModel>
#include <QIcon>

namespace kluwen::ui
{

/// The things of a snapshot as a table: filtered, sorted, in the language of the screen.
class ThingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(std::shared_ptr<const ThingSnapshot> snapshot);
    void setFilter(const QString &text); ///< every word must be in a row
    void setTheme(const Theme &theme);
    void renewTexts(); ///< after the language changed

    [[nodiscard]] const Thing &thing(int row) const { return rowAt(row).thing; }
    [[nodiscard]] int rowOf(RecordId thing) const; ///< -1 where it is not in the table
    [[nodiscard]] qsizetype total() const;         ///< before the filter
    [[nodiscard]] int firstPropertyColumn() const { return Role + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override; ///< things, for a chart

private:
    enum Column { Name, Type, Role }; // then the properties of the schema, then these:
    enum LastColumn { Links, Statements, BestGrading, LastColumns };

    [[nodiscard]] const ThingRow &rowAt(int row) const { return m_snapshot->rows[m_order[static_cast<size_t>(row)]]; }
    [[nodiscard]] int propertyCount() const;
    [[nodiscard]] QString text(const ThingRow &row, int column) const;
    [[nodiscard]] QString propertyText(const ThingRow &row, int property) const;
    [[nodiscard]] QString lastText(const ThingRow &row, int column) const;
    [[nodiscard]] QString header(int column) const;
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] QIcon icon(const QString &type) const;
    [[nodiscard]] int compare(const ThingRow &a, const ThingRow &b) const;
    void arrange();

    std::shared_ptr<const ThingSnapshot> m_snapshot;
    std::vector<size_t> m_order; ///< rows shown, in order
    QHash<RecordId, int> m_rowOf;
    QStringList m_words;
    int m_column = Name;
    Qt::SortOrder m_sort = Qt::AscendingOrder;
    Theme m_theme = Theme::light();
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace kluwen::ui
