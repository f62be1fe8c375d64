#include "core/picture/texts.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::picture;

TEST(Texts, SurviveBeingWrittenAndRead)
{
    Texts texts;
    texts.title = freeText(QStringLiteral("Titel"), QStringLiteral("Title"));
    texts.marking = freeText(QStringLiteral("POLITIE INTERN"), QStringLiteral("POLICE INTERNAL"));
    texts.judgements << KeyJudgement{freeText(QStringLiteral("Oordeel"), {}), Likelihood::Likely, Confidence::High,
                                     QStringLiteral("A.")};
    texts.gaps << freeText(QStringLiteral("Gat"), QStringLiteral("Gap"));
    texts.trail.from = QStringLiteral("NL91ABNA0417164300");
    texts.trail.since = QDate(2025, 1, 1);
    texts.trail.rule = QStringLiteral("fifo");

    const auto read = textsFromJson(toJson(texts));

    ASSERT_TRUE(read);
    EXPECT_EQ(toJson(*read), toJson(texts));
    EXPECT_EQ(read->judgements.front().likelihood, Likelihood::Likely);
    EXPECT_EQ(read->judgements.front().confidence, Confidence::High);
    EXPECT_EQ(read->trail.since, QDate(2025, 1, 1));
}

TEST(Texts, ATrailBeginsWithStatedBalancesUnlessItSaysOtherwise)
{
    const auto old = textsFromJson(QStringLiteral("{\"trail\": {\"from\": \"A\"}}"));
    ASSERT_TRUE(old);
    EXPECT_FALSE(old->trail.startsEmpty);
    EXPECT_FALSE(toJson(*old).contains(QStringLiteral("openings"))) << "texts of before are written as before";
    Texts texts;
    texts.trail.startsEmpty = true;

    const auto read = textsFromJson(toJson(texts));

    ASSERT_TRUE(read);
    EXPECT_TRUE(read->trail.startsEmpty);
}

TEST(Texts, SectionsOfTheTemplateAndNamesAreKept)
{
    Texts texts;
    texts.written[QStringLiteral("assumptions")]
        << freeText(QStringLiteral("Hij beschikt."), QStringLiteral("He controls."));
    texts.names.insert(QStringLiteral("Ontmoeting"), {QString(), QStringLiteral("Meeting")});

    const auto read = textsFromJson(toJson(texts));

    ASSERT_TRUE(read);
    ASSERT_EQ(read->written.value(QStringLiteral("assumptions")).size(), 1);
    EXPECT_EQ(read->written.value(QStringLiteral("assumptions")).first().en, QStringLiteral("He controls."));
    EXPECT_EQ(read->names.value(QStringLiteral("Ontmoeting")).en, QStringLiteral("Meeting"));
    EXPECT_TRUE(read->names.value(QStringLiteral("Ontmoeting")).nl.isEmpty());
    EXPECT_FALSE(toJson(Texts()).contains(QStringLiteral("written"))) << "a document of before reads as it was written";
}

TEST(Texts, KeepWhatIsLeftOutForWhom)
{
    Texts texts;
    EXPECT_FALSE(toJson(texts).contains(QStringLiteral("leftOut"))) << "texts of before are written as before";
    texts.leftOut = {{RecordId(12), {QStringLiteral("europol")}}, {RecordId(31), {}}};

    const auto read = textsFromJson(toJson(texts));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->leftOut, texts.leftOut);
    const auto odd = textsFromJson(QStringLiteral("{\"leftOut\": [{\"recipients\": [\"om\"]}, 7, {\"record\": 4}]}"));
    ASSERT_TRUE(odd);
    EXPECT_EQ(odd->leftOut, (QList<LeftOut>{{RecordId(4), {}}})) << "what names nothing leaves out nothing";
}

TEST(LeftOut, IsSaidOfOneRecipientOrOfAllButTheOwnTeam)
{
    const RecordId record(12);
    const auto forWhom = [&record](const QList<LeftOut> &all) {
        QStringList ids;
        for (const Recipient &recipient : recipients())
            if (leftOutFor(all, recipient).contains(record))
                ids << recipient.id;
        return ids;
    };
    const QString mayor = QStringLiteral("mayor");
    QList<LeftOut> all = leavingOut(leavingOut({}, record, mayor), record, mayor);
    EXPECT_EQ(all, (QList<LeftOut>{{record, {mayor}}}));
    all = leavingOut(all, record, QStringLiteral("om"));
    EXPECT_EQ(forWhom(all), (QStringList{QStringLiteral("om"), mayor}));
    EXPECT_EQ(forWhom(includingAgain(all, record, mayor, recipients())), QStringList{QStringLiteral("om")});

    all = leavingOut(all, record, {});
    EXPECT_EQ(forWhom(all).size(), recipients().size() - 1);
    EXPECT_FALSE(forWhom(all).contains(QStringLiteral("team")));
    EXPECT_TRUE(leftOutFor(all, Recipient()).isEmpty());
    all = includingAgain(all, record, mayor, recipients());
    EXPECT_FALSE(forWhom(all).contains(mayor));
    EXPECT_EQ(forWhom(all).size(), recipients().size() - 2) << "the others do not get it back";
    EXPECT_TRUE(includingAgain(all, record, {}, recipients()).isEmpty());
}

TEST(Texts, WhatIsNoJsonIsAnErrorWithARemedy)
{
    const auto read = textsFromJson(QStringLiteral("{\"title\": "));

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Malformed);
    EXPECT_FALSE(read.error().remedy.isEmpty());
}

TEST(Texts, OneMarkingOfAnOldFileIsReadForBothLanguagesAndTheFrameSurvives)
{
    auto read = textsFromJson(QStringLiteral("{\"marking\": \"POLITIE INTERN\"}"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->marking.nl, QStringLiteral("POLITIE INTERN"));
    EXPECT_EQ(read->marking.en, QStringLiteral("POLITIE INTERN"));
    EXPECT_TRUE(toJson(*read).contains(QStringLiteral("\"marking\":\"POLITIE INTERN\"")));
    read->marking.en = QStringLiteral("POLICE INTERNAL");
    read->markedUntil = QDate(2035, 1, 1);
    read->retainUntil = QDate(2031, 12, 31);
    read->reviewer = QStringLiteral("M. Tegenlees");
    read->authority = QStringLiteral("R. van Vaststelling");
    read->distribution = freeText(QStringLiteral("Stuurploeg"), QStringLiteral("Steering group"));
    read->provisions[QStringLiteral("om")] = {freeText(QStringLiteral("Vervolging"), QStringLiteral("Prosecution")),
                                              {}};
    read->provisions[QStringLiteral("tax")] = {}; // says nothing and is not kept

    const auto again = textsFromJson(toJson(*read));

    ASSERT_TRUE(again);
    EXPECT_EQ(again->marking.en, QStringLiteral("POLICE INTERNAL"));
    EXPECT_EQ(again->markedUntil, QDate(2035, 1, 1));
    EXPECT_EQ(again->retainUntil, QDate(2031, 12, 31));
    EXPECT_EQ(again->reviewer, QStringLiteral("M. Tegenlees"));
    EXPECT_EQ(again->authority, QStringLiteral("R. van Vaststelling"));
    EXPECT_EQ(again->distribution.en, QStringLiteral("Steering group"));
    EXPECT_EQ(again->provisions.keys(), QStringList{QStringLiteral("om")});
    EXPECT_EQ(again->provisions.first().purpose.nl, QStringLiteral("Vervolging"));
}
