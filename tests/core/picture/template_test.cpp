#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

TEST(Template, BuiltInOnesAreCompleteAndHaveAVersion)
{
    for (const Template &layout : templates()) {
        EXPECT_GE(layout.version, 1);
        EXPECT_FALSE(layout.labels.nl.isEmpty() || layout.labels.en.isEmpty());
        const auto copy = templateFromJson(toJson(layout), u"copy.json"_s);
        ASSERT_TRUE(copy) << copy.error().text().toStdString();
        EXPECT_EQ(copy->sections.size(), layout.sections.size());
        EXPECT_EQ(copy->isAround, layout.isAround);
        EXPECT_EQ(copy->paper, layout.paper);
    }
}

TEST(Template, FileOfATeamIsUsedAndItsVersionStandsInThePicture)
{
    SampleCase sample;
    const TemporaryFolder folder;
    const QString file = folder.write(
        u"ours.json"_s, "{\"id\": \"ours\", \"version\": 3, \"level\": \"tactical\", \"nl\": \"Ons beeld\", "
                        "\"en\": \"Our picture\", \"sections\": [{\"id\": \"persons\", \"nl\": \"Wie\", "
                        "\"en\": \"Who\"}, \"method\"]}");
    PictureOptions options;
    options.layout = findTemplate(file).value();
    NoProgress progress;
    const auto made = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made) << made.error().text().toStdString();
    ASSERT_EQ(made->sections.size(), 2);
    EXPECT_EQ(textOf(made->sections[0].title, Phrasebook(Language::English)), u"Who"_s);
    EXPECT_EQ(made->frame.templateVersion, 3);
    EXPECT_EQ(textOf(made->frame.title, Phrasebook(Language::Dutch)), u"Ons beeld"_s);
}

TEST(Template, WhatIsWrongIsSaidWithFileReasonAndRemedy)
{
    const TemporaryFolder folder;
    const auto refused = [&](const QByteArray &json) {
        const QString file = folder.write(u"bad.json"_s, json);
        const auto read = findTemplate(file);
        if (read) {
            ADD_FAILURE() << json.constData();
            return QString();
        }
        EXPECT_EQ(read.error().file, file);
        EXPECT_FALSE(read.error().remedy.isEmpty());
        return read.error().message;
    };
    EXPECT_NE(refused("nothing"), QString());
    EXPECT_TRUE(refused("{\"version\": 1, \"level\": \"tactical\", \"sections\": [\"method\"], \"paper\": \"B5\"}")
                    .contains(u"B5"_s));
    EXPECT_TRUE(refused("{\"version\": 1, \"level\": \"tactical\", \"sections\": [\"gossip\"]}").contains(u"gossip"_s));
    EXPECT_NE(refused("{\"version\": 1, \"level\": \"tactical\"}"), QString());
    EXPECT_NE(refused("{\"level\": \"tactical\", \"sections\": [\"method\"]}"), QString());
    EXPECT_TRUE(refused("{\"version\": 1, \"level\": \"cosmic\", \"sections\": [\"method\"]}").contains(u"cosmic"_s));
    const auto absent = findTemplate(u"nowhere.json"_s);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, Error::Code::Usage);
}

TEST(Template, AnAdministrativeReportIsAboutOneThingAndHoldsNobodyElse)
{
    SampleCase sample;
    PictureOptions options;
    options.layout = findTemplate(u"administrative"_s).value();
    Texts texts;
    NoProgress progress;
    options.texts = texts;
    EXPECT_FALSE(buildPicture(sample.caseFile(), options, progress)) << "no subject was named";
    texts.subject = u"luchtbel b.v."_s;
    options.texts = texts;
    const auto made = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made) << made.error().text().toStdString();
    const QString words = wordsOf(*made);
    EXPECT_TRUE(words.contains(u"Luchtbel"_s) && words.contains(u"Bas Verzonnen"_s));
    EXPECT_FALSE(words.contains(u"Ada Voorbeeld"_s)) << "she is tied to the helper, not to the company";
}

TEST(Template, AProductOfWhichNothingIsWrittenBeginsWithTheTextsOfItsLevel)
{
    Texts written;
    written.title = freeText(u"Beeld"_s, u"Picture"_s);
    written.product = u"TB-1"_s;
    written.options << freeText(u"Beslag"_s, u"Seizure"_s);
    SectionItem item;
    item.section = u"persons"_s; // a decision brief has none
    item.records = {RecordId(1)};
    written.items << item;
    QHash<QString, QString> documents{{textsKey(Level::Tactical), toJson(written)}};
    const auto read = [&documents](const QString &key) { return documents.value(key); };

    const Texts brief = textsOf(findTemplate(u"decision"_s).value(), read).value();

    EXPECT_EQ(brief.options.size(), 1);
    EXPECT_TRUE(brief.title.isEmpty() && brief.product.isEmpty() && brief.items.isEmpty());
    EXPECT_TRUE(textsOf(findTemplate(u"findings"_s).value(), read)->options.isEmpty()) << "facts only";
    documents.insert(textsKey(u"decision"_s), toJson(Texts()));
    EXPECT_TRUE(textsOf(findTemplate(u"decision"_s).value(), read)->options.isEmpty()) << "its own now";
}

} // namespace kluwen::test
