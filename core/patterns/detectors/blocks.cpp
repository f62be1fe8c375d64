#include "core/patterns/detectors/blocks.h"
#include "core/base/tr.h"
#include "core/patterns/detectors/parallel.h"
#include "core/patterns/episodes.h"
#include "core/patterns/paircounts.h"

#include <algorithm>
#include <numeric>

namespace kluwen::patterns
{

namespace
{

/// One payer that paid two payees soon after each other.
struct Pair
{
    AccountIndex one = -1;
    AccountIndex other = -1;
    std::uint32_t toOne = 0;
    std::uint32_t toOther = 0;
};

/// Tells each pair of payments of a payer within the window; false where the user stopped the search.
template<typename Tell>
bool forEachPair(Search &search, qint64 window, size_t mostPayments, const Tell &tell)
{
    struct Debit
    {
        qint64 seconds;
        AccountIndex payee;
    };
    const money::Ledger &ledger = search.ledger;
    std::vector<Debit> debits; // of the payer, side by side: the ledger is too large to be read here and there
    for (AccountIndex payer = 0; payer < search.endAccount(); ++payer) {
        if (search.isStopped(payer))
            return false;
        const auto rows = search.out.of(payer);
        debits.clear();
        for (const std::uint32_t row : rows)
            debits.push_back({ledger.seconds[row], ledger.payee[row]});
        for (size_t i = 0; i < rows.size(); ++i) {
            const AccountIndex one = debits[i].payee;
            for (size_t j = i + 1; j < rows.size() && j <= i + mostPayments; ++j) {
                const AccountIndex other = debits[j].payee;
                if (debits[j].seconds - debits[i].seconds > window)
                    break;
                if (one < 0 || other < 0 || one == other)
                    continue;
                if (one < other)
                    tell(Pair{one, other, rows[i], rows[j]});
                else
                    tell(Pair{other, one, rows[j], rows[i]});
            }
        }
    }
    return true;
}

/// The pairs of payees that more than one payer may have paid, sorted; most pairs are met once and never kept.
std::vector<Pair> pairsOf(Search &search, qint64 window, size_t mostPayments)
{
    PairCounts counts(search.ledger.size() * 4);
    if (!forEachPair(search, window, mostPayments, [&counts](const Pair &pair) { counts.note(pair.one, pair.other); }))
        return {};
    std::vector<Pair> pairs;
    forEachPair(search, window, mostPayments, [&](const Pair &pair) {
        if (counts.of(pair.one, pair.other) > 1)
            pairs.push_back(pair);
    });
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return std::tie(a.one, a.other, a.toOne, a.toOther) < std::tie(b.one, b.other, b.toOne, b.toOther);
    });
    return pairs;
}

/// Which payments belong together: a forest over the rows that stand in a square of two payers and two payees.
class Groups
{
public:
    explicit Groups(size_t rows) : m_parents(rows)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0U);
        m_isUsed.resize(rows, 0);
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        m_isUsed[a] = m_isUsed[b] = 1;
        a = find(a);
        b = find(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }
    [[nodiscard]] bool isUsed(std::uint32_t row) const { return m_isUsed[row] != 0; }
    std::uint32_t find(std::uint32_t row)
    {
        while (m_parents[row] != row)
            row = m_parents[row] = m_parents[m_parents[row]];
        return row;
    }

private:
    std::vector<std::uint32_t> m_parents;
    std::vector<char> m_isUsed;
};

/// Joins the payments of pairs that different payers made to the same two payees within the window.
void joinSquares(const Search &search, const std::vector<Pair> &pairs, qint64 window, Groups &groups)
{
    const money::Ledger &ledger = search.ledger;
    const auto time = [&ledger](const Pair &pair) { return ledger.seconds[std::min(pair.toOne, pair.toOther)]; };
    constexpr size_t mostLookedBack = 16;
    for (size_t i = 1; i < pairs.size(); ++i)
        for (size_t back = 1; back <= std::min(i, mostLookedBack); ++back) {
            const Pair &before = pairs[i - back];
            const Pair &pair = pairs[i];
            if (before.one != pair.one || before.other != pair.other)
                break;
            if (ledger.payer[before.toOne] == ledger.payer[pair.toOne] || std::abs(time(pair) - time(before)) > window)
                continue;
            groups.join(before.toOne, before.toOther);
            groups.join(pair.toOne, pair.toOther);
            groups.join(before.toOne, pair.toOne);
            break;
        }
}

bool isOneWay(const Block &block)
{
    std::vector<AccountIndex> both;
    std::vector<AccountIndex> payers = block.payers;
    std::vector<AccountIndex> payees = block.payees;
    std::sort(payers.begin(), payers.end());
    std::sort(payees.begin(), payees.end());
    std::set_intersection(payers.begin(), payers.end(), payees.begin(), payees.end(), std::back_inserter(both));
    return both.empty();
}

} // namespace

std::vector<Block> blocksOf(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfDay;
    const std::vector<Pair> pairs = pairsOf(search, window, static_cast<size_t>(search.setting("hub")));
    Groups groups(search.ledger.size());
    joinSquares(search, pairs, window, groups);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> members; // group, row
    for (std::uint32_t row = 0; row < search.ledger.size(); ++row)
        if (groups.isUsed(row))
            members.emplace_back(groups.find(row), row);
    std::sort(members.begin(), members.end());
    std::vector<Block> blocks;
    for (size_t i = 0; i < members.size(); ++i) {
        if (i == 0 || members[i].first != members[i - 1].first)
            blocks.emplace_back();
        blocks.back().rows.push_back(members[i].second);
    }
    for (Block &block : blocks) {
        block.payers = accountsAmong(block.rows, search.ledger.payer);
        block.payees = accountsAmong(block.rows, search.ledger.payee);
    }
    const auto isSmall = [&](const Block &block) {
        return static_cast<qint64>(std::min(block.payers.size(), block.payees.size())) < search.setting("minimum") ||
               !isOneWay(block);
    };
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(), isSmall), blocks.end());
    return blocks;
}

void findBipartite(Search &search)
{
    if (search.setting("linked") == 0)
        return findParallelPayments(search);
    for (const Block &block : blocksOf(search)) {
        std::vector<AccountIndex> accounts = block.payers;
        accounts.insert(accounts.end(), block.payees.begin(), block.payees.end());
        Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 accounts paid the same %2 accounts within %3 days; none of "
                                                    "the second group paid one of the first in these payments."),
                          {static_cast<qint64>(block.payers.size()), static_cast<qint64>(block.payees.size()),
                           search.setting("window")}};
        search.add(accounts, block.rows, {std::move(sentence)},
                   strengthOf(static_cast<qint64>(block.payers.size()) + static_cast<qint64>(block.payees.size()),
                              2 * search.setting("minimum")));
    }
}

} // namespace kluwen::patterns
