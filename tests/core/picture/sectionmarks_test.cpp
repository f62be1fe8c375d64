#include "core/picture/picturebuilder.h"
#include "core/picture/sectionmarks.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

Phrase both(const QString &text)
{
    return freeText(text, text);
}

QString builtWords(SampleCase &sample, const Texts &texts, const char *layout, const char *recipient = nullptr)
{
    PictureOptions options;
    options.texts = texts;
    options.layout = findTemplate(QLatin1String(layout)).value();
    if (recipient)
        options.recipient = recipientById(QLatin1String(recipient)).value();
    NoProgress progress;
    const auto made = buildPicture(sample.caseFile(), options, progress);
    EXPECT_TRUE(made);
    return made ? wordsOf(*made) : QString();
}

const QString leftOut = u"to a section that this picture does not have"_s;

} // namespace

TEST(SectionMarks, AreFoundAndPrintAsNothing)
{
    EXPECT_EQ(sectionMarksIn(u"Zie [section:money] en [section: persons ], [s12] en [section]."_s),
              (QStringList{u"money"_s, u"persons"_s}));
    EXPECT_EQ(withoutSectionMarks(u"De rangorde telt [section:hypotheses]."_s), u"De rangorde telt."_s);
    EXPECT_EQ(withoutSectionMarks(u"[section:money] [section:persons] Geld [s3]"_s), u"Geld [s3]"_s);
    EXPECT_EQ(withoutSectionMarks(u"Wie [section:persons] en wat"_s), u"Wie en wat"_s);
    EXPECT_EQ(withoutSectionMarks(u"Wie  en wat [s3]"_s), u"Wie  en wat [s3]"_s);
}

TEST(SectionMarks, ATextGoesWithTheSectionThatItRefersTo)
{
    SampleCase sample;
    Texts texts;
    texts.gaps = {both(u"Meer staat bij de personen [section:persons]."_s)};

    const QString with = builtWords(sample, texts, "tactical");
    EXPECT_TRUE(with.contains(u"Meer staat bij de personen."_s)) << "and the mark is not printed";
    EXPECT_FALSE(with.contains(leftOut));

    const QString without = builtWords(sample, texts, "decision"); // names no persons
    EXPECT_FALSE(without.contains(u"Meer staat bij"_s));
    EXPECT_TRUE(without.contains(leftOut));

    texts.sections = {{u"persons"_s, false}};
    EXPECT_FALSE(builtWords(sample, texts, "tactical").contains(u"Meer staat bij"_s)) << "switched off";
}

TEST(SectionMarks, ASectionThatTheRecipientDoesNotGetTakesItsReferencesAlong)
{
    SampleCase sample;
    Texts texts;
    texts.written[u"situation"_s] = {both(u"Wat volgt, staat bij de taken [section:tasks]."_s),
                                     both(u"Het is stil."_s)};
    texts.written[u"tasks"_s] = {both(u"Telefoons uitlezen."_s)};

    EXPECT_TRUE(builtWords(sample, texts, "operational").contains(u"staat bij de taken."_s));
    const QString other = builtWords(sample, texts, "operational", "kmar");
    EXPECT_FALSE(other.contains(u"staat bij de taken"_s));
    EXPECT_TRUE(other.contains(u"Het is stil."_s));
    EXPECT_TRUE(other.contains(leftOut));
}

TEST(SectionMarks, ASectionThatTurnsOutEmptyCountsAsAbsentAndSoDoesOneThatThisEmpties)
{
    SampleCase sample;
    Texts texts;
    texts.gaps = {both(u"Alleen de matrix weet het [section:hypotheses]."_s)}; // there is no matrix
    texts.options = {both(u"Zoek uit wat ontbreekt [section:gaps]."_s), both(u"Wacht af."_s)};
    PictureOptions options;
    options.texts = texts;
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    QStringList ids;
    for (const Section &section : made->sections)
        ids << section.id;
    EXPECT_FALSE(ids.contains(u"gaps"_s));
    EXPECT_TRUE(ids.contains(u"options"_s));
    EXPECT_FALSE(wordsOf(*made).contains(u"Zoek uit"_s));
    EXPECT_TRUE(wordsOf(*made).contains(u"Wacht af."_s));
}

TEST(SectionMarks, AnIdThatNoTemplateHasIsPointedOut)
{
    SampleCase sample;
    Texts texts;
    texts.gaps = {both(u"Zie de roddels [section:gossip]."_s)};

    EXPECT_TRUE(builtWords(sample, texts, "tactical").contains(u"refers to a section \"gossip\""_s));
    texts.gaps = {both(u"Zie de taken [section:tasks]."_s)};
    EXPECT_FALSE(builtWords(sample, texts, "tactical").contains(u"which no template has"_s)) << "another one has it";
}

} // namespace kluwen::test
