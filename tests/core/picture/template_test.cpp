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
        EXPECT_EQ(copy->suffix, layout.suffix);
        EXPECT_EQ(copy->leaves, layout.leaves);
        for (qsizetype i = 0; i < layout.sections.size(); ++i) {
            EXPECT_EQ(copy->sections[i].isText, layout.sections[i].isText);
            EXPECT_EQ(copy->sections[i].isExpected, layout.sections[i].isExpected);
            EXPECT_EQ(copy->sections[i].hint.en, layout.sections[i].hint.en);
        }
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
    EXPECT_TRUE(refused("{\"version\": 1, \"level\": \"tactical\", \"sections\": [{\"id\": \"gossip\", "
                        "\"text\": true, \"nl\": \"Roddel\"}]}")
                    .contains(u"gossip"_s))
        << "a section of texts needs a title in both languages";
    EXPECT_TRUE(refused("{\"version\": 1, \"level\": \"tactical\", \"sections\": [{\"id\": \"persons\", "
                        "\"text\": true, \"nl\": \"Wie\", \"en\": \"Who\"}]}")
                    .contains(u"persons"_s))
        << "that id is the program's own";
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

TEST(Template, AnalystsWriteTheSectionsThatItDeclares)
{
    SampleCase sample;
    const TemporaryFolder folder;
    const QString file = folder.write(
        u"ours.json"_s,
        "{\"id\": \"ours\", \"version\": 1, \"level\": \"tactical\", \"nl\": \"Ons\", \"en\": \"Ours\", \"sections\": ["
        "{\"id\": \"weather\", \"text\": true, \"nl\": \"Weer\", \"en\": \"Weather\"},"
        "{\"id\": \"moon\", \"text\": true, \"nl\": \"Maan\", \"en\": \"Moon\"},"
        "{\"id\": \"tide\", \"text\": true, \"expected\": true, \"nl\": \"Tij\", \"en\": \"Tide\"}, \"sources\"]}");
    PictureOptions options;
    options.layout = findTemplate(file).value();
    Texts texts;
    const QString mark = u"[s%1]"_s.arg(sample.caseFile().statements().of(sample.firm).value().constFirst().id.value());
    texts.written[u"weather"_s] << freeText(u"Het regent. "_s + mark, u"It rains. "_s + mark);
    options.texts = texts;
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made) << made.error().text().toStdString();
    ASSERT_EQ(made->sections.size(), 3) << "an empty one is left out, an expected one is not";
    const Phrasebook english(Language::English);
    EXPECT_EQ(textOf(made->sections[0].title, english), u"Weather"_s);
    EXPECT_EQ(textOf(std::get<Paragraph>(made->sections[0].blocks.first()).text, english), u"It rains. [1]"_s);
    EXPECT_EQ(made->sections[1].id, u"tide"_s);
    EXPECT_TRUE(std::get<Paragraph>(made->sections[1].blocks.first()).muted);
    EXPECT_TRUE(std::any_of(made->remarks.begin(), made->remarks.end(),
                            [](const Remark &remark) { return remark.section == u"tide"_s; }));
    EXPECT_TRUE(wordsOf(*made).contains(u"Statements that the texts cite"_s));
}

TEST(Template, ATextThatThePictureDoesNotHoldIsNotCitedEither)
{
    SampleCase sample;
    PictureOptions options;
    Texts texts;
    const QString mark = u"[s%1]"_s.arg(sample.caseFile().statements().of(sample.firm).value().constFirst().id.value());
    texts.written[u"safety"_s] << freeText(u"Pas op. "_s + mark, u"Take care. "_s + mark);
    options.texts = texts;
    NoProgress progress;

    const auto tactical = buildPicture(sample.caseFile(), options, progress);
    options.level = Level::Operational;
    const auto operational = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(tactical && operational);
    EXPECT_FALSE(wordsOf(*tactical).contains(u"Statements that the texts cite"_s));
    EXPECT_TRUE(wordsOf(*operational).contains(u"Take care. [1]"_s));
    EXPECT_TRUE(wordsOf(*operational).contains(u"Statements that the texts cite"_s));
}

TEST(Template, WhatTheTeamWeighsForItselfGoesToNobodyWhoDoesNotDecideOnIt)
{
    SampleCase sample;
    PictureOptions options;
    Texts texts;
    texts.written[u"assumptions"_s] << freeText(u"Iedereen blijft."_s, u"Everybody stays."_s);
    texts.written[u"indicators"_s] << freeText(u"Een tweede loods."_s, u"A second shed."_s);
    options.texts = texts;
    NoProgress progress;
    for (const auto &[recipient, isGiven] : {std::pair("team", true), std::pair("om", true), std::pair("fiu", false),
                                             std::pair("europol", false), std::pair("partner-abroad", false)}) {
        options.recipient = recipientById(QLatin1String(recipient)).value();
        const auto made = buildPicture(sample.caseFile(), options, progress);
        ASSERT_TRUE(made) << recipient;
        EXPECT_TRUE(wordsOf(*made).contains(u"Everybody stays"_s))
            << recipient << ": a judgement without its assumptions looks firmer than it is";
        EXPECT_EQ(wordsOf(*made).contains(u"A second shed"_s), isGiven) << recipient;
        const bool hasPoints = std::any_of(made->sections.begin(), made->sections.end(),
                                           [](const Section &section) { return section.id == u"vulnerable"_s; });
        EXPECT_FALSE(hasPoints && !isGiven) << recipient;
    }
}

TEST(Template, APartnerAbroadDoesNotGetTheTasksOfTheTeam)
{
    SampleCase sample;
    PictureOptions options;
    options.level = Level::Operational;
    Texts texts;
    texts.written[u"tasks"_s] << freeText(u"Telefoons uitlezen."_s, u"Read out telephones."_s);
    options.texts = texts;
    NoProgress progress;
    const auto own = buildPicture(sample.caseFile(), options, progress);
    options.recipient = recipientById(u"europol"_s).value();
    const auto abroad = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(own && abroad);
    options.recipient = recipientById(u"kmar"_s).value();
    const auto within = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(within);
    EXPECT_FALSE(wordsOf(*within).contains(u"Read out telephones"_s));
    EXPECT_TRUE(wordsOf(*own).contains(u"Read out telephones"_s));
    EXPECT_FALSE(wordsOf(*abroad).contains(u"Read out telephones"_s));
}

TEST(Template, ALargerSheetIsTheSameProduct)
{
    Texts written;
    written.title = freeText(u"Beeld"_s, u"Picture"_s);
    written.product = u"TB-1"_s;
    written.version = 3;
    const QHash<QString, QString> documents{{textsKey(Level::Tactical), toJson(written)}};

    const Texts poster = textsOf(findTemplate(u"poster"_s).value(), [&documents](const QString &key) {
                             return documents.value(key);
                         }).value();

    EXPECT_EQ(poster.product, u"TB-1"_s);
    EXPECT_EQ(poster.version, 3);
    EXPECT_EQ(poster.title.nl, u"Beeld"_s);
}

} // namespace kluwen::test
