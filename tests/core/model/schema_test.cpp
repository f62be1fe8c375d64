#include "core/model/identifiers.h"
#include "core/model/schema.h"
#include "core/model/schemareader.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <QSet>

namespace kluwen
{

namespace
{

/// A folder with one schema file; what loading it says.
QString errorOf(const QByteArray &json)
{
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("sample.json"), json);
    const auto schema = Schema::load(QFileInfo(path).path());
    return schema ? QStringLiteral("none") : schema.error().text();
}

QByteArray thing(const QByteArray &body)
{
    return R"({"things": [{"id": "boat", "family": "asset", "label": {"nl": "boot", "en": "boat"},
               "plural": {"nl": "boten", "en": "boats"}, )" +
           body + "}]}";
}

const QByteArray goodThing = thing(R"("caption": ["name"],
    "properties": [{"id": "name", "kind": "name", "nl": "naam", "en": "name"}])");

QList<PropertyType> allProperties()
{
    QList<PropertyType> all;
    for (const ThingType &type : Schema::builtIn().thingTypes())
        all += type.properties;
    for (const LinkType &type : Schema::builtIn().linkTypes())
        all += type.properties;
    return all;
}

} // namespace

TEST(Schema, HasEveryKindOfThingAnInvestigationNeeds)
{
    for (const char *id : {"person", "company", "foundation", "organisation", "group", "account", "address", "vehicle",
                           "vessel", "phone", "device", "crypto_wallet", "real_estate", "event", "document", "seizure"})
        EXPECT_NE(Schema::builtIn().thing(QString::fromLatin1(id)), nullptr) << id;
}

TEST(Schema, HasEveryKindOfLinkAnInvestigationNeeds)
{
    for (const char *id : {"ownership", "directorship", "family", "association", "employment", "facilitation",
                           "account_holder", "resident", "phone_call", "presence"})
        EXPECT_NE(Schema::builtIn().link(QString::fromLatin1(id)), nullptr) << id;
    const PropertyType *share = Schema::builtIn().property(QStringLiteral("ownership"), QStringLiteral("share"));
    ASSERT_NE(share, nullptr);
    EXPECT_EQ(share->kind, ValueKind::Percentage);
}

TEST(Schema, FacilitationSaysWhatKindItIs)
{
    const PropertyType *kind = Schema::builtIn().property(QStringLiteral("facilitation"), QStringLiteral("kind"));
    ASSERT_NE(kind, nullptr);
    EXPECT_EQ(kind->kind, ValueKind::Code);
    for (const char *code : {"financial", "digital", "logistic", "legal"})
        EXPECT_NE(kind->codeLabel(QString::fromLatin1(code), Language::Dutch), QString::fromLatin1(code)) << code;
}

TEST(Schema, EverythingHasALabelInBothLanguages)
{
    const auto complete = [](const Labels &labels) { return !labels.nl.isEmpty() && !labels.en.isEmpty(); };
    for (const ThingType &type : Schema::builtIn().thingTypes())
        EXPECT_TRUE(complete(type.labels) && complete(type.plural)) << type.id.toStdString();
    for (const LinkType &type : Schema::builtIn().linkTypes())
        EXPECT_TRUE(complete(type.labels) && complete(type.reverse) && complete(type.noun)) << type.id.toStdString();
    for (const PropertyType &property : allProperties()) {
        EXPECT_TRUE(complete(property.labels)) << property.id.toStdString();
        for (const CodeValue &code : property.codes)
            EXPECT_TRUE(complete(code.labels) && !code.id.isEmpty()) << property.id.toStdString();
    }
}

TEST(Schema, WhoHoldsATieIsCalledInBothLanguagesAndAlsoWhereThereAreSeveral)
{
    int called = 0;
    for (const LinkType &type : Schema::builtIn().linkTypes()) {
        const QStringList words{type.holder.nl, type.holder.en, type.holders.nl, type.holders.en};
        EXPECT_TRUE(words.count(QString()) == 0 || words.count(QString()) == 4) << type.id.toStdString();
        called += words.contains(QString()) ? 0 : 1;
    }
    EXPECT_GE(called, 5);
    EXPECT_EQ(Schema::builtIn().link(QStringLiteral("ownership"))->holder.nl, QStringLiteral("eigenaar"));
}

TEST(Schema, CodesAreThereExactlyWhereTheKindAsksForThem)
{
    for (const PropertyType &property : allProperties()) {
        EXPECT_EQ(property.kind == ValueKind::Code, !property.codes.isEmpty()) << property.id.toStdString();
        QSet<QString> ids;
        for (const CodeValue &code : property.codes)
            ids.insert(code.id);
        EXPECT_EQ(ids.size(), property.codes.size()) << property.id.toStdString();
    }
}

TEST(Schema, CitizenServiceNumberIsMaskedAndChecked)
{
    const PropertyType *bsn = Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("bsn"));
    ASSERT_NE(bsn, nullptr);
    EXPECT_TRUE(bsn->sensitive);
    EXPECT_EQ(bsn->check, QStringLiteral("bsn"));
}

TEST(Schema, UnknownTypeOrPropertyIsNotThere)
{
    EXPECT_EQ(Schema::builtIn().thing(QStringLiteral("unicorn")), nullptr);
    EXPECT_EQ(Schema::builtIn().link(QStringLiteral("person")), nullptr);
    EXPECT_EQ(Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("horns")), nullptr);
    EXPECT_EQ(Schema::builtIn().property(QStringLiteral("unicorn"), QStringLiteral("name")), nullptr);
}

TEST(Schema, LoadsAFileOfSomebodyElse)
{
    EXPECT_EQ(errorOf(goodThing), QStringLiteral("none"));
}

TEST(Schema, ErrorNamesTheFileAndTheKey)
{
    struct Wrong
    {
        QByteArray json;
        const char *key;
    };
    const QList<Wrong> cases{
        {"{\"things\": [", "at byte"},
        {R"({"things": [{"family": "asset"}]})", "lacks an id"},
        {R"({"things": [{"id": "boat", "family": "yacht"}]})", "boat"},
        {thing(R"("caption": ["name"], "properties": [{"id": "name", "kind": "poem", "nl": "n", "en": "n"}])"), "name"},
        {thing(R"("caption": ["name"], "properties": [{"id": "name", "kind": "name", "nl": "naam"}])"), "name"},
        {thing(R"("caption": ["title"], "properties": [{"id": "name", "kind": "name", "nl": "n", "en": "n"}])"),
         "boat"},
        {thing(R"("caption": [], "properties": [{"id": "name", "kind": "name", "nl": "n", "en": "n"}])"), "boat"},
        {thing(R"("caption": ["name"], "keys": ["hull"],
               "properties": [{"id": "name", "kind": "name", "nl": "n", "en": "n"}])"),
         "boat"},
        {thing(R"("caption": ["name"],
               "properties": [{"id": "name", "kind": "identifier", "check": "magic", "nl": "n", "en": "n"}])"),
         "boat"},
        {thing(R"("caption": ["name"], "properties": [{"id": "name", "kind": "name", "nl": "n", "en": "n"},
               {"id": "name", "kind": "text", "nl": "n", "en": "n"}])"),
         "name"},
        {thing(R"("caption": ["kind"], "properties": [{"id": "kind", "kind": "code", "nl": "n", "en": "n"}])"), "kind"},
        {R"({"links": [{"id": "owns"}]})", "owns"},
        {R"({"links": [{"id": "owns", "family": "ownership", "label": {"nl": "a", "en": "a"},
             "reverse": {"nl": "b", "en": "b"}, "from": ["unicorn"]}]})",
         "unicorn"},
        {R"({"links": [{"id": "owns", "family": "ownership", "label": {"nl": "a", "en": "a"},
             "reverse": {"nl": "b", "en": "b"},
             "properties": [{"id": "deed", "kind": "identifier", "check": "magic", "nl": "n", "en": "n"}]}]})",
         "owns"},
    };
    for (const Wrong &wrong : cases) {
        const QString text = errorOf(wrong.json);
        EXPECT_TRUE(text.contains(QString::fromLatin1(wrong.key)))
            << text.toStdString() << " for " << wrong.json.data();
        EXPECT_TRUE(text.contains(QStringLiteral("sample.json"))) << text.toStdString();
    }
}

TEST(Schema, SameTypeTwiceIsAnError)
{
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("a.json"), goodThing);
    folder.write(QStringLiteral("b.json"), goodThing);

    const auto schema = Schema::load(QFileInfo(path).path());

    ASSERT_FALSE(schema);
    EXPECT_TRUE(schema.error().text().contains(QStringLiteral("boat")));
    EXPECT_EQ(schema.error().code, Error::Code::Malformed);
}

TEST(Schema, EmptyOrAbsentFolderIsAnError)
{
    const test::TemporaryFolder folder;
    EXPECT_FALSE(Schema::load(folder.path(QStringLiteral("absent"))));
}

TEST(Schema, FileThatCannotBeReadIsNamed)
{
    QList<ThingType> things;
    QList<LinkType> links;
    const auto read = readSchemaFile(QStringLiteral("/nowhere/at/all.json"), things, links);

    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().text().contains(QStringLiteral("/nowhere/at/all.json")));
}

} // namespace kluwen
