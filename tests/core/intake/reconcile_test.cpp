#include "core/intake/reconcile.h"
#include "core/store/sourcestore.h"
#include "tests/core/store/bulk.h"

namespace kluwen::intake
{

using test::TestCase;
using test::TestImport;
using Kind = StatedBalance::Kind;

namespace
{

constexpr int january = 19'723; // 2024-01-01

/// An import of one account with balances and entries, in the order of a file.
class Statements
{
public:
    explicit Statements(TestCase &test) : run(*test), reconciler(*run, test->importRuns())
    {
        account = run->thing("account:A1", QStringLiteral("account")).value().id;
        other = run->thing("account:B2", QStringLiteral("account")).value().id;
    }

    void balance(Kind kind, int day, qint64 minor)
    {
        StatedBalance balance;
        balance.kind = kind;
        balance.account = "A1";
        balance.currency = euro();
        balance.minor = minor;
        balance.day = january + day;
        balance.line = ++line;
        ASSERT_TRUE(reconciler.balance(account, balance));
    }
    void entry(qint64 change)
    {
        reconciler.payment(change < 0 ? account : other, change < 0 ? other : account, euro(), std::abs(change),
                           StatedBy::Neither);
    }
    void statement(int from, qint64 opening, std::initializer_list<qint64> entries, int to, qint64 closing)
    {
        balance(Kind::Opening, from, opening);
        for (const qint64 change : entries)
            entry(change);
        balance(Kind::Closing, to, closing);
    }
    void row(int day, qint64 change, qint64 balanceAfter)
    {
        entry(change);
        balance(Kind::Running, day, balanceAfter);
    }
    store::ImportRun finish()
    {
        EXPECT_TRUE(reconciler.finish());
        return run.commit();
    }

    TestImport run;
    Reconciler reconciler;
    RecordId account;
    RecordId other;
    qint64 line = 0;
};

} // namespace

TEST(Reconciler, OpeningAndEntriesMakeTheClosingBalance)
{
    TestCase test;
    Statements file(test);
    file.statement(0, 1000, {-300, 50, -50}, 30, 700);
    const store::ImportRun run = file.finish();
    EXPECT_EQ(run.counts.balancesChecked, 1);
    EXPECT_EQ(run.counts.balanceDifferences, 0);
}

TEST(Reconciler, ADifferenceIsKeptWithBothAmounts)
{
    TestCase test;
    Statements file(test);
    file.statement(0, 1000, {-300}, 30, 701);
    const store::ImportRun run = file.finish();
    EXPECT_EQ(run.counts.balanceDifferences, 1);
    const auto checks = test->importRuns().balanceChecks(run.id).value();
    ASSERT_EQ(checks.size(), 1);
    EXPECT_EQ(checks[0].stated, 701);
    EXPECT_EQ(checks[0].computed, 700);
    EXPECT_EQ(checks[0].day, QDate(2024, 1, 31));
    EXPECT_EQ(checks[0].line, 2);
    EXPECT_FALSE(checks[0].gap);
    EXPECT_EQ(file.reconciler.differences().size(), 1);
}

TEST(Reconciler, EntriesOfOtherAccountsAndCurrenciesDoNotCount)
{
    TestCase test;
    Statements file(test);
    file.balance(Kind::Opening, 0, 1000);
    file.reconciler.payment(file.account, file.other, Currency::fromLetters(u"USD"), 5, StatedBy::Neither);
    file.reconciler.payment(file.other, RecordId(), euro(), 5, StatedBy::Neither);
    file.reconciler.payment(file.account, file.account, euro(), 5, StatedBy::Neither);
    file.balance(Kind::Closing, 30, 1000);
    EXPECT_EQ(file.finish().counts.balanceDifferences, 0);
}

TEST(Reconciler, AStatementFollowsTheOneBeforeIt)
{
    TestCase test;
    Statements file(test);
    file.statement(0, 1000, {-300}, 30, 700);
    file.statement(31, 700, {50}, 59, 750);
    file.statement(59, 750, {}, 90, 750); // opens on the day the one before it closes
    file.statement(91, 900, {}, 120, 900);
    const store::ImportRun run = file.finish();
    EXPECT_EQ(run.counts.balancesChecked, 7);
    const auto checks = test->importRuns().balanceChecks(run.id).value();
    ASSERT_EQ(checks.size(), 1);
    EXPECT_TRUE(checks[0].gap);
    EXPECT_EQ(checks[0].stated, 900);
    EXPECT_EQ(checks[0].computed, 750);
}

TEST(Reconciler, AGapBetweenFilesShowsWhicheverComesFirst)
{
    for (const bool olderFirst : {true, false}) {
        TestCase test;
        store::ImportRun last;
        for (const bool older : {olderFirst, !olderFirst}) {
            Statements file(test);
            if (older)
                file.statement(0, 1000, {-300}, 30, 700);
            else
                file.statement(60, 650, {}, 90, 650);
            last = file.finish();
        }
        const auto checks = test->importRuns().balanceChecks(last.id).value();
        ASSERT_EQ(checks.size(), 1) << olderFirst;
        EXPECT_TRUE(checks[0].gap);
        EXPECT_EQ(checks[0].stated, 650);
        EXPECT_EQ(checks[0].computed, 700);
    }
}

TEST(Reconciler, TheSameStatementsOnceMoreAreNoGap)
{
    TestCase test;
    for (int round = 0; round < 2; ++round) {
        Statements file(test);
        file.statement(0, 1000, {-300}, 0, 700); // statements of one day
        file.statement(1, 700, {100}, 1, 800);
        file.statement(2, 800, {}, 2, 800);
        EXPECT_EQ(file.finish().counts.balanceDifferences, 0) << round;
    }
}

TEST(Reconciler, AFileThatBeginsInsideAStatementOfTheCaseIsNoGap)
{
    TestCase test;
    {
        Statements file(test);
        file.statement(-30, 400, {600}, -1, 1000);
        file.statement(0, 1000, {-300, 100}, 60, 800);
        file.finish();
    }
    Statements file(test);
    file.statement(30, 700, {100, 50}, 90, 850);
    EXPECT_EQ(file.finish().counts.balanceDifferences, 0);
}

TEST(Reconciler, RunningBalancesOldestFirst)
{
    TestCase test;
    Statements file(test);
    file.row(0, -300, 700);
    file.row(1, 50, 750);
    file.row(2, -50, 701); // one too many
    file.row(3, -1, 700);
    const store::ImportRun run = file.finish();
    EXPECT_EQ(run.counts.balancesChecked, 3);
    const auto checks = test->importRuns().balanceChecks(run.id).value();
    ASSERT_EQ(checks.size(), 1);
    EXPECT_EQ(checks[0].stated, 701);
    EXPECT_EQ(checks[0].computed, 700);
    EXPECT_EQ(checks[0].line, 3);
    const auto spans = test->importRuns().spansUntil(file.account, euro(), january + 100).value();
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans[0].opening, 1000);
    EXPECT_EQ(spans[0].closing, 700);
}

TEST(Reconciler, RunningBalancesNewestFirst)
{
    TestCase test;
    Statements file(test);
    file.row(3, -1, 699);
    file.row(2, -50, 700);
    file.row(1, 50, 750);
    file.row(0, -300, 700);
    const store::ImportRun run = file.finish();
    EXPECT_EQ(run.counts.balancesChecked, 3);
    EXPECT_EQ(run.counts.balanceDifferences, 0);
    const auto spans = test->importRuns().spansUntil(file.account, euro(), january + 100).value();
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans[0].firstDay, january);
    EXPECT_EQ(spans[0].opening, 1000);
    EXPECT_EQ(spans[0].closing, 699);
}

TEST(Reconciler, AStatementWithoutAnEndKeepsItsBeginning)
{
    TestCase test;
    Statements file(test);
    file.balance(Kind::Opening, 0, 1000);
    file.entry(5);
    file.finish();
    const auto spans = test->importRuns().spansFrom(file.account, euro(), january).value();
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans[0].opening, 1000);
    EXPECT_FALSE(spans[0].closing);
}

} // namespace kluwen::intake
