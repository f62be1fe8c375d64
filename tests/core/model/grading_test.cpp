#include "core/model/grading.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

namespace
{

Grading grading(const char *text)
{
    return Grading::fromText(QString::fromLatin1(text));
}

} // namespace

TEST(Grading, ReadsTheFourByFour)
{
    for (const char source : {'A', 'B', 'C', 'X'})
        for (int information = 1; information <= 4; ++information) {
            const Grading grade{source, information};
            bool ok = false;
            EXPECT_EQ(Grading::fromText(grade.toText().toLower(), &ok), grade);
            EXPECT_TRUE(ok);
        }
}

TEST(Grading, WhatIsNoGradingCountsAsTheWeakest)
{
    for (const char *text : {"", "D1", "A5", "A0", "A", "A12", "1A"}) {
        bool ok = true;
        const Grading grade = Grading::fromText(QString::fromLatin1(text), &ok);
        EXPECT_FALSE(ok) << text;
        EXPECT_EQ(grade.toText(), QStringLiteral("X4"));
    }
}

TEST(Grading, IsAtLeastAnotherOnlyOnBothAxes)
{
    EXPECT_TRUE(grading("A1").atLeast(grading("B2")));
    EXPECT_TRUE(grading("B2").atLeast(grading("B2")));
    EXPECT_FALSE(grading("A3").atLeast(grading("B2")));
    EXPECT_FALSE(grading("C1").atLeast(grading("B2")));
    EXPECT_FALSE(grading("X1").atLeast(grading("C1")));
}

TEST(Handling, CodesGoBothWays)
{
    for (const Handling handling : {Handling::H0, Handling::H1, Handling::H2, Handling::H3})
        EXPECT_EQ(handlingFromText(handlingText(handling)), handling);
    bool ok = true;
    (void)handlingFromText(QStringLiteral("H4"), &ok);
    EXPECT_FALSE(ok);
}

TEST(Tlp, NamesGoBothWaysWithOrWithoutThePrefix)
{
    for (const Tlp tlp : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red})
        EXPECT_EQ(tlpFromText(tlpText(tlp)), tlp);
    EXPECT_EQ(tlpText(Tlp::AmberStrict), QStringLiteral("TLP:AMBER+STRICT"));
    EXPECT_EQ(tlpFromText(QStringLiteral("red")), Tlp::Red);
    bool ok = true;
    (void)tlpFromText(QStringLiteral("TLP:WHITE"), &ok);
    EXPECT_FALSE(ok);
}

} // namespace kluwen
