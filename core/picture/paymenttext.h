#pragma once
#include <QString>

namespace kluwen::picture
{

/// What a bank wrote of a payment, as one reads it: what stands there twice once, the label that a bank puts before the
/// description itself taken off, and other parts apart from each other: "Deposit Sprookjeshaven; Kenmerk: K000334".
/// Nothing else is changed or left out.
[[nodiscard]] QString readablePaymentText(const QString &text);

} // namespace kluwen::picture
