#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// What accounts are called in the sections on the money trail.
[[nodiscard]] QString accountName(const Material &material, money::AccountIndex account); ///< empty where withheld
[[nodiscard]] Phrase accountPhrase(const Material &material, money::AccountIndex account);
/// What left the accounts that are followed; as sumForReader where part of it went to parties outside the known ones.
[[nodiscard]] Labels paidOutForReader(const Material &material, const money::Trace &trace);

} // namespace kluwen::picture
