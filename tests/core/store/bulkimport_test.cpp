#include "core/store/database.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "tests/core/store/bulk.h"

namespace kluwen::store
{

using test::expectSoundCase;
using test::TestCase;
using test::TestImport;

namespace
{

qint64 countOf(TestCase &test, const char *table)
{
    const std::string sql = std::string("SELECT count(*) FROM ") + table;
    return selectNumber(test->database(), sql).value();
}

} // namespace

TEST(BulkImport, KeepsEverythingThatAPaymentSays)
{
    TestCase test;
    TestImport run(*test);
    const RecordId payer = run.account("A1");
    const RecordId payee = run.account("B2");
    BulkImport::Draft draft;
    draft.payer = payer;
    draft.payee = payee;
    draft.at = {1'700'000'000, true};
    draft.valueDay = 19'676;
    draft.minor = 123'456;
    draft.currency = Currency::fromLetters(u"USD");
    draft.channel = Channel::DirectDebit;
    draft.text = "Huur loods \xe2\x82\xac";
    draft.reference = "E2E-1";
    draft.line = 7;
    ASSERT_TRUE(run->payment(draft));

    const ImportRun done = run.commit();

    EXPECT_EQ(done.counts.payments, 1);
    EXPECT_EQ(done.counts.things, 2);
    const QList<Payment> payments = test->payments().page({}, {}, 10).value();
    ASSERT_EQ(payments.size(), 1);
    const Payment expected{payments[0].id,
                           payer,
                           payee,
                           {1'700'000'000, true},
                           19'676,
                           123'456,
                           draft.currency,
                           Channel::DirectDebit,
                           "Huur loods \xe2\x82\xac",
                           "E2E-1",
                           done.id,
                           7};
    EXPECT_EQ(payments[0], expected);
    expectSoundCase(*test);
}

TEST(BulkImport, FindsTheThingsOfEarlierRunsByTheirKeys)
{
    TestCase test;
    TestImport first(*test);
    const RecordId account = first.account("A1");
    ASSERT_TRUE(first->addKey("iban:NL00", account));
    first.commit();

    TestImport second(*test);
    const auto known = second->thing("account:A1", QStringLiteral("account")).value();
    EXPECT_EQ(known.id, account);
    EXPECT_FALSE(known.isNew);
    EXPECT_EQ(second->find("iban:NL00"), account);
    EXPECT_FALSE(second->find("account:Z9").isValid());
    const auto fresh = second->thing("account:B2", QStringLiteral("account")).value();
    EXPECT_TRUE(fresh.isNew);
    ASSERT_TRUE(second->addKey("iban:NL00", fresh.id)); // taken: the first owner keeps it
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.things, 1);
    EXPECT_EQ(test->things().findKey(QStringLiteral("iban:NL00")), account);
    EXPECT_EQ(test->things().findKey(QStringLiteral("account:B2")), fresh.id);
    expectSoundCase(*test);
}

TEST(BulkImport, ThingsWithoutAKeyAreAlwaysNew)
{
    TestCase test;
    TestImport run(*test);
    const auto one = run->thing({}, QStringLiteral("person")).value();
    const auto other = run->thing({}, QStringLiteral("person")).value();
    EXPECT_NE(one.id, other.id);
    EXPECT_EQ(run.commit().counts.things, 2);
}

TEST(BulkImport, NamesThingsByTheirBestCaption)
{
    TestCase test;
    TestImport first(*test);
    const RecordId account = first->thing("name:jansen", QStringLiteral("account")).value().id;
    first.state(account, "holder_name", "J. Jansen");
    first.commit();
    EXPECT_EQ(test.caption(account), QStringLiteral("J. Jansen"));

    TestImport second(*test);
    second.state(account, "holder_name", "Another name");
    second.commit();
    EXPECT_EQ(test.caption(account), QStringLiteral("J. Jansen"));

    TestImport third(*test);
    third.state(account, "number", "A1");
    third.commit();
    EXPECT_EQ(test.caption(account), QStringLiteral("A1"));
    expectSoundCase(*test);
}

TEST(BulkImport, StatesTheSameOfOneSourceOnce)
{
    TestCase test;
    TestImport first(*test);
    const RecordId account = first.account("A1");
    first.state(account, "holder_name", "J. Jansen");
    first.state(account, "holder_name", "J. Jansen");
    first.state(account, "holder_name", "Jansen J");
    first.commit();
    EXPECT_EQ(test->statements().of(account).value().size(), 3);

    TestImport second(*test); // another source says it again: two sources
    second.state(account, "holder_name", "J. Jansen");
    second.commit();
    const QList<Statement> statements = test->statements().of(account).value();
    ASSERT_EQ(statements.size(), 4);
    EXPECT_NE(statements[0].source, statements[2].source);
    EXPECT_TRUE(statements[0].run.isValid());
}

TEST(BulkImport, LinksTheSameThingsOnce)
{
    TestCase test;
    const RecordId person = test.addPerson(QStringLiteral("Jan"));
    TestImport first(*test);
    const RecordId account = first.account("A1");
    const auto link = first->link(QStringLiteral("account_holder"), person, account).value();
    EXPECT_TRUE(link.isNew);
    EXPECT_FALSE(first->link(QStringLiteral("account_holder"), person, account).value().isNew);
    first.state(link.id, "tie", "yes");
    EXPECT_EQ(first.commit().counts.links, 1);

    TestImport second(*test);
    const auto again = second->link(QStringLiteral("account_holder"), person, account).value();
    EXPECT_EQ(again.id, link.id);
    EXPECT_FALSE(again.isNew);
    second.state(again.id, "tie", "yes");
    EXPECT_EQ(second.commit().counts.links, 0);
    EXPECT_EQ(test->things().linksOf(person).value().size(), 1);
    expectSoundCase(*test);
}

TEST(BulkImport, APaymentThatAnEarlierRunBroughtIsADuplicate)
{
    TestCase test;
    TestImport first(*test);
    RecordId a = first.account("A1");
    RecordId b = first.account("B2");
    first.pay(a, b, 5, 1000, "huur");
    first.pay(a, b, 5, 1000, "huur"); // two equal rows of one file are two payments
    first.pay(a, {}, 5, 300, "kas");
    EXPECT_EQ(first.commit().counts.payments, 3);

    TestImport second(*test);
    a = second.account("A1");
    second.pay(a, b, 5, 1000, " HUUR "); // the same words
    second.pay(a, {}, 5, 300, "kas");    // one side outside the case
    second.pay(a, b, 6, 1000, "huur");   // another day
    second.pay(a, b, 5, 1001, "huur");   // another amount
    second.pay(b, a, 5, 1000, "huur");   // the other way
    second.pay(a, b, 5, 1000, "loon");   // other words
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.duplicates, 2);
    EXPECT_EQ(done.counts.payments, 4);
    EXPECT_EQ(test->payments().totals({}).value().count, 7);
}

TEST(BulkImport, EachEarlierPaymentTakesAwayOne)
{
    TestCase test;
    TestImport first(*test);
    const RecordId a = first.account("A1");
    const RecordId b = first.account("B2");
    first.pay(a, b, 5, 1000, "huur");
    first.commit();

    TestImport second(*test);
    second.pay(a, b, 5, 1000, "huur");
    second.pay(a, b, 5, 1000, "huur");
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.duplicates, 1);
    EXPECT_EQ(done.counts.payments, 1);
}

TEST(BulkImport, AStornoPairIsTwoPaymentsAndIsMetAgainAsTwo)
{
    TestCase test;
    TestImport first(*test);
    const RecordId a = first.account("A1");
    const RecordId b = first.account("B2");
    first.pay(a, b, 5, 1000, "huur");
    first.pay(b, a, 5, 1000, "huur"); // booked back on the same day
    EXPECT_EQ(first.commit().counts.payments, 2);

    TestImport second(*test);
    second.pay(b, a, 5, 1000, "huur");
    second.pay(a, b, 5, 1000, "huur");
    second.pay(b, a, 5, 1000, "huur"); // booked back twice: one of them is new
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.duplicates, 2);
    EXPECT_EQ(done.counts.payments, 1);
}

TEST(BulkImport, APaymentOfNothingIsKeptAndMetAgain)
{
    TestCase test;
    TestImport first(*test);
    const RecordId a = first.account("A1");
    const RecordId b = first.account("B2");
    first.pay(a, b, 5, 0, "proefbetaling");
    EXPECT_EQ(first.commit().counts.payments, 1);
    TestImport second(*test);
    second.pay(a, b, 5, 0, "proefbetaling");
    second.pay(b, a, 5, 0, "proefbetaling"); // the other way, which an amount of zero still has
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.duplicates, 1);
    EXPECT_EQ(done.counts.payments, 1);
    const auto totals = test->payments().totals({}).value();
    EXPECT_EQ(totals.count, 2);
    EXPECT_EQ(totals.sums.value(euro().code), 0);
}

TEST(BulkImport, TheStatementOfTheOtherAccountShowsTheSamePaymentByItsReference)
{
    TestCase test;
    TestImport first(*test);
    const RecordId a = first.account("A1");
    const RecordId b = first.account("B2");
    first.pay(a, b, 5, 1000, "SEPA overboeking huur", "E2E-77");
    first.pay(a, b, 6, 1000, "huur");
    first.pay(a, {}, 7, 1000, "automaat", "E2E-78");
    first.commit();

    TestImport second(*test);
    second.pay(a, b, 5, 1000, "van A1: huur loods", "E2E-77"); // both accounts known, reference equal
    second.pay(a, b, 6, 1000, "van A1: huur loods");           // no reference: another payment
    second.pay(a, {}, 7, 1000, "geldautomaat", "E2E-78");      // one side unknown: the words must agree
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.duplicates, 1);
    EXPECT_EQ(done.counts.payments, 2);
}

TEST(BulkImport, TimesMustAgreeWhereBothAreKnown)
{
    TestCase test;
    TestImport first(*test);
    const RecordId a = first.account("A1");
    const RecordId b = first.account("B2");
    BulkImport::Draft draft;
    draft.payer = a;
    draft.payee = b;
    draft.at = {86'400 * 10 + 3600, true};
    draft.minor = 100;
    draft.currency = euro();
    ASSERT_TRUE(first->payment(draft));
    first.commit();

    TestImport second(*test);
    draft.at = {86'400 * 10 + 7200, true};
    ASSERT_TRUE(second->payment(draft)); // another hour
    draft.at = {86'400 * 10, false};
    ASSERT_TRUE(second->payment(draft)); // this source knows the day only
    const ImportRun done = second.commit();

    EXPECT_EQ(done.counts.payments, 1);
    EXPECT_EQ(done.counts.duplicates, 1);
}

TEST(BulkImport, KeepsRejectedRowsAndBalanceDifferences)
{
    TestCase test;
    TestImport run(*test);
    const RecordId account = run.account("A1");
    RejectedRow row;
    row.line = 12;
    row.column = 3;
    row.reason = RejectReason::BadDate;
    row.argument = QStringLiteral("30 February");
    row.raw = std::string("raw \xff bytes") + std::string(3000, 'x');
    ASSERT_TRUE(run->reject(row));
    BalanceCheck right;
    right.account = account;
    right.day = QDate(2024, 1, 31);
    right.stated = right.computed = 500;
    right.currency = euro();
    ASSERT_TRUE(run->balance(right));
    BalanceCheck wrong = right;
    wrong.computed = 499;
    wrong.line = 40;
    ASSERT_TRUE(run->balance(wrong));
    const ImportRun done = run.commit();

    EXPECT_EQ(done.counts.rejected, 1);
    EXPECT_EQ(done.counts.balancesChecked, 2);
    EXPECT_EQ(done.counts.balanceDifferences, 1);
    const QList<RejectedRow> rejected = test->importRuns().rejected(done.id).value();
    ASSERT_EQ(rejected.size(), 1);
    EXPECT_EQ(rejected[0].raw.size(), 2000U);
    row.raw.resize(2000);
    EXPECT_EQ(rejected[0], row);
    const QList<BalanceCheck> balances = test->importRuns().balanceChecks(done.id).value();
    ASSERT_EQ(balances.size(), 1);
    EXPECT_EQ(balances[0].computed, 499);
    EXPECT_EQ(balances[0].day, wrong.day);
    EXPECT_EQ(balances[0].line, 40);
}

TEST(BulkImport, NotCommittedMeansNothingHappened)
{
    TestCase test;
    const qint64 logged = countOf(test, "log");
    {
        TestImport run(*test);
        const RecordId a = run.account("A1");
        run.pay(a, {}, 1, 100, "x");
    }
    EXPECT_EQ(countOf(test, "log"), logged);
    for (const char *table : {"source", "import_run", "record", "record_key", "statement", "payment", "payment_text"})
        EXPECT_EQ(countOf(test, table), 0) << table;
    TestImport again(*test); // and the case can be written to as before
    again.pay(again.account("A1"), {}, 1, 100, "x");
    again.commit();
    EXPECT_EQ(countOf(test, "payment"), 1);
    EXPECT_EQ(selectNumber(test->database(), "PRAGMA foreign_keys").value(), 1);
    expectSoundCase(*test);
}

TEST(BulkImport, CancellingTheCommitLeavesNothing)
{
    TestCase test;
    {
        TestImport run(*test);
        const RecordId a = run.account("A1");
        for (int i = 0; i < 100; ++i)
            run.pay(a, {}, 1, 100 + i, "x");
        test::CancelAfter progress(0);
        const auto done = run->commit(progress);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, Error::Code::Cancelled);
    }
    EXPECT_EQ(countOf(test, "payment"), 0);
    EXPECT_EQ(countOf(test, "import_run"), 0);
    expectSoundCase(*test);
}

TEST(BulkImport, IsRefusedWhileAnEditIsOpen)
{
    TestCase test;
    const auto edit = Edit::begin(*test, {"Test", {}});
    ASSERT_TRUE(edit);

    const auto run = BulkImport::begin(*test, {}, QStringLiteral("csv"), {});

    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().code, Error::Code::Conflict);
}

TEST(BulkImport, MakesTheIndexesOfAnEmptyCaseAgain)
{
    TestCase test;
    const auto indexes = [&test] {
        return selectNumber(test->database(), "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN"
                                              " ('payment_payer', 'payment_payee', 'payment_at')")
            .value();
    };
    ASSERT_EQ(indexes(), 3);
    TestImport first(*test);
    first.pay(first.account("A1"), {}, 1, 100, "x");
    first.commit();
    EXPECT_EQ(indexes(), 3);
    TestImport second(*test);
    second.pay(second.account("A1"), {}, 2, 100, "x");
    second.commit();
    EXPECT_EQ(indexes(), 3);
    EXPECT_EQ(
        selectNumber(test->database(), "SELECT count(*) FROM payment INDEXED BY payment_payer WHERE payer > 0").value(),
        2);
}

TEST(BulkImport, SharesEqualTextsAndCountsThem)
{
    TestCase test;
    TestImport run(*test);
    const RecordId a = run.account("A1");
    for (int i = 0; i < 10; ++i)
        run.pay(a, {}, 1 + i, 100, i % 2 == 0 ? "huur" : "loon");
    run.commit();
    EXPECT_EQ(countOf(test, "payment_text"), 2);
    EXPECT_EQ(selectNumber(test->database(), "SELECT sum(uses) FROM payment_text").value(), 10);
}

TEST(BulkImport, WritesTheCollectingIntoTheLog)
{
    TestCase test;
    TestImport run(*test);
    run.pay(run.account("A1"), {}, 1, 100, "x");
    const ImportRun done = run.commit();
    const QList<LogEntry> entries = test->log().entries().value();
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.constLast().verb, LogVerb::Collect);
    EXPECT_EQ(entries.constLast().subject, QStringLiteral("import_run %1").arg(done.id.value()));
}

} // namespace kluwen::store
