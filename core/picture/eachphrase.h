#pragma once
#include "core/picture/picture.h"
#include <functional>

namespace kluwen::picture
{

/// Every phrase that is printed of a picture, in the order in which it is read.
void eachPhrase(const Picture &picture, const std::function<void(const Phrase &)> &visit);
/// Whether some text is there in the other language only, and is printed untranslated in this one.
[[nodiscard]] bool isPartlyUntranslated(const Picture &picture, Language language);

} // namespace kluwen::picture
