#pragma once
#include "core/money/tracing.h"
#include "ui/money/ledgercache.h"
#include "ui/money/trailscene.h"
#include <algorithm>
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
    QDate since; ///< inclusive; invalid = no limit
    QDate until; ///< inclusive
};

/// What one account received of the followed money under each rule, minor units, in the order of allRules.
struct RuleRow
{
    money::AccountIndex account = -1;
    std::array<qint64, 6> tainted{};
    [[nodiscard]] qint64 lowest() const { return *std::min_element(tainted.begin(), tainted.end()); }
    [[nodiscard]] qint64 highest() const { return *std::max_element(tainted.begin(), tainted.end()); }
};

struct TrailAnswer
{
    SharedLedger ledger;
    TrailQuestion question;
    money::Trace trace; ///< under the rule of the question
    TrailScene scene;
};

[[nodiscard]] money::TraceQuestion traceQuestion(const money::Ledger &ledger, const TrailQuestion &question);
[[nodiscard]] Result<std::shared_ptr<const TrailAnswer>> followTrail(const SharedLedger &ledger,
                                                                     const TrailQuestion &question, Progress &progress);
/// Every account under every rule, the highest sum first.
[[nodiscard]] Result<std::vector<RuleRow>> compareRules(const SharedLedger &ledger, const TrailQuestion &question,
                                                        Progress &progress);

} // namespace kluwen::ui
