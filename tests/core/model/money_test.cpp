#include "core/model/currencytable.h"
#include "core/model/money.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <limits>

namespace kluwen
{

namespace
{

Currency currency(const char *letters)
{
    return Currency::fromLetters(QString::fromLatin1(letters));
}

QString readAndWritten(const char *text)
{
    const auto money = Money::fromText(QString::fromLatin1(text));
    return money ? money->toText() : QStringLiteral("none");
}

} // namespace

TEST(Currency, KnowsItsDecimals)
{
    EXPECT_EQ(currency("EUR").exponent(), 2);
    EXPECT_EQ(currency("JPY").exponent(), 0);
    EXPECT_EQ(currency("KWD").exponent(), 3);
    EXPECT_EQ(currency("BTC").exponent(), 8);
    EXPECT_EQ(Currency{65000}.exponent(), 2);
    EXPECT_EQ(Currency{65000}.letters(), QStringLiteral("65000"));
}

TEST(Currency, ReadsLettersInAnyCase)
{
    EXPECT_EQ(currency("eur"), euro());
    EXPECT_EQ(currency(" USD ").code, 840);
    EXPECT_FALSE(currency("ZZZ").isValid());
    EXPECT_FALSE(currency("").isValid());
}

TEST(Currency, EveryRowReadsBackAsItself)
{
    for (const CurrencyRow &row : currencyTable()) {
        const Currency found = currency(row.letters);
        EXPECT_EQ(found.code, row.code) << row.letters;
        EXPECT_EQ(found.exponent(), row.exponent) << row.letters;
    }
    EXPECT_EQ(static_cast<size_t>(Currency::all().size()), currencyTable().size());
}

TEST(Money, NeutralTextReadsBackAsItself)
{
    for (const char *text : {"1234.50 EUR", "-0.01 EUR", "0.00 EUR", "500 JPY", "1.234 KWD", "0.00000001 BTC",
                             "-21000000.00000000 BTC", "92233720368547758.07 EUR"})
        EXPECT_EQ(readAndWritten(text), QString::fromLatin1(text));
    EXPECT_EQ(readAndWritten("12.5 eur"), QStringLiteral("12.50 EUR"));
}

TEST(Money, RefusesWhatIsNoAmountOrDoesNotFit)
{
    for (const char *text : {"1234.50", "EUR", "1234.50 XYZ", "abc EUR", "1.005 EUR", "1.5 JPY",
                             "92233720368547758.08 EUR", "1000000000000 BTC", "", " EUR"})
        EXPECT_EQ(readAndWritten(text), QStringLiteral("none")) << text;
    const auto failed = Money::fromText(QStringLiteral("12 XYZ"));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, Error::Code::Malformed);
    EXPECT_TRUE(failed.error().message.contains(QStringLiteral("12 XYZ")));
    EXPECT_FALSE(failed.error().remedy.isEmpty());
}

TEST(Money, IsShownInTheLanguageOfTheReader)
{
    const Money amount{123'456'789, euro()};
    EXPECT_EQ(moneyForReader(amount, Language::Dutch), QStringLiteral("€\u00a01.234.567,89"));
    EXPECT_EQ(moneyForReader(amount, Language::English), QStringLiteral("€1,234,567.89"));

    const Money negative{-99'950, euro()};
    EXPECT_EQ(moneyForReader(negative, Language::Dutch), QStringLiteral("€\u00a0\u2212999,50"));
    EXPECT_EQ(moneyForReader(negative, Language::English), QStringLiteral("\u2212€999.50"));

    EXPECT_EQ(moneyForReader({123'456, currency("USD")}, Language::English), QStringLiteral("USD\u00a01,234.56"));
    EXPECT_EQ(moneyForReader({1'500, currency("JPY")}, Language::Dutch), QStringLiteral("JPY\u00a01.500"));
    EXPECT_EQ(moneyForReader({150'000'000, currency("BTC")}, Language::Dutch), QStringLiteral("BTC\u00a01,50000000"));
    EXPECT_EQ(moneyForReader({std::numeric_limits<qint64>::min(), euro()}, Language::English),
              QStringLiteral("\u2212€92,233,720,368,547,758.08"));
}

TEST(Money, IsRoundedToThousandsAndThenShownWithoutDecimals)
{
    EXPECT_EQ(inThousands({3'121'312, euro()}).minor, 3'100'000);
    EXPECT_EQ(inThousands({3'150'000, euro()}).minor, 3'200'000);
    EXPECT_EQ(inThousands({-3'150'000, euro()}).minor, -3'200'000);
    EXPECT_EQ(inThousands({49'999, euro()}).minor, 0);
    EXPECT_EQ(inThousands({1'499, currency("JPY")}).minor, 1'000);
    EXPECT_GT(inThousands({std::numeric_limits<qint64>::max(), euro()}).minor, 0) << "does not run over";
    EXPECT_EQ(thousandOf(euro()).minor, 100'000);
    EXPECT_EQ(wholeMoneyForReader({3'100'000, euro()}, Language::Dutch), QStringLiteral("€\u00a031.000"));
    EXPECT_EQ(wholeMoneyForReader({3'100'000, euro()}, Language::English), QStringLiteral("€31,000"));
    EXPECT_EQ(wholeMoneyForReader({1'500, currency("JPY")}, Language::Dutch), QStringLiteral("JPY\u00a01.500"));
}

} // namespace kluwen
