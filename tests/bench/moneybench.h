#pragma once
#include <QString>

class QTemporaryDir;

namespace kluwen::bench
{

/// One, three and ten million payments over 200,000 accounts: the ledger from the case file, pro rata and FIFO over
/// everything, the earliest paths from one account and the memory, each beside its target, and SQLite's recursive query
/// for the same paths beside the smallest.
void moneyBench();

/// The payments table over ten million payments: its first page and a jump to the middle, beside SQLite's LIMIT and
/// OFFSET; and a trail of 2,000 bands drawn whole, beside QGraphicsScene.
void moneyViewBench();

/// A case of so many payments over 200,000 accounts in that folder; its path.
[[nodiscard]] QString makeMoneyCase(const QTemporaryDir &folder, int payments);

} // namespace kluwen::bench
