#include "core/base/tr.h"
#include "core/patterns/episodes.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

/// A credit and what of it has gone out again in time.
struct Credit
{
    std::uint32_t row = 0;
    qint64 gone = 0;
};

/// A debit into which a credit went, at least in part.
struct Use
{
    size_t credit = 0;
    std::uint32_t debit = 0;
};

/// Pairs the debits of one account with the credits they may come from, the oldest first, within the time given. Made
/// once and used for every account.
class Pairing
{
public:
    std::vector<Credit> credits; ///< of the account, in ledger order
    std::vector<Use> uses;       ///< in order of their debits

    void of(const Search &search, AccountIndex account, qint64 window);

private:
    void spend(const money::Ledger &ledger, std::uint32_t debit, size_t oldest, size_t end);
};

void Pairing::spend(const money::Ledger &ledger, std::uint32_t debit, size_t oldest, size_t end)
{
    qint64 left = ledger.minor[debit];
    for (size_t i = oldest; i < end && left > 0; ++i) {
        Credit &credit = credits[i];
        const qint64 cents = std::min(left, ledger.minor[credit.row] - credit.gone);
        if (cents == 0 || ledger.currencyOf(credit.row) != ledger.currencyOf(debit))
            continue;
        credit.gone += cents;
        left -= cents;
        uses.push_back({i, debit});
    }
}

void Pairing::of(const Search &search, AccountIndex account, qint64 window)
{
    const money::Ledger &ledger = search.ledger;
    credits.clear();
    uses.clear();
    for (const std::uint32_t row : search.in.of(account))
        credits.push_back({row, 0});
    size_t oldest = 0;
    size_t next = 0;
    for (const std::uint32_t debit : search.out.of(account)) {
        const qint64 time = ledger.seconds[debit];
        while (next < credits.size() && ledger.seconds[credits[next].row] <= time)
            ++next;
        while (oldest < next && (time - ledger.seconds[credits[oldest].row] > window ||
                                 credits[oldest].gone == ledger.minor[credits[oldest].row]))
            ++oldest;
        spend(ledger, debit, oldest, next);
    }
}

/// Credits that were passed on, no two in a row longer apart than may be.
struct Passed
{
    std::vector<size_t> credits; ///< their places in the pairing, ascending
};

void addPassThrough(Search &search, AccountIndex account, const Pairing &pairing, const Passed &passed)
{
    Rows rows;
    for (const size_t credit : passed.credits)
        rows.push_back(pairing.credits[credit].row);
    for (const Use &use : pairing.uses)
        if (std::binary_search(passed.credits.begin(), passed.credits.end(), use.credit))
            rows.push_back(use.debit);
    std::vector<AccountIndex> accounts{account};
    for (const auto *side : {&search.ledger.payer, &search.ledger.payee})
        for (const AccountIndex other : accountsAmong(rows, *side))
            accounts.push_back(other);
    const auto count = static_cast<qint64>(passed.credits.size());
    Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 received %2 amounts of which at least %3 percent had left again "
                                                "within %4 hours."),
                      {search.record(account), count, search.setting("share"), search.setting("window")}};
    search.add(std::move(accounts), std::move(rows), {std::move(sentence)},
               strengthOf(count, search.setting("minimum")));
}

/// Whether enough of a large enough credit has gone.
class PassedOn
{
public:
    explicit PassedOn(const Search &search)
        : m_search(search), m_share(search.setting("share")), m_amount(search.setting("amount"))
    {
    }
    [[nodiscard]] bool operator()(const Credit &credit) const
    {
        constexpr qint64 percent = 100;
        const qint64 minor = m_search.ledger.minor[credit.row];
        return credit.gone > 0 && credit.gone >= minor / percent * m_share &&
               minor >= m_amount * m_search.unit(credit.row);
    }

private:
    const Search &m_search;
    qint64 m_share;
    qint64 m_amount;
};

} // namespace

void findPassThrough(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfHour;
    const qint64 apart = search.setting("apart") * secondsOfDay;
    const auto minimum = static_cast<size_t>(search.setting("minimum"));
    const auto &seconds = search.ledger.seconds;
    const PassedOn isPassedOn(search);
    Pairing pairing;
    Passed passed;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        if (search.in.of(account).size() < minimum || search.out.of(account).empty())
            continue;
        pairing.of(search, account, window);
        passed.credits.clear();
        const auto tell = [&] {
            if (passed.credits.size() >= minimum &&
                search.wants(strengthOf(static_cast<qint64>(passed.credits.size()), search.setting("minimum"))))
                addPassThrough(search, account, pairing, passed);
            passed.credits.clear();
        };
        for (size_t i = 0; i < pairing.credits.size(); ++i) {
            if (!isPassedOn(pairing.credits[i]))
                continue;
            if (!passed.credits.empty() &&
                seconds[pairing.credits[i].row] - seconds[pairing.credits[passed.credits.back()].row] > apart)
                tell();
            passed.credits.push_back(i);
        }
        tell();
    }
}

} // namespace kluwen::patterns
