#pragma once
#include "core/picture/picture.h"

namespace kluwen::picture
{

/// Puts the Dutch name of a law, legal form or body behind its first mention in the English texts of analysts, in the
/// order in which the picture is read. Dutch texts and values of the case stay as they are.
void nameLegalTerms(Picture &picture);

} // namespace kluwen::picture
