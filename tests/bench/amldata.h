#pragma once
#include "core/money/ledger.h"
#include <map>
#include <QString>
#include <set>
#include <string>

namespace kluwen::bench
{

/// Payments that are known to make a pattern.
struct Attempt
{
    std::string kind; ///< "fan-out" and so on
    std::vector<std::uint32_t> rows;
};

/// A ledger of which is known what is in it.
struct LabelledLedger
{
    money::Ledger ledger;
    std::vector<Attempt> attempts;
    std::set<RecordId> accounts; ///< labelled as taking part
};

/// AMLworld's HI-Small: the subset of payments as a mixed ledger, and the attempts found in it.
[[nodiscard]] LabelledLedger readHiSmall(const QString &patterns, const QString &payments);
/// AMLSim: steps are days.
[[nodiscard]] LabelledLedger readAmlSim(const QString &nodes, const QString &payments);
/// The files of our own generator; fewer accounts make the same payments harder to tell apart.
[[nodiscard]] LabelledLedger generatedLedger(int accounts, qint64 payments);

} // namespace kluwen::bench
