#include "core/patterns/detectors/cycles.h"

#include <algorithm>
#include <thread>

namespace kluwen::patterns
{

namespace
{

constexpr size_t mostCycles = 500'000; ///< of each half of the ledger

/// Searches the cycles that begin with the payments of a range of rows.
class CycleSearch
{
public:
    CycleSearch(const Search &search, const CycleRules &rules)
        : m_search(search), m_ledger(search.ledger), m_rules(rules), m_distances(search.ledger.accounts.size(), far),
          m_isOnWay(search.ledger.accounts.size(), 0)
    {
    }

    void run(size_t first, size_t last)
    {
        for (size_t row = first; row < last && m_found.cycles.size() < mostCycles; ++row)
            from(static_cast<std::uint32_t>(row));
        m_found.isComplete = m_found.isComplete && m_found.cycles.size() < mostCycles;
    }
    Cycles take() { return std::move(m_found); }

private:
    static constexpr std::uint8_t far = 255;

    void from(std::uint32_t root);
    bool measureDistances(std::uint32_t root, AccountIndex end);
    void forgetDistances();
    void go(AccountIndex at);
    [[nodiscard]] bool follows(std::uint32_t before, std::uint32_t row) const;
    [[nodiscard]] bool mayReturn(AccountIndex account, int length) const
    {
        const int distance = m_rules.isOrdered ? 1 : m_distances[static_cast<size_t>(account)];
        return distance != far && length + distance <= m_rules.longest;
    }

    [[nodiscard]] bool mayEnd(std::uint32_t row) const { return !m_rules.mayEnd || (*m_rules.mayEnd)[row] != 0; }

    const Search &m_search;
    const money::Ledger &m_ledger;
    const CycleRules &m_rules;
    std::vector<std::uint8_t> m_distances; ///< payments to the end at least, in the window of the root
    std::vector<AccountIndex> m_measured;
    std::vector<char> m_isOnWay;
    Rows m_way;
    AccountIndex m_end = -1;
    qint64 m_limit = 0;
    int m_steps = 0;
    Cycles m_found;
};

/// Breadth first, backwards from the end; false where the end gets nothing in time or the way back was not found. In
/// order of time few ways go on for long, and looking ahead would cost more than it saves.
bool CycleSearch::measureDistances(std::uint32_t root, AccountIndex end)
{
    const AccountIndex start = m_ledger.payee[root];
    m_measured.clear();
    if (m_rules.isOrdered) {
        const auto rows = m_search.in.of(end);
        for (auto row = std::upper_bound(rows.begin(), rows.end(), root);
             row != rows.end() && m_ledger.seconds[*row] <= m_limit; ++row)
            if (mayEnd(*row) && (m_rules.keptPercent == 0 || (m_ledger.minor[*row] <= m_ledger.minor[root] &&
                                                              m_ledger.currencyOf(*row) == m_ledger.currencyOf(root))))
                return true;
        return false;
    }
    m_measured.assign(1, end);
    m_distances[static_cast<size_t>(end)] = 0;
    for (size_t i = 0; i < m_measured.size(); ++i) {
        const AccountIndex at = m_measured[i];
        const auto distance = m_distances[static_cast<size_t>(at)];
        if (distance + 1 >= m_rules.longest)
            break;
        const auto rows = m_search.in.of(at);
        auto row = std::upper_bound(rows.begin(), rows.end(), root);
        for (; row != rows.end() && m_ledger.seconds[*row] <= m_limit; ++row) {
            const AccountIndex payer = m_ledger.payer[*row];
            if (++m_steps > m_rules.steps) {
                m_found.isComplete = false;
                return m_distances[static_cast<size_t>(start)] != far;
            }
            if (payer < 0 || m_distances[static_cast<size_t>(payer)] != far)
                continue;
            m_distances[static_cast<size_t>(payer)] = static_cast<std::uint8_t>(distance + 1);
            m_measured.push_back(payer);
        }
    }
    return m_distances[static_cast<size_t>(start)] != far;
}

void CycleSearch::forgetDistances()
{
    for (const AccountIndex account : m_measured)
        m_distances[static_cast<size_t>(account)] = far;
}

void CycleSearch::from(std::uint32_t root)
{
    const AccountIndex payer = m_ledger.payer[root];
    const AccountIndex payee = m_ledger.payee[root];
    if (payer < 0 || payee < 0 || payer == payee)
        return;
    m_end = payer;
    m_limit = m_ledger.seconds[root] + m_rules.window;
    m_steps = 0;
    if (measureDistances(root, payer)) {
        m_way.assign(1, root);
        m_isOnWay[static_cast<size_t>(payee)] = 1;
        go(payee);
        m_isOnWay[static_cast<size_t>(payee)] = 0;
    }
    forgetDistances();
}

bool CycleSearch::follows(std::uint32_t before, std::uint32_t row) const
{
    if (m_rules.isOrdered) {
        const qint64 gap = m_ledger.seconds[row] - m_ledger.seconds[before];
        if (gap < 0 || (gap == 0 && m_rules.isStrict))
            return false;
    }
    return carriesOn(m_ledger, before, row, m_rules.keptPercent) ||
           (!m_rules.isOrdered && carriesOn(m_ledger, row, before, m_rules.keptPercent));
}

void CycleSearch::go(AccountIndex at)
{
    const auto rows = m_search.out.of(at);
    const std::uint32_t root = m_way.front();
    const std::uint32_t before = m_way.back();
    auto row = std::upper_bound(rows.begin(), rows.end(), root);
    if (m_rules.isOrdered)
        row = std::max(row, rows.begin() + static_cast<std::ptrdiff_t>(
                                               money::firstSince(rows, m_ledger, m_ledger.seconds[before])));
    for (; row != rows.end() && m_ledger.seconds[*row] <= m_limit; ++row) {
        if (++m_steps > m_rules.steps) {
            m_found.isComplete = false;
            return;
        }
        const AccountIndex next = m_ledger.payee[*row];
        if (next < 0 || m_isOnWay[static_cast<size_t>(next)] != 0 || !follows(before, *row))
            continue;
        const int length = static_cast<int>(m_way.size()) + 1;
        m_way.push_back(*row);
        if (next == m_end) {
            if (mayEnd(*row))
                m_found.cycles.push_back({m_way});
        } else if (mayReturn(next, length)) {
            m_isOnWay[static_cast<size_t>(next)] = 1;
            go(next);
            m_isOnWay[static_cast<size_t>(next)] = 0;
        }
        m_way.pop_back();
    }
}

} // namespace

Cycles cyclesOf(Search &search, const CycleRules &rules)
{
    const size_t rows = search.ledger.size();
    CycleSearch early(search, rules);
    CycleSearch late(search, rules);
    std::thread second([&] { late.run(rows / 2, rows); });
    early.run(0, rows / 2);
    second.join();
    Cycles all = early.take();
    Cycles rest = late.take();
    std::move(rest.cycles.begin(), rest.cycles.end(), std::back_inserter(all.cycles));
    all.isComplete = all.isComplete && rest.isComplete;
    return all;
}

} // namespace kluwen::patterns
