#include "ui/money/paymentmodel.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"
#include "ui/money/paymentwords.h"

#include <limits>
#include <QTimer>

namespace kluwen::ui
{

PaymentModel::PaymentModel(CaseSession &session, Jobs &jobs, QObject *parent, int pageSize)
    : QAbstractTableModel(parent), m_session(session), m_jobs(jobs), m_pageSize(pageSize)
{
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.everything || !changes.records.isEmpty())
            m_namesAreStale = true;
    });
}

PaymentModel::~PaymentModel()
{
    for (const QPointer<Job> &job : {m_counting, m_reading})
        if (job)
            job->cancel();
}

void PaymentModel::setFilter(const store::PaymentFilter &filter)
{
    m_filter = filter;
    reload();
}

void PaymentModel::reload()
{
    if (m_counting)
        m_counting->cancel();
    const int number = ++m_number;
    m_counting = m_jobs.start(
        UiTr::tr("Counting payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_filter, names = m_names,
         stale = m_namesAreStale](Progress &) -> Result<Count> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            const auto totals = (*reader)->payments().totals(filter);
            if (!totals)
                return fail(totals.error());
            auto fresh = stale ? accountNames(**reader) : Result<QHash<RecordId, QString>>(names);
            if (!fresh)
                return fail(fresh.error());
            return Count{*totals, std::move(*fresh)};
        },
        [this, number](Result<Count> answer) {
            if (number != m_number)
                return;
            m_counting = nullptr;
            if (!answer) {
                Q_EMIT m_session.failed(answer.error());
                return;
            }
            beginResetModel();
            forget();
            m_totals = answer->totals;
            m_names = std::move(answer->names);
            m_namesAreStale = false;
            endResetModel();
            Q_EMIT counted();
        });
}

void PaymentModel::forget()
{
    m_pages.clear();
    m_used.clear();
    m_wanted.clear();
}

const Payment *PaymentModel::payment(int row) const
{
    const auto page = m_pages.constFind(row / m_pageSize);
    if (page == m_pages.constEnd() || row % m_pageSize >= page->size())
        return nullptr;
    return &(*page)[row % m_pageSize];
}

QSet<PaymentId> PaymentModel::readAmong(qint64 first, qint64 count) const
{
    QSet<PaymentId> payments;
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        const qint64 start = qint64{page.key()} * m_pageSize;
        const qint64 from = std::max(first, start);
        const qint64 to = std::min(first + count, start + page->size());
        for (qint64 row = from; row < to; ++row)
            payments.insert((*page)[row - start].id);
    }
    return payments;
}

void PaymentModel::renewTexts()
{
    beginResetModel();
    endResetModel();
}

int PaymentModel::rowCount(const QModelIndex &parent) const
{
    constexpr qint64 most = std::numeric_limits<int>::max() / 64; // pixels of a scroll bar are an int as well
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_totals.count, most));
}

int PaymentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : paymentColumns;
}

QVariant PaymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<PaymentColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::Alignment((column == PaymentColumn::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Payment *found = payment(index.row());
    if (!found) {
        want(index.row() / m_pageSize);
        return {};
    }
    return paymentCell(*found, column, m_names, screenLanguage());
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= paymentColumns)
        return {};
    const auto column = static_cast<PaymentColumn>(section);
    if (role == Qt::DisplayRole)
        return paymentColumnName(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::Alignment((column == PaymentColumn::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

/// Only the pages wanted last are read: who drags the scroll bar past a thousand pages waits for none of them.
void PaymentModel::want(int page) const
{
    constexpr qsizetype mostWanted = 4;
    m_wanted.removeOne(page);
    m_wanted << page;
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (std::exchange(m_isAsked, true))
        return;
    auto *self = const_cast<PaymentModel *>(this); // reading ahead changes nothing that data() has told
    QTimer::singleShot(0, self, [self] {
        self->m_isAsked = false;
        self->readNext();
    });
}

/// Where the page before it is held, its last payment is the key; else the place is counted off.
std::optional<store::PaymentCursor> PaymentModel::cursorBefore(int page) const
{
    const auto before = m_pages.constFind(page - 1);
    if (before == m_pages.constEnd() || before->isEmpty())
        return std::nullopt;
    return store::PaymentCursor{before->constLast().at.seconds, before->constLast().id};
}

void PaymentModel::readNext()
{
    if (m_reading || m_counting || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeLast();
    if (m_pages.contains(page)) {
        readNext();
        return;
    }
    const int number = m_number;
    m_reading = m_jobs.start(
        UiTr::tr("Reading payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_filter, known = cursorBefore(page),
         first = qint64{page} * m_pageSize, size = m_pageSize](Progress &) -> Result<QList<Payment>> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            std::optional<store::PaymentCursor> after = known;
            if (!after && first > 0) {
                const auto counted = (*reader)->payments().cursorAt(filter, first - 1);
                if (!counted)
                    return fail(counted.error());
                if (!counted->has_value())
                    return QList<Payment>();
                after = *counted;
            }
            return (*reader)->payments().page(filter, after, size);
        },
        [this, page, number](Result<QList<Payment>> answer) {
            m_reading = nullptr;
            if (number == m_number)
                takePage(page, std::move(answer));
            readNext();
        });
}

void PaymentModel::takePage(int page, Result<QList<Payment>> answer)
{
    if (!answer) {
        Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_pages.insert(page, std::move(*answer));
    m_used.removeOne(page);
    m_used << page;
    while (m_used.size() > mostPages)
        m_pages.remove(m_used.takeFirst());
    const int first = page * m_pageSize;
    const int last = std::min(rowCount() - 1, first + m_pageSize - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, paymentColumns - 1));
    Q_EMIT pageRead();
}

} // namespace kluwen::ui
