#include "tests/core/patterns/examples.h"

namespace kluwen::patterns
{

namespace
{

/// Every pattern with its card's values, each finding by itself.
Answer everything(const money::Ledger &ledger)
{
    NoProgress progress;
    Request request;
    request.isCondensed = false;
    const auto answer = find(ledger, request, progress);
    EXPECT_TRUE(answer.has_value());
    return answer ? *answer : Answer{};
}

} // namespace

TEST(BadInput, PaymentsOfNothingMakeNoFinding)
{
    std::vector<Line> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back({i % 5, (i + 1) % 5, i, 0});
    EXPECT_TRUE(everything(ledgerOf(lines)).findings.empty()) << "nothing reaches no smallest sum";
}

TEST(BadInput, PaymentsToOneselfAndFromOutsideMakeNoFinding)
{
    std::vector<Line> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back({i % 2 == 0 ? 0 : -1, i % 2 == 0 ? 0 : -1, i * 5, 123'456});
    EXPECT_TRUE(everything(ledgerOf(lines)).findings.empty());
}

TEST(BadInput, SumsThatDoNotFitStopAtTheLargest)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    std::vector<Line> lines;
    for (int i = 0; i < 5; ++i)
        lines.push_back({0, 1 + i, i, most});
    const Answer answer = found(ledgerOf(lines), "fan-out");
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.findings[0].sums, (std::vector<Money>{{most, euro()}}));
    everything(ledgerOf(lines));
}

TEST(BadInput, TheSmallestSumIsReachedInOneCurrencyAndNotInAllTogether)
{
    const Currency dollar = Currency::fromLetters(u"USD");
    const Currency yen = Currency::fromLetters(u"JPY");
    std::vector<Line> lines{{0, 1, 0, 600'000}, {0, 2, 1, 600'000, dollar}, {0, 3, 2, 1}, {0, 4, 3, 1, dollar}};
    EXPECT_TRUE(found(ledgerOf(lines), "fan-out").findings.empty());
    lines[1].minor = 1'000'000;
    EXPECT_EQ(found(ledgerOf(lines), "fan-out").findings.size(), 1U);
    lines[1] = {0, 2, 1, 10'000, yen};
    EXPECT_EQ(found(ledgerOf(lines), "fan-out").findings.size(), 1U) << "a yen has no cents";
}

} // namespace kluwen::patterns
