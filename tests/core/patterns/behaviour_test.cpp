#include "core/money/rates.h"
#include "core/patterns/benford.h"
#include "tests/core/patterns/examples.h"

namespace kluwen::patterns
{

TEST(Structuring, AmountsJustBelowTheThresholdAreFoundWithCounterExamples)
{
    const auto ledger = ledgerOf({{1, 0, 0, 950'000},
                                  {2, 0, 20, 990'000},
                                  {3, 0, 30, 1'000'000},
                                  {-1, 0, 40, 800'000},
                                  {1, 0, 50, 799'999},
                                  {1, 0, 900, 950'000}});
    const Answer answer = found(ledger, "structuring");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 4}));
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2}));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("€10,000.00 and more in the same time: 1.")));
    EXPECT_TRUE(found(ledger, "structuring", {{"minimum", 4}}).findings.empty());
    EXPECT_TRUE(found(ledger, "structuring", {{"payers", 4}}).findings.empty());
    EXPECT_TRUE(found(ledger, "structuring", {{"sum", 30'000}}).findings.empty());
    EXPECT_TRUE(found(ledger, "structuring", {{"threshold", 8'000}}).findings.empty());
}

TEST(Structuring, TheThresholdIsInTheUnitOfThePayment)
{
    const Currency yen = Currency::fromLetters(u"JPY");
    const auto ledger =
        ledgerOf({{1, 0, 0, 9'500, yen}, {2, 0, 1, 9'500, yen}, {3, 0, 2, 9'500, yen}, {1, 0, 3, 9'500}});
    const Answer answer = found(ledger, "structuring");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3}));
}

TEST(SplitPayments, ManyPaymentsToOnePayeeWithinHoursAreFound)
{
    const auto ledger = ledgerOf({{0, 1, 0}, {0, 2, 1}, {0, 1, 2}, {0, 1, 24}, {0, 1, 25}});
    const Answer answer = found(ledger, "split-payments", {{"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 3, 4}));
    EXPECT_TRUE(found(ledger, "split-payments").findings.empty()) << "3,000 is less than the smallest sum";
    EXPECT_EQ(found(ledger, "split-payments", {{"sum", 3000}}).findings.size(), 1U);
}

TEST(PassThrough, MoneyThatLeavesWithinHoursIsFound)
{
    const std::vector<Line> mule{{1, 0, 0, 300'000},  {0, 2, 5, 200'000},  {0, -1, 6, 80'000},
                                 {3, 0, 48, 100'000}, {0, 2, 50, 100'000}, {0, 2, 300, 5'000}};
    const Answer answer = found(ledgerOf(mule), "pass-through", {{"minimum", 2}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4, 5}));
    EXPECT_EQ(accountsOf(answer.findings[0])[0], 0);
    EXPECT_TRUE(found(ledgerOf(mule), "pass-through", {{"minimum", 3}}).findings.empty());
    EXPECT_TRUE(found(ledgerOf(mule), "pass-through", {{"minimum", 2}, {"share", 99}}).findings.empty())
        << "280,000 of 300,000";
    auto slow = mule;
    for (Line &line : slow)
        line.hour *= 30;
    EXPECT_TRUE(found(ledgerOf(slow), "pass-through", {{"minimum", 2}}).findings.empty());
}

TEST(PassThrough, ADebitIsPairedOnceOnly)
{
    const auto ledger = ledgerOf({{1, 0, 0, 100'000}, {2, 0, 1, 100'000}, {0, 3, 2, 100'000}});
    EXPECT_TRUE(found(ledger, "pass-through", {{"minimum", 2}}).findings.empty());
    EXPECT_EQ(found(ledger, "pass-through", {{"minimum", 1}}).findings.size(), 1U);
}

TEST(Dormant, AnAccountThatWakesIsFound)
{
    const std::vector<Line> lines{
        {0, 1, 0},        {1, 0, 24},      {0, 1, 24 * 250, 300'000}, {2, 0, 24 * 251, 300'000},
        {0, 3, 24 * 252}, {0, 3, 24 * 400}};
    const Answer answer = found(ledgerOf(lines), "dormant");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0])[0], 0);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{3, 4, 5}));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("no payments for 249 days")));
    EXPECT_TRUE(found(ledgerOf(lines), "dormant", {{"silent", 250}}).findings.empty());
    EXPECT_TRUE(found(ledgerOf(lines), "dormant", {{"before", 3}}).findings.empty());
}

TEST(Resale, TheSameHouseSoldOnForMuchMoreIsFound)
{
    const auto sale = [](qint64 object, qint64 seller, qint64 buyer, QDate day, qint64 euros) {
        return Hints::Sale{RecordId(object), RecordId(seller), RecordId(buyer), day, Money{euros * 100, euro()}};
    };
    Hints hints;
    hints.sales = {sale(9, 2, 3, QDate(2024, 3, 1), 290'000), sale(9, 1, 2, QDate(2024, 1, 1), 200'000),
                   sale(9, 3, 4, QDate(2024, 4, 1), 300'000), sale(8, 1, 2, QDate(2020, 1, 1), 100'000),
                   sale(8, 2, 3, QDate(2024, 1, 1), 900'000)};
    const Answer answer = found({}, "resale", {}, hints);
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{8, 0, 1, 2}));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("45 percent more after 60 days")));
}

TEST(FictitiousTurnover, TurnoverThatFlowsBackIsFound)
{
    const std::vector<Line> lines{{1, 0, 0, 100'000},  {0, 1, 10, 95'000}, {2, 0, 20, 200'000}, {0, 2, 30, 190'000},
                                  {1, 0, 40, 100'000}, {0, 1, 50, 95'000}, {3, 0, 60, 50'000}};
    const Answer answer = found(ledgerOf(lines), "fictitious-turnover");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2}));
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4, 5, 6}));
    EXPECT_TRUE(english(answer.findings[0]).startsWith(QStringLiteral("88 percent of what #0 received (€4,000.00 of")));
    EXPECT_TRUE(found(ledgerOf(lines), "fictitious-turnover", {{"share", 90}}).findings.empty());
}

TEST(RoundSums, MostlyRoundAmountsAreFound)
{
    std::vector<Line> lines;
    for (int i = 0; i < 6; ++i)
        lines.push_back({1 + i, 0, i, (i + 1) * 100'000});
    for (int i = 0; i < 4; ++i)
        lines.push_back({1 + i, 0, 10 + i, 12'345});
    const Answer answer = found(ledgerOf(lines), "round-sums");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.findings[0].payments.size(), 6U);
    EXPECT_TRUE(found(ledgerOf(lines), "round-sums", {{"share", 61}}).findings.empty());
}

TEST(RoundSums, TheAmountAsItWasWrittenIsRoundWhateverItWasConvertedInto)
{
    const Currency dollar = Currency::fromLetters(u"USD");
    std::vector<Line> round;
    std::vector<Line> odd;
    for (int i = 0; i < 6; ++i) {
        round.push_back({1 + i, 0, i, (i + 1) * 100'000, dollar});
        odd.push_back({1 + i, 0, i, (i + 1) * 125'000, dollar}); // round in euros only
    }
    const auto rates = money::RateTable::fromCsv("Date,USD\n1970-01-01,1.25\n");
    ASSERT_TRUE(rates.has_value());
    const Settings step{{"step", 1'000}};
    EXPECT_EQ(found(money::convertLedger(ledgerOf(round), euro(), *rates).ledger, "round-sums", step).findings.size(),
              1U);
    EXPECT_TRUE(found(money::convertLedger(ledgerOf(odd), euro(), *rates).ledger, "round-sums", step).findings.empty());
}

TEST(Benford, ExpectedSharesAndDeviationsAreRight)
{
    EXPECT_NEAR(FirstDigits::expected(1), 0.30103, 1e-5);
    EXPECT_NEAR(FirstDigits::expected(9), 0.04576, 1e-5);
    EXPECT_EQ(firstDigitsOf({1, 19, 190, 905, 0, 42}).counts, (std::array<qint64, 9>{3, 0, 0, 1, 0, 0, 0, 0, 1}));
    EXPECT_EQ(firstDigitsOf({1, 19, 190, 905, 0, 42}).count, 5);
    std::vector<qint64> powers; // of two: they follow the law
    for (int i = 0; i < 60; ++i)
        powers.push_back(qint64{1} << i);
    EXPECT_LT(firstDigitsOf(powers).deviation(), 0.02);
    EXPECT_NEAR(firstDigitsOf(std::vector<qint64>(100, 7)).deviationByChance(), 0.0235, 0.0001);
    EXPECT_EQ(firstDigitsOf({}).deviationByChance(), 0);
    EXPECT_NEAR(firstDigitsOf(std::vector<qint64>(50, 7)).deviation(), 2 * (1 - FirstDigits::expected(7)) / 9, 1e-9);
}

TEST(Benford, SmallNumbersCarryAWarning)
{
    std::vector<Line> lines;
    for (int i = 0; i < 120; ++i)
        lines.push_back({1, 0, i, 70'000 + i});
    const Answer answer = found(ledgerOf(lines), "benford", {{"minimum", 100}, {"few", 500}});
    ASSERT_EQ(answer.findings.size(), 2U);
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("with fewer than 500 amounts")));
    EXPECT_FALSE(english(found(ledgerOf(lines), "benford", {{"minimum", 100}, {"few", 100}}).findings[0])
                     .contains(QStringLiteral("with fewer than")));
    EXPECT_TRUE(found(ledgerOf(lines), "benford", {{"minimum", 121}}).findings.empty());
    EXPECT_TRUE(found(ledgerOf(lines), "benford", {{"minimum", 100}, {"chance", 2000}}).findings.empty());
}

} // namespace kluwen::patterns
