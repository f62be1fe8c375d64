#pragma once
#include "core/base/table.h"
#include "core/money/proof.h"
#include "ui/money/trailanswer.h"
#include <span>

namespace kluwen::ui
{

/// The proof of one target: its lines in order of lot and step.
struct Proof
{
    std::shared_ptr<const TrailAnswer> answer;
    money::AccountIndex target = -1;
    std::vector<money::ProofLine> lines;

    [[nodiscard]] qint64 sum() const; ///< of the lots, minor units
    [[nodiscard]] int lots() const { return lines.empty() ? 0 : lines.back().lot; }
    [[nodiscard]] std::span<const money::ProofLine> lot(int number) const; ///< 1-based
};

/// What the proof says in one breath: rule, sum, account, number of lots, and that a rule is no proof.
[[nodiscard]] QString proofHead(const Proof &proof);
/// One lot as it can be read aloud: its amount and every payment of its way.
[[nodiscard]] QString lotAloud(const Proof &proof, int lot);
/// Head and lots, one below the other; past `mostLots` it says how many follow.
[[nodiscard]] QString proofAloud(const Proof &proof, int mostLots = 500);
/// What was asked, as lines of a table: account, direction, rule, period and limits.
[[nodiscard]] Table questionTable(const TrailAnswer &answer);

} // namespace kluwen::ui
