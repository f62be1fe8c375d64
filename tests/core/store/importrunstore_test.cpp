#include "core/store/database.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/search.h"
#include "tests/core/store/bulk.h"

namespace kluwen::store
{

using test::expectSoundCase;
using test::TestCase;
using test::TestImport;

namespace
{

qint64 rowsOf(TestCase &test, const char *table)
{
    const std::string sql = std::string("SELECT count(*) FROM ") + table;
    return selectNumber(test->database(), sql).value();
}

} // namespace

TEST(ImportRunStore, ListsTheRuns)
{
    TestCase test;
    TestImport run(*test);
    run.pay(run.account("A1"), {}, 1, 100, "x");
    test.clock.advance(60);
    const ImportRun done = run.commit();

    const QList<ImportRun> runs = test->importRuns().all().value();

    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs[0].id, done.id);
    EXPECT_EQ(runs[0].file, QStringLiteral("bank.csv"));
    EXPECT_EQ(runs[0].format, QStringLiteral("payment-csv"));
    EXPECT_EQ(runs[0].startedAt.secsTo(runs[0].finishedAt), 60);
    EXPECT_EQ(runs[0].counts, done.counts);
    EXPECT_FALSE(runs[0].undone);
}

TEST(ImportRunStore, KnowsAFileByItsBytesUnlessItWasTakenBack)
{
    TestCase test;
    const QByteArray checksum(32, 'c');
    TestImport run(*test, checksum);
    run.pay(run.account("A1"), {}, 1, 100, "x");
    const ImportRunId id = run.commit().id;
    EXPECT_EQ(test->importRuns().findByChecksum(checksum).value().value().id, id);
    EXPECT_FALSE(test->importRuns().findByChecksum(QByteArray(32, 'd')).value());
    EXPECT_TRUE(test->importRuns().hasFileOfSize(32).value());

    ASSERT_TRUE(test->importRuns().undo(id));

    EXPECT_FALSE(test->importRuns().findByChecksum(checksum).value());
    EXPECT_FALSE(test->importRuns().hasFileOfSize(32).value());
}

TEST(ImportRunStore, TakesAWholeRunBack)
{
    TestCase test;
    TestImport run(*test);
    const RecordId a = run.account("A1");
    const RecordId b = run.account("B2");
    const auto link = run->link(QStringLiteral("association"), a, b).value();
    run.state(link.id, "tie", "yes");
    run.pay(a, b, 1, 100, "huur", "E2E");
    ASSERT_TRUE(run->reject({}));
    BalanceCheck wrong;
    wrong.account = a;
    wrong.day = QDate(2024, 1, 31);
    wrong.stated = 1;
    wrong.currency = euro();
    ASSERT_TRUE(run->balance(wrong));
    const ImportRunId id = run.commit().id;

    ASSERT_TRUE(test->importRuns().undo(id));

    for (const char *table : {"record", "record_key", "statement", "payment", "payment_text", "rejected_row",
                              "balance_check", "bank_statement"})
        EXPECT_EQ(rowsOf(test, table), 0) << table;
    EXPECT_TRUE(test->search().find(QStringLiteral("huur")).value().isEmpty());
    EXPECT_TRUE(test->importRuns().all().value().constFirst().undone);
    EXPECT_EQ(test->log().entries().value().constLast().verb, LogVerb::Destroy);
    expectSoundCase(*test);
}

TEST(ImportRunStore, LeavesWhatOthersSpeakOf)
{
    TestCase test;
    TestImport first(*test);
    const RecordId shared = first.account("A1");
    const RecordId own = first.account("B2");
    const RecordId noted = first.account("C3");
    first.state(shared, "holder_name", "Jan");
    first.pay(shared, own, 1, 100, "huur");
    first.pay(noted, {}, 1, 100, "kas");
    const ImportRunId firstId = first.commit().id;
    test.state(noted, "notes", QStringLiteral("seen by a colleague"));
    TestImport second(*test);
    second.pay(second.account("A1"), {}, 2, 200, "loon");
    const ImportRunId secondId = second.commit().id;

    ASSERT_TRUE(test->importRuns().undo(firstId));

    EXPECT_EQ(test.caption(shared), QStringLiteral("A1"));
    EXPECT_EQ(test->statements().of(shared).value().size(), 1);
    EXPECT_FALSE(test->things().findThing(own));
    EXPECT_EQ(test->statements().of(noted).value().size(), 1);
    EXPECT_EQ(test->payments().totals({}).value().count, 1);
    expectSoundCase(*test);

    ASSERT_TRUE(test->importRuns().undo(secondId)); // now nobody speaks of the shared one
    EXPECT_FALSE(test->things().findThing(shared));
    EXPECT_TRUE(test->things().findThing(noted));
    expectSoundCase(*test);
}

TEST(ImportRunStore, AnUndoneFileCanBeImportedAgain)
{
    TestCase test;
    ImportRunId id;
    QList<qint64> numbers;
    for (int round = 0; round < 2; ++round) {
        TestImport run(*test);
        const RecordId a = run.account("A1");
        run.pay(a, {}, 1, 100, "huur loods");
        const ImportRun done = run.commit();
        EXPECT_EQ(done.counts.payments, 1);
        EXPECT_EQ(done.counts.duplicates, 0);
        numbers.append(test->payments().page({}, {}, 1).value().constFirst().id.value());
        EXPECT_EQ(test->search().find(QStringLiteral("loods")).value().size(), 1);
        id = done.id;
        if (round == 0) {
            ASSERT_TRUE(test->importRuns().undo(id));
        }
    }
    EXPECT_GT(numbers[1], numbers[0]); // a finding that cites a payment never comes to mean another one
    expectSoundCase(*test);
}

TEST(ImportRunStore, ForgetsManyDescriptionsAtOnce)
{
    TestCase test;
    TestImport kept(*test);
    kept.pay(kept.account("A1"), {}, 1, 100, "huur kantoor");
    kept.commit();
    TestImport run(*test);
    const RecordId a = run.account("A1");
    for (int i = 0; i < 4000; ++i)
        run.pay(a, {}, 1, 200 + i, "huur " + std::to_string(i));
    const ImportRunId id = run.commit().id;
    NoProgress progress;
    ASSERT_TRUE(test->search().refresh(progress));

    ASSERT_TRUE(test->importRuns().undo(id));

    EXPECT_EQ(test->search().find(QStringLiteral("huur")).value().size(), 1);
    ASSERT_TRUE(test->search().refresh(progress));
    EXPECT_EQ(test->search().find(QStringLiteral("huur")).value().size(), 1);
    expectSoundCase(*test);
}

TEST(ImportRunStore, RefusesWhatIsNotThereOrWasTakenBack)
{
    TestCase test;
    const auto none = test->importRuns().undo(ImportRunId(9));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::Code::NotFound);
    TestImport run(*test);
    run.pay(run.account("A1"), {}, 1, 100, "x");
    const ImportRunId id = run.commit().id;
    ASSERT_TRUE(test->importRuns().undo(id));
    const auto again = test->importRuns().undo(id);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
}

TEST(ImportRunStore, KnowsTheStatementsOfAnAccount)
{
    TestCase test;
    TestImport run(*test);
    const RecordId account = run.account("A1");
    StatementSpan span;
    span.account = account;
    span.currency = euro();
    span.firstDay = 100;
    span.opening = 5;
    span.lastDay = 130;
    span.closing = -7;
    span.line = 3;
    ASSERT_TRUE(run->span(span));
    span.firstDay = 131;
    span.lastDay = 160;
    span.opening = std::nullopt;
    ASSERT_TRUE(run->span(span));
    run.commit();

    const auto before = test->importRuns().spansUntil(account, euro(), 131).value();
    ASSERT_EQ(before.size(), 1);
    EXPECT_EQ(before[0].opening, 5);
    EXPECT_EQ(before[0].closing, -7);
    const auto after = test->importRuns().spansFrom(account, euro(), 131).value();
    ASSERT_EQ(after.size(), 1);
    EXPECT_FALSE(after[0].opening);
    EXPECT_TRUE(test->importRuns().isCovered(account, euro(), 140).value());
    EXPECT_FALSE(test->importRuns().isCovered(account, euro(), 130).value());
    EXPECT_FALSE(test->importRuns().isCovered(account, Currency::fromLetters(u"USD"), 140).value());
}

} // namespace kluwen::store
