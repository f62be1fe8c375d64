#pragma once
#include "ui/money/findings/findinglist.h"
#include <QAbstractItemModel>

namespace kluwen::ui
{

/// Findings under the pattern they belong to. Those put aside are left out unless they are asked for.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Period, Payments, Sum, Strength, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(SharedFindings findings, DismissedFindings dismissed, bool withDismissed);
    [[nodiscard]] int findingAt(const QModelIndex &index) const; ///< -1 for a pattern
    [[nodiscard]] int shown() const;                             ///< findings, without the patterns

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString pattern;
        std::vector<int> findings;
    };
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString textOf(const patterns::Finding &finding, int column) const;

    SharedFindings m_findings;
    DismissedFindings m_dismissed;
    std::vector<Group> m_groups;
};

} // namespace kluwen::ui
