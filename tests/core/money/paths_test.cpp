#include "core/money/ranking.h"
#include "core/money/temporalflow.h"
#include "core/money/timepaths.h"
#include "tests/core/money/examples.h"

namespace kluwen::money
{

namespace
{

struct Timed
{
    AccountIndex payer;
    AccountIndex payee;
    qint64 seconds;
    qint64 minor;
};

Ledger timedLedger(const std::vector<Timed> &payments)
{
    std::vector<Row> rows;
    for (const Timed &payment : payments)
        rows.push_back({payment.payer, payment.payee, payment.minor});
    Ledger ledger = ledgerOf(rows);
    for (size_t i = 0; i < payments.size(); ++i)
        ledger.seconds[i] = payments[i].seconds;
    return ledger;
}

std::vector<std::uint32_t> wayOf(const Ledger &ledger, const PathQuestion &question, AccountIndex to)
{
    NoProgress progress;
    const auto paths = timePaths(ledger, question, progress);
    EXPECT_TRUE(paths.has_value());
    return paths ? paths->wayTo(to) : std::vector<std::uint32_t>{};
}

using Way = std::vector<std::uint32_t>;

} // namespace

TEST(TimePaths, EachAimHasItsOwnWay)
{
    // 0 -> 3 over 1 (early, small), over 2 (late, large), directly (last, tiny).
    const Ledger ledger =
        timedLedger({{0, 1, 1, 50}, {0, 2, 2, 900}, {1, 4, 3, 50}, {4, 3, 4, 50}, {2, 3, 5, 800}, {0, 3, 6, 10}});
    EXPECT_EQ(wayOf(ledger, {0, PathAim::Earliest}, 3), (Way{0, 2, 3}));
    EXPECT_EQ(wayOf(ledger, {0, PathAim::Largest}, 3), (Way{1, 4}));
    EXPECT_EQ(wayOf(ledger, {0, PathAim::FewestHops}, 3), (Way{5}));
    PathQuestion question{0, PathAim::Earliest};
    question.minimum = 60;
    EXPECT_EQ(wayOf(ledger, question, 3), (Way{1, 4}));
    question.sinceSeconds = 3;
    EXPECT_TRUE(wayOf(ledger, question, 3).empty());
}

TEST(TimePaths, MoneyCannotGoBackInTimeOrWaitTooLong)
{
    const Ledger ledger = timedLedger({{1, 2, 1, 10}, {0, 1, 2, 10}, {1, 3, 9, 10}, {0, 1, 8, 5}});
    EXPECT_TRUE(wayOf(ledger, {0, PathAim::Earliest}, 2).empty());
    EXPECT_EQ(wayOf(ledger, {0, PathAim::Earliest}, 3), (Way{1, 2}));
    PathQuestion question{0, PathAim::Largest};
    question.longestWait = 6;
    EXPECT_TRUE(wayOf(ledger, question, 3).empty());
    question.longestWait = 7;
    EXPECT_EQ(wayOf(ledger, question, 3), (Way{1, 2}));
}

TEST(TimePaths, AShorterWaitUsesTheLaterMoney)
{
    const Ledger ledger = timedLedger({{0, 1, 1, 900}, {0, 1, 8, 5}, {1, 2, 9, 100}});
    PathQuestion question{0, PathAim::Largest};
    question.longestWait = 2;
    EXPECT_EQ(wayOf(ledger, question, 2), (Way{1, 2}));
    question.longestWait = 8;
    EXPECT_EQ(wayOf(ledger, question, 2), (Way{0, 2}));
    NoProgress progress;
    EXPECT_EQ(timePaths(ledger, {9, PathAim::Largest}, progress).error().code, Error::Code::Usage);
}

TEST(TemporalFlow, GreedyAndMaximumComeOut)
{
    // 0 = s, 1 = a, 2 = b, 3 = t
    const Ledger ledger = timedLedger({{0, 1, 1, 5}, {1, 2, 2, 3}, {1, 3, 3, 4}, {2, 3, 5, 1}});
    EXPECT_EQ(greedyFlow(ledger, 0, 3).value(), 3);
    EXPECT_EQ(maximumFlow(ledger, 0, 3).value(), 5);
}

TEST(TemporalFlow, OrderOfTimeCounts)
{
    EXPECT_EQ(maximumFlow(timedLedger({{1, 2, 3, 80}, {0, 1, 5, 100}, {1, 2, 7, 30}}), 0, 2).value(), 30);
    EXPECT_EQ(maximumFlow(timedLedger({{0, 1, 1, 100}, {1, 2, 3, 80}, {1, 2, 7, 30}}), 0, 2).value(), 100);
    EXPECT_EQ(maximumFlow(timedLedger({{0, 1, 1, 100}}), 0, 0).error().code, Error::Code::Usage);
}

TEST(Ranking, TheTwoVectorsComeOut)
{
    // 0 = S, 1 = A, 2 = B, 3 = C, 4 = D
    const Ledger ledger = timedLedger({{1, 4, 5, 30}, {0, 1, 10, 80}, {0, 2, 20, 20}, {1, 3, 30, 50}, {2, 3, 40, 10}});
    const auto scores = [&ledger](bool byAmount) {
        NoProgress progress;
        RankQuestion question;
        question.source = 0;
        question.byAmount = byAmount;
        std::vector<double> all(5, 0);
        const auto answer = rankAccounts(ledger, question, progress);
        for (const RankedAccount &ranked : *answer)
            all[static_cast<size_t>(ranked.account)] = ranked.score;
        return all;
    };
    const std::vector<double> base{.172554, .068311, .064363, .066993, .023226};
    const std::vector<double> weight{.172555, .107427, .025247, .062825, .027394};
    for (size_t i = 0; i < base.size(); ++i) {
        EXPECT_NEAR(scores(false)[i], base[i], 3e-6);
        EXPECT_NEAR(scores(true)[i], weight[i], 3e-6);
    }
}

} // namespace kluwen::money
