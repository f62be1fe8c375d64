#include "core/money/rules/lots.h"

#include <algorithm>

namespace kluwen::money
{

void takeNewest(LotQueue &queue, qint64 amount, std::vector<Lot> &taken)
{
    const auto first = static_cast<std::ptrdiff_t>(taken.size());
    while (amount > 0 && !queue.isEmpty()) {
        Lot &lot = queue.newest();
        const qint64 cents = std::min(amount, lot.amount);
        if (lot.way != Lot::clean)
            taken.push_back({cents, lot.way});
        amount -= cents;
        lot.amount -= cents;
        if (lot.amount == 0)
            queue.dropNewest();
    }
    std::reverse(taken.begin() + first, taken.end());
}

} // namespace kluwen::money
