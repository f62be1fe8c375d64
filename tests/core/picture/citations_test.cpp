#include "core/picture/citations.h"
#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

using namespace kluwen;
using namespace kluwen::picture;
using namespace Qt::StringLiterals;

namespace
{

StatementId nameOf(test::SampleCase &sample, RecordId thing)
{
    return sample.caseFile().statements().of(thing).value().first().id;
}

PictureOptions citing(const QString &text)
{
    PictureOptions options;
    options.texts = Texts();
    KeyJudgement judgement;
    judgement.text = freeText(text, text);
    options.texts->judgements = {judgement};
    return options;
}

QString judgementOf(const Picture &picture)
{
    return std::get<KeyJudgement>(picture.sections.first().blocks.first()).text.nl;
}

} // namespace

TEST(Citations, MarksAreFoundAndNothingElseIs)
{
    EXPECT_EQ(citationMark(StatementId(12)), u"[s12]"_s);
    const QList<CitationMark> marks = citationMarks(u"Een [s7] en [3], [s], [s0] en [s12]."_s);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].statement, StatementId(7));
    EXPECT_EQ(marks[1].statement, StatementId(12));
}

TEST(Citations, AMarkBecomesTheNumberOfItsSourceAndTheStatementIsListed)
{
    test::SampleCase sample;
    NoProgress progress;
    const QString mark = citationMark(nameOf(sample, sample.boss)) + citationMark(nameOf(sample, sample.helper));

    const auto made = buildPicture(sample.caseFile(), citing(u"Zij stuurt "_s + mark + u"."_s), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Zij stuurt [1]."_s) << "two statements of one source";
    const QString words = test::wordsOf(*made);
    EXPECT_TRUE(words.contains(u"Statements that the texts cite"_s));
    EXPECT_TRUE(words.contains(u"Bas Verzonnen, "_s));
}

TEST(Citations, WhatMayNotBeReadLeavesNoMarkAndItsMakerIsTold)
{
    test::SampleCase sample;
    NoProgress progress;
    const QString gone = citationMark(nameOf(sample, sample.witness));

    const auto made = buildPicture(sample.caseFile(), citing(u"Zij stuurt "_s + gone + u" alles "_s + gone), progress);

    ASSERT_TRUE(made);
    EXPECT_EQ(judgementOf(*made), u"Zij stuurt alles"_s);
    EXPECT_FALSE(test::wordsOf(*made).contains(u"Statements that the texts cite"_s));
    EXPECT_TRUE(test::wordsOf(*made).contains(u"the mark is left out"_s));
}
