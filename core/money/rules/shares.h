#pragma once
#include <QtGlobal>

namespace kluwen::money
{

// The rules that know only how much of a balance is tainted: what a payment of `amount` out of an account with
// `balance`, of which `tainted`, carries. All in minor units; 0 <= tainted <= balance; amount may exceed the balance.

/// A proportional share (pari passu, haircut), rounded to the nearest cent, halves up.
[[nodiscard]] qint64 proRataShare(qint64 balance, qint64 tainted, qint64 amount);
/// The holder spends own money first (Re Hallett); with every payment in order this is the lowest intermediate balance
/// rule (Roscoe v Winder).
[[nodiscard]] qint64 ownFirstShare(qint64 balance, qint64 tainted, qint64 amount);
/// The holder spends tainted money first (Re Oatway).
[[nodiscard]] qint64 taintFirstShare(qint64 balance, qint64 tainted, qint64 amount);
/// One tainted cent taints all: an upper bound that does not conserve sums.
[[nodiscard]] qint64 poisonShare(qint64 balance, qint64 tainted, qint64 amount);

} // namespace kluwen::money
