#pragma once
#include "core/picture/explain.h"
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace kluwen::ui
{

/// Who gets what: things, links and statements as rows, recipients as columns after name, kind and value.
class ExplainModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int fixedColumns = 3;
    static constexpr int differsRole = Qt::UserRole + 1; ///< bool: some recipient does not get it as it is

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<picture::ExplainedRow> rows, QStringList recipients);
    [[nodiscard]] const picture::ExplainedRow *rowAt(const QModelIndex &index) const; ///< nullptr where there is none
    /// The place of a thing, a tie or a statement after the rows were set anew; invalid where it is gone.
    [[nodiscard]] QModelIndex find(RecordId subject, StatementId statement, int column) const;
    [[nodiscard]] QString reasonAt(const QModelIndex &index) const; ///< a full sentence; empty in the first columns

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const picture::ExplainedRow &row, int column) const;

    QList<picture::ExplainedRow> m_rows;
    QStringList m_recipients;
};

/// Rows that hold the letters, and only those that somebody does not get as they are where that is asked.
class ExplainFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    void setOnlyDifferent(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    bool m_onlyDifferent = false;
};

} // namespace kluwen::ui
