#include "core/intake/headers.h"
#include "core/intake/mapping.h"
#include "core/intake/readtable.h"
#include "tests/support/recordingsink.h"
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::readBytes;
using kluwen::test::RecordingSink;

namespace
{

const Format &mapped()
{
    return *formatById(QStringLiteral("mapped-csv"));
}

ReadOptions withMapping(const char *json)
{
    ReadOptions options;
    options.mapping = QString::fromUtf8(json);
    return options;
}

std::string valueOf(const StatedThing &thing, std::string_view property)
{
    for (const StatedValue &value : thing.values)
        if (value.property == property)
            return value.value;
    return {};
}

} // namespace

TEST(Mapping, SurvivesJson)
{
    Mapping mapping;
    mapping.table.delimiter = '\t';
    mapping.table.quote = '\0';
    mapping.table.encoding = Encoding::Windows1252;
    mapping.table.decimal = ',';
    mapping.table.dateOrder = DateOrder::MonthDayYear;
    mapping.table.header = false;
    mapping.table.skipLines = 3;
    mapping.table.comment = '%';
    mapping.table.records = QStringLiteral("a.b");
    PaymentSpec payments;
    payments.columns.insert(PaymentField::Date, {QStringLiteral("#1")});
    payments.columns.insert(PaymentField::Text, {QStringLiteral("a"), QStringLiteral("b")});
    payments.currency = QStringLiteral("USD");
    payments.debitWords = QStringList{QStringLiteral("Af")};
    payments.stepsFrom = QDate(2017, 1, 1);
    mapping.payments = payments;
    mapping.things.append({QStringLiteral("firm"),
                           QStringLiteral("company"),
                           {QStringLiteral("nr")},
                           QStringLiteral("ftm"),
                           {{QStringLiteral("kvk"), QStringLiteral("nr")}},
                           {{QStringLiteral("country"), QStringLiteral("NL")}}});
    mapping.things.append({QStringLiteral("person"),
                           QStringLiteral("person"),
                           {},
                           {},
                           {{QStringLiteral("name"), QStringLiteral("who")}},
                           {}});
    mapping.links.append({QStringLiteral("directorship"),
                          QStringLiteral("person"),
                          QStringLiteral("firm"),
                          {{QStringLiteral("function"), QStringLiteral("f")}},
                          {},
                          QStringLiteral("from"),
                          QStringLiteral("to")});
    const auto back = Mapping::fromJson(mapping.toJson());
    ASSERT_TRUE(back) << back.error().text().toStdString();
    EXPECT_EQ(*back, mapping);
}

TEST(Mapping, SaysWhatIsWrongWithIt)
{
    for (const char *json :
         {"", "[]", "{}", "{\"things\":[{\"type\":\"dragon\"}]}",
          "{\"things\":[{\"type\":\"person\",\"values\":{\"wings\":\"x\"}}]}",
          "{\"payments\":{\"columns\":{\"colour\":\"x\"}}}", "{\"table\":{\"decimal\":\"x\"},\"payments\":{}}",
          "{\"things\":[{\"type\":\"person\"}],\"links\":[{\"type\":\"family\",\"from\":\"person\",\"to\":\"aunt\"}]"
          "}"}) {
        const auto mapping = Mapping::fromJson(QString::fromUtf8(json));
        ASSERT_FALSE(mapping) << json;
        EXPECT_EQ(mapping.error().code, Error::Code::Malformed);
        EXPECT_FALSE(mapping.error().remedy.isEmpty());
    }
}

TEST(Mapping, ATableBecomesThingsAndLinks)
{
    RecordingSink sink;
    const auto done = readBytes(mapped(),
                                "KvK;Naam;Bestuurder;Functie;Sinds\n"
                                "90001234;Voorbeeld BV;J. Tester;directeur;2020-01-01\n"
                                "90001235;Andere BV;;;\n"
                                "90001234;Voorbeeld BV;P. Proef;commissaris;2021\n",
                                sink, withMapping(R"({"things":[
                {"as":"firm","type":"company","key":["KvK"],"values":{"kvk":"KvK","name":"Naam"},"constants":{"country":"NL"}},
                {"as":"who","type":"person","values":{"name":"Bestuurder"}}],
                "links":[{"type":"directorship","from":"who","to":"firm","values":{"function":"Functie"},"valid_from":"Sinds"}]})"));
    ASSERT_TRUE(done) << done.error().text().toStdString();
    ASSERT_EQ(sink.things.size(), 5U);
    EXPECT_EQ(sink.things[0].key, sink.things[3].key);
    EXPECT_EQ(valueOf(sink.things[0], "kvk"), "90001234");
    EXPECT_EQ(valueOf(sink.things[0], "country"), "NL");
    EXPECT_NE(sink.things[1].key, sink.things[4].key);
    ASSERT_EQ(sink.links.size(), 2U);
    EXPECT_EQ(sink.links[0].from, sink.things[1].key);
    EXPECT_EQ(sink.links[0].to, sink.things[0].key);
    EXPECT_EQ(sink.links[0].validFrom, "2020-01-01");
    EXPECT_EQ(sink.links[1].line, 4);
}

TEST(Mapping, AColumnThatIsNotThereIsNamed)
{
    RecordingSink sink;
    const auto done = readBytes(mapped(), "a;b\n1;2\n", sink,
                                withMapping(R"({"things":[{"type":"person","values":{"name":"Naam"}}]})"));
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.contains(QStringLiteral("Naam")));
}

TEST(Mapping, JsonRecordsAreReadByPath)
{
    RecordingSink sink;
    const auto done = readBytes(mapped(),
                                R"({"resultaten":[{"kvkNummer":"90001234","handelsnamen":[{"naam":"Voorbeeld BV"}],
                                    "adres":{"plaats":"Testdorp"}},{"kvkNummer":"90001235","handelsnamen":[]}]})",
                                sink, withMapping(R"({"table":{"records":"resultaten"},"things":[{"type":"company",
                    "key":["kvkNummer"],"values":{"kvk":"kvkNummer","name":"handelsnamen.0.naam","address_text":"adres.plaats"}}]})"));
    ASSERT_TRUE(done) << done.error().text().toStdString();
    ASSERT_EQ(sink.things.size(), 2U);
    EXPECT_EQ(valueOf(sink.things[0], "name"), "Voorbeeld BV");
    EXPECT_EQ(valueOf(sink.things[0], "address_text"), "Testdorp");
    EXPECT_EQ(valueOf(sink.things[1], "name"), "");
    EXPECT_EQ(sink.things[1].line, 2);
}

TEST(Mapping, JsonLinesRejectOnlyTheirBadLine)
{
    RecordingSink sink;
    const auto done =
        readBytes(mapped(), "{\"n\":\"A\"}\n{\"n\":\n{\"n\":\"B\"}\n", sink,
                  withMapping(R"({"table":{"records":""},"things":[{"type":"person","values":{"name":"n"}}]})"));
    ASSERT_TRUE(done);
    EXPECT_EQ(sink.things.size(), 2U);
    ASSERT_EQ(sink.rejected.size(), 1U);
    EXPECT_EQ(sink.rejected[0].line, 2);
}

TEST(Headers, CompanyTablesAreFoundBySchemaWords)
{
    const auto thing =
        thingByHeaders({QStringLiteral("KvK-nummer"), QStringLiteral("Naam"), QStringLiteral("Rechtsvorm"),
                        QStringLiteral("Vestigingsadres"), QStringLiteral("Iets anders")});
    ASSERT_TRUE(thing);
    EXPECT_EQ(thing->type, QStringLiteral("company"));
    EXPECT_EQ(thing->key, QStringList{QStringLiteral("KvK-nummer")});
    EXPECT_FALSE(thingByHeaders({QStringLiteral("foo"), QStringLiteral("bar")}));
}

TEST(Headers, ColumnsAreFoundByNameKeyAndNumber)
{
    const QStringList headers{QStringLiteral("Datum"), QStringLiteral("Bedrag (EUR)"), QStringLiteral("Naam")};
    EXPECT_EQ(findColumn(headers, QStringLiteral("Naam")), 2);
    EXPECT_EQ(findColumn(headers, QStringLiteral("bedrag")), 1);
    EXPECT_EQ(findColumn(headers, QStringLiteral("#1")), 0);
    EXPECT_EQ(findColumn(headers, QStringLiteral("#4")), -1);
    EXPECT_EQ(findColumn(headers, QStringLiteral("saldo")), -1);
}
