#include "core/model/rejectedrow.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <QSet>

namespace kluwen
{

namespace
{

constexpr int reasons = static_cast<int>(RejectReason::NotBooked) + 1;

QString sentence(RejectReason reason, const char *argument)
{
    return rejectText({7, 3, reason, QString::fromUtf8(argument), "raw"});
}

} // namespace

TEST(RejectedRow, EveryReasonHasAnIdAndASentenceOfItsOwn)
{
    QSet<QString> ids;
    QSet<QString> sentences;
    for (int i = 0; i < reasons; ++i) {
        const auto reason = static_cast<RejectReason>(i);
        ids.insert(rejectReasonId(reason));
        sentences.insert(sentence(reason, "argument"));
        EXPECT_EQ(rejectReasonFromId(rejectReasonId(reason)), reason);
        EXPECT_TRUE(sentence(reason, "argument").endsWith(QLatin1Char('.')));
        EXPECT_FALSE(sentence(reason, "argument").contains(QLatin1Char('%')));
    }
    EXPECT_EQ(ids.size(), reasons);
    EXPECT_EQ(sentences.size(), reasons);
}

TEST(RejectedRow, SentenceShowsWhatTheSourceHas)
{
    EXPECT_EQ(sentence(RejectReason::BadDate, "30-02-2024"), QStringLiteral("\"30-02-2024\" is not an existing date."));
    EXPECT_EQ(sentence(RejectReason::MissingValue, "amount"), QStringLiteral("A value is missing in column amount."));
    EXPECT_TRUE(sentence(RejectReason::BadAmount, "%1 %2").contains(QStringLiteral("%1 %2")));
    EXPECT_EQ(sentence(RejectReason::TooFewColumns, "x"), QStringLiteral("The row has fewer columns than the header."));
}

TEST(RejectedRow, UnknownIdIsMalformed)
{
    EXPECT_EQ(rejectReasonFromId(QStringLiteral("something_new")), RejectReason::Malformed);
}

} // namespace kluwen
