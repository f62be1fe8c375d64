#include "ui/base/format.h"

#include <gtest/gtest.h>
#include <limits>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

constexpr auto nl = Language::Dutch;
constexpr auto en = Language::English;

} // namespace

TEST(Format, AmountsFollowTheReader)
{
    EXPECT_EQ(plainAmountText(123456789, euro(), nl), QStringLiteral("1.234.567,89"));
    EXPECT_EQ(plainAmountText(123456789, euro(), en), QStringLiteral("1,234,567.89"));
    EXPECT_EQ(plainAmountText(-5, euro(), nl), QStringLiteral("\u22120,05"));
    EXPECT_EQ(plainAmountText(1234, Currency::fromLetters(u"JPY"), en), QStringLiteral("1,234"));
}

TEST(Format, TheSmallestAmountIsNotANumberTooFar)
{
    EXPECT_EQ(plainAmountText(std::numeric_limits<qint64>::min(), euro(), en),
              QStringLiteral("\u221292,233,720,368,547,758.08"));
}

TEST(Format, ShortAmountsKeepOneDecimalAtMost)
{
    EXPECT_EQ(wholeAmountText(123450, euro(), nl), QStringLiteral("€\u00a01.235"));
    EXPECT_EQ(wholeAmountText(-123449, euro(), en), QStringLiteral("\u2212€1,234"));
    EXPECT_EQ(wholeAmountText(0, euro(), en), QStringLiteral("€0"));
    EXPECT_EQ(shortAmountText(8430000, euro(), nl), QStringLiteral("€\u00a084,3k"));
    EXPECT_EQ(shortAmountText(120000000, euro(), en), QStringLiteral("€1.2m"));
    EXPECT_EQ(shortAmountText(-99900, euro(), en), QStringLiteral("\u2212€999"));
}

TEST(Format, DatesFollowTheReaderAndTheirPrecision)
{
    EXPECT_EQ(dateText(QDate(2026, 3, 3), nl), QStringLiteral("3 mrt 2026"));
    EXPECT_EQ(dateText(QDate(2026, 3, 3), en), QStringLiteral("3 Mar 2026"));
    EXPECT_EQ(dateText(PartialDate::fromText(QStringLiteral("~2024-03")), nl), QStringLiteral("ca. mrt 2024"));
    EXPECT_EQ(dateText(PartialDate{}, nl), QString());
    EXPECT_EQ(dateText(*parseMoment("2024-03-05T14:31:00"), en), QStringLiteral("5 Mar 2024 14:31"));
    EXPECT_EQ(dateText(*parseMoment("2024-03-05"), en), QStringLiteral("5 Mar 2024"));
}

TEST(Format, CountsAndSharesFollowTheReader)
{
    EXPECT_EQ(countText(1208, nl), QStringLiteral("1.208"));
    EXPECT_EQ(countText(1208, en), QStringLiteral("1,208"));
    EXPECT_EQ(percentText(0.634, 0, nl), QStringLiteral("63%"));
    EXPECT_EQ(percentText(0.634, 1, nl), QStringLiteral("63,4%"));
}

TEST(Format, TheScreenSpeaksTheLanguageOfTheDefaultLocale)
{
    QLocale::setDefault(localeOf(nl));
    EXPECT_EQ(screenLanguage(), nl);
    QLocale::setDefault(localeOf(en));
    EXPECT_EQ(screenLanguage(), en);
}
