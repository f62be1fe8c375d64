#include "core/money/accountrows.h"

#include <algorithm>

namespace kluwen::money
{

AccountRows::AccountRows(const Ledger &ledger, const std::vector<AccountIndex> &side)
    : m_starts(ledger.accounts.size() + 1, 0)
{
    const auto counts = [&ledger, &side](size_t row) {
        return side[row] >= 0 && ledger.payer[row] != ledger.payee[row];
    };
    for (size_t row = 0; row < ledger.size(); ++row)
        if (counts(row))
            ++m_starts[static_cast<size_t>(side[row]) + 1];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_rows.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t row = 0; row < ledger.size(); ++row)
        if (counts(row))
            m_rows[next[static_cast<size_t>(side[row])]++] = static_cast<std::uint32_t>(row);
}

size_t firstSince(std::span<const std::uint32_t> rows, const Ledger &ledger, qint64 seconds)
{
    const auto found = std::partition_point(rows.begin(), rows.end(),
                                            [&](std::uint32_t row) { return ledger.seconds[row] < seconds; });
    return static_cast<size_t>(found - rows.begin());
}

} // namespace kluwen::money
