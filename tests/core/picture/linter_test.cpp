#include "core/picture/likelihoodwords.h"
#include "core/picture/linter.h"
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
        mark(u"POLITIE INTERN"_s);
        texts.author = u"Analist 7"_s;
        texts.reviewer = u"Analist 8"_s;
        texts.purpose = freeText(u"Keuze van interventies; art. 9 Wpg"_s, u"Choice of interventions; Wpg art. 9"_s);
        texts.judgements = {
            {freeText(u"Hij stuurt aan."_s, u"He directs."_s), Likelihood::Likely, Confidence::Low, {}}};
        texts.against = {freeText(u"Weinig contacten."_s, u"Few contacts."_s)};
    }
    void mark(const QString &marking) { texts.marking = freeText(marking, marking); }
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
    texts.marking = {};
    EXPECT_TRUE(says(u"no marking"_s));
    mark(u"TLP:GREEN"_s);
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

TEST_F(LinterTest, MarkingIsHeldAgainstPersonsAndAgainstTheCase)
{
    mark(u"TLP:AMBER"_s);
    EXPECT_TRUE(says(u"too open: there are statements"_s)) << "H2 wants more than amber";
    mark(u"TLP:RED"_s);
    EXPECT_FALSE(says(u"too open"_s));
    store::CaseInfo info = sample.caseFile().info().value();
    info.marking = u"Stg. GEHEIM"_s;
    ASSERT_TRUE(sample.caseFile().setInfo(info));
    EXPECT_TRUE(says(u"lower than that of the case, \"Stg. GEHEIM\""_s));
    mark(u"Stg. GEHEIM"_s);
    EXPECT_FALSE(says(u"lower than"_s));
    texts.author.clear();
    EXPECT_TRUE(says(u"names its author"_s));
    texts.author = u"Analist 7"_s;
    EXPECT_FALSE(says(u"names its author"_s));
}

TEST_F(LinterTest, TheMarkingIsStrictEnoughInEveryLanguage)
{
    texts.marking = freeText(u"POLITIE INTERN"_s, u"TLP:GREEN"_s);
    EXPECT_TRUE(says(u"The marking \"TLP:GREEN\" is too open"_s));
    texts.marking = freeText(u"POLITIE INTERN – OEFENING"_s, u"POLICE INTERNAL (POLITIE INTERN) – EXERCISE"_s);
    EXPECT_FALSE(says(u"too open"_s));
    texts.marking = freeText(u"POLITIE INTERN"_s, {});
    EXPECT_FALSE(says(u"no marking"_s)) << "the Dutch one stands in the English picture";
    EXPECT_TRUE(says(u"1 text still without English"_s));
}

TEST_F(LinterTest, AClassificationNamesItsLastDay)
{
    EXPECT_FALSE(says(u"names no last day"_s)) << "internal is no classification of the state";
    mark(u"Dep. VERTROUWELIJK"_s);
    EXPECT_TRUE(says(u"names no last day"_s));
    texts.markedUntil = QDate(2020, 1, 1);
    EXPECT_FALSE(says(u"names no last day"_s));
    EXPECT_TRUE(says(u"ended on 1 January 2020"_s));
    texts.markedUntil = QDate(2099, 1, 1);
    EXPECT_FALSE(says(u"ended on"_s));
}

TEST_F(LinterTest, SomebodyElseThanTheAuthorReviews)
{
    texts.reviewer = u" analist 7"_s;
    EXPECT_TRUE(says(u"The reviewer is the author"_s));
    texts.reviewer.clear();
    EXPECT_TRUE(says(u"No reviewer is named"_s));
}

TEST_F(LinterTest, ClaimsOnOneWeakSourceAreNamedAndRowsWithoutASourceCounted)
{
    picture::Picture made;
    made.frame.marking = value(u"POLITIE INTERN"_s);
    CitedSource weak{1, {}, 1};
    weak.source.format = u"csv"_s;
    weak.source.grading = {'C', 3};
    CitedSource strong{2, {}, 1};
    strong.source.format = u"mt940"_s;
    strong.source.grading = {'A', 1};
    made.sources = {weak, strong};
    Table table;
    table.caption = value(u"Facts"_s);
    table.columns = {{value(u"No."_s), 1, true}, {value(u"Fact"_s), 1, false}};
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        table.rows << QList<Phrase>{value(qint64{1}), value(name)};
    table.citations = {{2}, {1}, {1, 2}, {}};
    Section section;
    section.id = u"facts"_s;
    section.blocks << table;
    made.sections << section;

    QStringList all;
    for (const Remark &remark : lint(made, texts, {}))
        if (remark.section == u"facts"_s)
            all << textOf(remark.text, Phrasebook(Language::English));
    EXPECT_EQ(all.size(), 2) << all.join(u'\n').toStdString();
    EXPECT_EQ(all.filter(u"the first: \"b\""_s).size(), 1);
    EXPECT_EQ(all.filter(u"without a source"_s).size(), 1);
}

TEST_F(LinterTest, NumbersThatPointAtAPersonAreFoundInAStrategicPicture)
{
    for (const QString &number :
         {u"NL91 ABNA 0417 1643 00"_s, u"111222333"_s, u"jan@voorbeeld.nl"_s, u"+31 6 12345678"_s}) {
        texts.gaps = {freeText(u"Wie gebruikt %1?"_s.arg(number), u"Who?"_s)};
        EXPECT_TRUE(says(u"stands in a strategic picture"_s, Level::Strategic)) << number.toStdString();
        EXPECT_FALSE(says(u"strategic"_s)) << number.toStdString();
    }
    texts.gaps = {freeText(u"In 2025 ging 123456789 euro om."_s, u"In 2025 it was much."_s)};
    EXPECT_FALSE(says(u"stands in a strategic"_s, Level::Strategic)) << "no eleven test, no number of a person";
}

TEST_F(LinterTest, OldPaymentsAndNotesOnHealthAreTold)
{
    sample.addPayments();
    EXPECT_TRUE(says(u"The last payment is of"_s)) << "2024 against 2026";
    EXPECT_FALSE(says(u"health"_s));
    auto edit = store::Edit::begin(sample.caseFile(), {"Note", {}});
    sample.state(sample.boss, "person", "notes", "Ligt in het ziekenhuis.", Handling::H0);
    ASSERT_TRUE(edit->commit());
    EXPECT_TRUE(says(u"of Ada Voorbeeld seems to tell of somebody's health"_s));
}

TEST_F(LinterTest, TermsAreHeldAgainstTheGlossary)
{
    texts.against = {freeText(u"De katvanger weet van niets."_s, u"The strawman knows nothing."_s)};
    EXPECT_TRUE(says(u"\"katvanger\" is translated otherwise"_s));
    texts.against = {freeText(u"De katvanger weet van niets."_s, u"The front person knows nothing."_s)};
    EXPECT_FALSE(says(u"glossary"_s));
}

TEST(LikelihoodWords, LongestWordCountsOnce)
{
    EXPECT_EQ(likelihoodWordsIn(u"This is very likely so."_s).main, QStringList{u"very likely"_s});
    EXPECT_EQ(likelihoodWordsIn(u"Unlikely, or likely?"_s).main, (QStringList{u"unlikely"_s, u"likely"_s}));
    EXPECT_TRUE(likelihoodWordsIn(u"The likelihood word stands elsewhere."_s).isEmpty());
    EXPECT_EQ(likelihoodWordsIn(u"Mogelijk."_s).vague, QStringList{u"mogelijk"_s});
}

} // namespace kluwen::test
