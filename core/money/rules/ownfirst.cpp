#include "core/money/rules/shares.h"

#include <algorithm>

namespace kluwen::money
{

qint64 ownFirstShare(qint64 balance, qint64 tainted, qint64 amount)
{
    return std::clamp<qint64>(amount - (balance - tainted), 0, tainted);
}

} // namespace kluwen::money
