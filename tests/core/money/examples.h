#pragma once
#include "core/money/tracing.h"
#include <gtest/gtest.h>
#include <map>

namespace kluwen::money
{

/// One payment of an example: payer and payee by number, -1 = outside.
struct Row
{
    AccountIndex payer;
    AccountIndex payee;
    qint64 minor;
};

/// A ledger whose payments follow each other a day apart, with ids 1, 2, 3 ...
inline Ledger ledgerOf(const std::vector<Row> &rows)
{
    Ledger ledger;
    ledger.currency = euro();
    AccountIndex last = -1;
    for (size_t i = 0; i < rows.size(); ++i) {
        ledger.ids.push_back(PaymentId(static_cast<qint64>(i) + 1));
        ledger.payer.push_back(rows[i].payer);
        ledger.payee.push_back(rows[i].payee);
        ledger.seconds.push_back(static_cast<qint64>(i) * 86400);
        ledger.minor.push_back(rows[i].minor);
        last = std::max({last, rows[i].payer, rows[i].payee});
    }
    for (AccountIndex i = 0; i <= last; ++i)
        ledger.accounts.push_back(RecordId(i + 1));
    return ledger;
}

inline Trace traced(const Ledger &ledger, const TraceQuestion &question)
{
    NoProgress progress;
    const auto result = trace(ledger, question, progress);
    EXPECT_TRUE(result.has_value());
    return result ? *result : Trace{};
}

inline Trace traced(const Ledger &ledger, Rule rule, std::vector<AccountIndex> sources)
{
    TraceQuestion question;
    question.rule = rule;
    question.sources = std::move(sources);
    return traced(ledger, question);
}

inline std::map<AccountIndex, qint64> sumsOf(const std::vector<TraceSum> &sums)
{
    std::map<AccountIndex, qint64> result;
    for (const TraceSum &sum : sums)
        result[sum.account] = sum.tainted;
    return result;
}

inline constexpr std::array<Rule, 6> allRules{Rule::Fifo,     Rule::Lifo,       Rule::ProRata,
                                              Rule::OwnFirst, Rule::TaintFirst, Rule::Poison};

} // namespace kluwen::money
