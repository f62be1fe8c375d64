#include "tests/core/store/bulk.h"

namespace kluwen::store
{

using test::TestCase;
using test::TestImport;

namespace
{

/// Five payments among three accounts and the world outside, not in order of time.
class PaymentCase
{
public:
    PaymentCase()
    {
        TestImport run(*test);
        a = run.account("A1");
        b = run.account("B2");
        c = run.account("C3");
        run.pay(a, b, 9, 900, "Huur loods Çelik", "REF-9");
        run.pay(b, c, 2, 200, "loon");
        run.pay(a, a, 5, 500, "eigen rekening");
        run.pay({}, a, 5, 550, "storting kas");
        run.pay(a, b, 1, 100, "huur kantoor");
        done = run.commit();
    }

    QList<qint64> amounts(const PaymentFilter &filter)
    {
        QList<qint64> amounts;
        const QList<Payment> payments = test->payments().page(filter, {}, 100).value();
        for (const Payment &payment : payments)
            amounts.append(payment.minor);
        return amounts;
    }
    PaymentStore &store() { return test->payments(); }

    TestCase test;
    RecordId a;
    RecordId b;
    RecordId c;
    ImportRun done;
};

using Amounts = QList<qint64>;

} // namespace

TEST(PaymentStore, PagesInOrderOfTime)
{
    PaymentCase fixture;
    EXPECT_EQ(fixture.amounts({}), (Amounts{100, 200, 500, 550, 900}));

    Amounts seen;
    std::optional<PaymentCursor> after;
    for (;;) {
        const QList<Payment> page = fixture.store().page({}, after, 2).value();
        if (page.isEmpty())
            break;
        for (const Payment &payment : page)
            seen.append(payment.minor);
        after = PaymentCursor{page.constLast().at.seconds, page.constLast().id};
    }
    EXPECT_EQ(seen, (Amounts{100, 200, 500, 550, 900}));
}

TEST(PaymentStore, JumpsToARow)
{
    PaymentCase fixture;
    const auto cursor = fixture.store().cursorAt({}, 2).value();
    ASSERT_TRUE(cursor);
    EXPECT_EQ(fixture.store().find(cursor->id).value().minor, 500);
    EXPECT_EQ(fixture.store().page({}, cursor, 1).value().value(0).minor, 550);
    EXPECT_FALSE(fixture.store().cursorAt({}, 5).value());
    EXPECT_FALSE(fixture.store().cursorAt({}, -1).value());
}

TEST(PaymentStore, FindsThePaymentsOfAccountsOnEitherSideOnce)
{
    PaymentCase fixture;
    PaymentFilter filter;
    filter.accounts = {fixture.a};
    EXPECT_EQ(fixture.amounts(filter), (Amounts{100, 500, 550, 900}));
    filter.accounts = {fixture.a, fixture.b};
    EXPECT_EQ(fixture.amounts(filter), (Amounts{100, 200, 500, 550, 900}));
    filter.accounts = {fixture.c};
    EXPECT_EQ(fixture.amounts(filter), (Amounts{200}));
    EXPECT_EQ(fixture.store().totals(filter).value().count, 1);
    const auto cursor = fixture.store().cursorAt({{fixture.a}, {}, {}, 0, {}, {}, {}, {}}, 1).value();
    ASSERT_TRUE(cursor);
    EXPECT_EQ(fixture.store().find(cursor->id).value().minor, 500);
}

TEST(PaymentStore, FiltersByDayAmountCurrencyRunAndNumber)
{
    PaymentCase fixture;
    PaymentFilter days;
    days.since = QDate(2024, 1, 2);
    days.until = QDate(2024, 1, 5);
    EXPECT_EQ(fixture.amounts(days), (Amounts{200, 500, 550}));
    PaymentFilter minimum;
    minimum.minimum = 550;
    EXPECT_EQ(fixture.amounts(minimum), (Amounts{550, 900}));
    PaymentFilter dollars;
    dollars.currency = Currency::fromLetters(u"USD");
    EXPECT_EQ(fixture.amounts(dollars), Amounts());
    PaymentFilter run;
    run.run = fixture.done.id;
    EXPECT_EQ(fixture.amounts(run).size(), 5);
    run.run = ImportRunId(99);
    EXPECT_EQ(fixture.amounts(run), Amounts());
    PaymentFilter ids;
    ids.ids = {fixture.store().page({}, {}, 1).value().constFirst().id};
    EXPECT_EQ(fixture.amounts(ids), (Amounts{100}));
}

TEST(PaymentStore, FindsAPieceOfTheDescriptionWhateverItsCaseAndAccents)
{
    PaymentCase fixture;
    PaymentFilter filter;
    filter.text = QStringLiteral("HUUR");
    EXPECT_EQ(fixture.amounts(filter), (Amounts{100, 900}));
    filter.text = QStringLiteral("celik");
    EXPECT_EQ(fixture.amounts(filter), (Amounts{900}));
    filter.text = QStringLiteral("ref-9");
    EXPECT_EQ(fixture.amounts(filter), (Amounts{900}));
    filter.text = QStringLiteral("nowhere");
    EXPECT_EQ(fixture.amounts(filter), Amounts());
    filter.text = QStringLiteral("uur");
    filter.accounts = {fixture.b};
    EXPECT_EQ(fixture.amounts(filter), (Amounts{100, 900}));
    EXPECT_EQ(fixture.store().totals(filter).value().count, 2);
}

TEST(PaymentStore, TheAnswerForATextFollowsTheCase)
{
    PaymentCase fixture;
    PaymentFilter filter;
    filter.text = QStringLiteral("loon");
    EXPECT_EQ(fixture.amounts(filter), (Amounts{200}));
    TestImport more(*fixture.test);
    more.pay(fixture.b, fixture.c, 20, 210, "loon januari");
    more.commit();
    EXPECT_EQ(fixture.amounts(filter), (Amounts{200, 210}));
}

TEST(PaymentStore, AddsUp)
{
    PaymentCase fixture;
    const PaymentTotals totals = fixture.store().totals({}).value();
    EXPECT_EQ(totals.count, 5);
    EXPECT_EQ(totals.sums.value(euro().code), 2250);
    EXPECT_EQ(totals.first, QDate(2024, 1, 1));
    EXPECT_EQ(totals.last, QDate(2024, 1, 9));
    PaymentFilter none;
    none.minimum = 10'000;
    EXPECT_EQ(fixture.store().totals(none).value().count, 0);
    EXPECT_FALSE(fixture.store().totals(none).value().first.isValid());
}

TEST(PaymentStore, AddsUpByTheSideThatTheAccountsAreOn)
{
    PaymentCase fixture;
    EXPECT_TRUE(fixture.store().totals({}).value().in.isEmpty());
    const quint16 code = euro().code;
    PaymentFilter filter;
    filter.accounts = {fixture.a};
    const PaymentTotals one = fixture.store().totals(filter).value();
    EXPECT_EQ(one.count, 4);
    EXPECT_EQ(one.in.value(code), 550);
    EXPECT_EQ(one.out.value(code), 1'000);
    EXPECT_EQ(one.within.value(code), 500);
    filter.accounts = {fixture.a, fixture.b};
    const PaymentTotals both = fixture.store().totals(filter).value();
    EXPECT_EQ(both.in.value(code), 550);
    EXPECT_EQ(both.out.value(code), 200);
    EXPECT_EQ(both.within.value(code), 1'500);
    EXPECT_EQ(both.sums.value(code), 2'250);
}

TEST(PaymentStore, SumsPastSixtyFourBitsSaturate)
{
    TestCase test;
    TestImport run(*test);
    const RecordId a = run.account("A1");
    run.pay(a, {}, 1, std::numeric_limits<qint64>::max(), "x");
    run.pay(a, {}, 2, 1, "x");
    run.commit();
    EXPECT_EQ(test->payments().totals({}).value().sums.value(euro().code), std::numeric_limits<qint64>::max());
}

TEST(PaymentStore, StreamsRowsInOrderOfNumberUntilTold)
{
    PaymentCase fixture;
    Amounts all;
    ASSERT_TRUE(fixture.store().forEach({}, [&](const PaymentRow &row) {
        all.append(row.minor);
        return true;
    }));
    EXPECT_EQ(all, (Amounts{900, 200, 500, 550, 100}));
    Amounts some;
    ASSERT_TRUE(fixture.store().forEach({{fixture.a}, {}, {}, 0, {}, {}, {}, {}}, [&](const PaymentRow &row) {
        some.append(row.minor);
        return some.size() < 2;
    }));
    EXPECT_EQ(some, (Amounts{900, 500}));
}

TEST(PaymentStore, AddsUpPairs)
{
    PaymentCase fixture;
    const QList<PaymentPair> pairs = fixture.store().pairs({}).value();
    ASSERT_EQ(pairs.size(), 4); // outside -> a, a -> a, a -> b, b -> c
    EXPECT_FALSE(pairs[0].payer.isValid());
    EXPECT_EQ(pairs[2].payer, fixture.a);
    EXPECT_EQ(pairs[2].payee, fixture.b);
    EXPECT_EQ(pairs[2].count, 2);
    EXPECT_EQ(pairs[2].sum, 1000);
    EXPECT_EQ(Moment({pairs[2].firstSeconds, false}).date(), QDate(2024, 1, 1));
    EXPECT_EQ(Moment({pairs[2].lastSeconds, false}).date(), QDate(2024, 1, 9));
}

TEST(PaymentStore, KnowsItsAccounts)
{
    PaymentCase fixture;
    EXPECT_EQ(fixture.store().accounts().value(), (QList<RecordId>{fixture.a, fixture.b, fixture.c}));
}

TEST(PaymentStore, SaysThatAPaymentDoesNotExist)
{
    PaymentCase fixture;
    const auto none = fixture.store().find(PaymentId(99));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::Code::NotFound);
}

} // namespace kluwen::store
