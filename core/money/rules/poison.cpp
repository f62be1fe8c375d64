#include "core/money/rules/shares.h"

namespace kluwen::money
{

qint64 poisonShare(qint64, qint64 tainted, qint64 amount)
{
    return tainted > 0 ? amount : 0;
}

} // namespace kluwen::money
