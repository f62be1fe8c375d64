#include "core/store/log.h"
#include "core/store/query.h"
#include "tests/core/store/testcase.h"

#include <QFileInfo>

namespace kluwen::store
{

using test::TestCase;

namespace
{

/// A case with some entries in its log, and the triggers gone, as a forger would have it.
void fillLog(TestCase &test, bool withoutTriggers)
{
    for (const char *subject : {"thing 1", "thing 2", "thing 3"})
        ASSERT_TRUE(
            test->log().append(LogVerb::Consult, QLatin1String(subject), QStringLiteral("{}"), test.clock.now()));
    if (!withoutTriggers)
        return;
    ASSERT_TRUE(test->database().run("DROP TRIGGER log_is_never_changed; DROP TRIGGER log_is_never_removed"));
}

CaseFile::Verification verified(TestCase &test)
{
    NoProgress progress;
    return test->verify(progress).value();
}

} // namespace

TEST(Log, AnEntryIsKeptAsItWasWritten)
{
    TestCase test;
    const qint64 before = test->log().count().value();

    ASSERT_TRUE(test->log().append(LogVerb::Provide, QStringLiteral("picture"), QStringLiteral("{\"to\":\"OM\"}"),
                                   test.clock.now()));

    const LogEntry entry = test->log().entries(before).value().constFirst();
    EXPECT_EQ(entry.verb, LogVerb::Provide);
    EXPECT_EQ(entry.subject, QStringLiteral("picture"));
    EXPECT_EQ(entry.detail, QStringLiteral("{\"to\":\"OM\"}"));
    EXPECT_EQ(entry.at, test.clock.now());
    EXPECT_EQ(entry.user, test->database().user());
    EXPECT_EQ(entry.hash.size(), 32);
    EXPECT_EQ(test->log().firstBroken().value(), 0);
}

TEST(Log, EntriesCanNeitherBeChangedNorRemoved)
{
    TestCase test;
    fillLog(test, false);

    EXPECT_FALSE(test->database().run("UPDATE log SET user = 'x'"));
    EXPECT_FALSE(test->database().run("DELETE FROM log"));
    EXPECT_FALSE(test->database().run("INSERT OR REPLACE INTO log VALUES (1, 0, 'x', 'change', '', '', x'00')"));

    EXPECT_EQ(test->log().count().value(), 4);
    EXPECT_EQ(test->log().firstBroken().value(), 0);
}

TEST(Log, AForgedEntryIsFound)
{
    for (const char *forgery :
         {"UPDATE log SET user = user || 'x' WHERE id = 3", "UPDATE log SET at = at + 1 WHERE id = 3",
          "UPDATE log SET verb = 'destroy' WHERE id = 3", "UPDATE log SET detail = '' WHERE id = 3",
          "UPDATE log SET subject = subject || detail, detail = '' WHERE id = 3",
          "UPDATE log SET hash = zeroblob(32) WHERE id = 3"}) {
        TestCase test;
        fillLog(test, true);
        ASSERT_TRUE(test->database().run(forgery));

        EXPECT_EQ(test->log().firstBroken().value(), 3) << forgery;
        EXPECT_EQ(verified(test).logBrokenAt, 3);
        EXPECT_FALSE(verified(test).ok());
    }
}

TEST(Log, AMissingEntryIsFoundAlsoAtTheEnd)
{
    TestCase middle;
    fillLog(middle, true);
    ASSERT_TRUE(middle->database().run("DELETE FROM log WHERE id = 2"));
    TestCase end;
    fillLog(end, true);
    ASSERT_TRUE(end->database().run("DELETE FROM log WHERE id = 4"));

    EXPECT_EQ(middle->log().firstBroken().value(), 3);
    EXPECT_EQ(end->log().firstBroken().value(), 4);
}

TEST(Verify, ASoundCaseHasNoFindings)
{
    TestCase test;
    test.edit([&] { test.addPerson(QStringLiteral("Jan")); });

    const auto found = verified(test);

    EXPECT_TRUE(found.ok());
    EXPECT_EQ(found.findings, QStringList());
    EXPECT_EQ(found.logEntries, 2);
}

TEST(Verify, ACaptionOutOfStepIsAFinding)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));
    ASSERT_TRUE(test->database().run("UPDATE record SET caption = 'Piet'"));

    const auto found = verified(test);

    EXPECT_FALSE(found.references);
    EXPECT_EQ(found.findings.size(), 1);
}

TEST(Verify, ARowThatPointsNowhereIsAFinding)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));
    ASSERT_TRUE(test->database().run("PRAGMA foreign_keys = OFF; UPDATE statement SET subject = 77"));
    ASSERT_TRUE(test->database().run("UPDATE record SET caption = ''"));

    const auto found = verified(test);

    EXPECT_FALSE(found.references);
    ASSERT_EQ(found.findings.size(), 1);
    EXPECT_TRUE(found.findings.constFirst().contains(QStringLiteral("statement")));
}

TEST(Verify, ABalanceThatDoesNotAddUpIsAFindingUnlessItsImportWasTakenBack)
{
    TestCase test;
    const RecordId account = test.add("account");
    test.state(account, "number", QStringLiteral("12.34.56"));
    ASSERT_TRUE(
        test->database().run("INSERT INTO import_run (source, file, format, started_at) VALUES (1, 'f', 'mt940', 0);"
                             "INSERT INTO balance_check (run, account, day, stated, computed, currency)"
                             " VALUES (1, 1, 20000, 12345, 12340, 978), (1, 1, 20001, 500, 500, 978)"));

    const auto found = verified(test);
    ASSERT_TRUE(test->database().run("UPDATE import_run SET undone = 1"));

    EXPECT_FALSE(found.balances);
    ASSERT_EQ(found.findings.size(), 1);
    EXPECT_EQ(found.findings.constFirst(),
              QStringLiteral("On 2024-10-04 the bank states 123.45 EUR for account 12.34.56, but its entries add up to "
                             "123.40 EUR."));
    EXPECT_TRUE(verified(test).ok());
}

TEST(Verify, DamageIsAFindingInAnOpenCase)
{
    TestCase test;
    test.addPersons(2000);
    test.close();
    const qint64 size = QFileInfo(test.path()).size();
    QFile file(test.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(size / 2));
    ASSERT_GT(file.write(QByteArray(20'000, '\x5a')), 0);
    file.close();
    test.file = std::move(CaseFile::openReader(test.path(), test.clock).value());

    const auto found = verified(test);

    EXPECT_FALSE(found.database);
    EXPECT_FALSE(found.findings.isEmpty());
}

TEST(Verify, CanBeStopped)
{
    TestCase test;
    test::CancelAfter impatient(0);

    const auto stopped = test->verify(impatient);

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
}

} // namespace kluwen::store
