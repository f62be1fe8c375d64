#include "core/graph/subnetwork.h"

#include <gtest/gtest.h>

namespace kluwen::graph
{

namespace
{

/// Somebody alone before, between and behind two who are tied, one of the ties being money of the past.
Network withLonely()
{
    Network network;
    for (int i = 1; i <= 5; ++i)
        network.addNode(RecordId(i), QStringLiteral("N%1").arg(i),
                        i == 2 ? QStringLiteral("person") : QStringLiteral("company"));
    network.addEdge(1, 3, QStringLiteral("ownership"));
    const auto money = static_cast<size_t>(network.addEdge(3, 1, QStringLiteral("payments"), 7));
    network.links[money] = RecordId(90);
    network.sums[money] = 12345;
    network.currencies[money] = euro();
    network.certainty[money] = Certainty::Suspected;
    network.past[money] = 1;
    network.finish();
    return network;
}

} // namespace

TEST(Subnetwork, WhoHasNoTieIsLeftOutAndTheOthersKeepAllTheyHad)
{
    const Network whole = withLonely();

    const Subnetwork part = tied(whole);

    EXPECT_EQ(part.nodes, (std::vector<NodeIndex>{1, 3}));
    EXPECT_EQ(part.network.ids, (std::vector<RecordId>{RecordId(2), RecordId(4)}));
    EXPECT_EQ(part.network.labels[1], QStringLiteral("N4"));
    EXPECT_EQ(part.network.typeOf(0), QStringLiteral("person"));
    EXPECT_EQ(part.network.typeOf(1), QStringLiteral("company"));
    EXPECT_EQ(part.network.from, (std::vector<NodeIndex>{0, 1}));
    EXPECT_EQ(part.network.to, (std::vector<NodeIndex>{1, 0}));
    EXPECT_EQ(part.network.edgesOf(0).size(), 2U);
    EXPECT_EQ(part.network.edgeTypeNames[part.network.edgeTypes[1]], QStringLiteral("payments"));
    EXPECT_EQ(part.network.links, whole.links);
    EXPECT_EQ(part.network.weights, whole.weights);
    EXPECT_EQ(part.network.sums, whole.sums);
    EXPECT_EQ(part.network.currencies, whole.currencies);
    EXPECT_EQ(part.network.certainty, whole.certainty);
    EXPECT_EQ(part.network.past, whole.past);
}

TEST(Subnetwork, OfNobodyWithTiesNothingIsLeft)
{
    Network network;
    network.addNode(RecordId(1), QStringLiteral("Jan"), QStringLiteral("person"));
    network.finish();

    EXPECT_EQ(tied(network).network.nodeCount(), 0);
}

} // namespace kluwen::graph
