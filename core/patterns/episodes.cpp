#include "core/patterns/episodes.h"

#include <algorithm>
#include <unordered_set>

namespace kluwen::patterns
{

std::vector<Episodes::Stretch> Episodes::of(std::span<const std::uint32_t> rows,
                                            const std::vector<AccountIndex> &others, qint64 window, int minimum)
{
    std::vector<Stretch> stretches;
    if (rows.size() < static_cast<size_t>(minimum))
        return stretches;
    int different = 0;
    size_t first = 0;
    const auto count = [&](size_t at) -> std::int32_t * {
        const AccountIndex other = others[rows[at]];
        return other < 0 ? nullptr : &m_counts[static_cast<size_t>(other)];
    };
    const auto leave = [&](size_t at) {
        if (std::int32_t *payments = count(at); payments && --*payments == 0)
            --different;
    };
    for (size_t last = 0; last < rows.size(); ++last) {
        if (std::int32_t *payments = count(last); payments && ++*payments == 1)
            ++different;
        while (m_ledger.seconds[rows[last]] - m_ledger.seconds[rows[first]] > window)
            leave(first++);
        if (different < minimum)
            continue;
        if (stretches.empty() || stretches.back().end <= first)
            stretches.push_back({first, last + 1, different});
        stretches.back().end = last + 1;
        stretches.back().counterparties = std::max(stretches.back().counterparties, different);
    }
    for (; first < rows.size(); ++first)
        leave(first);
    return stretches;
}

std::vector<AccountIndex> accountsAmong(std::span<const std::uint32_t> rows, const std::vector<AccountIndex> &side)
{
    std::vector<AccountIndex> accounts;
    std::unordered_set<AccountIndex> seen;
    for (const std::uint32_t row : rows)
        if (side[row] >= 0 && seen.insert(side[row]).second)
            accounts.push_back(side[row]);
    return accounts;
}

} // namespace kluwen::patterns
