#pragma once
#include "core/patterns/search.h"

namespace kluwen::patterns
{

/// The findings of one pattern, the strongest first, with those told as one that have the same first account or at
/// least half of the weaker one's payments in common. The strongest is told, and how often the same was found.
[[nodiscard]] std::vector<Draft> toldOnce(std::vector<Draft> drafts);

/// Leaves out each finding of which four in five payments lie in a finding of a weightier pattern, which then names the
/// pattern; and puts the patterns whose findings weigh most first.
void condense(Answer &answer);

} // namespace kluwen::patterns
