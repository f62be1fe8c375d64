#include "core/picture/likelihoodwords.h"
#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

class LinterTest : public testing::Test
{
protected:
    LinterTest()
    {
        texts.title = freeText(u"Beeld"_s, u"Picture"_s);
        texts.marking = u"POLITIE INTERN"_s;
        texts.purpose = freeText(u"Keuze van interventies; art. 9 Wpg"_s, u"Choice of interventions; Wpg art. 9"_s);
        texts.judgements = {
            {freeText(u"Hij stuurt aan."_s, u"He directs."_s), Likelihood::Likely, Confidence::Low, {}}};
        texts.against = {freeText(u"Weinig contacten."_s, u"Few contacts."_s)};
    }
    QStringList remarks(Level level = Level::Tactical)
    {
        PictureOptions options;
        options.level = level;
        options.texts = texts;
        NoProgress progress;
        const auto picture = buildPicture(sample.caseFile(), options, progress);
        if (!picture) {
            ADD_FAILURE() << picture.error().text().toStdString();
            return {};
        }
        QStringList all;
        const Phrasebook book(Language::English);
        for (const Remark &remark : picture->remarks)
            all << textOf(remark.text, book);
        return all;
    }
    bool says(const QString &words, Level level = Level::Tactical) { return !remarks(level).filter(words).isEmpty(); }

    SampleCase sample;
    Texts texts;
};

} // namespace

TEST_F(LinterTest, CarefulPictureOfOneSourceHasOneRemark)
{
    EXPECT_EQ(remarks(), QStringList{u"Everything rests on one source."_s}) << remarks().join(u'\n').toStdString();
}

TEST_F(LinterTest, MissingMarkingPurposeAndBasisAreNamed)
{
    texts.marking.clear();
    EXPECT_TRUE(says(u"no marking"_s));
    texts.marking = u"TLP:GREEN"_s;
    EXPECT_TRUE(says(u"too open"_s)) << "a statement is handled H2";
    texts.purpose = freeText(u"Keuze"_s, u"Choice"_s);
    EXPECT_TRUE(says(u"names no legal basis"_s));
    texts.purpose = {};
    EXPECT_TRUE(says(u"legal basis are not filled in"_s));
}

TEST_F(LinterTest, LikelihoodStandsBesideTheJudgementAndScalesAreNotMixed)
{
    EXPECT_FALSE(says(u"two scales"_s));
    texts.judgements[0].text = freeText(u"Hij stuurt zeer waarschijnlijk aan."_s, u"He directs."_s);
    EXPECT_TRUE(says(u"\"zeer waarschijnlijk\" in its text"_s));
    texts.against = {freeText({}, u"It is highly probable that he only invests."_s)};
    EXPECT_TRUE(says(u"two scales"_s));
    EXPECT_TRUE(says(u"still without Dutch"_s));
    texts.judgements[0].likelihood = Likelihood::NotStated;
    EXPECT_TRUE(says(u"no word of likelihood"_s));
}

TEST_F(LinterTest, LikelihoodAndConfidenceInOneSentenceAreFound)
{
    texts.gaps = {freeText(u"Wij achten dit waarschijnlijk. De betrouwbaarheid is laag."_s, u"x"_s)};
    EXPECT_FALSE(says(u"one sentence"_s));
    texts.gaps = {freeText(u"Dit is waarschijnlijk, met lage betrouwbaarheid."_s, u"x"_s)};
    EXPECT_TRUE(says(u"one sentence"_s));
}

TEST_F(LinterTest, HealthIsPointedOutAndSoAreMinors)
{
    EXPECT_FALSE(says(u"health"_s));
    texts.options = {freeText(u"Gesprek over zijn verslaving."_s, u"Talk."_s)};
    EXPECT_TRUE(says(u"health"_s));
}

TEST_F(LinterTest, NameInAStrategicPictureIsFound)
{
    EXPECT_FALSE(says(u"Voorbeeld"_s, Level::Strategic));
    texts.gaps = {freeText(u"Wat doet mevrouw Voorbeeld?"_s, u"What does Ms Voorbeeld do?"_s)};
    EXPECT_TRUE(says(u"\"Ada Voorbeeld\" stands in a strategic picture"_s, Level::Strategic));
    EXPECT_FALSE(says(u"strategic"_s, Level::Tactical));
}

TEST(LikelihoodWords, LongestWordCountsOnce)
{
    EXPECT_EQ(likelihoodWordsIn(u"This is very likely so."_s).main, QStringList{u"very likely"_s});
    EXPECT_EQ(likelihoodWordsIn(u"Unlikely, or likely?"_s).main, (QStringList{u"unlikely"_s, u"likely"_s}));
    EXPECT_TRUE(likelihoodWordsIn(u"The likelihood word stands elsewhere."_s).isEmpty());
    EXPECT_EQ(likelihoodWordsIn(u"Mogelijk."_s).vague, QStringList{u"mogelijk"_s});
}

} // namespace kluwen::test
