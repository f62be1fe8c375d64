#include "core/money/purses.h"

#include <algorithm>

namespace kluwen::money
{

LotPurses::LotPurses(Rule rule, size_t accounts)
    : m_newestFirst(rule == Rule::Lifo), m_queues(accounts), m_balances(accounts, 0), m_tainted(accounts, 0)
{
}

qint64 LotPurses::take(AccountIndex account, qint64 amount)
{
    const auto index = static_cast<size_t>(account);
    m_taken.clear();
    m_begins = false;
    if (m_newestFirst)
        takeNewest(m_queues[index], amount, m_taken);
    else
        takeOldest(m_queues[index], amount, m_taken);
    topUp(m_balances[index], amount);
    m_balances[index] = std::max<qint64>(m_balances[index] - amount, 0);
    qint64 carried = 0;
    for (const Lot &lot : m_taken)
        carried += lot.amount;
    m_tainted[index] -= carried;
    return carried;
}

void LotPurses::taintWholly(qint64 amount)
{
    m_taken.assign(1, {amount, 0});
    m_begins = true;
}

/// Puts the lots as one: tainted cents are older than clean ones, each with one payment more in its way.
bool LotPurses::put(AccountIndex account, qint64 amount, qint64 tainted, size_t row)
{
    const auto index = static_cast<size_t>(account);
    if (__builtin_add_overflow(m_balances[index], amount, &m_balances[index]))
        return false;
    for (Lot &lot : m_taken) {
        lengthenWay(lot, row);
        m_queues[index].add(lot);
    }
    m_begins = false;
    m_tainted[index] += tainted;
    m_queues[index].add({amount - tainted, Lot::clean});
    return true;
}

void LotPurses::arriveOnly(size_t row)
{
    for (Lot &lot : m_taken)
        lengthenWay(lot, row);
    m_begins = false;
}

void LotPurses::lengthenWay(Lot &lot, size_t row)
{
    if (m_knowsWays && m_ways.size() >= mostWays)
        forgetWays();
    if (m_knowsWays) {
        m_ways.push_back({static_cast<std::uint32_t>(row), m_begins ? Lot::clean : lot.way});
        lot.way = static_cast<std::int32_t>(m_ways.size() - 1);
    } else {
        lot.way = 0;
    }
}

void LotPurses::forgetWays()
{
    m_knowsWays = false;
    std::vector<Way>().swap(m_ways);
}

std::vector<size_t> LotPurses::rowsOf(std::int32_t way) const
{
    std::vector<size_t> rows;
    for (; way != Lot::clean; way = m_ways[static_cast<size_t>(way)].before)
        if (m_ways[static_cast<size_t>(way)].row != noRow)
            rows.push_back(m_ways[static_cast<size_t>(way)].row);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace kluwen::money
