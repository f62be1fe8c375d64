#include "core/store/chartstore.h"
#include "core/store/query.h"
#include "core/store/thingstore.h"
#include "tests/core/store/testcase.h"

namespace kluwen::store
{

using test::TestCase;

TEST(ThingStore, ThingsAndLinksShareTheirNumbersButNotTheirLists)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    const RecordId firm = test.add("company");

    const RecordId link = test->things().addLink(QStringLiteral("ownership"), jan, firm).value();

    EXPECT_EQ(link.value(), firm.value() + 1);
    EXPECT_EQ(test->things().things().value(), (QList<Thing>{{jan, QStringLiteral("person"), QStringLiteral("Jan")},
                                                             {firm, QStringLiteral("company"), {}}}));
    EXPECT_EQ(test->things().links().value(), (QList<Link>{{link, QStringLiteral("ownership"), jan, firm}}));
    EXPECT_EQ(test->things().linksOf(firm).value().size(), 1);
    EXPECT_EQ(test->things().things(QStringLiteral("company")).value().size(), 1);
    EXPECT_TRUE(test->things().isLink(link));
    EXPECT_FALSE(test->things().isLink(jan));
    EXPECT_FALSE(test->things().findThing(link));
    EXPECT_FALSE(test->things().findLink(jan));
    EXPECT_EQ(test->things().thingCounts().value().value(QStringLiteral("person")), 1);
    EXPECT_EQ(test->things().linkCounts().value().value(QStringLiteral("ownership")), 1);
}

TEST(ThingStore, ALinkNeedsTwoThings)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));

    const auto link = test->things().addLink(QStringLiteral("family"), jan, RecordId(77));

    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().code, Error::Code::NotFound);
}

TEST(ThingStore, RemovingAThingTakesItsLinksStatementsKeysAndPlacesAlong)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    const RecordId piet = test.addPerson(QStringLiteral("Piet"));
    const RecordId link = test->things().addLink(QStringLiteral("family"), jan, piet).value();
    test.state(link, "tie", QStringLiteral("yes"));
    ASSERT_TRUE(test->things().setKey(QStringLiteral("name:jan"), jan));
    const ChartId chart = test->charts().wholeCase().value();
    ASSERT_TRUE(test->charts().setPositions(chart, {{jan, QPointF(1, 2), true}, {piet, QPointF(3, 4), false}}));

    ASSERT_TRUE(test->things().remove(jan));

    EXPECT_EQ(test->things().things().value().size(), 1);
    EXPECT_TRUE(test->things().links().value().isEmpty());
    EXPECT_EQ(test->statements().count().value(), 1);
    EXPECT_FALSE(test->things().findKey(QStringLiteral("name:jan")).isValid());
    EXPECT_EQ(test->charts().positions(chart).value().size(), 1);
    EXPECT_EQ(test->things().remove(jan).error().code, Error::Code::NotFound);
}

TEST(ThingStore, AThingThatPaymentsNameStays)
{
    TestCase test;
    const RecordId account = test.add("account");
    ASSERT_TRUE(test->database().run(
        "INSERT INTO source (title, format, grading, handling, added_at) VALUES ('s', 'csv', 'B2', 0, 0);"
        "INSERT INTO import_run (source, file, format, started_at) VALUES (1, 'f', 'csv', 0);"));
    ASSERT_TRUE(execute(test->database(),
                        "INSERT INTO payment (payer, at, timed, value_day, minor, currency, channel, run, line) "
                        "VALUES (?, 0, 0, 0, 100, 978, 0, 1, 1)",
                        account));

    const auto removed = test->things().remove(account);

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, Error::Code::Conflict);
    EXPECT_FALSE(removed.error().remedy.isEmpty());
    EXPECT_TRUE(test->things().findThing(account));
}

TEST(ThingStore, AKeyBelongsToOneThing)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    const RecordId piet = test.addPerson(QStringLiteral("Piet"));
    ASSERT_TRUE(test->things().setKey(QStringLiteral("name:jan"), jan));

    EXPECT_TRUE(test->things().setKey(QStringLiteral("name:jan"), jan));
    EXPECT_EQ(test->things().setKey(QStringLiteral("name:jan"), piet).error().code, Error::Code::Conflict);
    EXPECT_EQ(test->things().findKey(QStringLiteral("name:jan")), jan);
    EXPECT_EQ(test->things().keysOf(jan).value(), QStringList{QStringLiteral("name:jan")});
}

TEST(ThingStore, AnotherTypeGivesAnotherCaption)
{
    TestCase test;
    const RecordId thing = test.add("person");
    test.state(thing, "name", QStringLiteral("Jan"));
    test.state(thing, "title", QStringLiteral("Minutes"));
    EXPECT_EQ(test.caption(thing), QStringLiteral("Jan"));

    ASSERT_TRUE(test->things().setType(thing, QStringLiteral("document")));

    EXPECT_EQ(test.caption(thing), QStringLiteral("Minutes"));
}

TEST(ThingStore, AnAccountIsFoundByWhatAPersonTypes)
{
    TestCase test;
    const RecordId account = test.add("account");
    test.state(account, "number", QStringLiteral("NL91ABNA0417164300"));
    test.state(account, "holder_name", QStringLiteral("J. Jansen"));
    ASSERT_TRUE(test->things().setKey(QStringLiteral("iban:NL91ABNA0417164300"), account));
    const RecordId wallet = test.add("account");
    test.state(wallet, "number", QStringLiteral("12.34.56"));
    test.addPerson(QStringLiteral("12.34.56")); // a person is no account, whatever the name

    for (const char *text : {"iban:NL91ABNA0417164300", "NL91ABNA0417164300", "nl91 abna 0417 1643 00", " J. Jansen "})
        EXPECT_EQ(test->things().findAccount(QLatin1String(text)).value_or(RecordId()), account) << text;
    EXPECT_EQ(test->things().findAccount(QStringLiteral("123456")).value_or(RecordId()), wallet);
    EXPECT_EQ(test->things().findAccount(QStringLiteral("nobody")).error().code, Error::Code::NotFound);
}

TEST(ThingStore, ANameOfTwoAccountsIsAmbiguous)
{
    TestCase test;
    for (const char *number : {"1", "2"}) {
        const RecordId account = test.add("account");
        test.state(account, "number", QLatin1String(number));
        test.state(account, "holder_name", QStringLiteral("J. Jansen"));
    }

    const auto found = test->things().findAccount(QStringLiteral("J. Jansen"));

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Error::Code::Conflict);
}

} // namespace kluwen::store
