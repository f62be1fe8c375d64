#pragma once
#include "core/model/payment.h"
#include <string_view>

namespace kluwen::intake
{

/// How a payment was made, by a word of its kind column ("Wire", "Incasso", "Geldautomaat", "ba"); Unknown where the
/// word says nothing. Case does not matter.
[[nodiscard]] Channel channelOfWord(std::string_view word);

} // namespace kluwen::intake
