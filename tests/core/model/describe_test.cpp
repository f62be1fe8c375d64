#include "core/model/country.h"
#include "core/model/countrytable.h"
#include "core/model/describe.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

namespace
{

PropertyType describedProperty(ValueKind kind, const char *unit = "")
{
    PropertyType type;
    type.id = QStringLiteral("sample");
    type.kind = kind;
    type.unit = QString::fromLatin1(unit);
    return type;
}

QString dutch(const PropertyType &type, const char *value)
{
    return valueForReader(type, QString::fromUtf8(value), Language::Dutch);
}

QString english(const PropertyType &type, const char *value)
{
    return valueForReader(type, QString::fromUtf8(value), Language::English);
}

} // namespace

TEST(Describe, DatesAreAsExactAsTheyAreKnown)
{
    const PropertyType date = describedProperty(ValueKind::Date);
    EXPECT_EQ(dutch(date, "2026-02-01"), QStringLiteral("1 februari 2026"));
    EXPECT_EQ(english(date, "2026-02-01"), QStringLiteral("1 February 2026"));
    EXPECT_EQ(dutch(date, "2026-03"), QStringLiteral("maart 2026"));
    EXPECT_EQ(english(date, "2026-03"), QStringLiteral("March 2026"));
    EXPECT_EQ(dutch(date, "1964"), QStringLiteral("1964"));
    EXPECT_EQ(dutch(date, "~1964-03"), QStringLiteral("circa maart 1964"));
    EXPECT_EQ(english(date, "~1964"), QStringLiteral("circa 1964"));
    EXPECT_EQ(english(date, "around Easter"), QStringLiteral("around Easter"));
    EXPECT_EQ(dateForReader(QDate(2026, 12, 31), Language::Dutch), QStringLiteral("31 december 2026"));
    EXPECT_EQ(dateForReader(QDate(), Language::Dutch), QString());
    EXPECT_EQ(dateForReader(PartialDate(), Language::English), QString());
}

TEST(Describe, NumbersHaveTheSignsOfTheLanguageAndTheirUnit)
{
    const PropertyType weight = describedProperty(ValueKind::Number, "kg");
    EXPECT_EQ(dutch(weight, "1234.5"), QStringLiteral("1.234,5\u00a0kg"));
    EXPECT_EQ(english(weight, "1234.5"), QStringLiteral("1,234.5\u00a0kg"));
    EXPECT_EQ(english(describedProperty(ValueKind::Number), "-1000000"), QStringLiteral("\u22121,000,000"));
    EXPECT_EQ(dutch(describedProperty(ValueKind::Number), "123"), QStringLiteral("123"));
    // More digits than a floating point number holds.
    EXPECT_EQ(english(describedProperty(ValueKind::Number), "90071992547409.93"),
              QStringLiteral("90,071,992,547,409.93"));
    EXPECT_EQ(dutch(describedProperty(ValueKind::Percentage), "33.3"), QStringLiteral("33,3%"));
    EXPECT_EQ(english(describedProperty(ValueKind::Percentage), "100"), QStringLiteral("100%"));
    EXPECT_EQ(dutch(describedProperty(ValueKind::Percentage), "half"), QStringLiteral("half"));
    EXPECT_EQ(dutch(weight, ""), QString());
}

TEST(Describe, AmountsCodesCountriesAndAnswersAreInTheLanguageOfTheReader)
{
    EXPECT_EQ(dutch(describedProperty(ValueKind::Amount), "1234.50 EUR"), QStringLiteral("€\u00a01.234,50"));
    EXPECT_EQ(english(describedProperty(ValueKind::Amount), "1234.50 EUR"), QStringLiteral("€1,234.50"));
    EXPECT_EQ(english(describedProperty(ValueKind::Amount), "a lot"), QStringLiteral("a lot"));
    EXPECT_EQ(dutch(describedProperty(ValueKind::Country), "DE"), QStringLiteral("Duitsland"));
    EXPECT_EQ(english(describedProperty(ValueKind::Country), "DE"), QStringLiteral("Germany"));
    EXPECT_EQ(english(describedProperty(ValueKind::Country), "ZZ"), QStringLiteral("ZZ"));
    EXPECT_EQ(dutch(describedProperty(ValueKind::Boolean), "yes"), QStringLiteral("ja"));
    EXPECT_EQ(english(describedProperty(ValueKind::Boolean), "no"), QStringLiteral("no"));

    const PropertyType *role = Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("role"));
    ASSERT_NE(role, nullptr);
    EXPECT_EQ(dutch(*role, "money_mule"), QStringLiteral("geldezel"));
    EXPECT_EQ(english(*role, "money_mule"), QStringLiteral("money mule"));
    EXPECT_EQ(english(*role, "not_a_role"), QStringLiteral("not_a_role"));
}

TEST(Describe, NamesTextsAndIdentifiersAreNeverTranslated)
{
    for (const ValueKind kind : {ValueKind::Name, ValueKind::Text, ValueKind::LongText, ValueKind::Identifier}) {
        EXPECT_EQ(dutch(describedProperty(kind), "Duitsland yes 2026-02-01"),
                  QStringLiteral("Duitsland yes 2026-02-01"));
        EXPECT_EQ(english(describedProperty(kind), "1234.50 EUR"), QStringLiteral("1234.50 EUR"));
    }
}

TEST(Country, EveryRowIsFoundByItsCodesAndNames)
{
    EXPECT_EQ(countryTable().size(), 250U);
    for (const CountryRow &row : countryTable()) {
        const QString letters = QString::fromLatin1(row.letters.data(), 2);
        EXPECT_EQ(findCountry(row.letters), &row);
        for (const std::string_view text : {row.letters, row.threeLetters, row.dutch, row.english})
            EXPECT_EQ(countryFromText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))), letters);
    }
    EXPECT_EQ(findCountry("ZZ"), nullptr);
    EXPECT_EQ(findCountry(""), nullptr);
}

TEST(Country, NamesSourcesUseAreFoundWithoutRegardToCaseOrDiacritics)
{
    EXPECT_EQ(countryFromText(QStringLiteral("belgie")), QStringLiteral("BE"));
    EXPECT_EQ(countryFromText(QStringLiteral(" THE NETHERLANDS ")), QStringLiteral("NL"));
    EXPECT_EQ(countryFromText(QStringLiteral("Groot-Brittannië")), QStringLiteral("GB"));
    EXPECT_EQ(countryFromText(QStringLiteral("Türkiye")), QStringLiteral("TR"));
    EXPECT_EQ(countryFromText(QStringLiteral("Atlantis")), QString());
    EXPECT_EQ(countryFromText(QString()), QString());
}

} // namespace kluwen
