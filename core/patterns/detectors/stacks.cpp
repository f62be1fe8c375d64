#include "core/base/tr.h"
#include "core/patterns/detectors/blocks.h"
#include "core/patterns/detectors/parallel.h"
#include "core/patterns/episodes.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

/// Accounts that receive in one block and pay in a later one.
std::vector<AccountIndex> shared(const Block &first, const Block &second)
{
    std::vector<AccountIndex> both;
    for (const AccountIndex account : first.payees)
        if (std::find(second.payers.begin(), second.payers.end(), account) != second.payers.end())
            both.push_back(account);
    return both;
}

void addStack(Search &search, const Block &first, const Block &second, const std::vector<AccountIndex> &middles)
{
    std::vector<AccountIndex> accounts = middles;
    accounts.insert(accounts.end(), first.payers.begin(), first.payers.end());
    accounts.insert(accounts.end(), second.payees.begin(), second.payees.end());
    Rows rows = first.rows;
    rows.insert(rows.end(), second.rows.begin(), second.rows.end());
    Sentence sentence{
        QT_TRANSLATE_NOOP("Core", "%1 accounts paid a layer of %2 accounts, which paid %3 others in turn."),
        {static_cast<qint64>(first.payers.size()), static_cast<qint64>(middles.size()),
         static_cast<qint64>(second.payees.size())}};
    search.add(std::move(accounts), std::move(rows), {std::move(sentence)},
               strengthOf(static_cast<qint64>(middles.size()), search.setting("minimum")));
}

/// One account wide, a stack is a chain: what an account got from one it passed on to another.
void addChains(Search &search, qint64 window)
{
    const money::Ledger &ledger = search.ledger;
    for (AccountIndex middle = 0; middle < search.endAccount(); ++middle) {
        if (search.isStopped(middle))
            return;
        const auto out = search.out.of(middle);
        for (const std::uint32_t credit : search.in.of(middle)) {
            const size_t next = money::firstSince(out, ledger, ledger.seconds[credit]);
            if (next == out.size() || ledger.seconds[out[next]] - ledger.seconds[credit] > window)
                continue;
            const AccountIndex from = ledger.payer[credit];
            const AccountIndex to = ledger.payee[out[next]];
            if (from < 0 || to < 0)
                continue;
            Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 paid %2, and %2 paid %3 next."),
                              {search.record(from), search.record(middle), search.record(to)}};
            search.add({middle, from, to}, {credit, out[next]}, {std::move(sentence)}, strengthOf(1, 1));
        }
    }
}

} // namespace

void findStacks(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfDay;
    if (search.setting("linked") == 0)
        return findParallelChains(search);
    if (search.setting("minimum") == 1)
        return addChains(search, window);
    const std::vector<Block> blocks = blocksOf(search);
    std::vector<std::pair<AccountIndex, size_t>> payers; // which block each account pays in
    for (size_t i = 0; i < blocks.size(); ++i)
        for (const AccountIndex payer : blocks[i].payers)
            payers.emplace_back(payer, i);
    std::sort(payers.begin(), payers.end());
    for (const Block &first : blocks) {
        std::vector<size_t> followers;
        for (const AccountIndex payee : first.payees)
            for (auto at = std::lower_bound(payers.begin(), payers.end(), std::pair(payee, size_t{0}));
                 at != payers.end() && at->first == payee; ++at)
                followers.push_back(at->second);
        std::sort(followers.begin(), followers.end());
        followers.erase(std::unique(followers.begin(), followers.end()), followers.end());
        for (const size_t follower : followers) {
            const Block &second = blocks[follower];
            const qint64 begins = search.ledger.seconds[first.rows.front()];
            const qint64 ends = search.ledger.seconds[second.rows.back()];
            const std::vector<AccountIndex> middles = shared(first, second);
            if (static_cast<qint64>(middles.size()) >= search.setting("minimum") && ends >= begins &&
                search.ledger.seconds[second.rows.front()] - search.ledger.seconds[first.rows.back()] <= window)
                addStack(search, first, second, middles);
        }
    }
}

} // namespace kluwen::patterns
