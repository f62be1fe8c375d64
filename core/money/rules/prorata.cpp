#include "core/money/rules/shares.h"

#include <algorithm>

namespace kluwen::money
{

qint64 proRataShare(qint64 balance, qint64 tainted, qint64 amount)
{
    if (amount >= balance || tainted == 0)
        return tainted;
    __extension__ using Wide = __int128; // the product of two amounts does not fit in 64 bits
    const Wide rounded = (Wide(2) * amount * tainted + balance) / (Wide(2) * balance);
    return std::min({static_cast<qint64>(rounded), amount, tainted});
}

} // namespace kluwen::money
