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

TEST(Citations, AConclusionFromWhatTheRecipientMayNotReadIsLeftOut)
{
    test::SampleCase sample;
    NoProgress progress;
    StatementId role;
    const QList<Statement> known = sample.caseFile().statements().of(sample.boss).value();
    for (const Statement &statement : known)
        if (statement.property == u"role"_s)
            role = statement.id;
    const auto made = [&](const char *recipient) {
        PictureOptions options = citing(u"Zij stuurt het netwerk aan "_s + citationMark(role));
        KeyJudgement loose;
        loose.text = freeText(u"Er is meer"_s, u"Er is meer"_s);
        options.texts->judgements << loose;
        if (recipient)
            options.recipient = recipientById(QLatin1String(recipient)).value();
        auto picture = buildPicture(sample.caseFile(), options, progress);
        EXPECT_TRUE(picture);
        return test::wordsOf(*picture);
    };

    EXPECT_TRUE(made(nullptr).contains(u"Zij stuurt het netwerk aan"_s));
    EXPECT_FALSE(made("tax").contains(u"Zij stuurt het netwerk aan"_s)); // the role is H2
    EXPECT_TRUE(made("tax").contains(u"Er is meer"_s));
    EXPECT_TRUE(made("tax").contains(u"rest on a statement or a payment that this recipient may not see"_s));
    EXPECT_TRUE(made("tax").contains(u"cite no statement"_s));
    EXPECT_FALSE(made(nullptr).contains(u"cite no statement"_s));
}
