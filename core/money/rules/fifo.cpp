#include "core/money/rules/lots.h"

#include <algorithm>

namespace kluwen::money
{

void takeOldest(LotQueue &queue, qint64 amount, std::vector<Lot> &taken)
{
    while (amount > 0 && !queue.isEmpty()) {
        Lot &lot = queue.oldest();
        const qint64 cents = std::min(amount, lot.amount);
        if (lot.way != Lot::clean)
            taken.push_back({cents, lot.way});
        amount -= cents;
        lot.amount -= cents;
        if (lot.amount == 0)
            queue.dropOldest();
    }
}

} // namespace kluwen::money
