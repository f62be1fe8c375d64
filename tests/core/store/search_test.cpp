#include "core/store/search.h"
#include "core/store/searchterms.h"
#include "tests/core/store/bulk.h"

namespace kluwen::store
{

using test::TestCase;
using test::TestImport;

namespace
{

std::string termsOf(const char *text)
{
    std::string terms;
    searchTerms(text, terms);
    return terms;
}

bool matches(const char *query, const char *text)
{
    return SearchQuery(query).matches(termsOf(text));
}

QStringList excerpts(TestCase &test, const char *query, int limit = 50)
{
    const auto hits = test->search().find(QString::fromUtf8(query), limit);
    QStringList texts;
    if (!hits)
        ADD_FAILURE() << hits.error().text().toStdString() << hits.error().detail.toStdString();
    else
        for (const SearchHit &hit : *hits)
            texts.append(hit.excerpt);
    return texts;
}

void refresh(TestCase &test)
{
    NoProgress progress;
    const auto done = test->search().refresh(progress);
    if (!done)
        ADD_FAILURE() << done.error().text().toStdString() << done.error().detail.toStdString();
    EXPECT_EQ(test->search().waiting().value(), 0);
}

} // namespace

TEST(SearchTerms, AreFoldedWords)
{
    EXPECT_EQ(termsOf("Jan  van der BERG"), "jan van der berg");
    EXPECT_EQ(termsOf("\xc3\x87"
                      "elik & Zn. B.V."),
              "celik zn b v");
    EXPECT_EQ(termsOf("  -- "), "");
}

TEST(SearchTerms, HoldNumbersInGroupsInOnePieceAsWell)
{
    EXPECT_EQ(termsOf("12.34.56"), "12 34 56 123456 3456");
    EXPECT_EQ(termsOf("NL91 ABNA 0417"), "nl91 abna 0417 nl91abna0417 abna0417");
    EXPECT_EQ(termsOf("12, 34"), "12 34"); // a comma does not group
    EXPECT_EQ(termsOf("nota 12 van 13"), "nota 12 van 13");
}

TEST(SearchQuery, NeedsEveryWordAsABeginning)
{
    EXPECT_TRUE(matches("jan ber", "Berg, Jan van der"));
    EXPECT_FALSE(matches("jan erg", "Berg, Jan van der"));
    EXPECT_FALSE(matches("jan piet", "Berg, Jan van der"));
}

TEST(SearchQuery, FindsNumbersHoweverTheyAreGrouped)
{
    for (const char *text : {"NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "Naar NL91.ABNA.0417.1643.00 huur"})
        for (const char *query :
             {"nl91abna0417164300", "NL91 ABNA 0417 1643 00", "NL91 ABNA", "nl91.abna.0417", "nl91abna04"})
            EXPECT_TRUE(matches(query, text)) << query << " in " << text;
    EXPECT_TRUE(matches("1643 00", "NL91 ABNA 0417 1643 00"));
    EXPECT_TRUE(matches("jansen 1234 5678", "Jansen 12345678"));
    EXPECT_FALSE(matches("NL91 ABNB", "NL91 ABNA 0417 1643 00"));
}

TEST(Search, FindsRecordsBeforeAndAfterTheIndexReachesThem)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan van der Berg"));
    const RecordId company = test.add("company");
    test.state(company, "name", QStringLiteral("Çelik Import B.V."));
    for (const bool indexed : {false, true}) {
        if (indexed)
            refresh(test);
        EXPECT_EQ(excerpts(test, "berg jan"), QStringList(QStringLiteral("Jan van der Berg"))) << indexed;
        EXPECT_EQ(excerpts(test, "CELIK"), QStringList(QStringLiteral("Çelik Import B.V."))) << indexed;
        EXPECT_EQ(excerpts(test, "celik import bv nowhere"), QStringList()) << indexed;
        const auto hits = test->search().find(QStringLiteral("celik")).value();
        ASSERT_EQ(hits.size(), 1);
        EXPECT_EQ(hits[0].kind, SearchHit::Kind::Record);
        EXPECT_EQ(hits[0].record, company);
        EXPECT_EQ(hits[0].type, QStringLiteral("company"));
        EXPECT_EQ(hits[0].caption, QStringLiteral("Çelik Import B.V."));
        EXPECT_EQ(hits[0].property, QStringLiteral("name"));
    }
}

TEST(Search, AnEmptyQueryFindsNothing)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jan"));
    EXPECT_EQ(excerpts(test, ""), QStringList());
    EXPECT_EQ(excerpts(test, " \"*( "), QStringList());
    EXPECT_EQ(excerpts(test, "jan", 0), QStringList());
}

TEST(Search, FollowsChangesRemovalsUndoAndRedo)
{
    TestCase test;
    const RecordId person = test.addPerson(QStringLiteral("Jan de Boer"));
    refresh(test);
    Statement name = test->statements().of(person).value().constFirst();

    test.edit([&] {
        name.value = QStringLiteral("Piet de Boer");
        ASSERT_TRUE(test->statements().change(name));
    });
    EXPECT_EQ(excerpts(test, "jan"), QStringList());
    EXPECT_EQ(excerpts(test, "piet"), QStringList(QStringLiteral("Piet de Boer")));
    refresh(test);
    EXPECT_EQ(excerpts(test, "jan"), QStringList());
    EXPECT_EQ(excerpts(test, "piet"), QStringList(QStringLiteral("Piet de Boer")));

    ASSERT_TRUE(test->history().undo());
    EXPECT_EQ(excerpts(test, "piet"), QStringList());
    EXPECT_EQ(excerpts(test, "jan"), QStringList(QStringLiteral("Jan de Boer")));
    ASSERT_TRUE(test->history().redo());
    refresh(test);
    EXPECT_EQ(excerpts(test, "jan"), QStringList());
    EXPECT_EQ(excerpts(test, "piet"), QStringList(QStringLiteral("Piet de Boer")));

    test.edit([&] { ASSERT_TRUE(test->things().remove(person)); });
    EXPECT_EQ(excerpts(test, "boer"), QStringList());
    refresh(test);
    ASSERT_TRUE(test->history().undo()); // the statement comes back under a number the index has passed
    EXPECT_EQ(excerpts(test, "boer"), QStringList(QStringLiteral("Piet de Boer")));
    refresh(test);
    EXPECT_EQ(excerpts(test, "boer"), QStringList(QStringLiteral("Piet de Boer")));
}

TEST(Search, WholeWordsComeFirst)
{
    TestCase test;
    test.addPerson(QStringLiteral("Jansen"));
    test.addPerson(QStringLiteral("Jan"));
    refresh(test);
    EXPECT_EQ(excerpts(test, "jan"), (QStringList{QStringLiteral("Jan"), QStringLiteral("Jansen")}));
}

TEST(Search, FindsPaymentsByDescriptionAndReference)
{
    TestCase test;
    TestImport run(*test);
    const RecordId a = run.account("A1");
    const RecordId b = run.account("B2");
    run.pay(a, b, 1, 100, "Huur loods januari", "E2E-4711");
    run.pay(a, b, 2, 100, "Huur loods januari");
    run.pay(a, {}, 3, 100, "kas");
    run.commit();

    const auto hits = test->search().find(QStringLiteral("loods huur")).value();
    ASSERT_EQ(hits.size(), 1); // one description, two payments
    EXPECT_EQ(hits[0].kind, SearchHit::Kind::Payment);
    EXPECT_EQ(hits[0].count, 2);
    EXPECT_EQ(hits[0].property, QStringLiteral("text"));
    EXPECT_EQ(hits[0].excerpt, QStringLiteral("Huur loods januari"));
    EXPECT_EQ(test->payments().find(hits[0].payment).value().text, "Huur loods januari");
    const auto reference = test->search().find(QStringLiteral("e2e 47")).value();
    ASSERT_EQ(reference.size(), 1);
    EXPECT_EQ(reference[0].property, QStringLiteral("reference"));
}

TEST(Search, LeavesRoomForPaymentsAmongManyRecords)
{
    TestCase test;
    for (int i = 0; i < 20; ++i)
        test.addPerson(QStringLiteral("Loods %1").arg(i));
    TestImport run(*test);
    const RecordId a = run.account("A1");
    for (int i = 0; i < 20; ++i)
        run.pay(a, {}, 1 + i, 100, "loods huur " + std::to_string(i));
    run.commit();
    const auto hits = test->search().find(QStringLiteral("loods"), 10).value();
    ASSERT_EQ(hits.size(), 10);
    EXPECT_EQ(std::count_if(hits.begin(), hits.end(),
                            [](const SearchHit &hit) { return hit.kind == SearchHit::Kind::Payment; }),
              2);
    EXPECT_EQ(excerpts(test, "loods", 100).size(), 40);
}

/// More rows than one piece of the index, and more words of one beginning than are asked for at once.
TEST(Search, FindsEverythingInALargeCaseIndexedOrNot)
{
    TestCase test;
    TestImport run(*test);
    const RecordId a = run.account("A1");
    constexpr int count = 25'000;
    for (int i = 0; i < count; ++i)
        run.pay(a, {}, 1 + i % 28, 100 + i,
                "kenmerk trx" + std::to_string(100'000 + i) + (i % 1000 == 7 ? " zeldzaam" : ""));
    run.commit();
    ASSERT_EQ(test->search().waiting().value(), 2 * count + 1); // too much for the import itself
    for (const bool indexed : {false, true}) {
        if (indexed)
            refresh(test);
        EXPECT_EQ(excerpts(test, "trx100123"), QStringList(QStringLiteral("kenmerk trx100123"))) << indexed;
        EXPECT_EQ(excerpts(test, "kenm").size(), 50) << indexed;
        EXPECT_EQ(excerpts(test, "trx1").size(), 50) << indexed;
        EXPECT_EQ(excerpts(test, "trx1 zeldz").size(), 25) << indexed;
        EXPECT_EQ(excerpts(test, "trx1249").size(), 50) << indexed;
        EXPECT_EQ(excerpts(test, "trx1249", 200).size(), 100) << indexed;
        EXPECT_EQ(excerpts(test, "trx9").size(), 0) << indexed;
    }
}

TEST(Search, StoppingTheIndexLosesNothing)
{
    TestCase test;
    TestImport run(*test);
    const RecordId a = run.account("A1");
    for (int i = 0; i < 25'000; ++i)
        run.pay(a, {}, 1 + i % 28, 100 + i, "tekst " + std::to_string(i));
    run.commit();
    test::CancelAfter progress(1);
    const auto stopped = test->search().refresh(progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
    EXPECT_EQ(test->search().waiting().value(), 40'001);
    EXPECT_EQ(excerpts(test, "tekst 5"), excerpts(test, "tekst 5"));
    EXPECT_EQ(excerpts(test, "24999"), QStringList(QStringLiteral("tekst 24999"))); // in the part not indexed
    EXPECT_EQ(excerpts(test, "1234").size(), 11);
    refresh(test);
    EXPECT_EQ(excerpts(test, "24999"), QStringList(QStringLiteral("tekst 24999")));
}

} // namespace kluwen::store
