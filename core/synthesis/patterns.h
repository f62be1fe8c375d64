#pragma once
#include "core/synthesis/random.h"
#include <cstdint>
#include <string>
#include <vector>

namespace kluwen::synthesis
{

/// A payment of a laundering pattern, planned before the ordinary ones are written.
struct PlannedPayment
{
    std::int64_t seconds = 0; ///< since the start of the case
    int from = 0;             ///< account number, 0-based
    int to = 0;
    std::int64_t minor = 0;
    int pattern = 0;            ///< index in the list of patterns
    std::int64_t reference = 0; ///< filled in when it is written
};

struct Pattern
{
    const char *kind =
        ""; ///< "fan-out", "fan-in", "cycle", "scatter-gather", "gather-scatter", "bipartite", "stack", "random"
    std::vector<int> accounts;
    std::vector<std::int64_t> references; ///< of its payments
};

struct Plan
{
    std::vector<Pattern> patterns;
    std::vector<PlannedPayment> payments; ///< by time
};

/// Plans `count` patterns, kinds in turn, over accounts 0 .. accounts - 1 and so many seconds.
[[nodiscard]] Plan planPatterns(Random &random, int count, int accounts, std::int64_t seconds);

} // namespace kluwen::synthesis
