#include "tests/core/patterns/examples.h"

namespace kluwen::patterns
{

TEST(Parallel, SeparatePaymentsWithinAPeriodAreAGroupOnlyWhenAskedFor)
{
    const std::vector<Line> lines{{0, 10, 0}, {1, 11, 20}, {2, 12, 40}, {3, 13, 900}};
    EXPECT_TRUE(found(ledgerOf(lines), "bipartite", {{"sum", 0}}).findings.empty());
    const Answer answer = found(ledgerOf(lines), "bipartite", {{"linked", 0}, {"window", 4}, {"sum", 0}});
    ASSERT_EQ(answer.findings.size(), 1U) << "the last payment stands alone in its period";
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3}));
    EXPECT_EQ(accountsOf(answer.findings[0]), (Numbers{0, 1, 2, 10, 11, 12}));
    EXPECT_TRUE(english(answer.findings[0]).contains(QStringLiteral("only the period ties these payments")));
}

TEST(Parallel, PayersThatReceiveAndPayeesThatPayAreNoGroup)
{
    const std::vector<Line> lines{{0, 10, 0}, {9, 0, 5}, {1, 11, 20}, {11, 5, 30}, {2, 12, 40}, {2, 13, 41}};
    EXPECT_TRUE(found(ledgerOf(lines), "bipartite", {{"linked", 0}, {"window", 4}, {"sum", 0}}).findings.empty());
}

TEST(Parallel, SeparateChainsWithinAPeriodAreAStackOnlyWhenAskedFor)
{
    const std::vector<Line> lines{{0, 10, 0}, {1, 11, 10}, {10, 20, 24}, {11, 21, 30}, {5, 6, 40}, {6, 5, 50}};
    EXPECT_TRUE(found(ledgerOf(lines), "stack", {{"sum", 0}}).findings.empty());
    const Settings apart{{"linked", 0}, {"window", 4}, {"sum", 0}};
    const Answer answer = found(ledgerOf(lines), "stack", apart);
    ASSERT_EQ(answer.findings.size(), 1U) << "what comes straight back is no chain";
    EXPECT_EQ(paymentsOf(answer.findings[0]), (Numbers{1, 2, 3, 4}));
    auto busy = lines;
    busy.insert(busy.begin() + 2, Line{30, 10, 20});
    EXPECT_TRUE(found(ledgerOf(busy), "stack", apart).findings.empty()) << "one chain is left, and makes no stack";
}

} // namespace kluwen::patterns
