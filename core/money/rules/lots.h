#pragma once
#include <cstdint>
#include <QtGlobal>
#include <vector>

namespace kluwen::money
{

/// Cents that came together and lie side by side.
struct Lot
{
    static constexpr std::int32_t clean = -1;
    qint64 amount = 0;
    std::int32_t way = clean; ///< how tainted cents came here: an index into the ways of the trace
};

/// The lots on one account from the oldest to the newest, in one flat piece of memory.
class LotQueue
{
public:
    [[nodiscard]] bool isEmpty() const { return m_head == m_lots.size(); }
    [[nodiscard]] Lot &oldest() { return m_lots[m_head]; }
    [[nodiscard]] Lot &newest() { return m_lots.back(); }
    void dropOldest();
    void dropNewest() { m_lots.pop_back(); }
    void add(Lot lot); ///< as the newest; side by side with lots of the same way it is one lot

private:
    std::vector<Lot> m_lots;
    size_t m_head = 0;
};

/// First in, first out (Clayton's case): takes cents from the oldest lot on; the tainted ones are appended to `taken`,
/// oldest first. What the queue lacks is money of unknown origin: clean.
void takeOldest(LotQueue &queue, qint64 amount, std::vector<Lot> &taken);
/// Last in, first out: takes cents from the newest lot on; the tainted ones are appended to `taken`, oldest first.
void takeNewest(LotQueue &queue, qint64 amount, std::vector<Lot> &taken);

} // namespace kluwen::money
