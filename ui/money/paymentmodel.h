#pragma once
#include "core/store/paymentstore.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include <QAbstractTableModel>
#include <QPointer>

namespace kluwen::ui
{

/// The payments of a filter as a table of any length. The first page is read before anything else; behind it a worker
/// counts, and notes the key of every page, so that a page anywhere is read by its key. A row that has not come yet is
/// empty.
class PaymentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PaymentModel(CaseSession &session, Jobs &jobs, QObject *parent = nullptr, int pageSize = 200);
    ~PaymentModel() override;

    void setFilter(const store::PaymentFilter &filter); ///< reads and counts anew
    void reload();
    [[nodiscard]] const store::PaymentFilter &filter() const { return m_filter; }
    [[nodiscard]] const store::PaymentTotals &totals() const { return m_totals; }
    [[nodiscard]] const QHash<RecordId, QString> &names() const { return m_names; }
    [[nodiscard]] const Payment *payment(int row) const; ///< null where it has not been read yet
    /// The payments among those rows that have been read.
    [[nodiscard]] QSet<PaymentId> readAmong(qint64 first, qint64 count) const;
    [[nodiscard]] bool isCounting() const { return m_counting; }
    [[nodiscard]] int pagesHeld() const { return static_cast<int>(m_pages.size()); }
    void renewTexts(); ///< after the language changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void counted(); ///< totals() are those of the filter
    void pageRead();

private:
    using Names = QHash<RecordId, QString>;
    struct Page
    {
        QList<Payment> payments;
        Names names; ///< of its accounts, where those of the case are not known yet
    };
    struct Count
    {
        store::PaymentTotals totals;
        Names names;
        std::vector<store::PaymentCursor> keys;
    };
    void takeFirst(Page page);
    void count();
    void takeCount(Count count);
    void want(int page) const;
    void readNext();
    void takePage(int page, Result<Page> answer);
    void forget();
    [[nodiscard]] std::optional<store::PaymentCursor> cursorBefore(int page) const;

    static constexpr int mostPages = 60; ///< held at once

    CaseSession &m_session;
    Jobs &m_jobs;
    const int m_pageSize;
    store::PaymentFilter m_filter;
    store::PaymentTotals m_totals;
    qint64 m_rows = 0;                        ///< known so far
    std::vector<store::PaymentCursor> m_keys; ///< what every page but the first starts after
    QHash<RecordId, QString> m_names;
    bool m_namesAreStale = true;
    QHash<int, QList<Payment>> m_pages;
    QList<int> m_used;           ///< pages, the one used last at the end
    mutable QList<int> m_wanted; ///< pages, the one wanted last at the end
    mutable bool m_isAsked = false;
    QPointer<Job> m_counting;
    QPointer<Job> m_reading;
    int m_number = 0;
};

} // namespace kluwen::ui
