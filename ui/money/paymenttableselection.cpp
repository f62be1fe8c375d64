#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/paymentexport.h"
#include "ui/money/paymentgroupmodel.h"
#include "ui/money/paymentmodel.h"
#include "ui/money/paymenttable.h"
#include "ui/money/paymentwords.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

namespace kluwen::ui
{

QList<RowRange> PaymentTable::selectedRows() const
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.append({range.top(), range.height()});
    std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    return ranges;
}

/// Rows that were not read yet are added up by a worker.
void PaymentTable::showSelectionSums()
{
    if (m_summing)
        m_summing->cancel();
    const int number = ++m_sumNumber;
    const QList<RowRange> ranges = selectedRows();
    qint64 count = 0;
    for (const RowRange &range : ranges)
        count += range.count;
    if (count < 2) {
        m_chosen->clear();
        return;
    }
    const QString head = UiTr::tr("%1 selected").arg(countText(count, screenLanguage()));
    m_chosen->setText(head);
    m_summing = m_jobs.start(
        UiTr::tr("Adding up payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_model->filter(),
         ranges](Progress &progress) -> Result<store::PaymentTotals> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            const QSet<RecordId> accounts(filter.accounts.begin(), filter.accounts.end());
            store::PaymentTotals totals;
            const auto add = [&totals, &accounts](const Payment &payment) {
                totals.add(payment.payer, payment.payee, payment.minor, payment.currency, accounts);
                return true;
            };
            if (const auto done = readRows(**reader, filter, ranges, add, progress); !done)
                return fail(done.error());
            return totals;
        },
        [this, number, head](const Result<store::PaymentTotals> &totals) {
            if (number == m_sumNumber && totals)
                m_chosen->setText(head + QStringLiteral(" · ") + sumsText(*totals));
        });
}

/// What is chosen here shows in the other views; rows that are not read are many, and none of them is looked at.
void PaymentTable::takeSelection()
{
    QSet<PaymentId> payments;
    for (const RowRange &range : selectedRows())
        payments.unite(m_model->readAmong(range.first, range.count));
    m_session.selection().setPayments(payments);
    showSelectionSums();
}

/// The side under the pointer; of an account that is shown, the other side.
void PaymentTable::open(const QModelIndex &index)
{
    const Payment *payment = m_model->payment(index.row());
    if (!payment)
        return;
    RecordId side = payment->payer;
    if (index.column() == static_cast<int>(PaymentColumn::Payee))
        side = payment->payee;
    else if (index.column() != static_cast<int>(PaymentColumn::Payer) && m_accounts.contains(side))
        side = payment->payee;
    if (!side.isValid())
        side = side == payment->payer ? payment->payee : payment->payer;
    if (!side.isValid())
        return;
    m_session.selection().setRecords({side}, side);
    Q_EMIT openRequested(side);
}

/// The counterparties chosen are selected everywhere; the table stays with the accounts it shows.
void PaymentTable::takeGroups()
{
    if (!showsGroups() || m_groups->grouping() != store::PaymentGrouping::Counterparty)
        return;
    QSet<RecordId> records;
    for (const QModelIndex &row : m_groupView->selectionModel()->selectedRows())
        if (const RecordId other = m_groups->groups()[row.row()].counterparty; other.isValid())
            records.insert(other);
    m_isChoosing = true;
    m_session.selection().setRecords(records, records.size() == 1 ? *records.begin() : RecordId());
    m_isChoosing = false;
}

void PaymentTable::copy()
{
    if (!showsGroups())
        return copyPayments();
    QList<int> rows;
    for (const QModelIndex &row : m_groupView->selectionModel()->selectedRows())
        rows << row.row();
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_groups->asTsv(rows));
}

void PaymentTable::copyPayments()
{
    const QList<RowRange> ranges = selectedRows();
    if (ranges.isEmpty())
        return;
    m_jobs.start(
        UiTr::tr("Copying payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_model->filter(), names = m_model->names(),
         ranges, language = screenLanguage()](Progress &progress) -> Result<QString> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            constexpr qsizetype most = 200'000; // what a clipboard can bear
            QList<Payment> payments;
            const auto keep = [&payments](const Payment &payment) {
                payments << payment;
                return payments.size() < most;
            };
            if (const auto done = readRows(**reader, filter, ranges, keep, progress); !done)
                return fail(done.error());
            return paymentsAsTsv(payments, names, language);
        },
        [](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
        });
}

void PaymentTable::exportTable()
{
    const QString path = m_prompt->fileToSave(UiTr::tr("Export payments"), UiTr::tr("payments.xlsx"),
                                              UiTr::tr("Spreadsheet (*.xlsx);;CSV table (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void PaymentTable::exportTo(const QString &path)
{
    if (showsGroups()) {
        if (const auto written = m_groups->exportTo(path); !written)
            Q_EMIT m_session.failed(written.error());
        else
            Q_EMIT exported(m_groups->rowCount());
        return;
    }
    m_jobs.start(
        UiTr::tr("Exporting payments"), this,
        [source = m_session.path(), &clock = m_session.clock(), filter = m_model->filter(), names = m_model->names(),
         path](Progress &progress) -> Result<qint64> {
            const auto reader = store::CaseFile::openReader(source, clock);
            if (!reader)
                return fail(reader.error());
            return writePayments(**reader, filter, names, path, progress);
        },
        [this](const Result<qint64> &written) {
            if (written)
                Q_EMIT exported(*written);
            else if (written.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(written.error());
        });
}

} // namespace kluwen::ui
