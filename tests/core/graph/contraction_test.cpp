#include "core/graph/contraction.h"

#include <gtest/gtest.h>

namespace kluwen::graph
{

namespace
{

/// Two persons with an account each, a shop's account, and payments between the accounts.
Network sample()
{
    Network network;
    const NodeIndex jan = network.addNode(RecordId(1), QStringLiteral("Jan"), QStringLiteral("person"));
    const NodeIndex piet = network.addNode(RecordId(2), QStringLiteral("Piet"), QStringLiteral("person"));
    const NodeIndex one = network.addNode(RecordId(3), QStringLiteral("One"), QStringLiteral("account"));
    const NodeIndex two = network.addNode(RecordId(4), QStringLiteral("Two"), QStringLiteral("account"));
    const NodeIndex shop = network.addNode(RecordId(5), QStringLiteral("Shop"), QStringLiteral("account"));
    network.addEdge(jan, one, QStringLiteral("account_holder"));
    network.addEdge(piet, two, QStringLiteral("account_holder"));
    const auto pay = [&network](NodeIndex from, NodeIndex to, qint64 sum) {
        const auto edge = static_cast<size_t>(network.addEdge(from, to, QStringLiteral("payments")));
        network.sums[edge] = sum;
        network.currencies[edge] = euro();
    };
    pay(one, two, 100);
    pay(one, shop, 2000);
    pay(shop, two, 30);
    network.finish();
    return network;
}

} // namespace

TEST(Contraction, AGroupIsOneNodeUnderItsFirstMemberWithItsSums)
{
    const Contraction result = contracted(sample(), {{0, 2, 3}}, {QStringLiteral("Jan and accounts")});

    ASSERT_EQ(result.network.nodeCount(), 3);
    EXPECT_EQ(result.network.ids[0], RecordId(1));
    EXPECT_EQ(result.network.labels[0], QStringLiteral("Jan and accounts"));
    EXPECT_EQ(result.nodeOf, (std::vector<NodeIndex>{0, 1, 0, 0, 2}));
    EXPECT_EQ(result.leaders, std::vector<NodeIndex>{0});
    ASSERT_EQ(result.sums.size(), 1U);
    EXPECT_EQ(result.sums[0].things, 3);
    EXPECT_EQ(result.sums[0].links, 1);
    EXPECT_EQ(result.sums[0].out.value(euro().code), 2000);
    EXPECT_EQ(result.sums[0].in.value(euro().code), 30);
    EXPECT_EQ(result.sums[0].within.value(euro().code), 100);
}

TEST(Contraction, TiesToOthersAreKeptInOrderAndTiesWithinGo)
{
    const Contraction result = contracted(sample(), {{0, 2, 3}}, {QString()});

    EXPECT_EQ(result.edgeOf, (std::vector<EdgeIndex>{1, 3, 4}));
    EXPECT_EQ(result.network.from, (std::vector<NodeIndex>{1, 0, 2}));
    EXPECT_EQ(result.network.to, (std::vector<NodeIndex>{0, 2, 0}));
    EXPECT_EQ(result.network.sums, (std::vector<qint64>{0, 2000, 30}));
}

TEST(Contraction, TwoGroupsPayEachOther)
{
    const Contraction result = contracted(sample(), {{0, 2}, {1, 3}}, {QStringLiteral("A"), QStringLiteral("B")});

    EXPECT_EQ(result.sums[0].out.value(euro().code), 2100);
    EXPECT_EQ(result.sums[1].in.value(euro().code), 130);
    EXPECT_EQ(result.network.edgeCount(), 3);
}

TEST(Contraction, WithoutGroupsNothingChanges)
{
    const Network network = sample();
    const Contraction result = contracted(network, {}, {});

    EXPECT_EQ(result.network.ids, network.ids);
    EXPECT_EQ(result.network.from, network.from);
}

} // namespace kluwen::graph
