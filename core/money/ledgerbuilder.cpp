#include "core/money/ledgerbuilder.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace kluwen::money
{

namespace
{

tl::unexpected<Error> cancelled()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Building the ledger was stopped.");
    return fail(error);
}

/// Numbers accounts by first appearance; small ids, which are as good as all there are, without hashing.
class Numbering
{
public:
    AccountIndex indexOf(RecordId id)
    {
        if (!id.isValid())
            return -1;
        AccountIndex &index = place(id.value());
        if (index < 0) {
            index = static_cast<AccountIndex>(m_ids.size());
            m_ids.push_back(id);
        }
        return index;
    }
    /// The accounts by id, and for each number given the place it has there.
    std::pair<std::vector<RecordId>, std::vector<AccountIndex>> sorted() const
    {
        std::vector<AccountIndex> order(m_ids.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [this](AccountIndex a, AccountIndex b) {
            return m_ids[static_cast<size_t>(a)] < m_ids[static_cast<size_t>(b)];
        });
        std::vector<RecordId> accounts;
        std::vector<AccountIndex> places(order.size());
        accounts.reserve(order.size());
        for (const AccountIndex index : order) {
            places[static_cast<size_t>(index)] = static_cast<AccountIndex>(accounts.size());
            accounts.push_back(m_ids[static_cast<size_t>(index)]);
        }
        return {std::move(accounts), std::move(places)};
    }

private:
    AccountIndex &place(qint64 id)
    {
        constexpr qint64 mostSmall = 8'000'000;
        if (id >= mostSmall)
            return m_large.try_emplace(id, -1).first->second;
        if (static_cast<size_t>(id) >= m_small.size())
            m_small.resize(static_cast<size_t>(id) * 2 + 1, -1);
        return m_small[static_cast<size_t>(id)];
    }

    std::vector<RecordId> m_ids;
    std::vector<AccountIndex> m_small;
    std::unordered_map<qint64, AccountIndex> m_large;
};

template<typename Column>
void reorder(Column &column, const std::vector<std::uint32_t> &order)
{
    if (column.empty())
        return;
    Column sorted;
    sorted.reserve(column.size());
    for (const std::uint32_t row : order)
        sorted.push_back(column[row]);
    column = std::move(sorted);
}

/// Puts the rows, which come in order of id, in order of (time, id); a column at a time, so that memory stays low.
void sortByTime(Ledger &ledger)
{
    if (std::is_sorted(ledger.seconds.begin(), ledger.seconds.end()))
        return;
    std::vector<std::uint32_t> order(ledger.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&ledger](std::uint32_t a, std::uint32_t b) { return ledger.seconds[a] < ledger.seconds[b]; });
    reorder(ledger.ids, order);
    reorder(ledger.payer, order);
    reorder(ledger.payee, order);
    reorder(ledger.minor, order);
    reorder(ledger.originalCurrencies, order);
    reorder(ledger.seconds, order);
}

Result<Ledger> read(store::CaseFile &caseFile, Currency currency, bool isMixed, Progress &progress)
{
    store::PaymentFilter filter;
    filter.currency = currency;
    Ledger ledger;
    ledger.currency = currency;
    Numbering numbering;
    bool stopped = false;
    const auto done = caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
        constexpr size_t often = 65536;
        if (ledger.size() % often == 0) {
            progress.report(static_cast<qint64>(ledger.size()), 0, Tr::tr("Reading payments"));
            stopped = progress.isCancelled();
        }
        ledger.ids.push_back(row.id);
        ledger.payer.push_back(numbering.indexOf(row.payer));
        ledger.payee.push_back(numbering.indexOf(row.payee));
        ledger.seconds.push_back(row.seconds);
        ledger.minor.push_back(row.minor);
        if (isMixed)
            ledger.originalCurrencies.push_back(row.currency.code);
        return !stopped;
    });
    if (stopped)
        return cancelled();
    if (!done)
        return fail(done.error());
    auto [accounts, places] = numbering.sorted();
    ledger.accounts = std::move(accounts);
    for (auto *side : {&ledger.payer, &ledger.payee})
        for (AccountIndex &account : *side)
            if (account >= 0)
                account = places[static_cast<size_t>(account)];
    sortByTime(ledger);
    return ledger;
}

} // namespace

Result<Ledger> buildLedger(store::CaseFile &caseFile, Currency currency, Progress &progress)
{
    return read(caseFile, currency, false, progress);
}

Result<Ledger> buildMixedLedger(store::CaseFile &caseFile, Progress &progress)
{
    return read(caseFile, {}, true, progress);
}

Result<std::vector<PaymentId>> cashDeposits(store::CaseFile &caseFile, const store::PaymentFilter &filter)
{
    std::vector<PaymentId> deposits;
    const auto done = caseFile.payments().forEach(filter, [&deposits](const store::PaymentRow &row) {
        if (row.channel == Channel::Cash && !row.payer.isValid() && row.payee.isValid())
            deposits.push_back(row.id);
        return true;
    });
    if (!done)
        return fail(done.error());
    return deposits;
}

Result<QList<Currency>> currenciesOf(store::CaseFile &caseFile)
{
    std::map<Currency, qint64> counts;
    const auto done = caseFile.payments().forEach({}, [&counts](const store::PaymentRow &row) {
        ++counts[row.currency];
        return true;
    });
    if (!done)
        return fail(done.error());
    QList<Currency> currencies;
    for (const auto &[currency, count] : counts)
        currencies.append(currency);
    std::stable_sort(currencies.begin(), currencies.end(),
                     [&counts](Currency a, Currency b) { return counts[a] > counts[b]; });
    return currencies;
}

} // namespace kluwen::money
