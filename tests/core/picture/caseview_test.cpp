#include "core/picture/caseview.h"
#include "tests/core/picture/samplecase.h"

using namespace kluwen;
using picture::CaseView;
using picture::Redaction;

TEST(CaseView, ProtectedPersonsAndTheirTiesAreNeverThere)
{
    test::SampleCase sample;

    const auto view = CaseView::read(sample.caseFile(), Redaction{});

    ASSERT_TRUE(view);
    EXPECT_FALSE(view->contains(sample.witness));
    EXPECT_TRUE(view->contains(sample.boss));
    for (const Link &link : view->links())
        EXPECT_TRUE(link.from != sample.witness && link.to != sample.witness);
    EXPECT_EQ(view->links().size(), 2);
}

TEST(CaseView, StatementsHandledStricterThanTheRecipientMayHaveStay)
{
    test::SampleCase sample;
    Redaction redaction;
    redaction.handling = Handling::H1;

    const auto view = CaseView::read(sample.caseFile(), redaction);

    ASSERT_TRUE(view);
    EXPECT_TRUE(view->value(sample.boss, QStringLiteral("role")).isEmpty());
    EXPECT_EQ(view->name(sample.boss), QStringLiteral("Ada Voorbeeld"));
    EXPECT_GT(view->withheld(), 0);
    EXPECT_EQ(view->strictest(), Handling::H0);
}

TEST(CaseView, WhatWasKnownLaterIsNotThereAsOfAnEarlierDay)
{
    test::SampleCase sample;
    Redaction redaction;
    redaction.asOf = sample.clock().now().addDays(-1);

    const auto view = CaseView::read(sample.caseFile(), redaction);

    ASSERT_TRUE(view);
    EXPECT_TRUE(view->things().isEmpty());
    EXPECT_TRUE(view->links().isEmpty());
}

TEST(CaseView, TheBestGradedValueIsTheOneShown)
{
    test::SampleCase sample;
    auto edit = store::Edit::begin(sample.caseFile(), {"Grade", {}});
    ASSERT_TRUE(edit);
    Statement better = store::stated(sample.boss, QStringLiteral("person"), QStringLiteral("name"),
                                     QStringLiteral("Ada van Voorbeeld"));
    better.source = sample.source;
    better.grading = {'A', 1};
    ASSERT_TRUE(sample.caseFile().statements().add(better));
    ASSERT_TRUE(edit->commit());

    const auto view = CaseView::read(sample.caseFile(), Redaction{});

    ASSERT_TRUE(view);
    EXPECT_EQ(view->name(sample.boss), QStringLiteral("Ada van Voorbeeld"));
}
