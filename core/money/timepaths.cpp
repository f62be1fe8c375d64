#include "core/money/timepaths.h"
#include "core/base/tr.h"
#include "core/money/problem.h"

#include <algorithm>
#include <deque>

namespace kluwen::money
{

namespace
{

/// How money stands on an account: how good its way is (more is better) and the payment it came with.
struct Standing
{
    qint64 worth = 0;
    std::uint32_t row = TimePaths::none;
    qint64 seconds = 0;
};

/// The best way to every account when money may wait: one standing per account is enough.
class Patient
{
public:
    explicit Patient(size_t accounts) : m_standings(accounts), m_isReached(accounts, 0) {}
    void forget(AccountIndex, qint64) {}
    [[nodiscard]] const Standing *best(AccountIndex account) const
    {
        const auto index = static_cast<size_t>(account);
        return m_isReached[index] != 0 ? &m_standings[index] : nullptr;
    }
    void arrive(AccountIndex account, const Standing &standing)
    {
        const auto index = static_cast<size_t>(account);
        if (m_isReached[index] != 0 && m_standings[index].worth >= standing.worth)
            return;
        m_isReached[index] = 1;
        m_standings[index] = standing;
    }

private:
    std::vector<Standing> m_standings;
    std::vector<char> m_isReached;
};

/// When money may wait only so long: the standings that no later and better one outdoes, the best first.
class Impatient
{
public:
    explicit Impatient(size_t accounts) : m_standings(accounts) {}
    void forget(AccountIndex account, qint64 before)
    {
        auto &queue = m_standings[static_cast<size_t>(account)];
        while (!queue.empty() && queue.front().seconds < before)
            queue.pop_front();
    }
    [[nodiscard]] const Standing *best(AccountIndex account) const
    {
        const auto &queue = m_standings[static_cast<size_t>(account)];
        return queue.empty() ? nullptr : &queue.front();
    }
    void arrive(AccountIndex account, const Standing &standing)
    {
        auto &queue = m_standings[static_cast<size_t>(account)];
        while (!queue.empty() && queue.back().worth <= standing.worth)
            queue.pop_back();
        queue.push_back(standing);
    }

private:
    std::vector<std::deque<Standing>> m_standings;
};

qint64 worthOf(PathAim aim, qint64 before, qint64 minor)
{
    if (aim == PathAim::Largest)
        return std::min(before, minor);
    return aim == PathAim::FewestHops ? before - 1 : 0;
}

template<typename Standings>
bool scan(const Ledger &ledger, const PathQuestion &question, std::vector<std::uint32_t> &arrivals,
          std::vector<std::uint32_t> &before, Progress &progress)
{
    Standings standings(ledger.accounts.size());
    std::vector<qint64> worths(ledger.accounts.size(), std::numeric_limits<qint64>::min());
    constexpr size_t often = 65536;
    const qint64 start = question.aim == PathAim::Largest ? std::numeric_limits<qint64>::max() : 0;
    for (size_t row = 0; row < ledger.size(); ++row) {
        if (row % often == 0 && progress.isCancelled())
            return false;
        const AccountIndex payer = ledger.payer[row];
        const AccountIndex payee = ledger.payee[row];
        const qint64 seconds = ledger.seconds[row];
        if (payer < 0 || payee < 0 || payee == question.from || payer == payee ||
            ledger.minor[row] < question.minimum || seconds < question.sinceSeconds || seconds > question.untilSeconds)
            continue;
        Standing standing{start, TimePaths::none, seconds};
        if (payer != question.from) {
            standings.forget(payer, seconds - std::max<qint64>(question.longestWait, 0));
            const Standing *held = standings.best(payer);
            if (held == nullptr)
                continue;
            standing = *held;
        }
        before[row] = standing.row;
        standing = {worthOf(question.aim, standing.worth, ledger.minor[row]), static_cast<std::uint32_t>(row), seconds};
        standings.arrive(payee, standing);
        qint64 &worth = worths[static_cast<size_t>(payee)];
        if (arrivals[static_cast<size_t>(payee)] == TimePaths::none || standing.worth > worth) {
            worth = standing.worth;
            arrivals[static_cast<size_t>(payee)] = static_cast<std::uint32_t>(row);
        }
    }
    return true;
}

} // namespace

std::vector<AccountIndex> TimePaths::reached() const
{
    std::vector<AccountIndex> accounts;
    for (size_t i = 0; i < m_arrivals.size(); ++i)
        if (m_arrivals[i] != none)
            accounts.push_back(static_cast<AccountIndex>(i));
    return accounts;
}

std::vector<std::uint32_t> TimePaths::wayTo(AccountIndex account) const
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = m_arrivals[static_cast<size_t>(account)]; row != none; row = m_before[row])
        rows.push_back(row);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<TimePaths> timePaths(const Ledger &ledger, const PathQuestion &question, Progress &progress)
{
    if (question.from < 0 || static_cast<size_t>(question.from) >= ledger.accounts.size())
        return problem(Error::Code::Usage, Tr::tr("An account has no payments in this currency."),
                       Tr::tr("Choose an account that pays or is paid in this currency."));
    TimePaths paths;
    paths.m_arrivals.assign(ledger.accounts.size(), TimePaths::none);
    paths.m_before.assign(ledger.size(), TimePaths::none);
    progress.report(0, static_cast<qint64>(ledger.size()), Tr::tr("Following the money"));
    const bool isDone = question.longestWait < 0
                            ? scan<Patient>(ledger, question, paths.m_arrivals, paths.m_before, progress)
                            : scan<Impatient>(ledger, question, paths.m_arrivals, paths.m_before, progress);
    if (!isDone)
        return problem(Error::Code::Cancelled, Tr::tr("Following the money was stopped."), {});
    return paths;
}

} // namespace kluwen::money
