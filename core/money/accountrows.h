#pragma once
#include "core/money/ledger.h"
#include <span>

namespace kluwen::money
{

/// The rows of a ledger by account, each account's in ledger order. Payments to oneself are left out.
class AccountRows
{
public:
    AccountRows() = default;
    [[nodiscard]] static AccountRows byPayer(const Ledger &ledger) { return AccountRows(ledger, ledger.payer); }
    [[nodiscard]] static AccountRows byPayee(const Ledger &ledger) { return AccountRows(ledger, ledger.payee); }

    [[nodiscard]] std::span<const std::uint32_t> of(AccountIndex account) const
    {
        const auto index = static_cast<size_t>(account);
        return std::span(m_rows).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
    }

private:
    AccountRows(const Ledger &ledger, const std::vector<AccountIndex> &side);

    std::vector<std::uint32_t> m_starts; ///< one more than there are accounts
    std::vector<std::uint32_t> m_rows;
};

/// The first of an account's rows that is not before that time.
[[nodiscard]] size_t firstSince(std::span<const std::uint32_t> rows, const Ledger &ledger, qint64 seconds);

} // namespace kluwen::money
