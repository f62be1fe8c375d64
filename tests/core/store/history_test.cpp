#include "core/store/chartstore.h"
#include "core/store/history.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "tests/core/store/contents.h"
#include "tests/core/store/testcase.h"

#include <random>

namespace kluwen::store
{

using test::contentsOf;
using test::TestCase;

TEST(History, UndoSurvivesReopening)
{
    TestCase test;
    const QStringList before = contentsOf(*test);
    test.edit([&] { test.addPerson(QStringLiteral("Jan")); }, {"Add %1", {QStringLiteral("Jan")}});
    const QStringList after = contentsOf(*test);
    test.reopen();

    EXPECT_TRUE(test->history().canUndo());
    EXPECT_FALSE(test->history().canRedo());
    EXPECT_EQ(test->history().undoLabel(), QStringLiteral("Add Jan"));
    ASSERT_TRUE(test->history().undo());

    EXPECT_EQ(contentsOf(*test), before);
    test.reopen();
    EXPECT_FALSE(test->history().canUndo());
    EXPECT_EQ(test->history().redoLabel(), QStringLiteral("Add Jan"));
    ASSERT_TRUE(test->history().redo());
    EXPECT_EQ(contentsOf(*test), after);
}

TEST(History, ALabelKeepsItsArgumentsAsTheyAre)
{
    TestCase test;

    test.edit([&] { test.add("person"); }, {"Rename %1 to %2", {QStringLiteral("%2 Jansen"), QStringLiteral("%1")}});

    EXPECT_EQ(test->history().undoLabel(), QStringLiteral("Rename %2 Jansen to %1"));
}

TEST(History, AnEntrySaysWhoWhenAndWhat)
{
    TestCase test;
    test.edit([&] { test.add("person"); }, {"First", {}});
    test.clock.advance(60);
    test.edit([&] { test.add("person"); }, {"Second", {}});
    ASSERT_TRUE(test->history().undo());

    const auto entries = test->history().entries().value();

    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].label, QStringLiteral("Second"));
    EXPECT_TRUE(entries[0].undone);
    EXPECT_EQ(entries[0].at, test.clock.now());
    EXPECT_EQ(entries[0].author, test->database().user());
    EXPECT_FALSE(entries[1].undone);
}

TEST(History, AnEditThatIsNotCommittedLeavesNothing)
{
    TestCase test;
    const QStringList before = contentsOf(*test);

    {
        auto edit = Edit::begin(*test, {"Add", {}});
        ASSERT_TRUE(edit);
        test.addPerson(QStringLiteral("Jan"));
        EXPECT_NE(contentsOf(*test), before);
    }

    EXPECT_EQ(contentsOf(*test), before);
    EXPECT_FALSE(test->history().canUndo());
}

TEST(History, AnEditThatChangedNothingLeavesNoEntry)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));

    const Changes changes = test.edit([&] {
        const StatementId alias = test.state(jan, "alias", QStringLiteral("x"));
        ASSERT_TRUE(test->statements().remove(alias));
    });

    EXPECT_TRUE(changes.records.isEmpty());
    EXPECT_FALSE(changes.charts);
    EXPECT_FALSE(test->history().canUndo());
}

TEST(History, OnlyOneEditAtATime)
{
    TestCase test;
    auto first = Edit::begin(*test, {"First", {}});
    ASSERT_TRUE(first);

    const auto second = Edit::begin(*test, {"Second", {}});

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Code::Conflict);
    EXPECT_FALSE(test->history().undo());
}

TEST(History, ChangesNameWhatWasTouched)
{
    TestCase test;
    RecordId jan;
    RecordId piet;
    StatementId name;
    test.edit([&] {
        jan = test.addPerson(QStringLiteral("Jan"));
        piet = test.add("person");
        name = test.state(piet, "name", QStringLiteral("Piet"));
    });

    const Changes renamed = test.edit([&] {
        Statement statement = test->statements().find(name).value();
        statement.value = QStringLiteral("Pieter");
        ASSERT_TRUE(test->statements().change(statement));
    });
    const Changes tied = test.edit([&] { ASSERT_TRUE(test->things().addLink(QStringLiteral("family"), jan, piet)); });
    const Changes moved = test.edit([&] {
        ASSERT_TRUE(test->charts().setPositions(test->charts().wholeCase().value(), {{jan, QPointF(1, 1), false}}));
    });
    const auto backMoved = test->history().undo();
    const auto untied = test->history().undo();
    const auto nameBack = test->history().undo();

    EXPECT_EQ(renamed.records, QSet<RecordId>{piet});
    EXPECT_FALSE(renamed.charts);
    EXPECT_EQ(tied.records, (QSet<RecordId>{jan, piet, RecordId(piet.value() + 1)}));
    EXPECT_TRUE(moved.charts);
    EXPECT_TRUE(moved.records.isEmpty());
    ASSERT_TRUE(backMoved && untied && nameBack);
    EXPECT_TRUE(backMoved->charts);
    EXPECT_EQ(untied->records, tied.records);
    EXPECT_EQ(nameBack->records, QSet<RecordId>{piet});
    EXPECT_EQ(test.caption(piet), QStringLiteral("Piet"));
}

TEST(History, ANewEditEndsWhatCouldBeRedone)
{
    TestCase test;
    test.edit([&] { test.addPerson(QStringLiteral("Jan")); });
    ASSERT_TRUE(test->history().undo());

    test.edit([&] { test.addPerson(QStringLiteral("Piet")); });

    EXPECT_FALSE(test->history().canRedo());
    EXPECT_EQ(test->history().redo().error().code, Error::Code::NotFound);
    EXPECT_EQ(test->history().entries().value().size(), 1);
}

TEST(History, UndoOfARemovalBringsEverythingBack)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    const RecordId piet = test.addPerson(QStringLiteral("Piet"));
    const RecordId link = test->things().addLink(QStringLiteral("family"), jan, piet).value();
    test.state(link, "tie", QStringLiteral("yes"));
    ASSERT_TRUE(test->things().setKey(QStringLiteral("name:jan"), jan));
    ASSERT_TRUE(test->charts().setPositions(test->charts().wholeCase().value(), {{jan, QPointF(1, 2), true}}));
    const QStringList before = contentsOf(*test);

    test.edit([&] { ASSERT_TRUE(test->things().remove(jan)); });
    const QStringList after = contentsOf(*test);
    ASSERT_TRUE(test->history().undo());

    EXPECT_EQ(contentsOf(*test), before);
    ASSERT_TRUE(test->history().redo());
    EXPECT_EQ(contentsOf(*test), after);
}

TEST(History, AnUndoAgainstALaterImportIsRefusedAndChangesNothing)
{
    TestCase test;
    RecordId jan;
    test.edit([&] { jan = test.addPerson(QStringLiteral("Jan")); });
    test.state(jan, "alias", QStringLiteral("De Lange")); // what an import does: outside the history
    const QStringList before = contentsOf(*test);

    const auto undone = test->history().undo();

    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, Error::Code::Conflict);
    EXPECT_FALSE(undone.error().remedy.isEmpty());
    EXPECT_EQ(contentsOf(*test), before);
    EXPECT_TRUE(test->history().canUndo());
}

TEST(History, EditsAfterAnImportUndoWithoutTrouble)
{
    TestCase test;
    test.edit([&] { test.addPerson(QStringLiteral("Before")); });
    const RecordId imported = test.addPerson(QStringLiteral("Imported"));
    test.edit([&] { test.state(imported, "alias", QStringLiteral("After")); });

    EXPECT_TRUE(test->history().undo());
    EXPECT_TRUE(test->history().undo());

    EXPECT_EQ(test->things().things().value(),
              (QList<Thing>{{imported, QStringLiteral("person"), QStringLiteral("Imported")}}));
}

TEST(History, ACaptionThatAnImportChangedDoesNotStandInTheWay)
{
    TestCase test;
    const RecordId jan = test.add("person");
    test.edit([&] { test.state(jan, "alias", QStringLiteral("De Lange")); });
    test.state(jan, "name", QStringLiteral("Jan"));
    ASSERT_EQ(test.caption(jan), QStringLiteral("Jan"));

    ASSERT_TRUE(test->history().undo());
    EXPECT_EQ(test.caption(jan), QStringLiteral("Jan"));
    EXPECT_EQ(test->statements().of(jan).value().size(), 1);
    ASSERT_TRUE(test->history().redo());
    EXPECT_EQ(test.caption(jan), QStringLiteral("Jan"));
    EXPECT_EQ(test->statements().of(jan).value().size(), 2);
}

TEST(History, EveryStepIsLogged)
{
    TestCase test;
    const qint64 before = test->log().count().value();

    test.edit([&] { test.addPerson(QStringLiteral("Jan")); }, {"Add %1", {QStringLiteral("Jan")}});
    ASSERT_TRUE(test->history().undo());
    ASSERT_TRUE(test->history().redo());

    const auto entries = test->log().entries(before).value();
    ASSERT_EQ(entries.size(), 3);
    for (const LogEntry &entry : entries) {
        EXPECT_EQ(entry.verb, LogVerb::Change);
        EXPECT_FALSE(entry.detail.contains(QStringLiteral("Jan"))); // the log outlives what must be destroyed
    }
}

namespace
{

/// Changes the case in one of many ways, by a number.
void changeSomething(TestCase &test, std::mt19937 &random)
{
    const auto things = test->things().things().value();
    const auto statements = test->statements().ofProperty(QStringLiteral("name")).value();
    const auto any = [&](qsizetype size) { return static_cast<qsizetype>(random() % static_cast<unsigned>(size)); };
    const unsigned kind = things.size() < 3 || statements.isEmpty() ? 0 : random() % 7;
    if (kind <= 1) {
        test.addPerson(QStringLiteral("Person %1").arg(random()));
    } else if (kind == 2) {
        const RecordId from = things[any(things.size())].id;
        const RecordId link =
            test->things().addLink(QStringLiteral("family"), from, things[any(things.size())].id).value();
        test.state(link, "tie", QStringLiteral("yes"));
    } else if (kind == 3) {
        Statement statement = statements[any(statements.size())];
        statement.value = QStringLiteral("Renamed %1").arg(random());
        ASSERT_TRUE(test->statements().change(statement));
    } else if (kind == 4) {
        ASSERT_TRUE(test->statements().remove(statements[any(statements.size())].id));
    } else if (kind == 5) {
        ASSERT_TRUE(test->things().remove(things[any(things.size())].id));
    } else {
        ASSERT_TRUE(test->charts().setPositions(test->charts().wholeCase().value(),
                                                {{things[any(things.size())].id, QPointF(any(100), 1), true}}));
    }
}

} // namespace

TEST(History, UndoAndRedoWalkThroughEveryStateThereWas)
{
    TestCase test;
    std::mt19937 random(20260303);
    QList<QStringList> states{contentsOf(*test)};
    for (int i = 0; i < 60; ++i) {
        test.edit([&] {
            for (unsigned changes = 0; changes <= random() % 3; ++changes)
                changeSomething(test, random);
        });
        if (contentsOf(*test) != states.last())
            states.append(contentsOf(*test));
    }
    test.reopen();

    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        ASSERT_TRUE(test->history().undo()) << i;
        ASSERT_EQ(contentsOf(*test), states[i]) << i;
    }
    EXPECT_FALSE(test->history().canUndo());
    test.reopen();
    for (qsizetype i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(test->history().redo()) << i;
        ASSERT_EQ(contentsOf(*test), states[i]) << i;
    }
    EXPECT_FALSE(test->history().canRedo());
    NoProgress progress;
    EXPECT_EQ(test->verify(progress).value().findings, QStringList());
}

} // namespace kluwen::store
