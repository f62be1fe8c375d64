#include "core/store/changeset.h"
#include "core/store/chartstore.h"
#include "core/store/migrations.h"
#include "core/store/provisionstore.h"
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
    EXPECT_EQ(*backup, test.folder.path(QStringLiteral("test.version-4.kluwen")));
    EXPECT_EQ(checkedVersion(test->database(), steps).value(), steps.size());
    EXPECT_EQ(selectNumber(test->database(), "SELECT COUNT(*) FROM record WHERE colour = 'red'").value(), 1);
    const auto older = CaseFile::open(*backup, test.clock);
    ASSERT_TRUE(older) << older.error().text().toStdString();
    EXPECT_EQ((*older)->things().things().value().size(), 1);
}

TEST(Migrations, AnEarlierBackupIsNeverOverwritten)
{
    TestCase test;
    const QString earlier = test.folder.write(QStringLiteral("test.version-4.kluwen"), "earlier");

    const auto backup = migrate(test->database(), oneStepMore("CREATE TABLE extra (id INTEGER)"));

    ASSERT_TRUE(backup);
    EXPECT_EQ(*backup, test.folder.path(QStringLiteral("test.version-4-2.kluwen")));
    EXPECT_EQ(QFileInfo(earlier).size(), 7);
}

TEST(Migrations, AStepThatFailsLeavesTheOlderVersionWhole)
{
    TestCase test;
    const auto steps = oneStepMore("CREATE TABLE extra (id INTEGER); INSERT INTO absent VALUES (1)");

    const auto failed = migrate(test->database(), steps);

    ASSERT_FALSE(failed);
    EXPECT_EQ(checkedVersion(test->database(), steps).value(), steps.size() - 1);
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

TEST(Migrations, ACaseOfTheFirstVersionOpensWithItsPlacesAndItsHistory)
{
    // A case as the first release wrote it, with a change in its history that was recorded then.
    const test::TemporaryFolder folder;
    const test::TestClock clock;
    const QString path = folder.path(QStringLiteral("old.kluwen"));
    {
        const auto fresh = Database::open(path, Database::Mode::Create, {&clock, {}});
        ASSERT_TRUE(fresh);
        ASSERT_TRUE(buildSchema(**fresh, {migrationSteps().front()}));
        ASSERT_TRUE((*fresh)->run("INSERT INTO case_info (id, title, language, created_at) VALUES (1, 'Old', 'en', 0);"
                                  "INSERT INTO record (id, type) VALUES (1, 'person'), (2, 'person');"
                                  "INSERT INTO chart (id, title) VALUES (1, '');"
                                  "INSERT INTO chart_position VALUES (1, 1, 10, 20, 1), (1, 2, 5, 40, 0)"));
        auto recording = Recording::start(**fresh);
        ASSERT_TRUE(recording);
        ASSERT_TRUE((*fresh)->run("UPDATE chart_position SET x = 30 WHERE thing = 2"));
        ASSERT_TRUE(execute(**fresh, "INSERT INTO history (label, author, at, changeset) VALUES (?, '', 0, ?)",
                            QStringLiteral("Move things on the chart"), recording->changeset().value()));
    }

    const auto file = CaseFile::open(path, clock);

    ASSERT_TRUE(file) << file.error().text().toStdString();
    EXPECT_EQ(checkedVersion((*file)->database()).value(), migrationSteps().size());
    EXPECT_EQ((*file)->charts().positions(ChartId(1)).value().size(), 2);
    EXPECT_TRUE((*file)->charts().movedByHand(ChartId(1)).value().isEmpty());
    const auto undone = (*file)->history().undo();
    ASSERT_TRUE(undone) << undone.error().text().toStdString();
    EXPECT_EQ((*file)->charts().positions(ChartId(1)).value().last().at, QPointF(5, 40));
    EXPECT_TRUE(QFileInfo::exists(folder.path(QStringLiteral("old.version-1.kluwen"))));
}

TEST(Migrations, ACaseOfTheSecondVersionGetsAnEmptyRegisterAndASecretOfItsOwn)
{
    const test::TemporaryFolder folder;
    const test::TestClock clock;
    const auto secretOf = [&](const QString &name) {
        const QString path = folder.path(name);
        {
            const auto fresh = Database::open(path, Database::Mode::Create, {&clock, {}});
            EXPECT_TRUE(fresh);
            EXPECT_TRUE(buildSchema(**fresh, migrationSteps().first(2)));
            EXPECT_TRUE((*fresh)->run("INSERT INTO case_info (id, title, language, created_at) "
                                      "VALUES (1, 'Old', 'en', 0)"));
        }
        const auto file = CaseFile::open(path, clock);
        EXPECT_TRUE(file) << file.error().text().toStdString();
        EXPECT_TRUE(ProvisionStore(**file).find({}).value().isEmpty());
        return ProvisionStore(**file).pseudonymKey().value();
    };

    const QByteArray one = secretOf(QStringLiteral("one.kluwen"));

    EXPECT_EQ(one.size(), 32);
    EXPECT_NE(one, secretOf(QStringLiteral("two.kluwen")));
}

} // namespace kluwen::store
