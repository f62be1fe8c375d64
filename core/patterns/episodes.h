#pragma once
#include "core/patterns/search.h"

namespace kluwen::patterns
{

/// Stretches of an account's payments in which enough different counterparties come together within a window.
class Episodes
{
public:
    explicit Episodes(const Search &search) : m_ledger(search.ledger), m_counts(search.ledger.accounts.size(), 0) {}

    struct Stretch
    {
        size_t begin = 0;       ///< in the rows given
        size_t end = 0;         ///< one past the last
        int counterparties = 0; ///< most within one window
    };
    /// Windows that overlap are one stretch. `others` is the side of the ledger that holds the counterparties; those
    /// outside the case do not count.
    [[nodiscard]] std::vector<Stretch> of(std::span<const std::uint32_t> rows, const std::vector<AccountIndex> &others,
                                          qint64 window, int minimum);

private:
    const money::Ledger &m_ledger;
    std::vector<std::int32_t> m_counts; ///< payments per counterparty in the window; all 0 between calls
};

/// The different accounts among rows, in order of first appearance; those outside the case are left out.
[[nodiscard]] std::vector<AccountIndex> accountsAmong(std::span<const std::uint32_t> rows,
                                                      const std::vector<AccountIndex> &side);

} // namespace kluwen::patterns
