#include "core/base/tr.h"
#include "core/patterns/episodes.h"

#include <algorithm>
#include <deque>

namespace kluwen::patterns
{

namespace
{

/// A credit and what of it has gone out again in time.
struct Credit
{
    std::uint32_t row = 0;
    qint64 gone = 0;
    Rows debits;
};

/// Pairs the debits of one account with the credits they may come from, the oldest first, within the hours given.
std::vector<Credit> passedOf(const Search &search, AccountIndex account, qint64 window, qint64 share)
{
    const money::Ledger &ledger = search.ledger;
    const auto in = search.in.of(account);
    std::vector<Credit> passed;
    std::deque<Credit> open;
    size_t next = 0;
    const auto close = [&](Credit &credit) {
        constexpr qint64 percent = 100;
        if (credit.gone > 0 && credit.gone >= ledger.minor[credit.row] / percent * share)
            passed.push_back(std::move(credit));
    };
    for (const std::uint32_t debit : search.out.of(account)) {
        for (; next < in.size() && ledger.seconds[in[next]] <= ledger.seconds[debit]; ++next)
            open.push_back({in[next], 0, {}});
        while (!open.empty() && ledger.seconds[debit] - ledger.seconds[open.front().row] > window) {
            close(open.front());
            open.pop_front();
        }
        qint64 left = ledger.minor[debit];
        for (Credit &credit : open) {
            if (left == 0)
                break;
            const qint64 cents = std::min(left, ledger.minor[credit.row] - credit.gone);
            if (cents == 0 || ledger.currencyOf(credit.row) != ledger.currencyOf(debit))
                continue;
            credit.gone += cents;
            left -= cents;
            credit.debits.push_back(debit);
        }
        while (!open.empty() && open.front().gone == ledger.minor[open.front().row]) {
            close(open.front());
            open.pop_front();
        }
    }
    for (Credit &credit : open)
        close(credit);
    return passed;
}

void addPassThrough(Search &search, AccountIndex account, std::span<const Credit> passed)
{
    Rows rows;
    for (const Credit &credit : passed) {
        rows.push_back(credit.row);
        rows.insert(rows.end(), credit.debits.begin(), credit.debits.end());
    }
    std::vector<AccountIndex> accounts{account};
    for (const auto *side : {&search.ledger.payer, &search.ledger.payee})
        for (const AccountIndex other : accountsAmong(rows, *side))
            accounts.push_back(other);
    Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 received %2 amounts of which at least %3 percent had left again "
                                                "within %4 hours."),
                      {search.record(account), static_cast<qint64>(passed.size()), search.setting("share"),
                       search.setting("window")}};
    search.add(std::move(accounts), std::move(rows), {std::move(sentence)},
               strengthOf(static_cast<qint64>(passed.size()), search.setting("minimum")));
}

bool isLarge(const Search &search, const Credit &credit)
{
    return search.ledger.minor[credit.row] >= search.setting("amount") * search.unit(credit.row);
}

} // namespace

void findPassThrough(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfHour;
    const qint64 apart = search.setting("apart") * secondsOfDay;
    const auto minimum = static_cast<size_t>(search.setting("minimum"));
    const auto &seconds = search.ledger.seconds;
    for (AccountIndex account = 0; account < search.accountCount(); ++account) {
        if (search.isStopped(account))
            return;
        if (search.in.of(account).empty() || search.out.of(account).empty())
            continue;
        std::vector<Credit> passed = passedOf(search, account, window, search.setting("share"));
        passed.erase(std::remove_if(passed.begin(), passed.end(),
                                    [&](const Credit &credit) { return !isLarge(search, credit); }),
                     passed.end());
        std::sort(passed.begin(), passed.end(), [](const Credit &a, const Credit &b) { return a.row < b.row; });
        for (size_t begin = 0; begin < passed.size();) {
            size_t end = begin + 1;
            while (end < passed.size() && seconds[passed[end].row] - seconds[passed[end - 1].row] <= apart)
                ++end;
            if (end - begin >= minimum)
                addPassThrough(search, account, std::span<const Credit>(passed).subspan(begin, end - begin));
            begin = end;
        }
    }
}

} // namespace kluwen::patterns
