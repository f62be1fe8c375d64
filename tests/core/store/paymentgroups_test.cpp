#include "core/store/paymentgroups.h"
#include "tests/core/store/bulk.h"

namespace kluwen::store
{

using test::TestCase;
using test::TestImport;

namespace
{

/// Payments of one account with two others, itself and the world outside, over two months.
class GroupCase
{
public:
    GroupCase()
    {
        TestImport run(*test);
        a = run.account("A1");
        b = run.account("B2");
        c = run.account("C3");
        run.pay(a, b, 1, 900, "rent", {});
        run.pay(b, a, 2, 100, "back", {});
        run.pay(a, b, 33, 500, "rent", {});
        run.pay(a, c, 34, 300, "wages", {});
        run.pay({}, a, 35, 550, "cash", {});
        run.pay(b, c, 36, 7, "elsewhere", {});
        (void)run.commit();
    }
    QList<PaymentGroup> groups(const PaymentFilter &filter, PaymentGrouping grouping)
    {
        NoProgress progress;
        return paymentGroups(test->payments(), filter, grouping, progress).value();
    }
    QList<qint64> amounts(const PaymentFilter &filter)
    {
        QList<qint64> amounts;
        const QList<Payment> page = test->payments().page(filter, {}, 100).value();
        for (const Payment &payment : page)
            amounts.append(payment.minor);
        return amounts;
    }

    TestCase test;
    RecordId a;
    RecordId b;
    RecordId c;
};

using Amounts = QList<qint64>;

} // namespace

TEST(PaymentGroups, CounterpartiesOfAnAccountByTheirSum)
{
    GroupCase fixture;
    PaymentFilter filter;
    filter.accounts = {fixture.a};

    const QList<PaymentGroup> groups = fixture.groups(filter, PaymentGrouping::Counterparty);

    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(groups[0].counterparty, fixture.b);
    EXPECT_EQ(groups[0].count, 3);
    EXPECT_EQ(groups[0].in, 100);
    EXPECT_EQ(groups[0].out, 1'400);
    EXPECT_FALSE(groups[1].counterparty.isValid()) << "outside the case";
    EXPECT_EQ(groups[1].in, 550);
    EXPECT_EQ(groups[2].counterparty, fixture.c);
    EXPECT_LT(groups[0].firstSeconds, groups[0].lastSeconds);
}

TEST(PaymentGroups, MonthsInOrderOfTime)
{
    GroupCase fixture;
    PaymentFilter filter;
    filter.accounts = {fixture.a};

    const QList<PaymentGroup> groups = fixture.groups(filter, PaymentGrouping::Month);

    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].month + 1, groups[1].month);
    EXPECT_EQ(groups[0].in, 100);
    EXPECT_EQ(groups[0].out, 900);
    EXPECT_EQ(groups[1].in, 550);
    EXPECT_EQ(groups[1].out, 800);
}

TEST(PaymentGroups, WithoutAccountsEveryPaymentCountsForBothItsSides)
{
    GroupCase fixture;

    const QList<PaymentGroup> groups = fixture.groups({}, PaymentGrouping::Counterparty);

    ASSERT_EQ(groups.size(), 4);
    qint64 paid = 0;
    qint64 received = 0;
    for (const PaymentGroup &group : groups) {
        paid += group.out;
        received += group.in;
    }
    EXPECT_EQ(paid, 2'357);
    EXPECT_EQ(received, 2'357);
    EXPECT_EQ(groups[0].counterparty, fixture.a);
}

TEST(PaymentGroups, TheOtherSideNarrowsAFilterToOneGroup)
{
    GroupCase fixture;
    PaymentFilter filter;
    filter.accounts = {fixture.a};
    filter.other = fixture.b;
    EXPECT_EQ(fixture.amounts(filter), (Amounts{900, 100, 500}));
    filter.side = PaymentFilter::Side::Payee;
    EXPECT_EQ(fixture.amounts(filter), (Amounts{100}));
    filter.side = PaymentFilter::Side::Either;
    filter.other = RecordId();
    EXPECT_EQ(fixture.amounts(filter), (Amounts{550}));
    PaymentFilter whole;
    whole.other = fixture.c;
    EXPECT_EQ(fixture.amounts(whole), (Amounts{300, 7}));
    // Every group is what its payments add up to.
    PaymentFilter of;
    of.accounts = {fixture.a, fixture.b};
    for (const PaymentGroup &group : fixture.groups(of, PaymentGrouping::Counterparty)) {
        of.other = group.counterparty;
        EXPECT_EQ(fixture.test->payments().totals(of).value().count, group.count);
    }
}

TEST(PaymentGroups, PageKeysAreTheLastPaymentsOfPages)
{
    GroupCase fixture;
    const auto keys = fixture.test->payments().pageKeys({}, 2).value();
    ASSERT_EQ(keys.size(), 3U);
    const QList<Payment> second = fixture.test->payments().page({}, keys[0], 2).value();
    ASSERT_EQ(second.size(), 2);
    EXPECT_EQ(second[0].minor, 500);
    EXPECT_EQ(second[1].minor, 300);
}

} // namespace kluwen::store
