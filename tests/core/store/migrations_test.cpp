#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/core/store/testcase.h"

#include <QFileInfo>

namespace kluwen::store
{

using test::TestCase;

namespace
{

QList<MigrationStep> oneStepMore(const char *sql)
{
    QList<MigrationStep> steps = migrationSteps();
    steps.append({{sql}});
    return steps;
}

std::unique_ptr<Database> opened(const TestCase &test, const QString &path)
{
    return std::move(Database::open(path, Database::Mode::Write, {&test.clock, {}}).value());
}

} // namespace

TEST(Migrations, AnUpToDateCaseStaysAsItIs)
{
    TestCase test;

    const auto backup = migrate(test->database());

    ASSERT_TRUE(backup);
    EXPECT_EQ(*backup, QString());
}

TEST(Migrations, AnOlderCaseIsBackedUpBesideItAndBroughtUpToDate)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));
    const auto steps = oneStepMore("ALTER TABLE record ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'");

    const auto backup = migrate(test->database(), steps);

    ASSERT_TRUE(backup) << backup.error().text().toStdString();
    EXPECT_EQ(*backup, test.folder.path(QStringLiteral("test.version-1.kluwen")));
    EXPECT_EQ(checkedVersion(test->database(), steps).value(), 2);
    EXPECT_EQ(selectNumber(test->database(), "SELECT COUNT(*) FROM record WHERE colour = 'red'").value(), 1);
    const auto older = CaseFile::open(*backup, test.clock);
    ASSERT_TRUE(older) << older.error().text().toStdString();
    EXPECT_EQ((*older)->things().things().value().size(), 1);
}

TEST(Migrations, AnEarlierBackupIsNeverOverwritten)
{
    TestCase test;
    const QString earlier = test.folder.write(QStringLiteral("test.version-1.kluwen"), "earlier");

    const auto backup = migrate(test->database(), oneStepMore("CREATE TABLE extra (id INTEGER)"));

    ASSERT_TRUE(backup);
    EXPECT_EQ(*backup, test.folder.path(QStringLiteral("test.version-1-2.kluwen")));
    EXPECT_EQ(QFileInfo(earlier).size(), 7);
}

TEST(Migrations, AStepThatFailsLeavesTheOlderVersionWhole)
{
    TestCase test;
    const auto steps = oneStepMore("CREATE TABLE extra (id INTEGER); INSERT INTO absent VALUES (1)");

    const auto failed = migrate(test->database(), steps);

    ASSERT_FALSE(failed);
    EXPECT_EQ(checkedVersion(test->database(), steps).value(), 1);
    EXPECT_EQ(selectNumber(test->database(), "SELECT COUNT(*) FROM sqlite_master WHERE name = 'extra'").value(), 0);
    test.reopen();
    EXPECT_FALSE(test->isReadOnly());
}

TEST(Migrations, TheStepsOfToMorrowBuildTheSameAsAMigration)
{
    TestCase test;
    const auto steps = oneStepMore("ALTER TABLE record ADD COLUMN colour TEXT");
    const QString path = test.folder.path(QStringLiteral("fresh.kluwen"));
    {
        const auto fresh = Database::open(path, Database::Mode::Create, {&test.clock, {}});
        ASSERT_TRUE(fresh);
        ASSERT_TRUE(buildSchema(**fresh, steps));
    }
    ASSERT_TRUE(migrate(test->database(), steps));

    const auto fresh = opened(test, path);

    constexpr const char *schema = "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_master ORDER BY name)";
    Query one(*fresh, schema);
    Query other(test->database(), schema);
    ASSERT_TRUE(one.next());
    ASSERT_TRUE(other.next());
    EXPECT_EQ(one.text(0), other.text(0));
}

} // namespace kluwen::store
