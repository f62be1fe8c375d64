#pragma once
#include "core/money/rules/lots.h"
#include "core/money/tracing.h"
#include <limits>
#include <memory>

namespace kluwen::money
{

/// How money came to where it is: the payments of a lot, each with the one before it.
struct Way
{
    std::uint32_t row = 0; ///< in the ledger
    std::int32_t before = Lot::clean;
};

/// The money on all accounts, of which a rule knows which part is tainted. One payment is a take and, where the payee
/// is inside the case, a put of the same amount.
class Purses
{
public:
    virtual ~Purses() = default;

    /// Takes an amount from an account and answers how many tainted cents the rule lets it carry. What the account
    /// lacks is added first, clean, and counted in toppedUp().
    [[nodiscard]] virtual qint64 take(AccountIndex account, qint64 amount) = 0;
    /// Forgets what the last take carried: the payment is wholly tainted by itself.
    virtual void taintWholly(qint64 amount) = 0;
    /// Puts what was taken last on another account. False where a balance passes 64 bits.
    [[nodiscard]] virtual bool put(AccountIndex account, qint64 amount, qint64 tainted, size_t row) = 0;
    /// Money from outside the case, which is clean; then it is put.
    virtual void bring() = 0;
    [[nodiscard]] virtual qint64 tainted(AccountIndex account) const = 0;
    [[nodiscard]] qint64 toppedUp() const { return m_toppedUp; }

protected:
    void topUp(qint64 balance, qint64 amount) ///< saturates at 64 bits
    {
        if (amount > balance && __builtin_add_overflow(m_toppedUp, amount - balance, &m_toppedUp))
            m_toppedUp = std::numeric_limits<qint64>::max();
    }

private:
    qint64 m_toppedUp = 0;
};

/// For the rules that know only the tainted part of a balance.
[[nodiscard]] std::unique_ptr<Purses> makeSharePurses(Rule rule, size_t accounts);

/// For FIFO and LIFO, which know every lot and its way.
class LotPurses : public Purses
{
public:
    static constexpr size_t noRow = std::numeric_limits<std::uint32_t>::max(); ///< money that no payment brought

    LotPurses(Rule rule, size_t accounts);

    qint64 take(AccountIndex account, qint64 amount) override;
    void taintWholly(qint64 amount) override;
    bool put(AccountIndex account, qint64 amount, qint64 tainted, size_t row) override;
    void bring() override
    {
        m_taken.clear();
        m_begins = false;
    }
    qint64 tainted(AccountIndex account) const override { return m_tainted[static_cast<size_t>(account)]; }

    /// Gives what was taken last its way over this payment without putting it anywhere.
    void arriveOnly(size_t row);
    /// The tainted lots that arrived with the last put, with their ways.
    [[nodiscard]] const std::vector<Lot> &arrived() const { return m_taken; }
    /// False where the ways became too many to remember; amounts are exact all the same.
    [[nodiscard]] bool knowsWays() const { return m_knowsWays; }
    /// The payments of a way from the source on, as rows of the ledger.
    [[nodiscard]] std::vector<size_t> rowsOf(std::int32_t way) const;

private:
    static constexpr size_t mostWays = 40'000'000; ///< 8 bytes each

    void forgetWays();
    void lengthenWay(Lot &lot, size_t row);

    bool m_newestFirst;
    bool m_knowsWays = true;
    bool m_begins = false; ///< what was taken begins its way with the next put
    std::vector<LotQueue> m_queues;
    std::vector<qint64> m_balances;
    std::vector<qint64> m_tainted;
    std::vector<Lot> m_taken;
    std::vector<Way> m_ways;
};

} // namespace kluwen::money
