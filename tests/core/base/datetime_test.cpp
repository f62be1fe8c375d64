#include "core/base/datetime.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

namespace
{

QString momentText(const char *text, DateOrder order = DateOrder::Unknown)
{
    const auto moment = parseMoment(text, order);
    return moment ? moment->toText() : QStringLiteral("none");
}

} // namespace

TEST(PartialDate, KeepsHowMuchIsKnown)
{
    for (const char *text : {"2024", "2024-03", "2024-03-05", "~2024", "~2024-03-05", "0987"})
        EXPECT_EQ(PartialDate::fromText(QString::fromLatin1(text)).toText(), QString::fromLatin1(text));
    EXPECT_TRUE(PartialDate::fromText(QStringLiteral("~2024")).approximate);
    EXPECT_EQ(PartialDate::fromText(QStringLiteral(" ~ 2024 ")).toText(), QStringLiteral("~2024"));
}

TEST(PartialDate, SpansTheDaysItCanMean)
{
    const PartialDate year = PartialDate::fromText(QStringLiteral("2024"));
    const PartialDate month = PartialDate::fromText(QStringLiteral("2024-02"));
    const PartialDate day = PartialDate::fromText(QStringLiteral("2023-02-28"));

    EXPECT_EQ(year.first(), QDate(2024, 1, 1));
    EXPECT_EQ(year.last(), QDate(2024, 12, 31));
    EXPECT_EQ(month.last(), QDate(2024, 2, 29));
    EXPECT_EQ(day.first(), day.last());
    EXPECT_FALSE(PartialDate().last().isValid());
}

TEST(PartialDate, RefusesDaysThatDoNotExist)
{
    for (const char *text : {"2024-02-30", "2023-02-29", "2024-13", "2024-00", "2024-04-31", "24-03-05", "2024-3-5",
                             "2024-+5", "2024- 5", "2024-", "2024-03-05-01", "", "~", "today", "2024-03-0512:00"})
        EXPECT_FALSE(PartialDate::fromText(QString::fromLatin1(text)).isValid()) << text;
    EXPECT_TRUE(PartialDate::fromText(QStringLiteral("2024-02-29")).isValid());
    EXPECT_FALSE(PartialDate::fromText(QStringLiteral("1900-02-29")).isValid());
    EXPECT_TRUE(PartialDate::fromText(QStringLiteral("2000-02-29")).isValid());
}

TEST(EpochDay, AgreesWithTheCalendar)
{
    EXPECT_EQ(epochDay(1970, 1, 1), 0);
    EXPECT_EQ(epochDay(2000, 2, 29), 11'016);
    EXPECT_EQ(epochDay(1969, 12, 31), -1);
    for (QDate date(1999, 12, 1); date < QDate(2001, 3, 5); date = date.addDays(1)) {
        const auto day = epochDay(date.year(), date.month(), date.day());
        ASSERT_TRUE(day);
        EXPECT_EQ(dateOfEpochDay(*day), date);
    }
}

TEST(EpochDay, HasNoThirtiethOfFebruary)
{
    EXPECT_FALSE(epochDay(2024, 2, 30));
    EXPECT_FALSE(epochDay(2023, 2, 29));
    EXPECT_FALSE(epochDay(2024, 0, 1));
    EXPECT_FALSE(epochDay(2024, 13, 1));
    EXPECT_FALSE(epochDay(999, 1, 1));
    EXPECT_FALSE(epochDay(10'000, 1, 1));
}

TEST(Moment, ReadsTheFormsFilesUse)
{
    const QString day = QStringLiteral("2024-03-05");
    for (const char *text : {"2024-03-05", "20240305", "5-3-2024", "05/03/24", "05.03.2024", "2024/03/05",
                             "2024-03-05Z", "2024-03-05+01:00", " 2024-03-05\r"})
        EXPECT_EQ(momentText(text), day) << text;
    EXPECT_EQ(momentText("2024-03-05T14:31:00"), QStringLiteral("2024-03-05T14:31:00"));
    EXPECT_EQ(momentText("2024-03-05T14:31:00.123+01:00"), QStringLiteral("2024-03-05T14:31:00"));
    EXPECT_EQ(momentText("2022/09/01 00:20"), QStringLiteral("2022-09-01T00:20:00"));
    EXPECT_EQ(momentText("20240305 14:31"), QStringLiteral("2024-03-05T14:31:00"));
    EXPECT_EQ(momentText("2024-03-05 24:00"), QStringLiteral("2024-03-06T00:00:00"));
}

TEST(Moment, FollowsTheOrderOfTheFile)
{
    EXPECT_EQ(momentText("05/03/2024", DateOrder::DayMonthYear), QStringLiteral("2024-03-05"));
    EXPECT_EQ(momentText("05/03/2024", DateOrder::MonthDayYear), QStringLiteral("2024-05-03"));
    EXPECT_EQ(momentText("24-03-05", DateOrder::YearMonthDay), QStringLiteral("2024-03-05"));
    EXPECT_EQ(momentText("05/03/2024"), QStringLiteral("2024-03-05"));
    EXPECT_EQ(momentText("01-01-69"), QStringLiteral("2069-01-01"));
    EXPECT_EQ(momentText("01-01-70"), QStringLiteral("1970-01-01"));
}

TEST(Moment, RefusesWhatDoesNotExist)
{
    for (const char *text :
         {"30-02-2024", "2024-02-30", "20240230", "2024-03-05 25:00", "2024-03-05 24:01", "2024-03-05 12:60",
          "2024-03-05 12", "5-3", "5-3-4", "2024", "", "   ", "Z", "abc", "192.168.1.1", "12,34,5678", "x2024-03-05"})
        EXPECT_EQ(momentText(text), QStringLiteral("none")) << text;
}

TEST(Moment, KnowsItsDayBeforeNineteenSeventy)
{
    const auto moment = parseMoment("1969-12-31 23:59:59");

    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->seconds, -1);
    EXPECT_EQ(moment->day(), -1);
    EXPECT_EQ(moment->toText(), QStringLiteral("1969-12-31T23:59:59"));
}

} // namespace kluwen
