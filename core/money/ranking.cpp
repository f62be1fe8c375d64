#include "core/money/ranking.h"
#include "core/base/tr.h"
#include "core/money/accountrows.h"
#include "core/money/problem.h"

#include <algorithm>
#include <set>

namespace kluwen::money
{

namespace
{

/// What is still to be pushed, the largest first; equal ones by account, so that every run is the same.
class Residuals
{
public:
    explicit Residuals(size_t accounts) : m_values(accounts, 0) {}
    void add(AccountIndex account, double value)
    {
        double &its = m_values[static_cast<size_t>(account)];
        m_order.erase({-its, account});
        its += value;
        m_order.insert({-its, account});
    }
    [[nodiscard]] bool isAbove(double exactness) const
    {
        return !m_order.empty() && -m_order.begin()->first > exactness;
    }
    std::pair<AccountIndex, double> take()
    {
        const auto [negative, account] = *m_order.begin();
        m_order.erase(m_order.begin());
        m_values[static_cast<size_t>(account)] = 0;
        return {account, -negative};
    }

private:
    std::vector<double> m_values;
    std::set<std::pair<double, AccountIndex>> m_order;
};

/// Spreads an amount over the accounts at the other end of an account's payments.
void spread(Residuals &residuals, const Ledger &ledger, std::span<const std::uint32_t> rows,
            const std::vector<AccountIndex> &others, double amount, bool byAmount)
{
    double total = 0;
    for (const std::uint32_t row : rows)
        if (others[row] >= 0)
            total += byAmount ? static_cast<double>(ledger.minor[row]) : 1;
    if (total <= 0)
        return;
    for (const std::uint32_t row : rows)
        if (others[row] >= 0)
            residuals.add(others[row], amount * (byAmount ? static_cast<double>(ledger.minor[row]) : 1) / total);
}

} // namespace

Result<std::vector<RankedAccount>> rankAccounts(const Ledger &ledger, const RankQuestion &question, Progress &progress)
{
    if (question.source < 0 || static_cast<size_t>(question.source) >= ledger.accounts.size() || ledger.isMixed())
        return problem(Error::Code::Usage, Tr::tr("An account has no payments in this currency."),
                       Tr::tr("Choose an account that pays or is paid in this currency."));
    const AccountRows out = AccountRows::byPayer(ledger);
    const AccountRows in = AccountRows::byPayee(ledger);
    std::vector<double> scores(ledger.accounts.size(), 0);
    Residuals residuals(ledger.accounts.size());
    residuals.add(question.source, 1);
    constexpr int often = 1024;
    for (int step = 0; residuals.isAbove(question.exactness); ++step) {
        if (step % often == 0 && progress.isCancelled())
            return problem(Error::Code::Cancelled, Tr::tr("Following the money was stopped."), {});
        const auto [account, value] = residuals.take();
        scores[static_cast<size_t>(account)] += question.stays * value;
        const double goes = (1 - question.stays) * value;
        spread(residuals, ledger, out.of(account), ledger.payee, goes * question.forward, question.byAmount);
        spread(residuals, ledger, in.of(account), ledger.payer, goes * (1 - question.forward), question.byAmount);
    }
    std::vector<RankedAccount> ranked;
    for (size_t i = 0; i < scores.size(); ++i)
        if (scores[i] > 0)
            ranked.push_back({static_cast<AccountIndex>(i), scores[i]});
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedAccount &a, const RankedAccount &b) { return a.score > b.score; });
    return ranked;
}

} // namespace kluwen::money
