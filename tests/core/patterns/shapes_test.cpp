#include "tests/core/patterns/examples.h"

namespace kluwen::patterns
{

TEST(Fans, OneAccountThatPaysManyWithinTheWindowIsFound)
{
    const auto ledger = ledgerOf({{0, 1, 0}, {0, 2, 10}, {0, 2, 11}, {0, 3, 20}, {4, 1, 21}, {0, 5, 999}});
    const Answer answer = found(ledger, "fan-out", {{"minimum", 3}, {"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2, 3}));
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4}));
    EXPECT_EQ(answer.findings[0].sums, (std::vector<Money>{{400'000, euro()}}));
    EXPECT_EQ(answer.findings[0].firstSeconds, 0);
    EXPECT_EQ(answer.findings[0].lastSeconds, 20 * secondsOfHour);
    EXPECT_EQ(english(answer.findings[0]), QStringLiteral("#0 paid 3 different accounts within 4 days, 3 in the whole "
                                                          "stretch. Payments: 4, from 1 January 1970 to 1 January "
                                                          "1970. Together: €4,000.00."));
    EXPECT_TRUE(found(ledger, "fan-out", {{"minimum", 4}, {"sum", 0}}).findings.empty());
    EXPECT_TRUE(found(ledger, "fan-out", {{"minimum", 3}, {"sum", 4001}}).findings.empty());
    EXPECT_TRUE(found(ledger, "fan-in", {{"minimum", 3}, {"sum", 0}}).findings.empty());
}

TEST(Fans, TheWindowIsKeptToTheSecondAndTheOutsideDoesNotCount)
{
    const std::vector<Line> lines{{1, 0, 0}, {2, 0, 48}, {-1, 0, 50}, {3, 0, 96}};
    EXPECT_EQ(found(ledgerOf(lines), "fan-in", {{"minimum", 3}, {"sum", 0}}).findings.size(), 1U);
    auto late = lines;
    late.back().hour = 97;
    EXPECT_TRUE(found(ledgerOf(late), "fan-in", {{"minimum", 3}, {"sum", 0}}).findings.empty());
}

TEST(Fans, AStretchThatGoesOnForLongIsOrdinaryBusiness)
{
    std::vector<Line> shop;
    for (int day = 0; day < 40; ++day)
        shop.push_back({1 + day % 7, 0, day * 24});
    EXPECT_TRUE(found(ledgerOf(shop), "fan-in").findings.empty());
    EXPECT_EQ(found(ledgerOf(shop), "fan-in", {{"longest", 0}}).findings.size(), 1U);
}

TEST(GatherScatter, AHubThatCollectsAndSpreadsIsFound)
{
    const auto ledger = ledgerOf({{1, 0, 0}, {2, 0, 5}, {0, 3, 10}, {0, 4, 30}, {5, 6, 31}});
    const Answer answer = found(ledger, "gather-scatter", {{"payers", 2}, {"payees", 2}, {"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2, 3, 4}));
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4}));
    EXPECT_TRUE(found(ledger, "gather-scatter", {{"payers", 2}, {"payees", 3}, {"sum", 0}}).findings.empty());
}

TEST(ScatterGather, MiddlesMustReceiveBeforeTheyPay)
{
    const auto ledger = ledgerOf({{0, 1, 0}, {0, 2, 1}, {1, 9, 5}, {2, 9, 6}, {0, 3, 8}});
    const Answer answer = found(ledger, "scatter-gather", {{"minimum", 2}, {"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 9, 1, 2}));
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4}));
    const auto tooEarly = ledgerOf({{1, 9, 0}, {0, 1, 1}, {0, 2, 2}, {2, 9, 6}});
    EXPECT_TRUE(found(tooEarly, "scatter-gather", {{"minimum", 2}, {"sum", 0}}).findings.empty());
}

TEST(ScatterGather, MiddlesPassOnMostOfWhatTheyGot)
{
    const auto ledger = ledgerOf({{0, 1, 0, 100'000}, {0, 2, 1, 100'000}, {1, 9, 5, 90'000}, {2, 9, 6, 40'000}});
    EXPECT_TRUE(found(ledger, "scatter-gather", {{"minimum", 2}, {"sum", 0}}).findings.empty());
    EXPECT_EQ(found(ledger, "scatter-gather", {{"minimum", 2}, {"sum", 0}, {"kept", 40}}).findings.size(), 1U);
    EXPECT_EQ(found(ledger, "scatter-gather", {{"minimum", 2}, {"sum", 0}, {"kept", 0}}).findings.size(), 1U);
}

TEST(Bipartite, GroupsThatPayTheSameGroupAreFound)
{
    const auto ledger = ledgerOf({{0, 3, 0}, {0, 4, 1}, {1, 3, 2}, {1, 4, 3}, {2, 4, 4}, {2, 3, 5}, {7, 8, 6}});
    const Answer answer = found(ledger, "bipartite", {{"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2, 3, 4}));
    EXPECT_EQ(paymentsOf(answer.findings[0]).size(), 6U);
    EXPECT_TRUE(
        found(ledgerOf({{0, 3, 0}, {0, 4, 1}, {1, 3, 2}, {2, 4, 3}}), "bipartite", {{"sum", 0}}).findings.empty());
    EXPECT_TRUE(
        found(ledgerOf({{0, 1, 0}, {0, 2, 1}, {1, 0, 2}, {1, 2, 3}}), "bipartite", {{"sum", 0}}).findings.empty());
}

TEST(Stack, TwoLayersOverTheSameMiddlesAreFound)
{
    const auto ledger = ledgerOf(
        {{0, 2, 0}, {0, 3, 1}, {1, 2, 2}, {1, 3, 3}, {2, 4, 24}, {2, 5, 25}, {3, 4, 26}, {3, 5, 27}, {8, 9, 28}});
    const Answer answer = found(ledger, "stack", {{"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{2, 3, 0, 1, 4, 5}));
    EXPECT_EQ(paymentsOf(answer.findings[0]).size(), 8U);
    const auto chain = ledgerOf({{0, 1, 0}, {1, 2, 5}});
    EXPECT_TRUE(found(chain, "stack", {{"sum", 0}}).findings.empty());
    ASSERT_EQ(found(chain, "stack", {{"minimum", 1}, {"sum", 0}}).findings.size(), 1U);
}

TEST(Walk, StepsSoonAfterEachOtherAreOneWalk)
{
    const auto ledger = ledgerOf({{0, 1, 0}, {1, 2, 10}, {2, 1, 20}, {1, 3, 30}, {3, 4, 99}});
    const Answer answer = found(ledger, "random", {{"minimum", 4}, {"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4}));
}

TEST(Find, NamesAndNumbersThatCannotBeAreRefusedAndItCanBeStopped)
{
    const auto ledger = ledgerOf({{0, 1, 0}});
    NoProgress progress;
    Request request;
    request.choices = {{QStringLiteral("nothing"), {}}};
    EXPECT_EQ(find(ledger, request, progress).error().code, Error::Code::Usage);
    request.choices = {{QStringLiteral("fan-out"), {{"depth", 3}}}};
    EXPECT_EQ(find(ledger, request, progress).error().code, Error::Code::Usage);
    request.choices = {{QStringLiteral("fan-out"), {{"minimum", -3}}}};
    const auto refused = find(ledger, request, progress);
    EXPECT_EQ(refused.error().code, Error::Code::Usage);
    EXPECT_FALSE(refused.error().remedy.isEmpty());
}

TEST(Find, EveryCardSaysWhatItDoesAndEveryPatternRunsOnNothing)
{
    NoProgress progress;
    const auto answer = find(money::Ledger{}, {}, progress);
    ASSERT_TRUE(answer.has_value());
    EXPECT_TRUE(answer->findings.empty());
    ASSERT_EQ(answer->tallies.size(), methodCards().size());
    for (const MethodCard &card : methodCards()) {
        EXPECT_GE(card.version, 1);
        EXPECT_TRUE(std::string_view(card.looksFor).ends_with('.')) << card.id;
        EXPECT_TRUE(std::string_view(card.innocent).ends_with('.')) << card.id;
        EXPECT_TRUE(std::string_view(card.grounds).ends_with('.')) << card.id;
        EXPECT_FALSE(card.parameters.empty()) << card.id;
        for (const Parameter &parameter : card.parameters) {
            EXPECT_LE(parameter.least, parameter.value) << card.id << parameter.id;
            EXPECT_GE(parameter.most, parameter.value) << card.id << parameter.id;
        }
    }
}

TEST(Find, TheStrongestFindingsAreKeptAndAllAreCounted)
{
    std::vector<Line> lines;
    for (int i = 0; i < 30; ++i)
        for (int j = 0; j < 3 + i % 4; ++j)
            lines.push_back({i, 100 + j, i * 1000 + j});
    NoProgress progress;
    Request request;
    request.choices = {{QStringLiteral("fan-out"), {{"minimum", 3}, {"sum", 0}}}};
    request.mostFindings = 5;
    const auto answer = find(ledgerOf(lines), request, progress);
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->tallies[0].found, 30);
    ASSERT_EQ(answer->findings.size(), 5U);
    for (const Finding &finding : answer->findings)
        EXPECT_EQ(finding.payments.size(), 6U);
}

} // namespace kluwen::patterns
