#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/money/ledger.h"
#include <QDate>
#include <QString>
#include <limits>
#include <vector>

namespace kluwen::money
{

/// The calculation rules by which tainted money is followed through mixed accounts.
enum class Rule
{
    Fifo,
    Lifo,
    ProRata,
    OwnFirst,
    TaintFirst,
    Poison
};

[[nodiscard]] QString ruleId(Rule rule); ///< "fifo", "lifo", "pro-rata", "own-first", "taint-first", "poison"
[[nodiscard]] Result<Rule> ruleFromId(const QString &id);

struct TraceQuestion
{
    Rule rule = Rule::ProRata;
    std::vector<AccountIndex> sources;  ///< every payment leaving these in the window is wholly tainted
    std::vector<PaymentId> payments;    ///< these payments are wholly tainted as well
    std::vector<AccountIndex> targets;  ///< empty = every account
    qint64 sinceSeconds = std::numeric_limits<qint64>::min(); ///< inclusive
    qint64 untilSeconds = std::numeric_limits<qint64>::max(); ///< inclusive
    bool backwards = false; ///< where did the money on the sources come from
    bool keepPayments = true; ///< fill Trace::payments
};

/// Taint that travelled with one payment.
struct TracedPayment
{
    size_t row = 0;     ///< in the ledger
    qint64 tainted = 0; ///< minor units, at most the payment's amount
    int hop = 0;        ///< 1 = left a source
};

struct TraceSum
{
    AccountIndex account = -1;
    qint64 tainted = 0;
};

/// A lot that arrived at a target with the way it took (FIFO and LIFO only).
struct TraceLot
{
    AccountIndex target = -1;
    qint64 amount = 0;
    std::vector<PaymentId> path;
};

struct Trace
{
    Rule rule = Rule::ProRata;
    Currency currency;
    qint64 tainted = 0;               ///< sum that left the sources
    std::vector<TraceSum> targets;    ///< tainted sum received per account over all hops, largest first
    std::vector<TraceSum> remaining;  ///< tainted money still on an account at the end, largest first
    std::vector<TraceLot> lots;
    std::vector<TracedPayment> payments; ///< in ledger order; only those that carry taint
    qint64 toppedUp = 0; ///< clean money of unknown origin that debits above the known balance needed
    qint64 leftCase = 0; ///< tainted money paid to outside the case
};

/// Follows money through the ledger; exact to the cent, conserving sums. Semantics as in ARCHITECTURE.md.
[[nodiscard]] Result<Trace> trace(const Ledger &ledger, const TraceQuestion &question, Progress &progress);

} // namespace kluwen::money
