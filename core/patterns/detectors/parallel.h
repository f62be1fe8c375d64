#pragma once
#include "core/patterns/search.h"

namespace kluwen::patterns
{

/// AMLworld's looser two groups: within the window each payer made one payment and received none, each payee received
/// one and made none. Told per window, because only the period holds such payments together.
void findParallelPayments(Search &search);
/// AMLworld's looser stack: separate chains of two payments, each through a middle that within the window received one
/// and made one, from an account that only paid to one that only received.
void findParallelChains(Search &search);

} // namespace kluwen::patterns
