#pragma once
#include "core/base/table.h"
#include "core/money/rollup.h"

namespace kluwen::money
{

/// What a holder of rolled up accounts is called; those that are nobody's are "other and unknown accounts".
[[nodiscard]] QString holderName(const RolledUp &rolledUp, RecordId holder);
/// Net flows as a table for a reader.
[[nodiscard]] Table flowTable(const Ledger &ledger, const std::vector<NetFlow> &flows, const RolledUp &rolledUp);

} // namespace kluwen::money
