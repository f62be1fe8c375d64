#pragma once
#include "core/store/paymentgroups.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

namespace kluwen::ui
{

/// Columns of payments added up by counterparty or by month.
enum class GroupColumn { Name, Payments, In, Out, Currency, First, Last };
constexpr int groupColumns = 7;

/// The payments of a filter added up by a worker: a row for each counterparty or month and currency.
class PaymentGroupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PaymentGroupModel(CaseSession &session, Jobs &jobs, QObject *parent = nullptr);
    ~PaymentGroupModel() override;

    void setFilter(const store::PaymentFilter &filter, store::PaymentGrouping grouping); ///< adds up anew
    [[nodiscard]] const QList<store::PaymentGroup> &groups() const { return m_groups; }
    [[nodiscard]] store::PaymentGrouping grouping() const { return m_grouping; }
    [[nodiscard]] QString nameOf(const store::PaymentGroup &group) const; ///< as in the first column
    [[nodiscard]] QString asTsv(const QList<int> &rows) const;            ///< heads and rows for the clipboard
    [[nodiscard]] Result<void> exportTo(const QString &path) const;       ///< XLSX or CSV; errors as of TableFile
    void renewTexts();                                                    ///< after the language changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void added(); ///< groups() are those of the filter

private:
    struct Answer
    {
        QList<store::PaymentGroup> groups;
        QHash<RecordId, QString> names;
    };
    void take(Answer answer, store::PaymentGrouping grouping);
    [[nodiscard]] QString cell(const store::PaymentGroup &group, GroupColumn column) const;
    [[nodiscard]] QString head(GroupColumn column) const;

    CaseSession &m_session;
    Jobs &m_jobs;
    store::PaymentFilter m_filter;
    store::PaymentGrouping m_grouping = store::PaymentGrouping::Counterparty;
    QList<store::PaymentGroup> m_groups;
    QHash<RecordId, QString> m_names;
    QPointer<Job> m_job;
    int m_number = 0;
};

} // namespace kluwen::ui
