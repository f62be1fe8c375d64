#include "core/picture/texts.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::picture;

TEST(Texts, SurviveBeingWrittenAndRead)
{
    Texts texts;
    texts.title = freeText(QStringLiteral("Titel"), QStringLiteral("Title"));
    texts.marking = QStringLiteral("POLITIE INTERN");
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

TEST(Texts, WhatIsNoJsonIsAnErrorWithARemedy)
{
    const auto read = textsFromJson(QStringLiteral("{\"title\": "));

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Malformed);
    EXPECT_FALSE(read.error().remedy.isEmpty());
}
