#include "ui/money/paymentmodel.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"
#include "ui/money/paymentwords.h"

#include <limits>
#include <QTimer>

namespace kluwen::ui
{

namespace
{

Result<QHash<RecordId, QString>> namesOn(store::CaseFile &caseFile, const QList<Payment> &page)
{
    QSet<RecordId> accounts;
    for (const Payment &payment : page)
        for (const RecordId side : {payment.payer, payment.payee})
            if (side.isValid())
                accounts.insert(side);
    return accountNames(caseFile, accounts);
}

} // namespace

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
    for (const QPointer<Job> &job : {m_counting, m_reading})
        if (job)
            job->cancel();
    const int number = ++m_number;
    m_counting = m_jobs.start(
        UiTr::tr("Reading payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_filter, size = m_pageSize,
         stale = m_namesAreStale](Progress &) -> Result<Page> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            auto payments = (*reader)->payments().page(filter, {}, size);
            if (!payments)
                return fail(payments.error());
            auto names = stale ? namesOn(**reader, *payments) : Result<QHash<RecordId, QString>>();
            if (!names)
                return fail(names.error());
            return Page{std::move(*payments), std::move(*names)};
        },
        [this, number](Result<Page> page) {
            if (number != m_number)
                return;
            m_counting = nullptr;
            if (page)
                takeFirst(std::move(*page));
            else
                Q_EMIT m_session.failed(page.error());
        });
}

void PaymentModel::takeFirst(Page page)
{
    beginResetModel();
    forget();
    m_rows = page.payments.size();
    m_names.insert(page.names);
    if (m_rows > 0) {
        m_pages.insert(0, std::move(page.payments));
        m_used << 0;
    }
    endResetModel();
    if (m_rows > 0)
        Q_EMIT pageRead();
    count();
}

void PaymentModel::count()
{
    const int number = m_number;
    m_counting = m_jobs.start(
        UiTr::tr("Counting payments"), this,
        [path = m_session.path(), &clock = m_session.clock(), filter = m_filter, names = m_names,
         stale = m_namesAreStale, size = m_pageSize](Progress &) -> Result<Count> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            const auto totals = (*reader)->payments().totals(filter);
            if (!totals)
                return fail(totals.error());
            auto fresh = stale ? accountNames(**reader) : Result<Names>(names);
            if (!fresh)
                return fail(fresh.error());
            auto keys = (*reader)->payments().pageKeys(filter, size);
            if (!keys)
                return fail(keys.error());
            return Count{*totals, std::move(*fresh), std::move(*keys)};
        },
        [this, number](Result<Count> answer) {
            if (number != m_number)
                return;
            m_counting = nullptr;
            if (answer)
                takeCount(std::move(*answer));
            else
                Q_EMIT m_session.failed(answer.error());
        });
}

void PaymentModel::takeCount(Count count)
{
    constexpr qint64 most = std::numeric_limits<int>::max() / 64; // pixels of a scroll bar are an int as well
    const qint64 rows = std::min(count.totals.count, most);
    m_totals = std::move(count.totals);
    m_keys = std::move(count.keys);
    const bool wereStale = std::exchange(m_namesAreStale, false);
    m_names = std::move(count.names);
    if (rows > m_rows) {
        beginInsertRows({}, static_cast<int>(m_rows), static_cast<int>(rows) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) { // the case changed in between; its news come soon
        beginResetModel();
        forget();
        m_rows = rows;
        endResetModel();
    } else if (wereStale && m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows) - 1, paymentColumns - 1));
    }
    Q_EMIT counted();
    readNext();
}

void PaymentModel::forget()
{
    m_keys.clear();
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
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

/// By the key that was noted, or that of the page before it where that is held; else the place is counted off.
std::optional<store::PaymentCursor> PaymentModel::cursorBefore(int page) const
{
    if (page > 0 && static_cast<size_t>(page) <= m_keys.size())
        return m_keys[static_cast<size_t>(page) - 1];
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
         first = qint64{page} * m_pageSize, size = m_pageSize](Progress &) -> Result<Page> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            std::optional<store::PaymentCursor> after = known;
            if (!after && first > 0) {
                const auto counted = (*reader)->payments().cursorAt(filter, first - 1);
                if (!counted)
                    return fail(counted.error());
                if (!counted->has_value())
                    return Page();
                after = *counted;
            }
            auto payments = (*reader)->payments().page(filter, after, size);
            if (!payments)
                return fail(payments.error());
            return Page{std::move(*payments), {}};
        },
        [this, page, number](Result<Page> answer) {
            m_reading = nullptr;
            if (number == m_number)
                takePage(page, std::move(answer));
            readNext();
        });
}

void PaymentModel::takePage(int page, Result<Page> answer)
{
    if (!answer) {
        Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_pages.insert(page, std::move(answer->payments));
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
