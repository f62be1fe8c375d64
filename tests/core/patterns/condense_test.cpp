#include "tests/core/patterns/examples.h"

namespace kluwen::patterns
{

namespace
{

Answer condensed(const money::Ledger &ledger, std::vector<Choice> choices)
{
    NoProgress progress;
    Request request;
    request.choices = std::move(choices);
    const auto answer = find(ledger, request, progress);
    EXPECT_TRUE(answer.has_value());
    return answer ? *answer : Answer{};
}

Choice choiceOf(const char *pattern, Settings settings)
{
    return {QLatin1String(pattern), std::move(settings)};
}

} // namespace

TEST(Condense, OneAccountIsToldOnceWithAllItsPayments)
{
    std::vector<Line> lines;
    for (const qint64 month : {0, 1000, 2000})
        for (int i = 0; i < (month == 1000 ? 5 : 4); ++i)
            lines.push_back({0, 1 + i, month + i});
    const Settings settings{{"sum", 0}};
    EXPECT_EQ(found(ledgerOf(lines), "fan-out", settings).findings.size(), 3U);
    const Answer answer = condensed(ledgerOf(lines), {choiceOf("fan-out", settings)});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.tallies[0].found, 3);
    EXPECT_EQ(answer.findings[0].payments.size(), 13U);
    EXPECT_EQ(answer.findings[0].sums, (std::vector<Money>{{1'300'000, euro()}}));
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2, 3, 4, 5}));
    EXPECT_TRUE(english(answer.findings[0]).startsWith(QStringLiteral("#0 paid 5 different accounts")));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("This was found 3 times")));
}

TEST(Condense, WhatAWeightierPatternTellsIsNamedThereAndNotRepeated)
{
    const auto ledger = ledgerOf({{0, 1, 0, 1'000'000}, {1, 2, 24, 970'000}, {2, 0, 48, 950'000}});
    const Answer answer = condensed(ledger, {choiceOf("cycle", {}), choiceOf("round-trip", {})});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.findings[0].pattern, QStringLiteral("round-trip"));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("also found as: Cycle.")));
    ASSERT_EQ(answer.tallies.size(), 2U);
    EXPECT_EQ(answer.tallies[0].found, 1);
}

TEST(Condense, ThePatternThatWeighsMostComesFirst)
{
    std::vector<Line> lines;
    for (int i = 0; i < 12; ++i)
        lines.push_back({20, 30 + i, i});
    for (const Line &line : {Line{0, 1, 500, 1'000'000}, Line{1, 2, 524, 970'000}, Line{2, 0, 548, 950'000}})
        lines.push_back(line);
    const Answer answer = condensed(ledgerOf(lines), {choiceOf("fan-out", {}), choiceOf("round-trip", {})});
    ASSERT_EQ(answer.findings.size(), 2U);
    EXPECT_EQ(answer.findings[0].pattern, QStringLiteral("round-trip"));
    EXPECT_EQ(answer.findings[0].strength, 90);
    EXPECT_EQ(answer.findings[1].strength, 100) << "a clear fan-out weighs less than a round trip";
}

TEST(Condense, TwoThreadsFindWhatOneFinds)
{
    std::vector<Line> lines;
    for (const int payer : {3, 1800, 900, 1199})
        for (int i = 0; i < 4; ++i)
            lines.push_back({payer, 1000 + i + (payer == 3 ? 20 : 0), payer + i, 300'000});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.hour < b.hour; });
    const Answer answer = found(ledgerOf(lines), "fan-out");
    ASSERT_EQ(answer.findings.size(), 4U);
    EXPECT_EQ(answer.tallies[0].found, 4);
    std::vector<qint64> payers;
    for (const Finding &finding : answer.findings)
        payers.push_back(accountsOf(finding)[0]);
    EXPECT_EQ(payers, (Numbers{3, 900, 1199, 1800})) << "equally strong: in order of time";
}

} // namespace kluwen::patterns
