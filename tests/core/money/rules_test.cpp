#include "core/money/rules/lots.h"
#include "core/money/rules/shares.h"
#include <gtest/gtest.h>
#include <limits>

namespace kluwen::money
{

TEST(Rules, ProRataRoundsToTheNearestCentHalvesUp)
{
    EXPECT_EQ(proRataShare(800, 300, 400), 150);
    EXPECT_EQ(proRataShare(3, 1, 1), 0);
    EXPECT_EQ(proRataShare(2, 1, 1), 1);
    EXPECT_EQ(proRataShare(3, 2, 1), 1);
    EXPECT_EQ(proRataShare(100, 30, 100), 30);
    EXPECT_EQ(proRataShare(100, 30, 500), 30);
}

TEST(Rules, ProRataIsExactForTheLargestAmounts)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(proRataShare(most, most / 2, most - 1), most / 2);
    EXPECT_EQ(proRataShare(most, most, most - 1), most - 1);
}

TEST(Rules, OwnMoneyGoesFirstOrLast)
{
    EXPECT_EQ(ownFirstShare(800, 300, 400), 0);
    EXPECT_EQ(ownFirstShare(600, 300, 350), 50);
    EXPECT_EQ(ownFirstShare(600, 300, 900), 300);
    EXPECT_EQ(taintFirstShare(800, 300, 400), 300);
    EXPECT_EQ(taintFirstShare(800, 300, 40), 40);
    EXPECT_EQ(poisonShare(800, 1, 400), 400);
    EXPECT_EQ(poisonShare(800, 0, 400), 0);
}

TEST(Rules, LotsAreTakenFromTheRightEnd)
{
    LotQueue queue;
    queue.add({5, 1});
    queue.add({3, Lot::clean});
    queue.add({4, 2});
    LotQueue copy = queue;
    std::vector<Lot> taken;
    takeOldest(queue, 9, taken);
    ASSERT_EQ(taken.size(), 2);
    EXPECT_EQ(taken[0].amount, 5);
    EXPECT_EQ(taken[1].amount, 1);
    EXPECT_EQ(queue.oldest().amount, 3);
    taken.clear();
    takeNewest(copy, 9, taken);
    ASSERT_EQ(taken.size(), 2);
    EXPECT_EQ(taken[0].amount, 2) << "the older of what was taken stands first";
    EXPECT_EQ(taken[1].amount, 4);
    taken.clear();
    takeNewest(copy, 100, taken);
    EXPECT_TRUE(copy.isEmpty());
}

TEST(Rules, QueueStaysFlatOverManyLots)
{
    LotQueue queue;
    std::vector<Lot> taken;
    qint64 sum = 0;
    for (int i = 0; i < 10000; ++i) {
        queue.add({3, i});
        queue.add({1, Lot::clean});
        takeOldest(queue, 3, taken);
    }
    for (const Lot &lot : taken)
        sum += lot.amount;
    takeOldest(queue, 1'000'000, taken);
    EXPECT_TRUE(queue.isEmpty());
    EXPECT_GT(sum, 0);
}

} // namespace kluwen::money
