#include "core/picture/caseview.h"
#include "tests/core/picture/samplecase.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

CaseView viewOf(SampleCase &sample, const Terms &terms = {})
{
    NoProgress progress;
    const Contents contents = readContents(sample.caseFile(), progress).value();
    return CaseView(contents, decide(contents, terms));
}

Terms termsFor(SampleCase &sample, const QString &recipient)
{
    Terms terms;
    terms.recipient = recipientById(recipient).value();
    terms.asOf = sample.clock().now();
    terms.day = QDate(2026, 3, 5);
    return terms;
}

} // namespace

TEST(CaseView, ProtectedPersonsAndTheirTiesAreNeverThere)
{
    SampleCase sample;

    const CaseView view = viewOf(sample);

    EXPECT_FALSE(view.contains(sample.witness));
    EXPECT_TRUE(view.contains(sample.boss));
    for (const Link &link : view.links())
        EXPECT_TRUE(link.from != sample.witness && link.to != sample.witness);
    EXPECT_EQ(view.links().size(), 2);
    EXPECT_EQ(view.knownLater(), 0) << "no count tells that somebody was left out";
}

TEST(CaseView, StatementsHandledStricterThanTheRecipientMayHaveStay)
{
    SampleCase sample;

    const CaseView view = viewOf(sample, termsFor(sample, u"om"_s));

    EXPECT_TRUE(view.value(sample.boss, u"role"_s).isEmpty());
    EXPECT_EQ(view.name(sample.boss), u"Ada Voorbeeld"_s);
    EXPECT_EQ(view.strictest(), Handling::H0);
}

TEST(CaseView, WhatWasKnownLaterIsNotThereAsOfAnEarlierDay)
{
    SampleCase sample;
    Terms terms;
    terms.asOf = sample.clock().now().addDays(-1);

    const CaseView view = viewOf(sample, terms);

    EXPECT_TRUE(view.things().isEmpty());
    EXPECT_TRUE(view.links().isEmpty());
    EXPECT_GT(view.knownLater(), 0);
}

TEST(CaseView, TheBestGradedValueIsTheOneShown)
{
    SampleCase sample;
    auto edit = store::Edit::begin(sample.caseFile(), {"Grade", {}});
    ASSERT_TRUE(edit);
    Statement better = store::stated(sample.boss, u"person"_s, u"name"_s, u"Ada van Voorbeeld"_s);
    better.source = sample.source;
    better.grading = {'A', 1};
    ASSERT_TRUE(sample.caseFile().statements().add(better));
    ASSERT_TRUE(edit->commit());

    EXPECT_EQ(viewOf(sample).name(sample.boss), u"Ada van Voorbeeld"_s);
}

TEST(CaseView, TheWordsOfTheSourceAndItsFileStayInTheHouse)
{
    SampleCase sample;

    const CaseView view = viewOf(sample);

    for (const Statement &statement : view.of(sample.boss))
        EXPECT_TRUE(statement.raw.isEmpty() && statement.locator.isEmpty());
    for (const Source &source : view.sources())
        EXPECT_TRUE(source.fileName.isEmpty() && source.sha256.isEmpty());
}

} // namespace kluwen::test
