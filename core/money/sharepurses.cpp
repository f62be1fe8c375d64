#include "core/money/purses.h"
#include "core/money/rules/shares.h"

#include <algorithm>

namespace kluwen::money
{

namespace
{

using Share = qint64 (*)(qint64 balance, qint64 tainted, qint64 amount);

struct Purse
{
    qint64 balance = 0;
    qint64 tainted = 0;
};

class SharePurses : public Purses
{
public:
    SharePurses(Share share, bool spreads, size_t accounts) : m_share(share), m_spreads(spreads), m_purses(accounts) {}

    qint64 take(AccountIndex account, qint64 amount) override
    {
        Purse &purse = m_purses[static_cast<size_t>(account)];
        const qint64 carried = purse.tainted == 0 ? 0 : m_share(purse.balance, purse.tainted, amount);
        topUp(purse.balance, amount);
        purse.balance = std::max<qint64>(purse.balance - amount, 0);
        purse.tainted = std::max<qint64>(purse.tainted - carried, 0); // poison may carry more than there is
        return carried;
    }
    void taintWholly(qint64) override {}
    bool put(AccountIndex account, qint64 amount, qint64 tainted, size_t) override
    {
        Purse &purse = m_purses[static_cast<size_t>(account)];
        if (__builtin_add_overflow(purse.balance, amount, &purse.balance))
            return false;
        purse.tainted += tainted;
        if (m_spreads && purse.tainted > 0)
            purse.tainted = purse.balance;
        return true;
    }
    void bring() override {}
    qint64 tainted(AccountIndex account) const override { return m_purses[static_cast<size_t>(account)].tainted; }

private:
    Share m_share;
    bool m_spreads; ///< one tainted cent taints the whole balance
    std::vector<Purse> m_purses;
};

} // namespace

std::unique_ptr<Purses> makeSharePurses(Rule rule, size_t accounts)
{
    switch (rule) {
    case Rule::OwnFirst:
        return std::make_unique<SharePurses>(&ownFirstShare, false, accounts);
    case Rule::TaintFirst:
        return std::make_unique<SharePurses>(&taintFirstShare, false, accounts);
    case Rule::Poison:
        return std::make_unique<SharePurses>(&poisonShare, true, accounts);
    default:
        return std::make_unique<SharePurses>(&proRataShare, false, accounts);
    }
}

} // namespace kluwen::money
