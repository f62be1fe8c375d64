#include "core/store/caselock.h"
#include "tests/core/store/limits.h"
#include "tests/core/store/testcase.h"

#include <QDir>
#include <QFileInfo>

namespace kluwen::store
{

using test::TestCase;

TEST(CaseFile, ANewCaseSaysWhatItIs)
{
    TestCase test;

    const auto info = test->info();

    ASSERT_TRUE(info);
    EXPECT_EQ(info->title, QStringLiteral("Test case"));
    EXPECT_EQ(info->language, Language::English);
    EXPECT_EQ(info->createdAt, test.clock.now());
    EXPECT_EQ(info->version, 4);
    EXPECT_FALSE(test->isReadOnly());
}

TEST(CaseFile, ANewCaseLeavesNothingElseInItsFolder)
{
    TestCase test;

    test.close();

    EXPECT_EQ(QFileInfo(test.path()).dir().entryList(QDir::Files), QStringList{QStringLiteral("test.kluwen")});
}

TEST(CaseFile, ANewCaseNeverReplacesAFile)
{
    TestCase test;
    const QString path = test.folder.write(QStringLiteral("notes.kluwen"), "my notes");

    const auto made = CaseFile::create(path, QStringLiteral("x"), Language::Dutch, test.clock);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Conflict);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("my notes"));
}

TEST(CaseFile, ANewCaseNeedsAFolder)
{
    TestCase test;

    const auto made = CaseFile::create(test.folder.path(QStringLiteral("absent/x.kluwen")), QStringLiteral("x"),
                                       Language::Dutch, test.clock);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Unreadable);
    EXPECT_FALSE(made.error().remedy.isEmpty());
}

TEST(CaseFile, InfoAndDocumentsAreKept)
{
    TestCase test;
    CaseInfo info = test->info().value();
    info.title = QStringLiteral("Renamed");
    info.marking = QStringLiteral("POLITIE INTERN");
    info.purpose = QStringLiteral("Wpg art. 9");
    info.language = Language::Dutch;

    ASSERT_TRUE(test->setInfo(info));
    ASSERT_TRUE(test->setDocument(QStringLiteral("mapping/a"), QStringLiteral("{\"a\":1}")));
    ASSERT_TRUE(test->setDocument(QStringLiteral("mapping/a"), QStringLiteral("{\"a\":2}")));
    ASSERT_TRUE(test->setDocument(QStringLiteral("selection/b"), QStringLiteral("[]")));
    test.reopen();

    EXPECT_EQ(test->info().value(), info);
    EXPECT_EQ(test->document(QStringLiteral("mapping/a")), QStringLiteral("{\"a\":2}"));
    EXPECT_EQ(test->document(QStringLiteral("absent")), QString());
    EXPECT_EQ(test->documentKeys(QStringLiteral("mapping/")), QStringList{QStringLiteral("mapping/a")});
}

TEST(CaseFile, TheSecondOpeningIsReadOnlyAndSaysWhoHasTheCase)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));

    const auto second = CaseFile::open(test.path(), test.clock);

    ASSERT_TRUE(second);
    EXPECT_TRUE((*second)->isReadOnly());
    EXPECT_TRUE((*second)->heldBy().contains(QString::number(QCoreApplication::applicationPid())));
    EXPECT_TRUE((*second)->heldBy().contains(QSysInfo::machineHostName()));
    EXPECT_EQ((*second)->things().things().value().size(), 1);
    EXPECT_TRUE(test->heldBy().isEmpty());
}

TEST(CaseFile, AReadOnlyCaseRefusesChangesInWords)
{
    TestCase test;
    const auto second = CaseFile::open(test.path(), test.clock);
    ASSERT_TRUE(second);

    const auto added = (*second)->things().addThing(QStringLiteral("person"));
    const auto edit = Edit::begin(**second, {"Add", {}});

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, Error::Code::Conflict);
    EXPECT_FALSE(added.error().remedy.isEmpty());
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, Error::Code::Conflict);
    EXPECT_TRUE(edit.error().message.contains((*second)->heldBy()));
}

TEST(CaseFile, AClosedCaseCanBeOpenedForWriting)
{
    TestCase test;
    test.close();
    EXPECT_FALSE(QFileInfo::exists(CaseLock::lockPath(test.path())));

    test.reopen();

    EXPECT_FALSE(test->isReadOnly());
}

TEST(CaseFile, ALockFileLeftBehindStopsNobody)
{
    TestCase test;
    test.close();
    test.folder.write(QStringLiteral("test.kluwen-lock"), "someone\nelsewhere\n1");

    test.reopen();

    EXPECT_FALSE(test->isReadOnly());
}

TEST(CaseFile, ALinkToACaseSharesItsLock)
{
    TestCase test;
    const QString link = test.folder.path(QStringLiteral("link.kluwen"));
    ASSERT_TRUE(QFile::link(test.path(), link));

    const auto second = CaseFile::open(link, test.clock);

    ASSERT_TRUE(second);
    EXPECT_TRUE((*second)->isReadOnly());
}

TEST(CaseFile, AReaderSeesWhatTheWriterCommitted)
{
    TestCase test;
    const auto reader = CaseFile::openReader(test.path(), test.clock);
    ASSERT_TRUE(reader);

    auto edit = Edit::begin(*test, {"Add", {}});
    ASSERT_TRUE(edit);
    test.addPerson(QStringLiteral("Jan"));
    EXPECT_EQ((*reader)->things().things().value().size(), 0);
    ASSERT_TRUE(edit->commit());

    EXPECT_EQ((*reader)->things().things().value().size(), 1);
    EXPECT_TRUE((*reader)->isReadOnly());
    EXPECT_TRUE((*reader)->heldBy().isEmpty());
}

TEST(CaseFile, AWriterBesideTheWindowMayWrite)
{
    TestCase test;
    const auto writer = CaseFile::openWriter(test.path(), test.clock);
    ASSERT_TRUE(writer);

    ASSERT_TRUE((*writer)->things().addThing(QStringLiteral("person")));

    EXPECT_EQ(test->things().things().value().size(), 1);
}

TEST(CaseFile, AFileWithoutWritePermissionOpensForReading)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));
    test.close();
    const QString folder = QFileInfo(test.path()).absolutePath();
    test::setMode(folder, 0777);
    test::setMode(test.path(), 0444);
    const test::WithoutPrivileges guard;

    const auto opened = CaseFile::open(test.path(), test.clock);

    ASSERT_TRUE(opened) << opened.error().text().toStdString();
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_EQ((*opened)->things().things().value().size(), 1);
}

TEST(CaseFile, AFolderWithoutWritePermissionOpensForReading)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));
    test.close();
    const QString folder = QFileInfo(test.path()).absolutePath();
    test::setMode(test.path(), 0644);
    test::setMode(folder, 0555);
    {
        const test::WithoutPrivileges guard;

        const auto opened = CaseFile::open(test.path(), test.clock);

        ASSERT_TRUE(opened) << opened.error().text().toStdString();
        EXPECT_TRUE((*opened)->isReadOnly());
        EXPECT_EQ((*opened)->things().things().value().size(), 1);
        const auto refused =
            CaseFile::create(folder + QStringLiteral("/new.kluwen"), QStringLiteral("x"), Language::Dutch, test.clock);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::Unreadable);
    }
    test::setMode(folder, 0700);
}

} // namespace kluwen::store
