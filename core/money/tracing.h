#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/money/ledger.h"
#include <limits>
#include <QDate>
#include <QString>
#include <vector>

namespace kluwen::money
{

/// The calculation rules by which tainted money is followed through mixed accounts.
enum class Rule { Fifo, Lifo, ProRata, OwnFirst, TaintFirst, Poison };

[[nodiscard]] QString ruleId(Rule rule); ///< "fifo", "lifo", "pro-rata", "own-first", "taint-first", "poison"
[[nodiscard]] Result<Rule> ruleFromId(const QString &id);

struct TraceQuestion
{
    Rule rule = Rule::ProRata;
    std::vector<AccountIndex> sources; ///< every payment leaving these in the window is wholly tainted
    std::vector<PaymentId> payments;   ///< these payments are wholly tainted as well
    std::vector<AccountIndex> targets; ///< empty = every account
    qint64 sinceSeconds = std::numeric_limits<qint64>::min(); ///< inclusive
    qint64 untilSeconds = std::numeric_limits<qint64>::max(); ///< inclusive
    /// Where did the money on the sources come from: the same rule on the ledger read from its end to its begin with
    /// payer and payee exchanged, so that every payment into a source inside the window is marked. FIFO and LIFO pair
    /// the same cents in both directions where an account ends empty. Targets are then the accounts the money came
    /// from, remaining is what stands on an account for which no earlier credit is known, leftCase came from outside.
    bool backwards = false;
    /// The trail ends on these (a tax office, a supermarket): what arrives is counted and not followed further.
    std::vector<AccountIndex> excluded;
    qint64 minimum = 0;                             ///< a payment that carries less ends its trail
    int mostHops = std::numeric_limits<int>::max(); ///< a payment of that hop ends its trail
    /// What stood on an account before its first payment, known from a statement or assumed.
    struct Opening
    {
        AccountIndex account = -1;
        qint64 minor = 0;
        bool isTainted = false; ///< wholly
    };
    std::vector<Opening> openings; ///< forwards only
    bool keepPayments = true;      ///< fill Trace::payments
};

/// Taint that travelled with one payment.
struct TracedPayment
{
    size_t row = 0;     ///< in the ledger
    qint64 tainted = 0; ///< minor units, at most the payment's amount
    int hop = 0;        ///< 1 = left a source; else one more than the shortest way by which taint reached the payer
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
    std::vector<PaymentId> path; ///< in order of time
};

struct Trace
{
    Rule rule = Rule::ProRata;
    Currency currency;
    qint64 tainted = 0;              ///< sum that left the sources
    std::vector<TraceSum> targets;   ///< tainted sum received per account over all hops, largest first
    std::vector<TraceSum> remaining; ///< tainted money still on an account at the end, largest first
    std::vector<TraceLot> lots;
    std::vector<TracedPayment> payments; ///< in ledger order; only those that carry taint
    qint64 toppedUp = 0;                 ///< clean money of unknown origin that debits above the known balance needed
    qint64 leftCase = 0;                 ///< tainted money paid to outside the case
    qint64 ended = 0;                    ///< tainted money whose trail an exclusion, the minimum or the hops ended
    qint64 openingClean = 0;             ///< balances before the first payment, as the question has them
    qint64 openingTainted = 0;           ///< part of tainted
    bool knowsLots = true; ///< false: the lots were too many to list (over mostLots); sums are exact all the same
    static constexpr size_t mostLots = 200'000;
};

/// Follows money through the ledger; exact to the cent. Every rule but poison conserves sums: tainted, less what comes
/// back to a source and leaves it once more, is remaining, leftCase and ended together. A payment that is tainted by
/// itself takes from its payer what the rule would let it carry. Semantics as in ARCHITECTURE.md. Usage where no source
/// and no payment is given, an account is not in the ledger or none of the payments is; Unsupported where a balance
/// passes 64 bits; Cancelled.
[[nodiscard]] Result<Trace> trace(const Ledger &ledger, const TraceQuestion &question, Progress &progress);

} // namespace kluwen::money
