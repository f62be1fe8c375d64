#pragma once
#include "core/store/casefile.h"

namespace kluwen::store
{

/// Looks whether the case is whole: file, references, captions, balances, log. What is wrong is a finding, not an
/// error.
[[nodiscard]] Result<CaseFile::Verification> verifyCase(Database &database, Progress &progress);

} // namespace kluwen::store
