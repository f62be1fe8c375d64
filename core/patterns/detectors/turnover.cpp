#include "core/base/tr.h"
#include "core/patterns/search.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

/// What an account got from a counterparty and paid to it, in one currency.
struct Exchange
{
    AccountIndex other = -1;
    qint64 in = 0;
    qint64 out = 0;
};

/// Sums saturate far below 64 bits, so that percentages can be taken.
constexpr qint64 mostSum = std::numeric_limits<qint64>::max() / 1000;

std::vector<Exchange> exchangesOf(const Search &search, AccountIndex account, Currency currency)
{
    std::vector<Exchange> all;
    for (const bool isCredit : {true, false})
        for (const std::uint32_t row : (isCredit ? search.in : search.out).of(account)) {
            if (search.ledger.currencyOf(row) != currency)
                continue;
            const AccountIndex other = (isCredit ? search.ledger.payer : search.ledger.payee)[row];
            const qint64 minor = std::min(search.ledger.minor[row], mostSum);
            all.push_back({other, isCredit ? minor : 0, isCredit ? 0 : minor});
        }
    std::stable_sort(all.begin(), all.end(), [](const Exchange &a, const Exchange &b) { return a.other < b.other; });
    std::vector<Exchange> merged;
    for (const Exchange &one : all) {
        if (merged.empty() || merged.back().other != one.other)
            merged.push_back({one.other, 0, 0});
        merged.back().in = std::min(merged.back().in + one.in, mostSum);
        merged.back().out = std::min(merged.back().out + one.out, mostSum);
    }
    return merged;
}

struct Turnover
{
    qint64 in = 0;
    qint64 mirrored = 0; ///< came from accounts that got about as much back
    std::vector<AccountIndex> others;
};

Turnover turnoverOf(const Search &search, AccountIndex account, Currency currency)
{
    constexpr qint64 percent = 100;
    const qint64 alike = search.setting("alike");
    Turnover turnover;
    for (const Exchange &exchange : exchangesOf(search, account, currency)) {
        turnover.in = std::min(turnover.in + exchange.in, mostSum);
        const qint64 less = std::min(exchange.in, exchange.out);
        const qint64 more = std::max(exchange.in, exchange.out);
        if (exchange.other < 0 || less == 0 || less * percent < more * alike)
            continue;
        turnover.mirrored = std::min(turnover.mirrored + exchange.in, mostSum);
        turnover.others.push_back(exchange.other);
    }
    return turnover;
}

void addTurnover(Search &search, AccountIndex account, Currency currency, const Turnover &turnover)
{
    Rows rows;
    for (const auto *side : {&search.in, &search.out})
        for (const std::uint32_t row : side->of(account)) {
            const AccountIndex other =
                search.ledger.payer[row] == account ? search.ledger.payee[row] : search.ledger.payer[row];
            if (search.ledger.currencyOf(row) == currency &&
                std::binary_search(turnover.others.begin(), turnover.others.end(), other))
                rows.push_back(row);
        }
    if (static_cast<qint64>(rows.size()) < search.setting("minimum"))
        return;
    constexpr qint64 percent = 100;
    std::vector<AccountIndex> accounts{account};
    accounts.insert(accounts.end(), turnover.others.begin(), turnover.others.end());
    const qint64 share = turnover.mirrored * percent / turnover.in;
    std::vector<Sentence> sentences{
        {QT_TRANSLATE_NOOP("Core", "%1 percent of what %2 received (%3 of %4) came from %5 accounts that got about as "
                                   "much back from it."),
         {share, search.record(account), Money{turnover.mirrored, currency}, Money{turnover.in, currency},
          static_cast<qint64>(turnover.others.size())}}};
    search.add(std::move(accounts), std::move(rows), std::move(sentences), strengthOf(share, search.setting("share")));
}

} // namespace

void findFictitiousTurnover(Search &search)
{
    constexpr qint64 percent = 100;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        const auto in = search.in.of(account);
        if (static_cast<qint64>(in.size()) * 2 < search.setting("minimum") || search.out.of(account).empty())
            continue;
        std::vector<Currency> currencies;
        for (const std::uint32_t row : in)
            if (std::find(currencies.begin(), currencies.end(), search.ledger.currencyOf(row)) == currencies.end())
                currencies.push_back(search.ledger.currencyOf(row));
        for (const Currency currency : currencies) {
            const Turnover turnover = turnoverOf(search, account, currency);
            if (!turnover.others.empty() && turnover.mirrored * percent >= turnover.in * search.setting("share"))
                addTurnover(search, account, currency, turnover);
        }
    }
}

} // namespace kluwen::patterns
