#include "core/money/rules/shares.h"

#include <algorithm>
#include <limits>

namespace kluwen::money
{

qint64 proRataShare(qint64 balance, qint64 tainted, qint64 amount)
{
    if (amount >= balance || tainted == 0)
        return tainted;
    qint64 product = 0; // amounts of daily life stay in 64 bits, which divide several times faster
    if (balance < std::numeric_limits<qint64>::max() / 2 && !__builtin_mul_overflow(amount, tainted, &product) &&
        product < std::numeric_limits<qint64>::max() / 2 - balance)
        return std::min({(2 * product + balance) / (2 * balance), amount, tainted});
    __extension__ using Wide = __int128; // the product of two amounts does not fit in 64 bits
    const Wide rounded = (Wide(2) * amount * tainted + balance) / (Wide(2) * balance);
    return std::min({static_cast<qint64>(rounded), amount, tainted});
}

} // namespace kluwen::money
