#pragma once
#include "ui/money/trailanswer.h"
#include <QAbstractTableModel>

namespace kluwen::ui
{

/// Accounts under all six calculation rules, with the lowest and the highest outcome.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(SharedLedger ledger, std::vector<RuleRow> rows, money::Rule chosen);
    void clear() { setRows(nullptr, {}, money::Rule::ProRata); }
    [[nodiscard]] const RuleRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] RecordId account(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Account, FirstRule, Lowest = FirstRule + 6, Highest, Columns };

private:
    [[nodiscard]] qint64 amount(const RuleRow &row, int column) const;

    SharedLedger m_ledger;
    std::vector<RuleRow> m_rows;
    money::Rule m_chosen = money::Rule::ProRata;
};

/// Lots that arrived on an account, each with the way it took.
class LotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(std::shared_ptr<const TrailAnswer> answer); ///< null = none
    [[nodiscard]] const money::TraceLot &lot(int row) const { return m_answer->trace.lots[static_cast<size_t>(row)]; }

    [[nodiscard]] std::vector<size_t> rowsOf(const money::TraceLot &lot) const; ///< its payments in the ledger

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Target, Amount, Steps, Path, Columns };

private:
    [[nodiscard]] QString pathText(const money::TraceLot &lot) const;

    std::shared_ptr<const TrailAnswer> m_answer;
    QHash<PaymentId, size_t> m_rowOf; ///< of the payments on a path
};

} // namespace kluwen::ui
