#include "core/base/tr.h"
#include "core/patterns/episodes.h"
#include "core/patterns/paircounts.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

/// Money that came to a middle account and money that left it soon after.
struct Passage
{
    AccountIndex from = -1;
    AccountIndex to = -1;
    AccountIndex middle = -1;
    std::uint32_t in = 0;
    std::uint32_t out = 0;
};

/// Passages through accounts that are no hub: at most so many payments on one side within the window.
std::vector<Passage> passagesOf(Search &search, qint64 window, size_t mostPayments)
{
    const money::Ledger &ledger = search.ledger;
    const qint64 kept = search.setting("kept");
    std::vector<Passage> passages;
    for (AccountIndex middle = 0; middle < search.endAccount(); ++middle) {
        if (search.isStopped(middle))
            return {};
        const auto in = search.in.of(middle);
        const auto out = search.out.of(middle);
        size_t first = 0;
        for (const std::uint32_t credit : in) {
            while (first < out.size() && ledger.seconds[out[first]] < ledger.seconds[credit])
                ++first;
            if (ledger.payer[credit] < 0)
                continue;
            for (size_t i = first; i < out.size() && i < first + mostPayments; ++i) {
                if (ledger.seconds[out[i]] - ledger.seconds[credit] > window)
                    break;
                if (ledger.payee[out[i]] >= 0 && carriesOn(ledger, credit, out[i], kept))
                    passages.push_back({ledger.payer[credit], ledger.payee[out[i]], middle, credit, out[i]});
            }
        }
    }
    return passages;
}

/// Most different middles of passages whose payments all lie within a window, and which passages those are.
struct Bundle
{
    size_t begin = 0;
    size_t end = 0;
    qint64 middles = 0;
};

qint64 middlesOf(std::span<const Passage> passages)
{
    std::vector<AccountIndex> middles;
    for (const Passage &passage : passages)
        middles.push_back(passage.middle);
    std::sort(middles.begin(), middles.end());
    return std::unique(middles.begin(), middles.end()) - middles.begin();
}

/// Passages between the same two accounts, in order of their first payment, cut where the window passes.
std::vector<Bundle> bundlesOf(const Search &search, std::span<const Passage> passages, qint64 window)
{
    std::vector<Bundle> bundles;
    for (size_t begin = 0; begin < passages.size();) {
        size_t end = begin;
        const qint64 limit = search.ledger.seconds[passages[begin].in] + window;
        while (end < passages.size() && search.ledger.seconds[passages[end].in] <= limit)
            ++end;
        bundles.push_back({begin, end, middlesOf(passages.subspan(begin, end - begin))});
        begin = end;
    }
    return bundles;
}

void addBundle(Search &search, std::span<const Passage> passages, qint64 middles)
{
    std::vector<AccountIndex> accounts{passages.front().from, passages.front().to};
    Rows rows;
    for (const Passage &passage : passages) {
        accounts.push_back(passage.middle);
        rows.push_back(passage.in);
        rows.push_back(passage.out);
    }
    Sentence sentence{
        QT_TRANSLATE_NOOP("Core", "Money went from %1 over %2 accounts to %3; each of them received "
                                  "before it paid, within %4 days."),
        {search.record(passages.front().from), middles, search.record(passages.front().to), search.setting("window")}};
    search.add(std::move(accounts), std::move(rows), {std::move(sentence)},
               strengthOf(middles, search.setting("minimum")));
}

} // namespace

void findScatterGather(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfDay;
    std::vector<Passage> passages = passagesOf(search, window, static_cast<size_t>(search.setting("hub")));
    PairCounts counts(passages.size());
    for (const Passage &passage : passages)
        counts.note(passage.from, passage.to);
    const auto minimum = static_cast<int>(std::min<qint64>(search.setting("minimum"), 2));
    passages.erase(std::remove_if(passages.begin(), passages.end(),
                                  [&](const Passage &p) { return counts.of(p.from, p.to) < minimum; }),
                   passages.end());
    std::sort(passages.begin(), passages.end(), [](const Passage &a, const Passage &b) {
        return std::tie(a.from, a.to, a.in, a.out) < std::tie(b.from, b.to, b.in, b.out);
    });
    for (size_t begin = 0; begin < passages.size();) {
        size_t end = begin;
        while (end < passages.size() && passages[end].from == passages[begin].from &&
               passages[end].to == passages[begin].to)
            ++end;
        const auto same = std::span<const Passage>(passages).subspan(begin, end - begin);
        for (const Bundle &bundle : bundlesOf(search, same, window))
            if (bundle.middles >= search.setting("minimum"))
                addBundle(search, same.subspan(bundle.begin, bundle.end - bundle.begin), bundle.middles);
        begin = end;
    }
}

} // namespace kluwen::patterns
