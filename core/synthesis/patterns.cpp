#include "core/synthesis/patterns.h"

#include <algorithm>
#include <array>

namespace kluwen::synthesis
{

namespace
{

/// One pattern while it is planned: draws accounts and times and writes payments.
class Draft
{
public:
    Draft(Random &random, Plan &plan, const char *kind, int accounts, std::int64_t seconds)
        : m_random(random), m_plan(plan), m_accounts(accounts)
    {
        m_length = std::min<std::int64_t>(seconds / 2, 14 * 86400);
        m_start = random.between(0, seconds - m_length - 1);
        m_plan.patterns.push_back({kind, {}, {}});
    }

    /// Accounts that this pattern does not have yet.
    std::vector<int> draw(int count)
    {
        std::vector<int> drawn;
        auto &used = m_plan.patterns.back().accounts;
        while (static_cast<int>(drawn.size()) < count) {
            const int account = static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_accounts)));
            if (std::find(used.begin(), used.end(), account) != used.end())
                continue;
            used.push_back(account);
            drawn.push_back(account);
        }
        return drawn;
    }
    /// A payment in that part (of `parts`) of the pattern's period, so that later layers come later.
    void pay(int from, int to, std::int64_t minor, int part, int parts)
    {
        const std::int64_t slice = m_length / parts;
        const std::int64_t at = m_start + slice * part + m_random.between(0, std::max<std::int64_t>(slice - 1, 0));
        m_plan.payments.push_back({at, from, to, minor, static_cast<int>(m_plan.patterns.size()) - 1, 0});
    }
    std::int64_t amount() { return m_random.between(90'000, 950'000); }
    int members() { return static_cast<int>(m_random.between(4, 9)); }
    Random &random() { return m_random; }

private:
    Random &m_random;
    Plan &m_plan;
    int m_accounts;
    std::int64_t m_start = 0;
    std::int64_t m_length = 0;
};

void fanOut(Draft &draft)
{
    const int source = draft.draw(1).front();
    for (const int target : draft.draw(draft.members()))
        draft.pay(source, target, draft.amount(), 0, 1);
}

void fanIn(Draft &draft)
{
    const int target = draft.draw(1).front();
    for (const int source : draft.draw(draft.members()))
        draft.pay(source, target, draft.amount(), 0, 1);
}

/// Each hop keeps a small fee back, as in the wild.
void cycle(Draft &draft)
{
    const std::vector<int> ring = draft.draw(draft.members());
    std::int64_t amount = draft.amount();
    for (size_t i = 0; i < ring.size(); ++i) {
        draft.pay(ring[i], ring[(i + 1) % ring.size()], amount, static_cast<int>(i), static_cast<int>(ring.size()));
        amount -= amount * draft.random().between(0, 3) / 100;
    }
}

void scatterGather(Draft &draft)
{
    const int source = draft.draw(1).front();
    const int target = draft.draw(1).front();
    for (const int middle : draft.draw(draft.members())) {
        const std::int64_t amount = draft.amount();
        draft.pay(source, middle, amount, 0, 2);
        draft.pay(middle, target, amount - amount / 50, 1, 2);
    }
}

void gatherScatter(Draft &draft)
{
    const int middle = draft.draw(1).front();
    for (const int source : draft.draw(draft.members()))
        draft.pay(source, middle, draft.amount(), 0, 2);
    for (const int target : draft.draw(draft.members()))
        draft.pay(middle, target, draft.amount(), 1, 2);
}

void bipartite(Draft &draft)
{
    const std::vector<int> payers = draft.draw(3);
    const std::vector<int> payees = draft.draw(3);
    for (const int from : payers)
        for (const int to : payees)
            draft.pay(from, to, draft.amount(), 0, 1);
}

void stack(Draft &draft)
{
    const std::vector<int> first = draft.draw(3);
    const std::vector<int> second = draft.draw(3);
    const std::vector<int> third = draft.draw(3);
    for (size_t i = 0; i < first.size(); ++i)
        for (size_t j = 0; j < second.size(); ++j) {
            draft.pay(first[i], second[j], draft.amount(), 0, 2);
            draft.pay(second[j], third[i], draft.amount(), 1, 2);
        }
}

void randomWalk(Draft &draft)
{
    const std::vector<int> cell = draft.draw(draft.members());
    const int hops = static_cast<int>(cell.size()) + 2;
    size_t at = 0;
    for (int hop = 0; hop < hops; ++hop) {
        const size_t next = (at + 1 + draft.random().below(cell.size() - 1)) % cell.size();
        draft.pay(cell[at], cell[next], draft.amount(), hop, hops);
        at = next;
    }
}

struct Kind
{
    const char *id;
    void (*make)(Draft &);
};
constexpr std::array<Kind, 8> kinds{{{"fan-out", fanOut},
                                     {"fan-in", fanIn},
                                     {"cycle", cycle},
                                     {"scatter-gather", scatterGather},
                                     {"gather-scatter", gatherScatter},
                                     {"bipartite", bipartite},
                                     {"stack", stack},
                                     {"random", randomWalk}}};

} // namespace

Plan planPatterns(Random &random, int count, int accounts, std::int64_t seconds)
{
    Plan plan;
    for (int i = 0; i < count; ++i) {
        const Kind &kind = kinds[static_cast<size_t>(i) % kinds.size()];
        Draft draft(random, plan, kind.id, accounts, seconds);
        kind.make(draft);
    }
    std::stable_sort(plan.payments.begin(), plan.payments.end(),
                     [](const PlannedPayment &a, const PlannedPayment &b) { return a.seconds < b.seconds; });
    return plan;
}

} // namespace kluwen::synthesis
