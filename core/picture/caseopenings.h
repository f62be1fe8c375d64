#pragma once
#include "core/money/tracing.h"
#include "core/picture/caseview.h"

namespace kluwen::picture
{

/// Clean balances with which accounts of the ledger begin, as banks stated them: only those that rest on a source this
/// recipient gets the payments of, and of accounts that may be seen.
[[nodiscard]] std::vector<money::TraceQuestion::Opening>
openingsOf(const Contents &contents, const Decisions &decisions, const CaseView &view, const money::Ledger &ledger);

} // namespace kluwen::picture
