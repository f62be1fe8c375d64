#include "core/money/ledgerbuilder.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <algorithm>
#include <map>
#include <numeric>

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

/// What the store gives, in its order.
struct Rows
{
    std::vector<PaymentId> ids;
    std::vector<RecordId> payers;
    std::vector<RecordId> payees;
    std::vector<qint64> seconds;
    std::vector<qint64> minor;
};

/// The rows in order of (time, id).
std::vector<std::uint32_t> orderOf(const Rows &rows)
{
    std::vector<std::uint32_t> order(rows.ids.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto before = [&rows](std::uint32_t a, std::uint32_t b) {
        return rows.seconds[a] != rows.seconds[b] ? rows.seconds[a] < rows.seconds[b] : rows.ids[a] < rows.ids[b];
    };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::sort(order.begin(), order.end(), before);
    return order;
}

std::vector<RecordId> accountsOf(const Rows &rows)
{
    std::vector<RecordId> accounts;
    accounts.reserve(rows.ids.size() * 2);
    for (const std::vector<RecordId> *side : {&rows.payers, &rows.payees})
        std::copy_if(side->begin(), side->end(), std::back_inserter(accounts),
                     [](RecordId id) { return id.isValid(); });
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    accounts.shrink_to_fit();
    return accounts;
}

Ledger ledgerOf(const Rows &rows, Currency currency)
{
    Ledger ledger;
    ledger.currency = currency;
    ledger.accounts = accountsOf(rows);
    const std::vector<std::uint32_t> order = orderOf(rows);
    for (auto *column : {&ledger.payer, &ledger.payee})
        column->reserve(order.size());
    for (auto *column : {&ledger.seconds, &ledger.minor})
        column->reserve(order.size());
    ledger.ids.reserve(order.size());
    for (const std::uint32_t row : order) {
        ledger.ids.push_back(rows.ids[row]);
        ledger.payer.push_back(ledger.indexOf(rows.payers[row]));
        ledger.payee.push_back(ledger.indexOf(rows.payees[row]));
        ledger.seconds.push_back(rows.seconds[row]);
        ledger.minor.push_back(rows.minor[row]);
    }
    return ledger;
}

} // namespace

Result<Ledger> buildLedger(store::CaseFile &caseFile, Currency currency, Progress &progress)
{
    store::PaymentFilter filter;
    filter.currency = currency;
    Rows rows;
    bool stopped = false;
    const auto done = caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
        constexpr size_t often = 65536;
        if (rows.ids.size() % often == 0) {
            progress.report(static_cast<qint64>(rows.ids.size()), 0, Tr::tr("Reading payments"));
            stopped = progress.isCancelled();
        }
        rows.ids.push_back(row.id);
        rows.payers.push_back(row.payer);
        rows.payees.push_back(row.payee);
        rows.seconds.push_back(row.seconds);
        rows.minor.push_back(row.minor);
        return !stopped;
    });
    if (stopped)
        return cancelled();
    if (!done)
        return fail(done.error());
    return ledgerOf(rows, currency);
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
