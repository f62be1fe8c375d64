#include "core/picture/phrase.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::picture;

TEST(Phrase, AmountsAndDatesFollowTheLanguageOfTheReader)
{
    const Phrase phrase =
        sentence("%1 on %2", {Money{123456, euro()}, PartialDate::fromText(QStringLiteral("2026-02-01"))});

    const QString english = textOf(phrase, Phrasebook(Language::English));
    const QString dutch = textOf(phrase, Phrasebook(Language::Dutch));

    EXPECT_TRUE(english.contains(QStringLiteral("1,234.56"))) << english.toStdString();
    EXPECT_TRUE(english.contains(QStringLiteral("1 February 2026"))) << english.toStdString();
    EXPECT_TRUE(dutch.contains(QStringLiteral("1.234,56"))) << dutch.toStdString();
    EXPECT_TRUE(dutch.contains(QStringLiteral("1 februari 2026"))) << dutch.toStdString();
}

TEST(Phrase, APlaceInANameIsNotFilledIn)
{
    const Phrase phrase = sentence("%1 pays %2", {QStringLiteral("50 %2 Ltd"), QStringLiteral("B")});

    EXPECT_EQ(textOf(phrase, Phrasebook(Language::English)), QStringLiteral("50 %2 Ltd pays B"));
}

TEST(Phrase, FreeTextInOneLanguageIsMarkedInTheOther)
{
    const Phrase phrase = freeText(QStringLiteral("Alleen Nederlands"), {});

    EXPECT_EQ(textOf(phrase, Phrasebook(Language::Dutch)), QStringLiteral("Alleen Nederlands"));
    const QString english = textOf(phrase, Phrasebook(Language::English));
    EXPECT_TRUE(english.startsWith(QStringLiteral("Alleen Nederlands")));
    EXPECT_GT(english.size(), QStringLiteral("Alleen Nederlands").size());
}
