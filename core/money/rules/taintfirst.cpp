#include "core/money/rules/shares.h"

#include <algorithm>

namespace kluwen::money
{

qint64 taintFirstShare(qint64, qint64 tainted, qint64 amount)
{
    return std::min(amount, tainted);
}

} // namespace kluwen::money
