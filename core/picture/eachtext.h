#pragma once
#include "core/picture/texts.h"
#include <functional>

namespace kluwen::picture
{

/// Every free text of a picture, in the order in which it is read.
void eachText(Texts &texts, const std::function<void(Phrase &)> &visit);
/// The texts of which `isKept` says so; a matrix of hypotheses goes whole. `left` = how many went.
[[nodiscard]] Texts keptTexts(const Texts &texts, const std::function<bool(const Phrase &)> &isKept, int &left);

} // namespace kluwen::picture
