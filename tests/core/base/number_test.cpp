#include "core/base/number.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <limits>

namespace kluwen
{

namespace
{

struct AmountCase
{
    const char *text;
    char sign;
    int exponent;
    qint64 minor;
};

constexpr qint64 largest = std::numeric_limits<qint64>::max();

NumberError errorOf(const char *text, char sign = 0, int exponent = 2)
{
    return parseMinor(text, sign, exponent).error;
}

} // namespace

TEST(Number, ReadsTheFormsBanksWrite)
{
    for (const AmountCase &row : {AmountCase{"1.234,56", 0, 2, 123'456},
                                  {"1,234.56", 0, 2, 123'456},
                                  {"1234.56", 0, 2, 123'456},
                                  {"-12.5", 0, 2, -1'250},
                                  {"(12,00)", 0, 2, -1'200},
                                  {"12,00-", 0, 2, -1'200},
                                  {"+5", 0, 2, 500},
                                  {"€ 1.234", 0, 2, 123'400},
                                  {"€\u00a0\u22121.234,56", 0, 2, -123'456},
                                  {"\u221212,50", ',', 2, -1'250},
                                  {"EUR 12,50", ',', 2, 1'250},
                                  {"12.50 EUR", '.', 2, 1'250},
                                  {"1 234,56", ',', 2, 123'456},
                                  {"1\u202f234,56", ',', 2, 123'456},
                                  {"1'234.56", '.', 2, 123'456},
                                  {"12,34,567.00", '.', 2, 123'456'700},
                                  {"1.234.567", 0, 2, 123'456'700},
                                  {"0.125", 0, 3, 125},
                                  {".5", '.', 2, 50},
                                  {"7,", ',', 2, 700},
                                  {"0", 0, 2, 0}}) {
        const ParsedAmount amount = parseMinor(row.text, row.sign, row.exponent);
        EXPECT_EQ(amount.error, NumberError::None) << row.text;
        EXPECT_EQ(amount.minor, row.minor) << row.text;
    }
}

TEST(Number, DashForNoCentsIsNoMinus)
{
    EXPECT_EQ(parseMinor("500,-", 0, 2).minor, 50'000);
    EXPECT_EQ(parseMinor("€ 1.250,-", ',', 2).minor, 125'000);
    EXPECT_EQ(parseMinor("-500,-", ',', 2).minor, -50'000);
    EXPECT_EQ(parseMinor("500-", ',', 2).minor, -50'000);
}

TEST(Number, LoneSignBeforeThreeDigitsGroupsThousands)
{
    EXPECT_EQ(parseMinor("1.234", 0, 2).minor, 123'400);
    EXPECT_EQ(parseMinor("1,234", 0, 2).minor, 123'400);
    EXPECT_EQ(parseMinor("1.234", '.', 3).minor, 1'234);
    EXPECT_EQ(parseMinor("12.5", 0, 2).minor, 1'250);
}

TEST(Number, RefusesGroupsThatAreNotThousands)
{
    // Read as groups, "12.50" would become 1250.
    EXPECT_EQ(errorOf("12.50", ','), NumberError::NotANumber);
    EXPECT_EQ(errorOf("12,5", '.'), NumberError::NotANumber);
    EXPECT_EQ(errorOf("1.2.345,00", ','), NumberError::NotANumber);
    EXPECT_EQ(errorOf("1,,234.00", '.'), NumberError::NotANumber);
}

TEST(Number, RefusesWhatIsNoNumber)
{
    EXPECT_EQ(errorOf(""), NumberError::Empty);
    EXPECT_EQ(errorOf("  "), NumberError::Empty);
    for (const char *text :
         {"abc", "EUR", "-", "12a", "1-2", "12.5.6,7.8", "--5", "F2024001", "NL12", "1e5", ",", "()"})
        EXPECT_EQ(errorOf(text), NumberError::NotANumber) << text;
}

TEST(Number, RefusesMoreDecimalsThanTheCurrencyHasUnlessZero)
{
    EXPECT_EQ(errorOf("1.005", '.'), NumberError::TooManyDecimals);
    EXPECT_EQ(parseMinor("1.500", '.', 2).minor, 150);
    EXPECT_EQ(errorOf("1.5", '.', 0), NumberError::TooManyDecimals);
}

TEST(Number, RoundsHalfAwayFromZeroWhereAsked)
{
    EXPECT_EQ(parseMinorRounded("1.005", '.', 2).minor, 101);
    EXPECT_EQ(parseMinorRounded("-1.005", '.', 2).minor, -101);
    EXPECT_EQ(parseMinorRounded("1.00499", '.', 2).minor, 100);
    EXPECT_EQ(parseMinorRounded("0.99999", '.', 2).minor, 100);
}

TEST(Number, KnowsTheEdgeOfSixtyFourBits)
{
    EXPECT_EQ(parseMinor("92233720368547758.07", '.', 2).minor, largest);
    EXPECT_EQ(parseMinor("-92233720368547758.07", '.', 2).minor, -largest);
    EXPECT_EQ(errorOf("92233720368547758.08", '.'), NumberError::TooLarge);
    EXPECT_EQ(errorOf("99999999999999999999", '.'), NumberError::TooLarge);
    EXPECT_EQ(errorOf("100000000000", '.', 8), NumberError::TooLarge);
    EXPECT_EQ(parseMinorRounded("92233720368547758.075", '.', 2).error, NumberError::TooLarge);
    EXPECT_EQ(errorOf(std::string(200, '9').c_str(), '.'), NumberError::TooLarge);
    EXPECT_EQ(parseMinor("000000000000000000000000000012.50", '.', 2).minor, 1'250);
}

TEST(Number, ThousandTimesTenCentsIsExactlyHundred)
{
    qint64 sum = 0;
    for (int i = 0; i < 1000; ++i)
        sum = checkedSum(sum, parseMinor("0,10", ',', 2).minor).value_or(-1);

    EXPECT_EQ(minorToText(sum, 2), QStringLiteral("100.00"));
}

TEST(Number, SumsSayWhenTheyLeaveSixtyFourBits)
{
    EXPECT_EQ(checkedSum(largest - 1, 1), largest);
    EXPECT_FALSE(checkedSum(largest, 1));
    EXPECT_FALSE(checkedSum(std::numeric_limits<qint64>::min(), -1));
    EXPECT_EQ(checkedSum(largest, std::numeric_limits<qint64>::min()), -1);
}

TEST(Number, NeutralTextReadsBackAsItself)
{
    EXPECT_EQ(minorToText(-123'450, 2), QStringLiteral("-1234.50"));
    EXPECT_EQ(minorToText(5, 2), QStringLiteral("0.05"));
    EXPECT_EQ(minorToText(-5, 8), QStringLiteral("-0.00000005"));
    EXPECT_EQ(minorToText(1'234, 0), QStringLiteral("1234"));
    EXPECT_EQ(minorToText(std::numeric_limits<qint64>::min(), 2), QStringLiteral("-92233720368547758.08"));
    for (const qint64 minor : {qint64{0}, qint64{1}, qint64{-99}, qint64{100}, largest, -largest})
        EXPECT_EQ(parseMinor(minorToText(minor, 2).toStdString(), '.', 2).minor, minor);
}

} // namespace kluwen
