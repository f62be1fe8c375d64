#include "core/base/tr.h"
#include "core/patterns/episodes.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

/// A stretch that goes on for long is how the account always works: a shop, a tax office.
bool isOrdinary(const Search &search, std::span<const std::uint32_t> rows)
{
    const qint64 longest = search.setting("longest") * secondsOfDay;
    return longest > 0 && search.ledger.seconds[rows.back()] - search.ledger.seconds[rows.front()] > longest;
}

void findFans(Search &search, const money::AccountRows &side, const std::vector<AccountIndex> &others, const char *key)
{
    Episodes episodes(search);
    const qint64 window = search.setting("window") * secondsOfDay;
    const auto minimum = static_cast<int>(search.setting("minimum"));
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        const auto all = side.of(account);
        for (const Episodes::Stretch &stretch : episodes.of(all, others, window, minimum)) {
            const auto rows = all.subspan(stretch.begin, stretch.end - stretch.begin);
            const int strength = strengthOf(stretch.counterparties, minimum);
            if (isOrdinary(search, rows) || !search.reachesSum(rows) || !search.wants(strength))
                continue;
            std::vector<AccountIndex> accounts = accountsAmong(rows, others);
            Sentence sentence{key,
                              {search.record(account), static_cast<qint64>(stretch.counterparties),
                               search.setting("window"), static_cast<qint64>(accounts.size())}};
            accounts.insert(accounts.begin(), account);
            search.add(std::move(accounts), Rows(rows.begin(), rows.end()), {std::move(sentence)}, strength);
        }
    }
}

/// The rows of both directions of an account, in ledger order.
void bothDirections(const Search &search, AccountIndex account, Rows &rows)
{
    const auto in = search.in.of(account);
    const auto out = search.out.of(account);
    rows.resize(in.size() + out.size());
    std::merge(in.begin(), in.end(), out.begin(), out.end(), rows.begin());
}

/// Different payers and payees while a window slides over the payments of one account.
class Hub
{
public:
    Hub(const Search &search, const Rows &rows, AccountIndex account, std::vector<std::int32_t> &payers,
        std::vector<std::int32_t> &payees)
        : m_search(search), m_rows(rows), m_account(account), m_payers(payers), m_payees(payees)
    {
    }

    void enter(size_t at)
    {
        if (std::int32_t *count = counter(at); count && ++*count == 1)
            ++(isCredit(at) ? in : out);
    }
    void leave(size_t at)
    {
        if (std::int32_t *count = counter(at); count && --*count == 0)
            --(isCredit(at) ? in : out);
    }
    int in = 0;
    int out = 0;

private:
    [[nodiscard]] bool isCredit(size_t at) const { return m_search.ledger.payee[m_rows[at]] == m_account; }
    std::int32_t *counter(size_t at)
    {
        const bool credit = isCredit(at);
        const AccountIndex other = (credit ? m_search.ledger.payer : m_search.ledger.payee)[m_rows[at]];
        return other < 0 ? nullptr : &(credit ? m_payers : m_payees)[static_cast<size_t>(other)];
    }

    const Search &m_search;
    const Rows &m_rows;
    AccountIndex m_account;
    std::vector<std::int32_t> &m_payers;
    std::vector<std::int32_t> &m_payees;
};

struct Gathering
{
    size_t begin = 0;
    size_t end = 0;
    int in = 0;
    int out = 0;
};

std::vector<Gathering> gatheringsOf(const Search &search, const Rows &rows, Hub &hub)
{
    const qint64 window = search.setting("window") * secondsOfDay;
    const qint64 payers = search.setting("payers");
    const qint64 payees = search.setting("payees");
    std::vector<Gathering> gatherings;
    size_t first = 0;
    for (size_t last = 0; last < rows.size(); ++last) {
        hub.enter(last);
        while (search.ledger.seconds[rows[last]] - search.ledger.seconds[rows[first]] > window)
            hub.leave(first++);
        if (hub.in < payers || hub.out < payees)
            continue;
        if (gatherings.empty() || gatherings.back().end <= first)
            gatherings.push_back({first, last + 1, 0, 0});
        Gathering &gathering = gatherings.back();
        gathering.end = last + 1;
        gathering.in = std::max(gathering.in, hub.in);
        gathering.out = std::max(gathering.out, hub.out);
    }
    for (; first < rows.size(); ++first)
        hub.leave(first);
    return gatherings;
}

void addGathering(Search &search, AccountIndex account, std::span<const std::uint32_t> rows, const Gathering &gathering)
{
    const int strength = strengthOf(gathering.in + gathering.out, search.setting("payers") + search.setting("payees"));
    if (!search.reachesSum(rows) || !search.wants(strength))
        return;
    std::vector<AccountIndex> accounts{account};
    for (const auto *side : {&search.ledger.payer, &search.ledger.payee})
        for (const AccountIndex other : accountsAmong(rows, *side))
            accounts.push_back(other);
    Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 received money from %2 accounts and paid money to %3 accounts "
                                                "within %4 days."),
                      {search.record(account), static_cast<qint64>(gathering.in), static_cast<qint64>(gathering.out),
                       search.setting("window")}};
    search.add(std::move(accounts), Rows(rows.begin(), rows.end()), {std::move(sentence)}, strength);
}

} // namespace

void findFanOut(Search &search)
{
    findFans(search, search.out, search.ledger.payee,
             QT_TRANSLATE_NOOP("Core", "%1 paid %2 different accounts within %3 days, %4 in the whole stretch."));
}

void findFanIn(Search &search)
{
    findFans(
        search, search.in, search.ledger.payer,
        QT_TRANSLATE_NOOP("Core", "%1 was paid by %2 different accounts within %3 days, %4 in the whole stretch."));
}

void findGatherScatter(Search &search)
{
    std::vector<std::int32_t> payers(search.ledger.accounts.size(), 0);
    std::vector<std::int32_t> payees(search.ledger.accounts.size(), 0);
    const qint64 fewestIn = search.setting("payers");
    const qint64 fewestOut = search.setting("payees");
    Rows rows;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        if (static_cast<qint64>(search.in.of(account).size()) < fewestIn ||
            static_cast<qint64>(search.out.of(account).size()) < fewestOut)
            continue;
        bothDirections(search, account, rows);
        Hub hub(search, rows, account, payers, payees);
        for (const Gathering &gathering : gatheringsOf(search, rows, hub)) {
            const auto part = std::span(rows).subspan(gathering.begin, gathering.end - gathering.begin);
            if (!isOrdinary(search, part))
                addGathering(search, account, part, gathering);
        }
    }
}

} // namespace kluwen::patterns
