#include "core/base/text.h"
#include "core/intake/formats/ftmwriter.h"
#include "core/model/describe.h"
#include "core/model/schema.h"
#include "tests/support/recordingsink.h"

#include <gtest/gtest.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace kluwen;
using namespace kluwen::intake;
using kluwen::test::RecordingSink;

namespace
{

RecordingSink readBack(const QByteArray &bytes)
{
    const Format *format = recognise(bytes);
    RecordingSink sink;
    if (!format || format->id() != QLatin1String("ftm")) {
        ADD_FAILURE() << "not taken for FollowTheMoney: " << bytes.toStdString();
        return sink;
    }
    EXPECT_TRUE(test::readBytes(*format, bytes, sink));
    EXPECT_TRUE(sink.rejected.empty());
    return sink;
}

/// A value as a case holds it, different for every property that takes free words.
QString sample(const PropertyType &property)
{
    switch (property.kind) {
    case ValueKind::Date:
        return QStringLiteral("2024-03-05");
    case ValueKind::Number:
        return QStringLiteral("1.234");
    case ValueKind::Percentage:
        return QStringLiteral("33.333");
    case ValueKind::Amount:
        return QStringLiteral("1234.50 EUR");
    case ValueKind::Code:
        return property.codes.constLast().id;
    case ValueKind::Country:
        return QStringLiteral("NL");
    case ValueKind::Currency:
        return QStringLiteral("EUR");
    case ValueKind::Boolean:
        return QStringLiteral("yes");
    case ValueKind::LongText:
        return QStringLiteral("first line of %1\n\"second\" line, \\ and \U0001F6A2").arg(property.id);
    default:
        return QStringLiteral("some %1").arg(property.id);
    }
}

using Said = std::set<std::pair<QString, QString>>; ///< property and value as the case would hold it

Said asHeld(const QString &type, const std::vector<StatedValue> &values)
{
    Said said;
    for (const StatedValue &value : values) {
        const QString property = fromUtf8(value.property);
        const PropertyType *known = Schema::builtIn().property(type, property);
        EXPECT_NE(known, nullptr) << type.toStdString() << '.' << value.property;
        said.emplace(property, normaliseValue(known, fromUtf8(value.value)).value);
    }
    return said;
}

template<typename Type>
QList<FtmValue> samples(const Type &type, Said &said)
{
    QList<FtmValue> values;
    for (const PropertyType &property : type.properties) {
        values << FtmValue{property.id, sample(property)};
        // "1.234" is how a case holds it; read anew it would be taken for thousands.
        said.emplace(property.id, property.kind == ValueKind::Number
                                      ? sample(property)
                                      : normaliseValue(&property, sample(property)).value);
    }
    return values;
}

QByteArray thingLine(const QString &id, const QString &type)
{
    return ftmLine(FtmThingOut{id, type, {}, {}, {}});
}

QJsonObject entity(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QStringList texts(const QByteArray &line, const char *property)
{
    QStringList all;
    for (const QJsonValue &value : entity(line)[QLatin1String("properties")][QLatin1String(property)].toArray())
        all << value.toString();
    return all;
}

} // namespace

TEST(FtmWriter, EveryTypeOfThingComesBackWithEveryProperty)
{
    for (const ThingType &type : Schema::builtIn().thingTypes()) {
        Said expected;
        const FtmThingOut thing{QStringLiteral("t1"), type.id, {}, samples(type, expected), {}};
        const QByteArray line = ftmLine(thing);
        ASSERT_FALSE(line.isEmpty()) << type.id.toStdString() << " has no schema";
        EXPECT_EQ(line.count('\n'), 1) << "one line an entity";

        const RecordingSink sink = readBack(line);

        ASSERT_EQ(sink.things.size(), 1U) << type.id.toStdString();
        EXPECT_EQ(sink.things[0].key, "ftm:t1");
        EXPECT_EQ(fromUtf8(sink.things[0].type), type.id);
        EXPECT_EQ(asHeld(type.id, sink.things[0].values), expected) << line.toStdString();
    }
}

class FtmLinks : public testing::TestWithParam<bool>
{
};

TEST_P(FtmLinks, OfEveryTypeComeBackWithTheirPropertiesAndDates)
{
    for (const LinkType &type : Schema::builtIn().linkTypes()) {
        const auto end = [](const QStringList &allowed) {
            if (allowed.isEmpty())
                return QStringLiteral("company");
            return GetParam() ? allowed.constLast() : allowed.constFirst();
        };
        Said expected;
        FtmLinkOut link;
        link.id = QStringLiteral("l1");
        link.type = type.id;
        link.from = QStringLiteral("a");
        link.to = QStringLiteral("b");
        link.fromType = end(type.from);
        link.toType = end(type.to);
        link.since = PartialDate::fromText(QStringLiteral("2019-03"));
        link.until = PartialDate::fromText(QStringLiteral("~2021"));
        link.values = samples(type, expected);
        const QByteArray line = ftmLine(link);
        ASSERT_FALSE(line.isEmpty()) << type.id.toStdString() << " has no schema";

        const RecordingSink sink =
            readBack(thingLine(link.from, link.fromType) + thingLine(link.to, link.toType) + line);

        ASSERT_EQ(sink.links.size(), 1U) << type.id.toStdString();
        const StatedLink &read = sink.links[0];
        EXPECT_EQ(fromUtf8(read.type), type.id) << line.toStdString();
        EXPECT_EQ(read.from, "ftm:a");
        EXPECT_EQ(read.to, "ftm:b");
        EXPECT_EQ(read.validFrom, "2019-03");
        EXPECT_EQ(read.validTo, "~2021") << "FtM has no approximate dates";
        EXPECT_EQ(asHeld(type.id, read.values), expected) << line.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(FirstAndLastAllowedEnds, FtmLinks, testing::Bool());

TEST(FtmWriter, OthersFindSchemasAndPropertiesOfTheirOwnModel)
{
    const QByteArray foundation = ftmLine(FtmThingOut{QStringLiteral("f1"),
                                                      QStringLiteral("foundation"),
                                                      QStringLiteral("Stichting Verzinsel"),
                                                      {{QStringLiteral("name"), QStringLiteral("Stichting Verzinsel")},
                                                       {QStringLiteral("kvk"), QStringLiteral("90000101")},
                                                       {QStringLiteral("country"), QStringLiteral("NL")},
                                                       {QStringLiteral("founded"), QStringLiteral("~1999")}},
                                                      {QStringLiteral("a1")}});
    EXPECT_EQ(entity(foundation)[QLatin1String("schema")].toString(), QStringLiteral("Organization"));
    EXPECT_EQ(entity(foundation)[QLatin1String("caption")].toString(), QStringLiteral("Stichting Verzinsel"));
    EXPECT_EQ(texts(foundation, "name"), QStringList{QStringLiteral("Stichting Verzinsel")});
    EXPECT_EQ(texts(foundation, "registrationNumber"), QStringList{QStringLiteral("90000101")});
    EXPECT_EQ(texts(foundation, "jurisdiction"), QStringList{QStringLiteral("nl")});
    EXPECT_EQ(texts(foundation, "addressEntity"), QStringList{QStringLiteral("a1")});
    EXPECT_TRUE(texts(foundation, "incorporationDate").isEmpty()) << "no exactness that nobody stated";
    EXPECT_EQ(texts(foundation, "notes"), (QStringList{QStringLiteral("type: foundation"),
                                                       QStringLiteral("chamber of commerce number (KvK): 90000101"),
                                                       QStringLiteral("date founded: ~1999")}));

    const QByteArray account = ftmLine(FtmThingOut{QStringLiteral("b1"),
                                                   QStringLiteral("account"),
                                                   {},
                                                   {{QStringLiteral("number"), QStringLiteral("NL91ABNA0417164300")},
                                                    {QStringLiteral("number"), QStringLiteral("P4711")}},
                                                   {}});
    EXPECT_EQ(entity(account)[QLatin1String("schema")].toString(), QStringLiteral("BankAccount"));
    EXPECT_EQ(texts(account, "iban"), QStringList{QStringLiteral("NL91ABNA0417164300")});
    EXPECT_EQ(texts(account, "accountNumber"), QStringList{QStringLiteral("P4711")});
}

TEST(FtmWriter, ANoteThatLooksLikeAnotherPropertyStaysANote)
{
    const QStringList notes{QStringLiteral("role: courier"), QStringLiteral("type: company"),
                            QStringLiteral("notes: twice"), QStringLiteral("he said: \"no\"\r\nand left")};
    FtmThingOut person{QStringLiteral("p1"), QStringLiteral("person"), {}, {}, {}};
    for (const QString &note : notes)
        person.values << FtmValue{QStringLiteral("notes"), note};

    const RecordingSink sink = readBack(ftmLine(person));

    ASSERT_EQ(sink.things.size(), 1U);
    EXPECT_EQ(sink.things[0].type, "person");
    QStringList read;
    for (const StatedValue &value : sink.things[0].values) {
        EXPECT_EQ(value.property, "notes");
        read << fromUtf8(value.value);
    }
    EXPECT_EQ(read, notes);
}

TEST(FtmWriter, NotesOfOtherProgramsAreNotTakenForProperties)
{
    const RecordingSink sink =
        readBack(R"({"id":"p1","schema":"Person","datasets":["other"],"properties":{"notes":["role: courier"]}})"
                 "\n");

    ASSERT_EQ(sink.things.size(), 1U);
    ASSERT_EQ(sink.things[0].values.size(), 1U);
    EXPECT_EQ(sink.things[0].values[0].property, "notes");
    EXPECT_EQ(sink.things[0].values[0].value, "role: courier");
}

TEST(FtmWriter, WhatOthersAddedToAnEntityOfOursIsNotLost)
{
    const RecordingSink sink = readBack(
        R"({"id":"p1","schema":"Person","datasets":["kluwen"],"properties":{"name":["A"],"topics":["crime"]}})"
        "\n"
        R"({"id":"p2","schema":"Person","datasets":["kluwen"],"properties":{"name":["B"]}})"
        "\n"
        R"({"id":"l1","schema":"Family","datasets":["kluwen"],"properties":{"person":["p1"],"relative":["p2"],"relationship":["sibling"],"sourceUrl":["x"]}})"
        "\n");

    ASSERT_EQ(sink.things.size(), 2U);
    EXPECT_EQ(asHeld(QStringLiteral("person"), sink.things[0].values),
              (Said{{QStringLiteral("name"), QStringLiteral("A")},
                    {QStringLiteral("notes"), QStringLiteral("topics: crime")}}));
    ASSERT_EQ(sink.links.size(), 1U);
    EXPECT_EQ(asHeld(QStringLiteral("family"), sink.links[0].values),
              (Said{{QStringLiteral("kind"), QStringLiteral("sibling")},
                    {QStringLiteral("description"), QStringLiteral("sourceUrl: x")}}));
}

TEST(FtmWriter, APaymentComesBackToTheCentWithItsWordsAndDates)
{
    Payment payment;
    payment.at = *parseMoment("2025-12-31T23:59:58");
    payment.valueDay = *epochDay(2026, 1, 2);
    payment.minor = 1'234'505;
    payment.currency = Currency::fromLetters(u"KWD");
    payment.channel = Channel::DirectDebit;
    payment.text = "huur \"jan\"\nregel 2 \xF0\x9F\x9A\xA2";
    payment.reference = "E2E-1";
    const QString account = QStringLiteral("account");
    const QByteArray line = ftmLine(
        FtmPaymentOut{QStringLiteral("x1"), &payment, QStringLiteral("a"), QStringLiteral("b"), account, account});
    EXPECT_EQ(line.count('\n'), 1);
    EXPECT_EQ(entity(line)[QLatin1String("schema")].toString(), QStringLiteral("Payment"));
    EXPECT_EQ(texts(line, "payerAccount"), QStringList{QStringLiteral("a")});
    EXPECT_EQ(texts(line, "amount"), QStringList{QStringLiteral("1234.505")});

    const RecordingSink sink =
        readBack(thingLine(QStringLiteral("a"), account) + thingLine(QStringLiteral("b"), account) + line);

    ASSERT_EQ(sink.payments.size(), 1U);
    const auto &read = sink.payments[0];
    EXPECT_EQ(read.payer.key, "ftm:a");
    EXPECT_EQ(read.payee.key, "ftm:b");
    EXPECT_EQ(read.at, payment.at);
    EXPECT_EQ(read.valueDay, payment.valueDay);
    EXPECT_EQ(read.minor, payment.minor);
    EXPECT_EQ(read.currency, payment.currency);
    EXPECT_EQ(read.channel, payment.channel);
    EXPECT_EQ(read.text, payment.text);
    EXPECT_EQ(read.reference, payment.reference);
}

TEST(FtmWriter, APaymentWithNobodyOnEitherSideIsNotWritten)
{
    Payment payment;
    payment.at = *parseMoment("2025-12-31");
    payment.currency = euro();
    EXPECT_TRUE(ftmLine(FtmPaymentOut{QStringLiteral("x1"), &payment, {}, {}, {}, {}}).isEmpty());
    EXPECT_FALSE(
        ftmLine(FtmPaymentOut{QStringLiteral("x1"), &payment, QStringLiteral("a"), {}, QStringLiteral("account"), {}})
            .isEmpty());
}
