#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// What accounts are called in the sections on the money trail.
[[nodiscard]] QString accountName(const Material &material, money::AccountIndex account); ///< empty where withheld
[[nodiscard]] Phrase accountPhrase(const Material &material, money::AccountIndex account);

} // namespace kluwen::picture
