#include "core/money/ledgerbuilder.h"
#include "tests/core/store/bulk.h"

namespace kluwen::money
{

namespace
{

void payIn(test::TestImport &run, RecordId payer, RecordId payee, Currency currency)
{
    store::BulkImport::Draft draft;
    draft.payer = payer;
    draft.payee = payee;
    draft.at.seconds = 1'700'000'000;
    draft.minor = 7;
    draft.currency = currency;
    ASSERT_TRUE(run->payment(draft).has_value());
}

} // namespace

TEST(LedgerBuilder, PaymentsOfOneCurrencyAreInOrderOfTimeAndId)
{
    test::TestCase test;
    test::TestImport run(*test);
    const RecordId a = run.account("A1");
    const RecordId b = run.account("B2");
    run.pay(a, b, 5, 500);
    run.pay(b, {}, 3, 300);
    run.pay({}, a, 5, 501);
    run.pay(a, b, 1, 100);
    payIn(run, a, b, Currency::fromLetters(u"USD"));
    run.commit();
    NoProgress progress;
    const auto ledger = buildLedger(*test, euro(), progress);
    ASSERT_TRUE(ledger.has_value());
    EXPECT_EQ(ledger->currency, euro());
    EXPECT_EQ(ledger->minor, (std::vector<qint64>{100, 300, 500, 501}));
    EXPECT_LT(ledger->ids[2], ledger->ids[3]);
    EXPECT_EQ(ledger->accounts, (std::vector<RecordId>{std::min(a, b), std::max(a, b)}));
    EXPECT_EQ(ledger->payer[0], ledger->indexOf(a));
    EXPECT_EQ(ledger->payee[0], ledger->indexOf(b));
    EXPECT_EQ(ledger->payee[1], -1);
    EXPECT_EQ(ledger->payer[3], -1);
    EXPECT_EQ(ledger->indexOf(RecordId(999)), -1);
}

TEST(LedgerBuilder, CurrenciesComeInOrderOfUse)
{
    test::TestCase test;
    test::TestImport run(*test);
    const RecordId a = run.account("A1");
    const RecordId b = run.account("B2");
    payIn(run, a, b, Currency::fromLetters(u"AED"));
    run.pay(a, b, 1, 100);
    run.pay(a, b, 2, 100);
    run.commit();
    EXPECT_EQ(currenciesOf(*test).value(), (QList<Currency>{euro(), Currency::fromLetters(u"AED")}));
}

TEST(LedgerBuilder, CanBeStopped)
{
    test::TestCase test;
    test::TestImport run(*test);
    const RecordId a = run.account("A1");
    run.pay(a, {}, 1, 100);
    run.commit();
    test::CancelAfter cancelled(0);
    const auto ledger = buildLedger(*test, euro(), cancelled);
    ASSERT_FALSE(ledger.has_value());
    EXPECT_EQ(ledger.error().code, Error::Code::Cancelled);
}

} // namespace kluwen::money
