#include "core/store/paymentstore.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/store/paymentselection.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

using Order = PaymentSelection::Order;

constexpr const char *allColumns = "id, payer, payee, at, timed, value_day, minor, currency, channel, run, line,"
                                   " (SELECT body FROM payment_text WHERE id = p.text),"
                                   " reference ";
constexpr const char *rowColumns = "id, payer, payee, at, minor, currency, channel, timed";

Currency currencyOf(qint64 code)
{
    Currency currency;
    currency.code = static_cast<quint16>(code);
    return currency;
}

Payment readPayment(const Query &query)
{
    Payment payment;
    payment.id = query.id<PaymentId>(0);
    payment.payer = query.id<RecordId>(1);
    payment.payee = query.id<RecordId>(2);
    payment.at = {query.integer(3), query.integer(4) != 0};
    payment.valueDay = static_cast<int>(query.integer(5));
    payment.minor = query.integer(6);
    payment.currency = currencyOf(query.integer(7));
    payment.channel = static_cast<Channel>(query.integer(8));
    payment.run = query.id<ImportRunId>(9);
    payment.line = query.integer(10);
    payment.text = query.textView(11);
    payment.reference = query.textView(12);
    return payment;
}

PaymentRow readRow(const Query &query)
{
    PaymentRow row;
    row.id = query.id<PaymentId>(0);
    row.payer = query.id<RecordId>(1);
    row.payee = query.id<RecordId>(2);
    row.seconds = query.integer(3);
    row.minor = query.integer(4);
    row.currency = currencyOf(query.integer(5));
    row.channel = static_cast<Channel>(query.integer(6));
    row.hasTime = query.integer(7) != 0;
    return row;
}

qint64 saturatedSum(qint64 a, qint64 b)
{
    return checkedSum(a, b).value_or(b < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max());
}

QDate dayOf(qint64 seconds)
{
    return Moment{seconds, false}.date();
}

struct PairKey
{
    RecordId payer;
    RecordId payee;
    Currency currency;
    friend bool operator==(const PairKey &, const PairKey &) = default;
};

struct PairHash
{
    size_t operator()(const PairKey &pair) const
    {
        constexpr quint64 multiplier = 0x9e3779b97f4a7c15U; // 2^64 divided by the golden ratio
        quint64 hash = static_cast<quint64>(pair.payer.value()) * multiplier;
        hash = (hash ^ static_cast<quint64>(pair.payee.value())) * multiplier;
        hash = (hash ^ pair.currency.code) * multiplier;
        return hash ^ (hash >> 32U);
    }
};

} // namespace

Result<PaymentSelection> PaymentStore::selection(const PaymentFilter &filter) const
{
    if (filter.text.trimmed().isEmpty())
        return PaymentSelection(filter, nullptr);
    if (!m_texts)
        m_texts = std::make_shared<PaymentTexts>(m_database);
    auto texts = m_texts->containing(filter.text);
    if (!texts)
        return fail(texts.error());
    return PaymentSelection(filter, std::move(*texts));
}

Result<Payment> PaymentStore::find(PaymentId id) const
{
    const std::string sql = std::string("SELECT ") + allColumns + "FROM payment p WHERE id = ?";
    const auto found = selectFirst(m_database, readPayment, sql, id);
    if (!found)
        return fail(found.error());
    if (!found->has_value())
        return fail(
            makeError(Error::Code::NotFound, Tr::tr("There is no payment with number %1 in the case.").arg(id.value()),
                      Tr::tr("It may have been taken out with its import; renew the view."), m_database.path()));
    return **found;
}

Result<QList<Payment>> PaymentStore::page(const PaymentFilter &filter, std::optional<PaymentCursor> after,
                                          int limit) const
{
    const auto wanted = selection(filter);
    if (!wanted)
        return fail(wanted.error());
    // The texts are looked up for the rows of the page only, not for all that are put in order.
    const std::string rows = "SELECT * FROM (" +
                             wanted->select("*", Order::Time, after ? "at >= ?10 AND (at > ?10 OR id > ?11)" : "") +
                             ") ORDER BY at, id LIMIT ?9";
    const std::string sql = std::string("SELECT ") + allColumns + "FROM (" + rows + ") p ORDER BY at, id";
    Query query(m_database, sql);
    wanted->bind(query);
    query.bind(limit);
    if (after) {
        query.bind(after->seconds);
        query.bind(after->id.value());
    }
    QList<Payment> payments;
    while (query.next())
        payments.append(readPayment(query));
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return payments;
}

Result<std::optional<PaymentCursor>> PaymentStore::cursorAt(const PaymentFilter &filter, qint64 row) const
{
    if (row < 0)
        return std::nullopt;
    const auto wanted = selection(filter);
    if (!wanted)
        return fail(wanted.error());
    const std::string sql =
        "SELECT at, id FROM (" + wanted->select("at, id", Order::Time) + ") ORDER BY at, id LIMIT 1 OFFSET ?9";
    Query query(m_database, sql);
    wanted->bind(query);
    query.bind(row);
    std::optional<PaymentCursor> cursor;
    if (query.next())
        cursor = PaymentCursor{query.integer(0), query.id<PaymentId>(1)};
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return cursor;
}

Result<std::vector<PaymentCursor>> PaymentStore::pageKeys(const PaymentFilter &filter, int every) const
{
    const auto wanted = selection(filter);
    if (!wanted)
        return fail(wanted.error());
    // Without conditions the index on time holds all that is asked.
    const std::string sql =
        "SELECT at, id FROM (" + wanted->select("at, id", Order::Time) + ") ORDER BY at, id LIMIT ?9";
    Query query(m_database, sql);
    wanted->bind(query);
    query.bind(-1);
    std::vector<PaymentCursor> keys;
    for (qint64 row = 1; query.next(); ++row)
        if (row % every == 0)
            keys.push_back({query.integer(0), query.id<PaymentId>(1)});
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return keys;
}

void PaymentTotals::add(RecordId payer, RecordId payee, qint64 minor, Currency currency, const QSet<RecordId> &accounts)
{
    ++count;
    const auto addTo = [minor, currency](QHash<quint16, qint64> &heap) {
        qint64 &sum = heap[currency.code];
        sum = saturatedSum(sum, minor); // SQL's sum() would fail past 64 bits
    };
    addTo(sums);
    if (!accounts.isEmpty())
        addTo(!accounts.contains(payer) ? in : !accounts.contains(payee) ? out : within);
}

Result<PaymentTotals> PaymentStore::totals(const PaymentFilter &filter) const
{
    const auto wanted = selection(filter);
    if (!wanted)
        return fail(wanted.error());
    const QSet<RecordId> accounts(filter.accounts.begin(), filter.accounts.end());
    // The sides are asked for only where they matter: the index on time does without them.
    const std::string columns = accounts.isEmpty() ? "at, minor, currency" : "at, minor, currency, payer, payee";
    const std::string sql = "SELECT * FROM (" + wanted->select(columns, Order::Time) + ") LIMIT ?9";
    Query query(m_database, sql);
    wanted->bind(query);
    query.bind(-1);
    PaymentTotals totals;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    while (query.next()) {
        first = std::min(first, query.integer(0));
        last = std::max(last, query.integer(0));
        const RecordId payer = accounts.isEmpty() ? RecordId() : query.id<RecordId>(3);
        const RecordId payee = accounts.isEmpty() ? RecordId() : query.id<RecordId>(4);
        totals.add(payer, payee, query.integer(1), Currency{static_cast<quint16>(query.integer(2))}, accounts);
    }
    if (const auto done = query.result(); !done)
        return fail(done.error());
    if (totals.count > 0) {
        totals.first = dayOf(first);
        totals.last = dayOf(last);
    }
    return totals;
}

Result<void> PaymentStore::forEach(const PaymentFilter &filter,
                                   const std::function<bool(const PaymentRow &)> &use) const
{
    const auto wanted = selection(filter);
    if (!wanted)
        return fail(wanted.error());
    const std::string sql = wanted->select(rowColumns, Order::Id) + " ORDER BY id LIMIT ?9";
    Query query(m_database, sql);
    wanted->bind(query);
    query.bind(-1);
    while (query.next())
        if (!use(readRow(query)))
            break;
    return query.result();
}

Result<QList<PaymentPair>> PaymentStore::pairs(const PaymentFilter &filter) const
{
    std::unordered_map<PairKey, PaymentPair, PairHash> found;
    const auto done = forEach(filter, [&found](const PaymentRow &row) {
        const PaymentPair fresh{row.payer, row.payee, row.currency, 0, 0, row.seconds, row.seconds};
        PaymentPair &pair = found.try_emplace({row.payer, row.payee, row.currency}, fresh).first->second;
        ++pair.count;
        pair.sum = saturatedSum(pair.sum, row.minor);
        pair.firstSeconds = std::min(pair.firstSeconds, row.seconds);
        pair.lastSeconds = std::max(pair.lastSeconds, row.seconds);
        return true;
    });
    if (!done)
        return fail(done.error());
    QList<PaymentPair> pairs;
    pairs.reserve(static_cast<qsizetype>(found.size()));
    for (const auto &entry : found)
        pairs.append(entry.second);
    std::sort(pairs.begin(), pairs.end(), [](const PaymentPair &a, const PaymentPair &b) {
        return std::tie(a.payer, a.payee, a.currency) < std::tie(b.payer, b.payee, b.currency);
    });
    return pairs;
}

Result<QList<RecordId>> PaymentStore::accounts() const
{
    Query query(m_database, "SELECT payer FROM payment WHERE payer IS NOT NULL UNION"
                            " SELECT payee FROM payment WHERE payee IS NOT NULL ORDER BY 1");
    QList<RecordId> accounts;
    while (query.next())
        accounts.append(query.id<RecordId>(0));
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return accounts;
}

} // namespace kluwen::store
