#pragma once
#include "core/money/proof.h"
#include "ui/money/ledgercache.h"
#include "ui/money/trailscene.h"
#include <array>
#include <QDate>

namespace kluwen::ui
{

/// The six calculation rules in the order in which the window offers them.
constexpr std::array<money::Rule, 6> allRules{money::Rule::Fifo,     money::Rule::Lifo,       money::Rule::ProRata,
                                              money::Rule::OwnFirst, money::Rule::TaintFirst, money::Rule::Poison};

[[nodiscard]] QString ruleName(money::Rule rule); ///< "first in, first out"
[[nodiscard]] QString ruleExplanation(money::Rule rule);

/// What a person asks of the trail view.
struct TrailQuestion
{
    RecordId account;
    bool backwards = false;
    money::Rule rule = money::Rule::ProRata;
    QDate since;                 ///< inclusive; invalid = no limit
    QDate until;                 ///< inclusive
    qint64 minimum = 0;          ///< minor units; a payment that carries less ends its trail
    int mostHops = 0;            ///< most payments in a row; 0 = any
    QList<RecordId> excluded;    ///< accounts on which the trail ends
    bool statedOpenings = false; ///< accounts begin with the clean balances that banks stated; else empty
    struct Opening
    {
        RecordId account;
        qint64 minor = 0; ///< before its first payment, instead of what a bank stated
        bool isFollowed = false;
        Currency currency = {}; ///< of `minor`; counts in a ledger of that currency only; none = in any
        friend bool operator==(const Opening &, const Opening &) = default;
    };
    QList<Opening> assumed;    ///< balances that a person assumes; forwards only, as those that banks stated
    QList<PaymentId> payments; ///< these are followed too, or alone where there is no account; forwards or back

    [[nodiscard]] bool isAsked() const { return account.isValid() || !payments.isEmpty(); }
};

/// What one account received of the traced money under each rule, in the order of allRules.
using RuleRow = money::RuleSpread;

struct TrailAnswer
{
    SharedLedger ledger;
    TrailQuestion question;
    money::Trace trace; ///< under the rule of the question
    TrailScene scene;
    std::vector<money::Hub> hubs; ///< accounts that pass the traced money on to many, the busiest first
};

/// From so many receivers on, an account floods a trail.
constexpr int leastReceiversOfHub = 20;

[[nodiscard]] money::TraceQuestion traceQuestion(const NamedLedger &ledger, const TrailQuestion &question);
[[nodiscard]] Result<std::shared_ptr<const TrailAnswer>> followTrail(const SharedLedger &ledger,
                                                                     const TrailQuestion &question, Progress &progress);
/// What is followed: the account, or how many payments.
[[nodiscard]] QString sourceName(const TrailAnswer &answer);
/// Every account under every rule, the highest sum first.
[[nodiscard]] Result<std::vector<RuleRow>> compareRules(const SharedLedger &ledger, const TrailQuestion &question,
                                                        Progress &progress);

} // namespace kluwen::ui
