#include "core/money/rates.h"
#include "tests/core/patterns/examples.h"

namespace kluwen::patterns
{

namespace
{

/// The sample of Blanuša et al.'s parallel cycle enumeration: five simple cycles, of which three in order of time.
std::vector<Line> sample()
{
    return {{1, 2, 0}, {1, 5, 1}, {2, 3, 2}, {3, 1, 3}, {3, 2, 4}, {3, 4, 5},
            {3, 6, 6}, {4, 5, 7}, {5, 2, 8}, {6, 4, 9}, {4, 7, 10}};
}

std::vector<Numbers> sortedAccounts(const Answer &answer)
{
    std::vector<Numbers> all;
    for (const Finding &finding : answer.findings) {
        all.push_back(accountsOf(finding));
        std::sort(all.back().begin(), all.back().end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

TEST(Cycles, TheSampleHasFiveSimpleCycles)
{
    const Answer answer = found(ledgerOf(sample()), "cycle", {{"shortest", 2}, {"sum", 0}});
    EXPECT_EQ(sortedAccounts(answer),
              (std::vector<Numbers>{{1, 2, 3}, {1, 2, 3, 5}, {2, 3}, {2, 3, 4, 5}, {2, 3, 4, 5, 6}}));
    EXPECT_TRUE(answer.tallies[0].isComplete);
}

TEST(Cycles, TheSampleHasThreeCyclesInOrderOfTime)
{
    const Answer answer = found(ledgerOf(sample()), "temporal-cycle", {{"strict", 1}, {"shortest", 2}, {"sum", 0}});
    EXPECT_EQ(sortedAccounts(answer), (std::vector<Numbers>{{1, 2, 3}, {2, 3}, {2, 3, 4, 5}}));
    std::vector<Numbers> payments;
    for (const Finding &finding : answer.findings)
        payments.push_back(paymentsOf(finding));
    std::sort(payments.begin(), payments.end());
    EXPECT_EQ(payments, (std::vector<Numbers>{{1, 3, 4}, {3, 5}, {3, 6, 8, 9}}));
}

TEST(Cycles, LengthAndWindowAreKept)
{
    const auto ledger = ledgerOf(sample());
    EXPECT_EQ(found(ledger, "cycle", {{"longest", 3}, {"shortest", 2}, {"sum", 0}}).findings.size(), 2U);
    EXPECT_EQ(found(ledger, "cycle", {{"shortest", 4}, {"sum", 0}}).findings.size(), 3U);
    const auto slow = ledgerOf({{0, 1, 0}, {1, 0, 97}});
    EXPECT_TRUE(found(slow, "cycle", {{"shortest", 2}, {"sum", 0}}).findings.empty());
    EXPECT_EQ(found(slow, "cycle", {{"window", 5}, {"shortest", 2}, {"sum", 0}}).findings.size(), 1U);
}

TEST(Cycles, EqualTimesCountUnlessTheyAreToBeLater)
{
    const auto ledger = ledgerOf({{0, 1, 0}, {1, 2, 0}, {2, 0, 0}});
    EXPECT_EQ(found(ledger, "temporal-cycle", {{"sum", 0}}).findings.size(), 1U);
    EXPECT_TRUE(found(ledger, "temporal-cycle", {{"strict", 1}, {"sum", 0}}).findings.empty());
}

TEST(Cycles, RepeatedRoundsThatOverlapAreOneFinding)
{
    const auto ledger = ledgerOf({{0, 1, 0}, {0, 1, 1}, {1, 0, 2}, {1, 0, 3}, {0, 1, 5000}, {1, 0, 5001}});
    const Answer answer = found(ledger, "temporal-cycle", {{"shortest", 2}, {"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 2U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4}));
}

TEST(Cycles, ABusyPartIsSaidToBeUnfinished)
{
    std::vector<Line> lines;
    for (int hour = 0; hour < 12; ++hour)
        for (int i = 0; i < 9; ++i)
            for (int j = 0; j < 9; ++j)
                if (i != j)
                    lines.push_back({i, j, hour});
    const Answer answer = found(ledgerOf(lines), "cycle", {{"shortest", 2}, {"sum", 0}});
    EXPECT_FALSE(answer.tallies[0].isComplete);
    EXPECT_GT(answer.tallies[0].found, 0);
}

TEST(Cycles, AmountsOfAnotherOrderAreNoCycleWhereverItIsBegun)
{
    const std::vector<Line> fee{{1, 2, 0, 97'000}, {2, 0, 1, 95'000}, {0, 1, 2, 100'000}};
    EXPECT_EQ(found(ledgerOf(fee), "cycle", {{"sum", 0}}).findings.size(), 1U);
    auto other = fee;
    other[1].minor = 40'000;
    EXPECT_TRUE(found(ledgerOf(other), "cycle", {{"sum", 0}}).findings.empty());
    EXPECT_EQ(found(ledgerOf(other), "cycle", {{"sum", 0}, {"kept", 0}}).findings.size(), 1U);
}

TEST(RoundTrip, OnlyMoneyThatComesBackNearlyWholeCounts)
{
    const std::vector<Line> lines{{0, 1, 0, 100'000}, {1, 2, 24, 97'000}, {2, 0, 48, 95'000}};
    const Answer answer = found(ledgerOf(lines), "round-trip", {{"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2}));
    EXPECT_EQ(answer.findings[0].strength, 90);
    auto less = lines;
    less[1].minor = 80'000;
    less[2].minor = 79'000;
    EXPECT_TRUE(found(ledgerOf(less), "round-trip", {{"sum", 0}}).findings.empty());
    auto dollars = lines;
    dollars[1].currency = Currency::fromLetters(u"USD");
    EXPECT_TRUE(found(ledgerOf(dollars), "round-trip", {{"sum", 0}}).findings.empty())
        << "amounts of two currencies say nothing";
}

TEST(RoundTrip, AConvertedLedgerFindsWhatPassedThroughAnotherCurrency)
{
    const std::vector<Line> lines{
        {0, 1, 0, 100'000}, {1, 2, 24, 121'250, Currency::fromLetters(u"USD")}, {2, 0, 48, 95'000}};
    const auto rates = money::RateTable::fromCsv("Date,USD\n1970-01-01,1.25\n");
    ASSERT_TRUE(rates.has_value());
    const money::ConvertedLedger converted = money::convertLedger(ledgerOf(lines), euro(), *rates);
    ASSERT_EQ(converted.ledger.size(), 3U);
    EXPECT_TRUE(found(ledgerOf(lines), "round-trip", {{"sum", 0}}).findings.empty());
    const Answer answer = found(converted.ledger, "round-trip", {{"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3}));
    EXPECT_EQ(answer.findings[0].sums, (std::vector<Money>{{292'000, euro()}}));
}

TEST(LoanBack, ALoanIsKnownByItsWordsOrItsRepayments)
{
    const std::vector<Line> lines{{0, 1, 0, 5'000'000}, {1, 2, 48, 4'900'000}, {2, 0, 96, 4'800'000}};
    EXPECT_TRUE(found(ledgerOf(lines), "loan-back").findings.empty());
    Hints hints;
    hints.loans = {PaymentId(3)};
    const Answer named = found(ledgerOf(lines), "loan-back", {}, hints);
    ASSERT_EQ(named.findings.size(), 1U);
    EXPECT_TRUE(english(named.findings[0]).contains(QStringLiteral("speaks of a loan")));
    auto repaid = lines;
    repaid.push_back({0, 2, 1000, 50'000});
    repaid.push_back({0, 2, 1700, 50'000});
    const Answer answer = found(ledgerOf(repaid), "loan-back");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4, 5}));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("that followed: 2.")));
}

TEST(LoanBack, ALoanPaidFromMoneyOfTheCaseAndNeverRepaidIsFound)
{
    const std::vector<Line> lines{{0, 1, 0, 3'000'000}, {2, 1, 24, 2'000'000}, {1, 3, 48, 4'500'000}};
    Hints hints;
    hints.loans = {PaymentId(3)};
    const Answer answer = found(ledgerOf(lines), "loan-back", {}, hints);
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{3, 1, 0, 2}));
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3}));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("had received €50,000.00")));
    auto repaid = lines;
    repaid.push_back({3, 1, 900, 10'000});
    EXPECT_TRUE(found(ledgerOf(repaid), "loan-back", {}, hints).findings.empty());
    auto poor = lines;
    poor[0].minor = 100;
    EXPECT_TRUE(found(ledgerOf(poor), "loan-back", {}, hints).findings.empty());
}

} // namespace kluwen::patterns
