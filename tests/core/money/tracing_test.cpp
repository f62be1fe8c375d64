#include "tests/core/money/examples.h"
#include "tests/support/temporary.h"

namespace kluwen::money
{

namespace
{

using Sums = std::map<AccountIndex, qint64>;

/// The worked ledger of the rules: an account M with +500 clean, +300 tainted, -400 to A, +200 clean, -350 to B and
/// -150 to D. Accounts: 0 = S, 1 = M, 2 = A, 3 = B, 4 = D.
Ledger workedLedger()
{
    return ledgerOf({{-1, 1, 50000}, {0, 1, 30000}, {1, 2, 40000}, {-1, 1, 20000}, {1, 3, 35000}, {1, 4, 15000}});
}

struct Worked
{
    Rule rule;
    qint64 a;
    qint64 b;
    qint64 d;
    qint64 left;
};

/// Both inputs of one transaction, three dirty and seven clean, then outputs of two, five and three.
/// Accounts: 0 = dirty, 1 = the address, 2 to 4 = outputs.
Ledger coinLedger()
{
    return ledgerOf({{0, 1, 300}, {-1, 1, 700}, {1, 2, 200}, {1, 3, 500}, {1, 4, 300}});
}

qint64 total(const std::vector<TraceSum> &sums)
{
    qint64 sum = 0;
    for (const TraceSum &one : sums)
        sum += one.tainted;
    return sum;
}

} // namespace

TEST(Tracing, WorkedLedgerComesOutUnderEveryRule)
{
    for (const Worked &row :
         {Worked{Rule::Fifo, 0, 25000, 5000, 0}, Worked{Rule::Lifo, 30000, 0, 0, 0},
          Worked{Rule::ProRata, 15000, 8750, 3750, 2500}, Worked{Rule::OwnFirst, 0, 5000, 15000, 10000},
          Worked{Rule::TaintFirst, 30000, 0, 0, 0}, Worked{Rule::Poison, 40000, 35000, 15000, 10000}}) {
        SCOPED_TRACE(ruleId(row.rule).toStdString());
        const Trace result = traced(workedLedger(), row.rule, {0});
        Sums targets = sumsOf(result.targets);
        EXPECT_EQ(targets[1], 30000);
        EXPECT_EQ(targets[2], row.a);
        EXPECT_EQ(targets[3], row.b);
        EXPECT_EQ(targets[4], row.d);
        EXPECT_EQ(sumsOf(result.remaining)[1], row.left);
        EXPECT_EQ(result.tainted, 30000);
        EXPECT_EQ(result.toppedUp, 30000) << "the source itself was empty";
    }
}

TEST(Tracing, CoinOutputsComeOutUnderEveryRule)
{
    const auto outputs = [](Rule rule) {
        const Sums sums = sumsOf(traced(coinLedger(), rule, {0}).targets);
        const auto of = [&sums](AccountIndex account) { return sums.contains(account) ? sums.at(account) : 0; };
        return std::vector<qint64>{of(2), of(3), of(4)};
    };
    EXPECT_EQ(outputs(Rule::Fifo), (std::vector<qint64>{200, 100, 0}));
    EXPECT_EQ(outputs(Rule::Lifo), (std::vector<qint64>{0, 0, 300}));
    EXPECT_EQ(outputs(Rule::ProRata), (std::vector<qint64>{60, 150, 90}));
    EXPECT_EQ(outputs(Rule::Poison), (std::vector<qint64>{200, 500, 300}));
}

TEST(Tracing, LotsTellTheirWay)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {-1, 1, 50}, {1, 2, 60}, {0, 2, 10}, {2, 3, 70}});
    TraceQuestion question;
    question.rule = Rule::Fifo;
    question.sources = {0};
    question.targets = {3};
    const Trace result = traced(ledger, question);
    ASSERT_EQ(result.lots.size(), 2);
    EXPECT_EQ(result.lots[0].amount, 60);
    EXPECT_EQ(result.lots[0].path, (std::vector<PaymentId>{PaymentId(1), PaymentId(3), PaymentId(5)}));
    EXPECT_EQ(result.lots[1].amount, 10);
    EXPECT_EQ(result.lots[1].path, (std::vector<PaymentId>{PaymentId(4), PaymentId(5)}));
    EXPECT_EQ(sumsOf(result.targets), (Sums{{3, 70}}));
    EXPECT_TRUE(result.knowsLots);
    question.rule = Rule::ProRata;
    EXPECT_TRUE(traced(ledger, question).lots.empty());
}

TEST(Tracing, TaintedCentsOfALotAreOlderThanItsCleanCents)
{
    // 1 holds 50 clean and 50 tainted, pays all to 2, and 2 pays out in two parts.
    const Ledger ledger = ledgerOf({{-1, 1, 50}, {0, 1, 50}, {1, 2, 100}, {2, 3, 50}, {2, 4, 50}});
    EXPECT_EQ(sumsOf(traced(ledger, Rule::Fifo, {0}).targets)[3], 50);
    EXPECT_EQ(sumsOf(traced(ledger, Rule::Lifo, {0}).targets)[4], 50);
}

TEST(Tracing, DebitAboveTheKnownBalanceIsToppedUpClean)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {1, 2, 250}, {2, 3, 100}});
    for (const Rule rule : {Rule::Fifo, Rule::Lifo, Rule::ProRata, Rule::OwnFirst, Rule::TaintFirst}) {
        SCOPED_TRACE(ruleId(rule).toStdString());
        const Trace result = traced(ledger, rule, {0});
        EXPECT_EQ(sumsOf(result.targets)[2], 100) << "all taint goes along";
        EXPECT_EQ(result.toppedUp, 100 + 150);
    }
    EXPECT_EQ(sumsOf(traced(ledger, Rule::Poison, {0}).targets)[2], 250);
    EXPECT_EQ(sumsOf(traced(ledger, Rule::ProRata, {0}).targets)[3], 40);
}

TEST(Tracing, WindowAndSinglePaymentsDecideWhatIsTainted)
{
    const Ledger ledger = ledgerOf({{0, 1, 10}, {0, 1, 20}, {0, 1, 40}, {2, 1, 80}});
    TraceQuestion question;
    question.sources = {0};
    question.sinceSeconds = 86400;
    question.untilSeconds = 86400;
    EXPECT_EQ(traced(ledger, question).tainted, 20);
    question.payments = {PaymentId(4), PaymentId(2)};
    EXPECT_EQ(traced(ledger, question).tainted, 100) << "a payment in both is tainted once";
    question.sources.clear();
    question.payments = {PaymentId(4)};
    EXPECT_EQ(traced(ledger, question).tainted, 80);
}

TEST(Tracing, PaymentToOneselfChangesNothing)
{
    const Ledger plain = ledgerOf({{0, 1, 100}, {-1, 1, 100}, {1, 2, 50}});
    const Ledger loops = ledgerOf({{0, 0, 30}, {0, 1, 100}, {-1, 1, 100}, {1, 1, 150}, {1, 2, 50}});
    for (const Rule rule : allRules) {
        SCOPED_TRACE(ruleId(rule).toStdString());
        EXPECT_EQ(sumsOf(traced(plain, rule, {0}).targets), sumsOf(traced(loops, rule, {0}).targets));
        EXPECT_EQ(traced(loops, rule, {0}).tainted, 100);
    }
}

TEST(Tracing, MoneyThatLeavesTheCaseIsCounted)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {1, -1, 70}});
    for (const Rule rule : allRules) {
        SCOPED_TRACE(ruleId(rule).toStdString());
        const Trace result = traced(ledger, rule, {0});
        EXPECT_EQ(result.leftCase, 70);
        EXPECT_EQ(sumsOf(result.remaining), (Sums{{1, 30}}));
    }
}

TEST(Tracing, PaymentsTellTheirShareAndHop)
{
    const Ledger ledger = ledgerOf({{0, 1, 100}, {1, 2, 60}, {0, 2, 10}, {2, 3, 70}, {4, 3, 5}, {1, 3, 40}});
    const Trace result = traced(ledger, Rule::ProRata, {0});
    ASSERT_EQ(result.payments.size(), 5);
    EXPECT_EQ(result.payments[1].row, 1U);
    EXPECT_EQ(result.payments[1].tainted, 60);
    EXPECT_EQ(result.payments[1].hop, 2);
    EXPECT_EQ(result.payments[2].hop, 1);
    EXPECT_EQ(result.payments[3].hop, 2) << "the shortest way counts";
    TraceQuestion question;
    question.sources = {0};
    question.keepPayments = false;
    EXPECT_TRUE(traced(ledger, question).payments.empty());
}

TEST(Tracing, BackwardsFindsWhereMoneyCameFrom)
{
    // 1 and 2 fund 3, 3 pays 4, 4 pays 5. What 5 got came from 4, from 3, and from 1 and 2.
    const Ledger ledger = ledgerOf({{1, 3, 60}, {2, 3, 40}, {3, 4, 50}, {4, 5, 50}, {6, 7, 9}});
    TraceQuestion question;
    question.sources = {5};
    question.backwards = true;
    question.rule = Rule::ProRata;
    const Trace shares = traced(ledger, question);
    EXPECT_EQ(shares.tainted, 50);
    const Sums origins = sumsOf(shares.targets);
    EXPECT_EQ(origins.at(4), 50);
    EXPECT_EQ(origins.at(3), 50);
    EXPECT_FALSE(origins.contains(6));
    ASSERT_FALSE(shares.payments.empty());
    EXPECT_TRUE(std::is_sorted(shares.payments.begin(), shares.payments.end(),
                               [](const TracedPayment &a, const TracedPayment &b) { return a.row < b.row; }));
    // FIFO pairs the same cents in both directions where accounts end empty.
    const Ledger emptied = ledgerOf({{1, 3, 60}, {2, 3, 40}, {3, 4, 50}, {3, 5, 50}});
    question.rule = Rule::Fifo;
    question.sources = {5};
    const Trace back = traced(emptied, question);
    const Sums byLot = sumsOf(back.targets);
    EXPECT_EQ(byLot.at(1), 10);
    EXPECT_EQ(byLot.at(2), 40);
    EXPECT_EQ(sumsOf(traced(emptied, Rule::Fifo, {1}).targets)[5], 10);
    EXPECT_EQ(sumsOf(traced(emptied, Rule::Fifo, {2}).targets)[5], 40);
    for (const TraceLot &lot : back.lots)
        EXPECT_EQ(lot.path.back(), PaymentId(4)) << "ways are in order of time";
}

TEST(Tracing, BackwardsMoneyWithoutKnownOriginRemains)
{
    const Ledger ledger = ledgerOf({{-1, 1, 30}, {1, 2, 100}});
    TraceQuestion question;
    question.rule = Rule::Lifo;
    question.sources = {2};
    question.backwards = true;
    const Trace result = traced(ledger, question);
    EXPECT_EQ(result.leftCase, 30);
    EXPECT_EQ(sumsOf(result.remaining), (Sums{{1, 70}}));
}

TEST(Tracing, AmountsThatPass64BitsAreRefused)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Ledger ledger = ledgerOf({{0, 1, most}, {0, 1, most}});
    NoProgress progress;
    for (const Rule rule : allRules) {
        TraceQuestion question;
        question.rule = rule;
        question.sources = {0};
        const auto result = trace(ledger, question, progress);
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, Error::Code::Unsupported);
        EXPECT_FALSE(result.error().remedy.isEmpty());
    }
}

TEST(Tracing, WrongQuestionsAreRefused)
{
    const Ledger ledger = workedLedger();
    NoProgress progress;
    const auto codeOf = [&](const TraceQuestion &question) {
        const auto result = trace(ledger, question, progress);
        return result ? Error::Code::Storage : result.error().code;
    };
    TraceQuestion question;
    EXPECT_EQ(codeOf(question), Error::Code::Usage);
    question.sources = {-1};
    EXPECT_EQ(codeOf(question), Error::Code::Usage);
    question.sources = {99};
    EXPECT_EQ(codeOf(question), Error::Code::Usage);
    question.sources = {0};
    question.targets = {99};
    EXPECT_EQ(codeOf(question), Error::Code::Usage);
    question = {};
    question.payments = {PaymentId(999)};
    EXPECT_EQ(codeOf(question), Error::Code::Usage);
    question.payments = {PaymentId(2)};
    test::CancelAfter cancelled(0);
    EXPECT_EQ(trace(ledger, question, cancelled).error().code, Error::Code::Cancelled);
}

TEST(Tracing, RuleIdsAreStable)
{
    for (const Rule rule : allRules)
        EXPECT_EQ(ruleFromId(ruleId(rule)).value(), rule);
    EXPECT_EQ(ruleId(Rule::OwnFirst), QStringLiteral("own-first"));
    EXPECT_EQ(ruleFromId(QStringLiteral("tiho")).error().code, Error::Code::Usage);
}

TEST(Tracing, TargetsThatGotNothingAreNamedWhenAskedFor)
{
    TraceQuestion question;
    question.rule = Rule::Fifo;
    question.sources = {0};
    question.targets = {2};
    const Trace result = traced(workedLedger(), question);
    EXPECT_EQ(sumsOf(result.targets), (Sums{{2, 0}}));
    EXPECT_EQ(total(result.remaining), 30000) << "the others are followed all the same";
}

} // namespace kluwen::money
