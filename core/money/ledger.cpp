#include "core/money/ledger.h"

#include <algorithm>

namespace kluwen::money
{

AccountIndex Ledger::indexOf(RecordId account) const
{
    const auto found = std::lower_bound(accounts.begin(), accounts.end(), account);
    return found != accounts.end() && *found == account ? static_cast<AccountIndex>(found - accounts.begin()) : -1;
}

} // namespace kluwen::money
