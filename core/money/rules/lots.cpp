#include "core/money/rules/lots.h"

namespace kluwen::money
{

void LotQueue::dropOldest()
{
    ++m_head;
    constexpr size_t worthMoving = 64;
    if (m_head == m_lots.size()) {
        m_lots.clear();
        m_head = 0;
    } else if (m_head > worthMoving && m_head * 2 > m_lots.size()) {
        m_lots.erase(m_lots.begin(), m_lots.begin() + static_cast<std::ptrdiff_t>(m_head));
        m_head = 0;
    }
}

void LotQueue::add(Lot lot)
{
    if (lot.amount == 0)
        return;
    if (!isEmpty() && newest().way == lot.way)
        newest().amount += lot.amount;
    else
        m_lots.push_back(lot);
}

} // namespace kluwen::money
