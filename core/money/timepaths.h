#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/money/ledger.h"
#include <limits>

namespace kluwen::money
{

/// What the best way of money through time is.
enum class PathAim {
    Earliest,  ///< arrives first
    Largest,   ///< its smallest payment is largest
    FewestHops ///< has the fewest payments
};

struct PathQuestion
{
    AccountIndex from = -1;
    PathAim aim = PathAim::Earliest;
    qint64 sinceSeconds = std::numeric_limits<qint64>::min(); ///< inclusive
    qint64 untilSeconds = std::numeric_limits<qint64>::max(); ///< inclusive
    qint64 minimum = 0;                                       ///< smaller payments are not followed
    qint64 longestWait = -1; ///< seconds money may stay on an account on its way; -1 = any
};

/// The best way from one account to every account it reaches; payments of equal time in ledger order.
class TimePaths
{
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] bool reaches(AccountIndex account) const { return m_arrivals[static_cast<size_t>(account)] != none; }
    [[nodiscard]] std::vector<AccountIndex> reached() const;
    /// The rows of the way in order of time; empty where the account is not reached. An account may occur twice on a
    /// way that must not wait.
    [[nodiscard]] std::vector<std::uint32_t> wayTo(AccountIndex account) const;

private:
    friend Result<TimePaths> timePaths(const Ledger &, const PathQuestion &, Progress &);

    std::vector<std::uint32_t> m_arrivals; ///< per account the last row of its best way
    std::vector<std::uint32_t> m_before;   ///< per row the row before it on the way; none = leaves the source
};

/// One scan over the payments: linear, whatever the aim. Usage where the account is not in the ledger; Cancelled.
[[nodiscard]] Result<TimePaths> timePaths(const Ledger &ledger, const PathQuestion &question, Progress &progress);

} // namespace kluwen::money
