#pragma once
#include "core/patterns/patterns.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::patterns
{

/// What the case says that its payments do not: which payments are called a loan, and who sold what real estate to
/// whom. A sale is an ownership of real estate that begins after another's, at the purchase price stated for that day.
[[nodiscard]] Result<Hints> hintsOf(store::CaseFile &caseFile);

} // namespace kluwen::patterns
