#include "core/store/paymentgroups.h"
#include "core/base/number.h"
#include "core/base/tr.h"

#include <algorithm>
#include <limits>
#include <QSet>
#include <tuple>
#include <unordered_map>

namespace kluwen::store
{

namespace
{

class GroupAdder
{
public:
    GroupAdder(const PaymentFilter &filter, PaymentGrouping grouping)
        : m_grouping(grouping), m_accounts(filter.accounts.begin(), filter.accounts.end()), m_side(filter.side)
    {
    }

    void add(const PaymentRow &row)
    {
        if (m_grouping == PaymentGrouping::Month) {
            addTo(monthOf(row.seconds), row, m_accounts.isEmpty() || isPaidOut(row));
        } else if (!m_accounts.isEmpty()) {
            const bool out = isPaidOut(row);
            addTo((out ? row.payee : row.payer).value(), row, out);
        } else {
            addTo(row.payer.value(), row, true);
            if (row.payee != row.payer)
                addTo(row.payee.value(), row, false);
        }
    }

    QList<PaymentGroup> groups() const
    {
        QList<PaymentGroup> list;
        list.reserve(static_cast<qsizetype>(m_groups.size()));
        for (const auto &entry : m_groups)
            list.append(entry.second);
        const bool byMonth = m_grouping == PaymentGrouping::Month;
        std::sort(list.begin(), list.end(), [byMonth](const PaymentGroup &a, const PaymentGroup &b) {
            if (byMonth)
                return std::tie(a.month, a.currency) < std::tie(b.month, b.currency);
            const qint64 left = sumOf(a);
            const qint64 right = sumOf(b);
            return left != right ? left > right
                                 : std::tie(a.counterparty, a.currency) < std::tie(b.counterparty, b.currency);
        });
        return list;
    }

private:
    static qint64 saturated(qint64 a, qint64 b)
    {
        return checkedSum(a, b).value_or(std::numeric_limits<qint64>::max());
    }
    static qint64 sumOf(const PaymentGroup &group) { return saturated(group.in, group.out); }
    [[nodiscard]] bool isPaidOut(const PaymentRow &row) const
    {
        return m_side == PaymentFilter::Side::Either ? m_accounts.contains(row.payer)
                                                     : m_side == PaymentFilter::Side::Payer;
    }
    qint64 monthOf(qint64 seconds)
    {
        const int day = Moment{seconds, false}.day();
        if (day != m_day) { // payments of one day stand together
            const QDate date = dateOfEpochDay(day);
            m_day = day;
            m_month = date.year() * 12 + date.month() - 1;
        }
        return m_month;
    }
    void addTo(qint64 key, const PaymentRow &row, bool out)
    {
        constexpr quint64 currencies = 65'536;
        PaymentGroup &group = m_groups[static_cast<quint64>(key) * currencies + row.currency.code];
        if (group.count++ == 0) {
            if (m_grouping == PaymentGrouping::Month)
                group.month = static_cast<int>(key);
            else
                group.counterparty = RecordId(key);
            group.currency = row.currency;
            group.firstSeconds = row.seconds;
            group.lastSeconds = row.seconds;
        }
        qint64 &sum = out ? group.out : group.in;
        sum = saturated(sum, row.minor);
        group.firstSeconds = std::min(group.firstSeconds, row.seconds);
        group.lastSeconds = std::max(group.lastSeconds, row.seconds);
    }

    PaymentGrouping m_grouping;
    QSet<RecordId> m_accounts;
    PaymentFilter::Side m_side;
    int m_day = std::numeric_limits<int>::min();
    int m_month = 0;
    std::unordered_map<quint64, PaymentGroup> m_groups;
};

} // namespace

Result<QList<PaymentGroup>> paymentGroups(const PaymentStore &store, const PaymentFilter &filter,
                                          PaymentGrouping grouping, Progress &progress)
{
    GroupAdder adder(filter, grouping);
    qint64 done = 0;
    constexpr qint64 between = 65'536;
    const auto read = store.forEach(filter, [&](const PaymentRow &row) {
        adder.add(row);
        if (++done % between == 0)
            progress.report(done, 0, Tr::tr("Adding up payments"));
        return done % between != 0 || !progress.isCancelled();
    });
    if (!read)
        return fail(read.error());
    if (progress.isCancelled()) {
        Error error;
        error.code = Error::Code::Cancelled;
        return fail(error);
    }
    return adder.groups();
}

} // namespace kluwen::store
