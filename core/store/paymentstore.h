#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/payment.h"
#include "core/store/records.h"
#include <functional>
#include <memory>
#include <optional>
#include <QDate>
#include <QSet>
#include <vector>

namespace kluwen::store
{

class Database;
class PaymentSelection;
class PaymentTexts;

/// Which payments; everything that is not set does not restrict.
struct PaymentFilter
{
    QList<RecordId> accounts; ///< payer or payee is one of these
    QDate since;              ///< inclusive
    QDate until;              ///< inclusive
    qint64 minimum = 0;       ///< minor units
    Currency currency;
    QString text; ///< part of the description or the reference, folded as searchKey() does
    ImportRunId run;
    QList<PaymentId> ids;
    enum class Side { Either, Payer, Payee };
    Side side = Side::Either; ///< which side of a payment `accounts` are on
    /// The side across from `accounts` is this one (either side where there are none); invalid = outside the case.
    std::optional<RecordId> other = std::nullopt;
};

/// A payment without its texts: what ledgers, networks and charts are made of.
struct PaymentRow
{
    PaymentId id;
    RecordId payer;
    RecordId payee;
    qint64 seconds = 0; ///< Moment::seconds
    qint64 minor = 0;
    Currency currency;
    Channel channel = Channel::Unknown;
    bool hasTime = false; ///< a time of day is known
    friend bool operator==(const PaymentRow &, const PaymentRow &) = default;
};

/// All payments from payer to payee in one currency; either is invalid where that side is outside the case.
struct PaymentPair
{
    RecordId payer;
    RecordId payee;
    Currency currency;
    qint64 count = 0;
    qint64 sum = 0; ///< minor units
    qint64 firstSeconds = 0;
    qint64 lastSeconds = 0;
};

/// Where a page of the payment table starts: after the payment of that time and id.
struct PaymentCursor
{
    qint64 seconds = 0;
    PaymentId id;
};

struct PaymentTotals
{
    qint64 count = 0;
    QHash<quint16, qint64> sums; ///< per currency code, minor units; saturates at 64 bits
    QDate first;
    QDate last;
    /// The same sums parted by the side that the accounts asked for are on; none where no account was asked for.
    QHash<quint16, qint64> in;
    QHash<quint16, qint64> out;
    QHash<quint16, qint64> within; ///< from one of them to another

    void add(RecordId payer, RecordId payee, qint64 minor, Currency currency, const QSet<RecordId> &accounts);
};

/// Bulk payments: millions of narrow rows.
class PaymentStore
{
public:
    explicit PaymentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Payment> find(PaymentId id) const; ///< NotFound
    /// The next `limit` payments in order of (time, id), with texts.
    [[nodiscard]] Result<QList<Payment>> page(const PaymentFilter &filter, std::optional<PaymentCursor> after,
                                              int limit) const;
    /// The payment at that row number in order of (time, id); for jumping with a scroll bar.
    [[nodiscard]] Result<std::optional<PaymentCursor>> cursorAt(const PaymentFilter &filter, qint64 row) const;
    /// The last payment of every `every` in order of (time, id): the keys of all pages of that length but the first.
    [[nodiscard]] Result<std::vector<PaymentCursor>> pageKeys(const PaymentFilter &filter, int every) const;
    [[nodiscard]] Result<PaymentTotals> totals(const PaymentFilter &filter) const;
    /// Narrow rows, streamed in order of id; `use` returns false to stop. 1,000,000 rows take well under a second.
    [[nodiscard]] Result<void> forEach(const PaymentFilter &filter,
                                       const std::function<bool(const PaymentRow &)> &use) const;
    [[nodiscard]] Result<QList<PaymentPair>> pairs(const PaymentFilter &filter) const;
    [[nodiscard]] Result<QList<RecordId>> accounts() const; ///< every thing that is payer or payee, by id

private:
    [[nodiscard]] Result<PaymentSelection> selection(const PaymentFilter &filter) const;

    Database &m_database;
    mutable std::shared_ptr<PaymentTexts> m_texts; ///< made when a filter first asks for a text
};

} // namespace kluwen::store
