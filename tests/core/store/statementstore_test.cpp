#include "core/store/chartstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "tests/core/store/testcase.h"

namespace kluwen::store
{

using test::TestCase;

namespace
{

Source bankSource(const TestCase &test)
{
    Source source;
    source.title = QStringLiteral("Statement 3");
    source.fileName = QStringLiteral("s3.xml");
    source.sha256 = QByteArray(32, '\x11');
    source.size = 1234;
    source.format = QStringLiteral("camt.053");
    source.grading = Grading{'B', 2};
    source.handling = Handling::H2;
    source.addedAt = test.clock.now();
    source.reliability = QStringLiteral("usually reliable");
    return source;
}

Statement fullStatement(TestCase &test, RecordId subject)
{
    Statement statement;
    statement.subject = subject;
    statement.property = QStringLiteral("bsn");
    statement.value = QStringLiteral("111222333");
    statement.raw = QStringLiteral("1112.22.333");
    statement.verdict = Verdict::Valid;
    statement.language = QStringLiteral("nl");
    statement.source = test->sources().add(bankSource(test)).value();
    statement.locator = QStringLiteral("line 214");
    statement.grading = Grading{'A', 1};
    statement.handling = Handling::H1;
    statement.validFrom = PartialDate::fromText(QStringLiteral("~2020-03"));
    statement.validTo = PartialDate::fromText(QStringLiteral("2021-04-05"));
    statement.knownSince = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    return statement;
}

} // namespace

TEST(StatementStore, KeepsEveryFieldOfAStatement)
{
    TestCase test;
    Statement statement = fullStatement(test, test.add("person"));

    statement.id = test->statements().add(statement).value();
    test.reopen();

    EXPECT_EQ(test->statements().find(statement.id).value(), statement);
}

TEST(StatementStore, ChangeReplacesWhatMayChangeAndKeepsTheRest)
{
    TestCase test;
    Statement statement = fullStatement(test, test.add("person"));
    statement.id = test->statements().add(statement).value();
    Statement changed = statement;
    changed.value = QStringLiteral("x");
    changed.raw.clear();
    changed.verdict = Verdict::Invalid;
    changed.grading = Grading{'X', 4};
    changed.handling = Handling::H3;
    changed.validTo = {};
    changed.locator = QStringLiteral("elsewhere");

    ASSERT_TRUE(test->statements().change(changed));

    changed.locator = statement.locator;
    EXPECT_EQ(test->statements().find(statement.id).value(), changed);
}

TEST(StatementStore, WhatDoesNotExistIsNotFound)
{
    TestCase test;
    Statement statement;
    statement.id = StatementId(99);

    EXPECT_EQ(test->statements().find(StatementId(99)).error().code, Error::Code::NotFound);
    EXPECT_EQ(test->statements().change(statement).error().code, Error::Code::NotFound);
    EXPECT_EQ(test->statements().remove(StatementId(99)).error().code, Error::Code::NotFound);
    EXPECT_EQ(test->sources().find(SourceId(99)).error().code, Error::Code::NotFound);
}

TEST(StatementStore, AStatementWithoutASourceIsAPersonsEntry)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    test.addPerson(QStringLiteral("Piet"));

    const Statement statement = test->statements().of(jan).value().constFirst();

    EXPECT_EQ(test->sources().find(statement.source).value().format, QStringLiteral("manual"));
    EXPECT_EQ(statement.knownSince, test.clock.now());
    EXPECT_EQ(test->sources().all().value().size(), 1);
}

TEST(StatementStore, ListsAreInTheirPromisedOrder)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    const RecordId piet = test.addPerson(QStringLiteral("Piet"));
    test.state(jan, "alias", QStringLiteral("De Lange"));
    test.state(jan, "name", QStringLiteral("Johan"));

    const auto statementsOfJan = test->statements().of(jan).value();
    const auto statementsOfNames = test->statements().ofProperty(QStringLiteral("name")).value();
    QStringList ofJan;
    for (const Statement &statement : statementsOfJan)
        ofJan.append(statement.value);
    QStringList names;
    for (const Statement &statement : statementsOfNames)
        names.append(statement.value);
    QList<RecordId> subjects;
    ASSERT_TRUE(test->statements().forEach([&](const Statement &statement) {
        subjects.append(statement.subject);
        return subjects.size() < 4;
    }));

    EXPECT_EQ(ofJan, (QStringList{QStringLiteral("De Lange"), QStringLiteral("Jan"), QStringLiteral("Johan")}));
    EXPECT_EQ(names, (QStringList{QStringLiteral("Jan"), QStringLiteral("Johan"), QStringLiteral("Piet")}));
    EXPECT_EQ(subjects, (QList<RecordId>{jan, jan, jan, piet}));
}

TEST(StatementStore, TheCaptionFollowsTheStatements)
{
    TestCase test;
    const RecordId person = test.add("person");
    EXPECT_EQ(test.caption(person), QString());

    const StatementId alias = test.state(person, "alias", QStringLiteral("De Lange"));
    EXPECT_EQ(test.caption(person), QStringLiteral("De Lange"));
    const StatementId name = test.state(person, "name", QStringLiteral("Jan"));
    EXPECT_EQ(test.caption(person), QStringLiteral("Jan"));
    Statement ended = test->statements().find(name).value();
    ended.validTo = PartialDate::fromText(QStringLiteral("2020"));
    ASSERT_TRUE(test->statements().change(ended));
    test.state(person, "name", QStringLiteral("Johanna"));
    EXPECT_EQ(test.caption(person), QStringLiteral("Johanna")); // the name that still holds
    const auto statements = test->statements().of(person).value();
    for (const Statement &statement : statements)
        if (statement.id != alias) {
            ASSERT_TRUE(test->statements().remove(statement.id));
        }
    EXPECT_EQ(test.caption(person), QStringLiteral("De Lange"));
    ASSERT_TRUE(test->statements().remove(alias));
    EXPECT_EQ(test.caption(person), QString());
}

TEST(StatementStore, AStatedValueIsReadByItsType)
{
    const Statement iban =
        stated(RecordId(1), QStringLiteral("account"), QStringLiteral("number"), QStringLiteral("x y"));
    const Statement bsn =
        stated(RecordId(1), QStringLiteral("person"), QStringLiteral("bsn"), QStringLiteral("1112.22.333"));

    EXPECT_EQ(iban.value, QStringLiteral("x y"));
    EXPECT_TRUE(iban.raw.isEmpty());
    EXPECT_EQ(bsn.subject, RecordId(1));
    EXPECT_EQ(bsn.value, QStringLiteral("111222333"));
    EXPECT_EQ(bsn.raw, QStringLiteral("1112.22.333"));
    EXPECT_EQ(bsn.verdict, Verdict::Valid);
}

TEST(SourceStore, KeepsEveryFieldAndKnowsAFileAgain)
{
    TestCase test;
    Source source = bankSource(test);

    source.id = test->sources().add(source).value();

    EXPECT_EQ(test->sources().find(source.id).value(), source);
    EXPECT_EQ(test->sources().findByChecksum(source.sha256).value(), source);
    EXPECT_FALSE(test->sources().findByChecksum(QByteArray(32, '\x22')).value());
    EXPECT_FALSE(test->sources().findByChecksum({}).value());
    EXPECT_EQ(test->sources().manual().value(), test->sources().manual().value());
}

TEST(ChartStore, KeepsChartsAndPlaces)
{
    TestCase test;
    const RecordId jan = test.addPerson(QStringLiteral("Jan"));
    const RecordId piet = test.addPerson(QStringLiteral("Piet"));
    const ChartId whole = test->charts().wholeCase().value();
    const ChartId chart = test->charts().add(QStringLiteral("Money")).value();

    ASSERT_TRUE(test->charts().setPositions(chart, {{jan, QPointF(1.5, -2), false}, {piet, QPointF(3, 4), true}}));
    ASSERT_TRUE(test->charts().setPositions(chart, {{jan, QPointF(9, 8), true}}));
    ASSERT_TRUE(test->charts().change({chart, QStringLiteral("Cash"), QStringLiteral("{}")}));

    EXPECT_EQ(test->charts().all().value().size(), 2);
    EXPECT_EQ(test->charts().all().value().last().title, QStringLiteral("Cash"));
    EXPECT_EQ(test->charts().positions(chart).value(),
              (QList<Position>{{jan, QPointF(9, 8), true}, {piet, QPointF(3, 4), true}}));
    EXPECT_TRUE(test->charts().positions(whole).value().isEmpty());
    ASSERT_TRUE(test->charts().removePositions(chart, {jan}));
    EXPECT_EQ(test->charts().positions(chart).value().size(), 1);
    ASSERT_TRUE(test->charts().remove(chart));
    EXPECT_EQ(test->charts().all().value().size(), 1);
    EXPECT_EQ(test->charts().remove(whole).error().code, Error::Code::Conflict);
    EXPECT_EQ(test->charts().remove(chart).error().code, Error::Code::NotFound);
}

} // namespace kluwen::store
