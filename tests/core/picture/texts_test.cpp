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
