#include "core/intake/conventions.h"
#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::intake;

namespace
{

DecimalFinder decimals(std::initializer_list<const char *> cells)
{
    DecimalFinder finder;
    for (const char *cell : cells)
        finder.look(cell);
    return finder;
}

DateOrderFinder dates(std::initializer_list<const char *> cells)
{
    DateOrderFinder finder;
    for (const char *cell : cells)
        finder.look(cell);
    return finder;
}

} // namespace

TEST(Conventions, DecimalSignFollowsTheProofOfTheColumn)
{
    EXPECT_EQ(decimals({"1.234", "2.500", "12,5"}).sign(), ',');
    EXPECT_EQ(decimals({"1,234", "12.50"}).sign(), '.');
    EXPECT_EQ(decimals({"1.234,56"}).sign(), ',');
    EXPECT_EQ(decimals({"1.234.567"}).sign(), ',');
    EXPECT_EQ(decimals({"0.125"}).sign(), '.');
    EXPECT_TRUE(decimals({"12,50", "12.50"}).isMixed());
}

TEST(Conventions, WithoutProofTheSignGroupsThousands)
{
    const DecimalFinder finder = decimals({"1.234", "5"});
    EXPECT_FALSE(finder.isCertain());
    EXPECT_TRUE(finder.hasOpen());
    EXPECT_EQ(finder.sign(), ',');
}

TEST(Conventions, AnAmountOfTheOtherConventionIsNoNumber)
{
    EXPECT_EQ(readAmount("1234,50", '.', 2).error, NumberError::NotANumber);
    EXPECT_EQ(readAmount("1.234,50", '.', 2).error, NumberError::NotANumber);
    EXPECT_EQ(readAmount("12.50", ',', 2).error, NumberError::NotANumber);
    EXPECT_EQ(readAmount("1,234.50", '.', 2).minor, 123'450);
    EXPECT_EQ(readAmount("1.234.567", ',', 2).minor, 123'456'700);
    EXPECT_EQ(readAmount("-1 234,5", ',', 2).minor, -123'450);
    EXPECT_EQ(readAmount("\xe2\x82\xac 1.234,56", ',', 2).minor, 123'456);
    EXPECT_EQ(readAmount("+13084,53", ',', 2).minor, 1'308'453);
}

TEST(Conventions, QuickAndCarefulAmountsAgree)
{
    for (const char *text : {"0", "5", "-5", "12.5", "12.50", "999999999.99", "-0.01", "1234567890.12", "12."})
        EXPECT_EQ(readAmount(text, '.', 2).minor, parseMinor(text, '.', 2).minor) << text;
    EXPECT_EQ(readAmount("12.345", '.', 2).error, NumberError::TooManyDecimals);
    EXPECT_EQ(readAmount("12.340", '.', 2).minor, 1234);
    EXPECT_EQ(readAmount("99999999999999999999", '.', 2).error, NumberError::TooLarge);
    EXPECT_EQ(readAmount("5", '.', 0).minor, 5);
}

TEST(Conventions, DateOrderFollowsTheProofOfTheColumn)
{
    EXPECT_EQ(dates({"12/05/2024", "13/05/2024"}).order(), DateOrder::DayMonthYear);
    EXPECT_EQ(dates({"12/05/2024", "05/13/2024"}).order(), DateOrder::MonthDayYear);
    EXPECT_EQ(dates({"2024-05-12"}).order(), DateOrder::YearMonthDay);
    EXPECT_TRUE(dates({"2024-05-12", "20240512"}).isYearFirst());
    EXPECT_TRUE(dates({"13/05/2024", "05/13/2024"}).isMixed());
}

TEST(Conventions, WithoutProofTheDayComesFirst)
{
    const DateOrderFinder finder = dates({"12/05/2024"});
    EXPECT_FALSE(finder.isCertain());
    EXPECT_EQ(finder.order(), DateOrder::DayMonthYear);
}

TEST(Conventions, MomentsAreReadQuicklyAndRight)
{
    EXPECT_EQ(readMoment("2024-03-05", DateOrder::YearMonthDay)->toText(), QStringLiteral("2024-03-05"));
    EXPECT_EQ(readMoment("2024-03-05T14:31:09", DateOrder::Unknown)->toText(), QStringLiteral("2024-03-05T14:31:09"));
    EXPECT_EQ(readMoment("2022/09/01 00:20", DateOrder::Unknown)->toText(), QStringLiteral("2022-09-01T00:20:00"));
    EXPECT_EQ(readMoment("05/03/2024", DateOrder::MonthDayYear)->toText(), QStringLiteral("2024-05-03"));
    EXPECT_FALSE(readMoment("2024-02-30", DateOrder::Unknown));
    EXPECT_FALSE(readMoment("2023-02-29", DateOrder::Unknown));
    EXPECT_FALSE(readMoment("2024-13-01", DateOrder::Unknown));
    EXPECT_FALSE(readMoment("2024-03-05T25:00", DateOrder::Unknown));
}

TEST(Conventions, ATimeOfDayIsAdded)
{
    const Moment day = *readMoment("2024-03-05", DateOrder::Unknown);
    EXPECT_EQ(withTimeOfDay(day, "14:31")->toText(), QStringLiteral("2024-03-05T14:31:00"));
    EXPECT_EQ(withTimeOfDay(day, "143105")->toText(), QStringLiteral("2024-03-05T14:31:05"));
    EXPECT_EQ(withTimeOfDay(day, "9:05")->toText(), QStringLiteral("2024-03-05T09:05:00"));
    EXPECT_FALSE(withTimeOfDay(day, "25:00"));
    EXPECT_FALSE(withTimeOfDay(day, "noon"));
}
