#include "core/store/chartstore.h"
#include "tests/core/store/contents.h"
#include "tests/core/store/testcase.h"

namespace kluwen::store
{

using test::TestCase;

namespace
{

/// Three persons, the chart of the whole case and one other chart that has the first two.
class ChartStoreTest : public testing::Test
{
protected:
    ChartStoreTest()
    {
        test.edit([this] {
            for (const char *name : {"Jan", "Piet", "Klaas"})
                things << test.addPerson(QLatin1String(name));
            whole = charts().wholeCase().value();
            chart = charts().add(QStringLiteral("Money")).value();
            EXPECT_TRUE(charts().addThings(chart, things.first(2)));
        });
    }
    ChartStore &charts() { return test->charts(); }
    /// Undoes and redoes the last edit and compares the case both times.
    void expectUndoes(const QStringList &before)
    {
        const QStringList after = test::contentsOf(*test);
        EXPECT_NE(after, before);
        ASSERT_TRUE(test->history().undo());
        EXPECT_EQ(test::contentsOf(*test), before);
        ASSERT_TRUE(test->history().redo());
        EXPECT_EQ(test::contentsOf(*test), after);
    }

    TestCase test;
    QList<RecordId> things;
    ChartId whole;
    ChartId chart;
};

} // namespace

TEST_F(ChartStoreTest, TheFirstChartMadeBringsThatOfTheWholeCaseBeforeIt)
{
    TestCase fresh;

    const ChartId added = fresh->charts().add(QStringLiteral("Ring")).value();

    const auto all = fresh->charts().all().value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_TRUE(all.first().title.isEmpty());
    EXPECT_EQ(all.last().id, added);
}

TEST_F(ChartStoreTest, ThingsAreAddedOnceAndTakenOffWithTheirPlaces)
{
    const QStringList before = test::contentsOf(*test);
    const Changes changes = test.edit([this] {
        ASSERT_TRUE(charts().addThings(chart, things));
        ASSERT_TRUE(
            charts().setPositions(chart, {{things[0], QPointF(1, 1), false}, {things[1], QPointF(2, 2), true}}));
        ASSERT_TRUE(charts().removeThings(chart, {things[1]}));
    });

    EXPECT_TRUE(changes.charts);
    EXPECT_EQ(charts().things(chart).value(), (QList<ChartThing>{{things[0], {}, {}}, {things[2], {}, {}}}));
    EXPECT_EQ(charts().positions(chart).value().size(), 1);
    expectUndoes(before);
}

TEST_F(ChartStoreTest, NothingIsTakenOffTheWholeCase)
{
    EXPECT_EQ(charts().removeThings(whole, {things[0]}).error().code, Error::Code::Conflict);
}

TEST_F(ChartStoreTest, HidingAndShowingAgainLeavesNoTraceOnTheWholeCase)
{
    const QStringList before = test::contentsOf(*test);
    ASSERT_TRUE(charts().setLook(whole, things, ThingLook::Hidden));
    ASSERT_TRUE(charts().setLook(whole, {things[0]}, ThingLook::Grey));

    EXPECT_EQ(charts().things(whole).value(), (QList<ChartThing>{{things[0], ThingLook::Grey, {}},
                                                                 {things[1], ThingLook::Hidden, {}},
                                                                 {things[2], ThingLook::Hidden, {}}}));
    ASSERT_TRUE(charts().setLook(whole, things, ThingLook::Shown));
    EXPECT_EQ(test::contentsOf(*test), before);
}

TEST_F(ChartStoreTest, HidingSpeaksOfWhatIsOnTheChartOnly)
{
    ASSERT_TRUE(charts().setLook(chart, things, ThingLook::Hidden));
    EXPECT_EQ(charts().things(chart).value().size(), 2);

    ASSERT_TRUE(charts().addThings(chart, {things[0]}));

    EXPECT_EQ(charts().things(chart).value().first().look, ThingLook::Shown);
}

TEST_F(ChartStoreTest, AGroupIsCollapsedAndOpened)
{
    for (const ChartId on : {chart, whole}) {
        const QStringList before = test::contentsOf(*test);
        ChartGroupId group;
        test.edit([&] { group = charts().addGroup(on, QStringLiteral("Brothers"), things.first(2)).value(); });

        EXPECT_EQ(charts().groups(on).value(), (QList<ChartGroup>{{group, QStringLiteral("Brothers")}}));
        EXPECT_EQ(charts().things(on).value().last().group, group);
        expectUndoes(before);
        ASSERT_TRUE(charts().removeGroup(group));
        EXPECT_EQ(test::contentsOf(*test), before);
        EXPECT_EQ(charts().removeGroup(group).error().code, Error::Code::NotFound);
    }
}

TEST_F(ChartStoreTest, AGroupThatLosesItsThingsIsGone)
{
    ASSERT_TRUE(charts().addGroup(chart, QStringLiteral("First"), {things[0], things[1]}));
    const ChartGroupId second = charts().addGroup(chart, QStringLiteral("Second"), {things[0], things[1]}).value();

    EXPECT_EQ(charts().groups(chart).value(), (QList<ChartGroup>{{second, QStringLiteral("Second")}}));
}

TEST_F(ChartStoreTest, RemembersWhatAHandPlaced)
{
    ASSERT_TRUE(charts().setPositions(chart, {{things[0], QPointF(1, 1), false}}, Placing::ByHand));
    ASSERT_TRUE(charts().setPositions(chart, {{things[1], QPointF(2, 1), false}}));
    EXPECT_EQ(charts().movedByHand(chart).value(), QSet<RecordId>{things[0]});

    ASSERT_TRUE(charts().setPositions(chart, {{things[0], QPointF(5, 5), false}}));

    EXPECT_TRUE(charts().movedByHand(chart).value().isEmpty());
}

TEST_F(ChartStoreTest, ACopyHasEverythingOfTheFirst)
{
    ASSERT_TRUE(charts().setPositions(chart, {{things[0], QPointF(1, 1), true}}, Placing::ByHand));
    ASSERT_TRUE(charts().addGroup(chart, QStringLiteral("Pair"), things.first(2)));
    ASSERT_TRUE(charts().setSelection(chart, 3, {things[1]}));
    ASSERT_TRUE(charts().change({chart, QStringLiteral("Money"), QStringLiteral("{}")}));
    const QStringList before = test::contentsOf(*test);

    ChartId copy;
    test.edit([&] { copy = charts().duplicate(chart, QStringLiteral("Money 2")).value(); });

    EXPECT_EQ(charts().positions(copy).value(), charts().positions(chart).value());
    EXPECT_EQ(charts().movedByHand(copy).value(), charts().movedByHand(chart).value());
    EXPECT_EQ(charts().selection(copy, 3).value(), QList<RecordId>{things[1]});
    EXPECT_EQ(charts().all().value().last().filter, QStringLiteral("{}"));
    const auto groups = charts().groups(copy).value();
    ASSERT_EQ(groups.size(), 1);
    EXPECT_EQ(groups.first().title, QStringLiteral("Pair"));
    EXPECT_NE(groups.first().id, charts().groups(chart).value().first().id);
    const auto copied = charts().things(copy).value();
    for (const ChartThing &thing : copied)
        EXPECT_EQ(thing.group, groups.first().id);
    expectUndoes(before);
}

TEST_F(ChartStoreTest, ACopyOfTheWholeCaseHasAllThingsOfToday)
{
    ASSERT_TRUE(charts().setLook(whole, {things[2]}, ThingLook::Grey));

    const ChartId copy = charts().duplicate(whole, QStringLiteral("All")).value();

    EXPECT_EQ(charts().things(copy).value().size(), 3);
    EXPECT_EQ(charts().things(copy).value().last().look, ThingLook::Grey);
}

TEST_F(ChartStoreTest, AChartGoesWithAllThatIsOnIt)
{
    ASSERT_TRUE(charts().addGroup(chart, QStringLiteral("Pair"), things.first(2)));
    ASSERT_TRUE(charts().setSelection(chart, 1, things));
    const QStringList before = test::contentsOf(*test);

    test.edit([this] { ASSERT_TRUE(charts().remove(chart)); });

    EXPECT_TRUE(charts().things(chart).value().isEmpty());
    EXPECT_TRUE(charts().selection(chart, 1).value().isEmpty());
    expectUndoes(before);
}

TEST_F(ChartStoreTest, AThingThatLeavesTheCaseLeavesItsCharts)
{
    const QStringList before = test::contentsOf(*test);

    test.edit([this] { ASSERT_TRUE(test->things().remove(things[0])); });

    EXPECT_EQ(charts().things(chart).value(), (QList<ChartThing>{{things[1], {}, {}}}));
    expectUndoes(before);
}

} // namespace kluwen::store
