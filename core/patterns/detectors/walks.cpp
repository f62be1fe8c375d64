#include "core/base/tr.h"
#include "core/patterns/search.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

constexpr size_t mostLookedAhead = 40; ///< payments of a busy account, so that it is not searched over and over

/// For each payment the next one out of its payee within the window that may carry it on.
Rows nextOf(Search &search, qint64 window)
{
    const money::Ledger &ledger = search.ledger;
    const qint64 kept = search.setting("kept");
    Rows next(ledger.size(), none);
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return next;
        const auto out = search.out.of(account);
        size_t i = 0;
        for (const std::uint32_t credit : search.in.of(account)) {
            while (i < out.size() && (ledger.seconds[out[i]] < ledger.seconds[credit] || out[i] < credit))
                ++i;
            for (size_t at = i; at < out.size() && at < i + mostLookedAhead; ++at) {
                if (ledger.seconds[out[at]] - ledger.seconds[credit] > window)
                    break;
                if (!carriesOn(ledger, credit, out[at], kept))
                    continue;
                next[credit] = out[at];
                break;
            }
        }
    }
    return next;
}

void addWalk(Search &search, const Rows &way)
{
    std::vector<AccountIndex> accounts;
    for (const std::uint32_t row : way)
        accounts.push_back(search.ledger.payer[row]);
    accounts.push_back(search.ledger.payee[way.back()]);
    if (std::find(accounts.begin(), accounts.end(), -1) != accounts.end())
        return;
    Sentence sentence{
        QT_TRANSLATE_NOOP("Core", "From %1 to %2 money moved in %3 steps, each soon after the one before."),
        {search.record(accounts.front()), search.record(accounts.back()), static_cast<qint64>(way.size())}};
    search.add(std::move(accounts), way, {std::move(sentence)},
               strengthOf(static_cast<qint64>(way.size()), search.setting("minimum")));
}

} // namespace

/// A walk follows for each payment the first one that its payee makes next and that carries it on; where walks flow
/// together, the one that began first goes on.
void findWalks(Search &search)
{
    const Rows next = nextOf(search, search.setting("window") * secondsOfDay);
    std::vector<char> isTaken(search.ledger.size(), 0);
    Rows way;
    for (std::uint32_t row = 0; row < search.ledger.size(); ++row) {
        if (isTaken[row] != 0 || search.ledger.payer[row] < 0 || search.ledger.payer[row] == search.ledger.payee[row])
            continue;
        way.clear();
        for (std::uint32_t at = row; at != none && isTaken[at] == 0; at = next[at]) {
            isTaken[at] = 1;
            way.push_back(at);
        }
        if (static_cast<qint64>(way.size()) >= search.setting("minimum"))
            addWalk(search, way);
    }
}

} // namespace kluwen::patterns
