#pragma once
#include "core/patterns/search.h"

namespace kluwen::patterns
{

/// Payers that each paid at least two of the same payees within the window.
struct Block
{
    std::vector<AccountIndex> payers; ///< in order of first payment
    std::vector<AccountIndex> payees;
    Rows rows; ///< ascending
};

/// The blocks of at least `minimum` payers and payees, in order of their first payment.
[[nodiscard]] std::vector<Block> blocksOf(Search &search);

} // namespace kluwen::patterns
