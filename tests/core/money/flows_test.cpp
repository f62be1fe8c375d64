#include "core/base/datetime.h"
#include "core/money/flows.h"
#include "tests/core/money/examples.h"

namespace kluwen::money
{

namespace
{

qint64 at(int year, int month, int day)
{
    return epochDay(year, month, day).value() * qint64(86400);
}

Ledger flowLedger()
{
    Ledger ledger = ledgerOf({{-1, 0, 100}, {0, 1, 30}, {0, 0, 500}, {0, 1, 200}, {1, 0, 5}});
    ledger.seconds = {at(2025, 11, 30), at(2025, 11, 30), at(2025, 12, 5), at(2026, 2, 1), at(2026, 2, 28)};
    return ledger;
}

} // namespace

TEST(Flows, MonthsWithoutPaymentsAreNotLeftOut)
{
    const auto flows = monthFlows(flowLedger(), 0);
    ASSERT_EQ(flows.size(), 4);
    EXPECT_EQ(flows[0].year, 2025);
    EXPECT_EQ(flows[0].month, 11);
    EXPECT_EQ(flows[0].in, 100);
    EXPECT_EQ(flows[0].out, 30);
    EXPECT_EQ(flows[1].month, 12);
    EXPECT_EQ(flows[1].in + flows[1].out, 0) << "a payment to oneself moves nothing";
    EXPECT_EQ(flows[2].year, 2026);
    EXPECT_EQ(flows[2].month, 1);
    EXPECT_EQ(flows[3].in, 5);
    EXPECT_EQ(flows[3].out, 200);
    EXPECT_TRUE(monthFlows(flowLedger(), 7).empty());
}

TEST(Flows, RunningBalanceStartsFromTheOpening)
{
    const auto points = runningBalance(flowLedger(), 0, 1000);
    ASSERT_EQ(points.size(), 4);
    EXPECT_EQ(points[0].minor, 1100);
    EXPECT_EQ(points[1].minor, 1070);
    EXPECT_EQ(points[2].minor, 870);
    EXPECT_EQ(points[2].payment, PaymentId(4));
    EXPECT_EQ(points[3].minor, 875);
}

} // namespace kluwen::money
