#pragma once
#include "core/picture/casenetwork.h"
#include <set>

namespace kluwen::picture
{

/// What one party paid another in one currency. An account counts to its holder where it has exactly one that may be
/// seen, and stands for itself otherwise. An invalid end is cash over the counter.
struct PartyFlow
{
    RecordId payer;
    RecordId payee;
    Currency currency;
    qint64 count = 0;
    qint64 sum = 0;
    qint64 firstSeconds = 0;
    qint64 lastSeconds = 0;
    std::set<SourceId> sources;
};

/// Of payments that go to the recipient and of which both ends may be seen or are cash; nothing from a party to itself.
/// The largest sums first, currency by currency, the one with most payments first.
[[nodiscard]] std::vector<PartyFlow> partyFlows(const Contents &contents, const Decisions &decisions,
                                                const CaseView &view, const AccountHolders &holders);

} // namespace kluwen::picture
