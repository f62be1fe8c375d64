#pragma once

namespace kluwen::bench
{

/// One, three and ten million payments over 200,000 accounts: the ledger from the case file, pro rata and FIFO over
/// everything, the earliest paths from one account and the memory, each beside its target, and SQLite's recursive query
/// for the same paths beside the smallest.
void moneyBench();

} // namespace kluwen::bench
