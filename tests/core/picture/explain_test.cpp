#include "core/picture/explain.h"
#include "tests/core/picture/samplecase.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

TEST(Explain, EveryRowHasAnAnswerWithAReasonForEveryRecipient)
{
    SampleCase sample;
    NoProgress progress;
    const Contents contents = readContents(sample.caseFile(), progress).value();
    const QList<Recipient> who{recipientById(u"om"_s).value(), recipientById(u"mayor"_s).value()};

    const QList<ExplainedRow> rows = explain(contents, who, {});

    ASSERT_FALSE(rows.isEmpty());
    bool isRoleSeen = false;
    for (const ExplainedRow &row : rows) {
        EXPECT_FALSE(row.name.contains(u"Getuige"_s)) << "a protected identity is in no list of reasons";
        ASSERT_EQ(row.answers.size(), 2);
        if (row.value != u"kingpin"_s)
            continue;
        isRoleSeen = true;
        EXPECT_EQ(row.answers[0].decision, stays(Reason::HandlingTooStrict));
        EXPECT_TRUE(row.answers[0].shown.isEmpty());
    }
    EXPECT_TRUE(isRoleSeen);
}

TEST(Explain, TellsWhatItsMakerLeavesOutAndForWhom)
{
    SampleCase sample;
    NoProgress progress;
    const Contents contents = readContents(sample.caseFile(), progress).value();
    const QList<Recipient> who{recipientById(u"team"_s).value(), recipientById(u"om"_s).value(),
                               recipientById(u"fiod"_s).value()};
    PictureOptions options;
    options.texts = Texts();
    options.texts->leftOut = {{sample.boss, {u"om"_s}}, {sample.firm, {}}};

    const QList<ExplainedRow> rows = explain(contents, who, options);

    const auto reasonFor = [&rows](RecordId record, int recipient) {
        for (const ExplainedRow &row : rows)
            if (row.subject == record && !row.statement.isValid())
                return row.answers[recipient].decision.reason;
        return Reason::NothingLeft;
    };
    EXPECT_EQ(reasonFor(sample.boss, 0), Reason::Allowed);
    EXPECT_EQ(reasonFor(sample.boss, 1), Reason::NotNeeded);
    EXPECT_EQ(reasonFor(sample.boss, 2), Reason::Allowed);
    EXPECT_EQ(reasonFor(sample.firm, 0), Reason::Allowed);
    EXPECT_EQ(reasonFor(sample.firm, 1), Reason::NotNeeded);
    EXPECT_EQ(reasonFor(sample.firm, 2), Reason::NotNeeded);
}

} // namespace kluwen::test
