#include "core/picture/hypotheses.h"
#include "core/picture/texts.h"

#include <gtest/gtest.h>

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

using enum Consistency;

/// Two hypotheses; the second piece of evidence decides between them.
Hypotheses matrix()
{
    Hypotheses made;
    made.hypotheses = {freeText(u"stuurt"_s, u"directs"_s), freeText(u"belegt"_s, u"invests"_s)};
    made.evidence = {{freeText(u"kent iedereen"_s, {}), 3, 3, {VeryConsistent, Consistent}},
                     {freeText(u"tekent niets"_s, {}), 2, 3, {Consistent, VeryInconsistent}},
                     {freeText(u"weinig contact"_s, {}), 1, 2, {Inconsistent, Neutral}}};
    return made;
}

} // namespace

TEST(Hypotheses, TheOneWithLeastAgainstItStandsBestHoweverMuchSpeaksForTheOther)
{
    const HypothesesAnswer answer = weigh(matrix());
    EXPECT_EQ(answer.against, (QList<int>{2, 12}));
    EXPECT_EQ(answer.order, (QList<qsizetype>{0, 1}));
    EXPECT_EQ(answer.diagnosticity, (QList<int>{1, 3, 1}));
}

TEST(Hypotheses, SensitivityNamesTheEvidenceThatDecides)
{
    EXPECT_EQ(weigh(matrix()).decisive, QList<qsizetype>{1});
}

TEST(Hypotheses, SensitivityNamesWhichOnesWouldStandBest)
{
    // Without the second row only the third counts, and it goes against the first hypothesis.
    EXPECT_EQ(weigh(matrix()).bestWithout, (QList<QList<qsizetype>>{{1}}));
    Hypotheses level = matrix();
    level.evidence.removeLast();
    EXPECT_EQ(weigh(level).bestWithout, (QList<QList<qsizetype>>{{0, 1}})) << "nothing is left that tells them apart";
}

TEST(Hypotheses, AreKeptWithTheTexts)
{
    Texts texts;
    texts.hypotheses = matrix();
    texts.subject = u"Kade 12"_s;
    const Texts read = textsFromJson(toJson(texts)).value();
    EXPECT_EQ(read.subject, u"Kade 12"_s);
    EXPECT_EQ(read.hypotheses.cell(1, 1), VeryInconsistent);
    EXPECT_EQ(read.hypotheses.evidence[1].relevance, 3);
    EXPECT_EQ(weigh(read.hypotheses).against, weigh(matrix()).against);
}

} // namespace kluwen::test
