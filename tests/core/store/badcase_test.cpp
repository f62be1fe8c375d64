#include "core/store/check.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/core/store/limits.h"
#include "tests/core/store/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <SQLiteCpp/SQLiteCpp.h>

namespace kluwen::store
{

using test::TestCase;

namespace
{

Error refusal(const QString &path, const Clock &clock)
{
    const auto opened = CaseFile::open(path, clock);
    if (opened) {
        ADD_FAILURE() << "It was opened";
        return {};
    }
    EXPECT_FALSE(opened.error().message.isEmpty());
    EXPECT_FALSE(opened.error().remedy.isEmpty());
    EXPECT_EQ(opened.error().file, path);
    return opened.error();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(from));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

TEST(BadCase, AMissingFileIsNotFound)
{
    TestCase test;

    EXPECT_EQ(refusal(test.folder.path(QStringLiteral("absent.kluwen")), test.clock).code, Error::Code::NotFound);
}

TEST(BadCase, AFolderIsRefused)
{
    TestCase test;

    const QString folder = QFileInfo(test.path()).absolutePath();

    EXPECT_EQ(refusal(folder, test.clock).code, Error::Code::Unreadable);
}

TEST(BadCase, AnEmptyFileIsRefused)
{
    TestCase test;

    EXPECT_EQ(refusal(test.folder.write(QStringLiteral("empty.kluwen"), {}), test.clock).code, Error::Code::Malformed);
}

TEST(BadCase, WhatIsNotSqliteIsRefused)
{
    TestCase test;
    const QByteArray letter = QByteArray("Dear Sir or Madam, ").repeated(1000);
    const QString path = test.folder.write(QStringLiteral("letter.kluwen"), letter);

    EXPECT_EQ(refusal(path, test.clock).code, Error::Code::Malformed);
    EXPECT_EQ(bytesOf(path), letter);
}

TEST(BadCase, AnotherProgramsDatabaseIsRefusedAndLeftAlone)
{
    TestCase test;
    const QString path = test.folder.path(QStringLiteral("other.db"));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE bird (name)");
    const QByteArray before = bytesOf(path);

    EXPECT_EQ(refusal(path, test.clock).code, Error::Code::Malformed);
    EXPECT_EQ(bytesOf(path), before);
}

TEST(BadCase, ACaseOfANewerVersionIsRefusedAndLeftAlone)
{
    TestCase test;
    ASSERT_TRUE(test->database().run("PRAGMA user_version = 99"));
    test.close();
    const QByteArray before = bytesOf(test.path());

    const Error error = refusal(test.path(), test.clock);

    EXPECT_EQ(error.code, Error::Code::Unsupported);
    EXPECT_TRUE(error.message.contains(QStringLiteral("newer")));
    EXPECT_EQ(bytesOf(test.path()), before);
}

TEST(BadCase, AFileWithoutReadPermissionIsRefused)
{
    TestCase test;
    test.close();
    test::setMode(QFileInfo(test.path()).absolutePath(), 0755);
    test::setMode(test.path(), 0);
    const test::WithoutPrivileges guard;

    EXPECT_EQ(refusal(test.path(), test.clock).code, Error::Code::Unreadable);
}

TEST(BadCase, DamageInTheMiddleIsFoundAtOpening)
{
    TestCase test;
    test.addPersons(2000);
    test.close();
    const qint64 size = QFileInfo(test.path()).size();
    ASSERT_GT(size, 100'000);

    overwrite(test.path(), size / 2, QByteArray(20'000, '\x5a'));

    const Error error = refusal(test.path(), test.clock);
    EXPECT_EQ(error.code, Error::Code::Storage);
    EXPECT_TRUE(error.message.contains(QStringLiteral("damaged")));
    NoProgress progress;
    EXPECT_FALSE(quickCheck(test.path(), progress));
}

TEST(BadCase, ACaseCutShortIsRefused)
{
    TestCase test;
    test.addPersons(500);
    test.close();

    QFile file(test.path());
    ASSERT_TRUE(file.resize(file.size() / 2));

    EXPECT_EQ(refusal(test.path(), test.clock).code, Error::Code::Storage);
}

TEST(BadCase, QuickCheckFindsASoundCaseSoundAndCanBeStopped)
{
    TestCase test;
    test.addPersons(3000);
    test.close();
    NoProgress patient;
    test::CancelAfter impatient(0);

    EXPECT_TRUE(quickCheck(test.path(), patient));
    const auto stopped = quickCheck(test.path(), impatient);

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
}

TEST(BadCase, AFullDiskLosesOnlyTheLastEdit)
{
    TestCase test;
    test.addPerson(QStringLiteral("Before"));
    const QString large(30'000, QLatin1Char('x'));
    int stored = 1;
    std::optional<Error> failure;
    {
        const test::FileSizeLimit limit(1'000'000);
        while (!failure && stored < 1000) {
            auto edit = Edit::begin(*test, {"Add", {}});
            ASSERT_TRUE(edit);
            const auto person = test->things().addThing(QStringLiteral("person"));
            Statement statement;
            statement.subject = person.value_or(RecordId());
            statement.property = QStringLiteral("note");
            statement.value = large;
            const auto added = test->statements().add(statement);
            const auto done = edit->commit();
            if (!added)
                failure = added.error();
            else if (!done)
                failure = done.error();
            else
                ++stored;
        }
    }

    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, Error::Code::Storage);
    EXPECT_TRUE(failure->message.contains(QStringLiteral("disk is full"))) << failure->text().toStdString();
    EXPECT_FALSE(failure->remedy.isEmpty());
    EXPECT_GT(stored, 1);
    EXPECT_EQ(test->things().things().value().size(), stored);
    test.addPerson(QStringLiteral("After"));
    test.reopen();
    EXPECT_EQ(test->things().things().value().size(), stored + 1);
    NoProgress progress;
    EXPECT_TRUE(test->verify(progress).value().ok());
}

TEST(BadCase, AFullDiskLeavesNoHalfNewCase)
{
    TestCase test;
    const QString path = test.folder.path(QStringLiteral("second.kluwen"));
    const test::FileSizeLimit limit(40'000);

    const auto made = CaseFile::create(path, QStringLiteral("x"), Language::Dutch, test.clock);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Storage);
    EXPECT_TRUE(made.error().message.contains(QStringLiteral("disk is full"))) << made.error().text().toStdString();
    EXPECT_EQ(QFileInfo(path).dir().entryList({QStringLiteral("second*")}), QStringList());
}

} // namespace kluwen::store
