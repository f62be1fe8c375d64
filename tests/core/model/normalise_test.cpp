#include "core/model/describe.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

namespace
{

struct ValueCase
{
    const char *raw;
    const char *value;
};

PropertyType property(ValueKind kind)
{
    PropertyType type;
    type.id = QStringLiteral("sample");
    type.kind = kind;
    return type;
}

NormalisedValue read(const PropertyType &type, const char *raw, char decimalSign = 0)
{
    return normaliseValue(&type, QString::fromUtf8(raw), decimalSign);
}

void expectReads(const PropertyType &type, std::initializer_list<ValueCase> cases)
{
    for (const ValueCase &row : cases) {
        const NormalisedValue value = read(type, row.raw);
        EXPECT_EQ(value.value, QString::fromUtf8(row.value)) << row.raw;
        EXPECT_EQ(value.verdict, Verdict::Valid) << row.raw;
        EXPECT_EQ(normaliseValue(&type, value.value), value) << "neutral text reads as itself: " << row.value;
    }
}

/// What does not read is kept as it is, with its verdict.
void expectKept(const PropertyType &type, std::initializer_list<const char *> cases)
{
    for (const char *raw : cases)
        EXPECT_TRUE(read(type, raw) == (NormalisedValue{QString::fromUtf8(raw).trimmed(), Verdict::Invalid})) << raw;
}

} // namespace

TEST(Normalise, DatesInTheFormsSourcesUse)
{
    expectReads(property(ValueKind::Date), {{"2026-02-01", "2026-02-01"},
                                            {"1-2-2026", "2026-02-01"},
                                            {"01/02/2026", "2026-02-01"},
                                            {"1.2.2026", "2026-02-01"},
                                            {"1-2-26", "2026-02-01"},
                                            {"20260201", "2026-02-01"},
                                            {"2026-02-01T14:31:00", "2026-02-01"},
                                            {"01-02-2026 14:31", "2026-02-01"},
                                            {"1 februari 2026", "2026-02-01"},
                                            {"1 feb. 2026", "2026-02-01"},
                                            {"February 1st, 2026", "2026-02-01"},
                                            {"1-feb-26", "2026-02-01"},
                                            {"maart 2026", "2026-03"},
                                            {"2 mrt 2026", "2026-03-02"},
                                            {"May 2026", "2026-05"},
                                            {"mei 2026", "2026-05"},
                                            {"OKTOBER 2026", "2026-10"},
                                            {"03-2026", "2026-03"},
                                            {"2026/3", "2026-03"},
                                            {"2026", "2026"}});
}

TEST(Normalise, DatesThatAreApproximateOrKnownInPart)
{
    expectReads(property(ValueKind::Date), {{"~1964", "~1964"},
                                            {"omstreeks 1964", "~1964"},
                                            {"c. March 1964", "~1964-03"},
                                            {"ca. 5-3-1964", "~1964-03-05"},
                                            {"circa 1964", "~1964"},
                                            {"00-00-1964", "1964"},
                                            {"1964-03-00", "1964-03"},
                                            {"19640000", "1964"}});
}

TEST(Normalise, DatesThatDoNotExistStayAsTheyAre)
{
    expectKept(property(ValueKind::Date),
               {"30-02-2024", "30 februari 2024", "2024-02-30", "13-2024", "soon", "1 foo 2024", "march",
                "1 2 3 mei 2024", "marble 2024", "0000", "00-00-0000", "31 april 2024", "0 mei 2024"});
}

TEST(Normalise, AmountsInTheFormsSourcesUse)
{
    expectReads(property(ValueKind::Amount), {{"1234.50 EUR", "1234.50 EUR"},
                                              {"€ 1.234,50", "1234.50 EUR"},
                                              {"€1,234.50", "1234.50 EUR"},
                                              {"EUR 1.234,50", "1234.50 EUR"},
                                              {"1.234,50", "1234.50 EUR"},
                                              {"12,5 euro", "12.50 EUR"},
                                              {"€ 500,-", "500.00 EUR"},
                                              {"€ -1.234,50", "-1234.50 EUR"},
                                              {"-0,01", "-0.01 EUR"},
                                              {"€\u00a0\u2212999,50", "-999.50 EUR"},
                                              {"$ 5", "5.00 USD"},
                                              {"£2,000", "2000.00 GBP"},
                                              {"1.234 KWD", "1.234 KWD"},
                                              {"1.234 JPY", "1234 JPY"},
                                              {"0.00000001 BTC", "0.00000001 BTC"},
                                              {"₿0,5", "0.50000000 BTC"},
                                              {"92233720368547758.07 EUR", "92233720368547758.07 EUR"}});
}

TEST(Normalise, AmountsThatCannotBeExactStayAsTheyAre)
{
    expectKept(property(ValueKind::Amount),
               {"92233720368547758.08 EUR", "99999999999999999999 EUR", "100000000000 BTC", "0.000000001 BTC",
                "1.005 XYZ", "1,5 JPY", "12.345,678", "a lot", "EUR", "5 miljoen", "1e6"});
}

TEST(Normalise, NumbersAreTheShortestDecimalOfTheirValue)
{
    PropertyType weight = property(ValueKind::Number);
    weight.unit = QStringLiteral("kg");
    expectReads(weight, {{"12,50", "12.5"},
                         {"12,5 kg", "12.5"},
                         {"1.234,5", "1234.5"},
                         {"007", "7"},
                         {"-3", "-3"},
                         {"0,00000001", "0.00000001"},
                         {"9223372036854775807", "9223372036854775807"}});
    expectKept(weight, {"9223372036854775808", "twelve", "12 lb", "1,000000001"});
    EXPECT_EQ(read(weight, "1.234", '.').value, QStringLiteral("1.234"));
    EXPECT_EQ(read(weight, "1.234", ',').value, QStringLiteral("1234"));
}

TEST(Normalise, PercentagesLieBetweenNoneAndAll)
{
    expectReads(
        property(ValueKind::Percentage),
        {{"25", "25"}, {"25,5%", "25.5"}, {"33.333", "33.333"}, {"100 %", "100"}, {"0", "0"}, {"99,99", "99.99"}});
    expectKept(property(ValueKind::Percentage), {"101", "-1", "100,01", "half", "1.000,00"});
}

TEST(Normalise, CodesByIdOrLabelInEitherLanguage)
{
    const PropertyType *role = Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("role"));
    ASSERT_NE(role, nullptr);
    expectReads(*role, {{"money_mule", "money_mule"},
                        {"Geldezel", "money_mule"},
                        {"MONEY MULE", "money_mule"},
                        {"Coordinator", "coordinator"},
                        {"coördinator", "coordinator"},
                        {"Betrokkene", "person_of_interest"},
                        {"person of interest", "person_of_interest"}});
    expectKept(*role, {"boss"});
}

TEST(Normalise, CountriesCurrenciesAndAnswers)
{
    expectReads(property(ValueKind::Country), {{"nl", "NL"}, {"NLD", "NL"}, {"Duitsland", "DE"}, {"germany", "DE"}});
    expectKept(property(ValueKind::Country), {"Atlantis"});
    expectReads(property(ValueKind::Currency), {{"eur", "EUR"}, {"USD", "USD"}});
    expectKept(property(ValueKind::Currency), {"XYZ"});
    expectReads(property(ValueKind::Boolean),
                {{"ja", "yes"}, {"Yes", "yes"}, {"true", "yes"}, {"Nee", "no"}, {"0", "no"}});
    expectKept(property(ValueKind::Boolean), {"maybe"});
}

TEST(Normalise, IdentifiersKeepTheVerdictOfTheirCheck)
{
    PropertyType bsn = property(ValueKind::Identifier);
    bsn.check = QStringLiteral("bsn");
    EXPECT_TRUE(read(bsn, "1112.22.333") == (NormalisedValue{QStringLiteral("111222333"), Verdict::Valid}));
    EXPECT_TRUE(read(bsn, "123456789") == (NormalisedValue{QStringLiteral("123456789"), Verdict::Invalid}));
    EXPECT_TRUE(read(property(ValueKind::Identifier), " NK  12 ") ==
                (NormalisedValue{QStringLiteral("NK 12"), Verdict::Unchecked}));
}

TEST(Normalise, NamesAndTextAreOnlyTidied)
{
    const PropertyType name = property(ValueKind::Name);
    EXPECT_TRUE(read(name, "  Ame\u0301lie  de  Wit ") ==
                (NormalisedValue{QStringLiteral("Am\u00e9lie de Wit"), Verdict::Unchecked}));
    EXPECT_TRUE(normaliseValue(nullptr, QStringLiteral(" a\n b ")) ==
                (NormalisedValue{QStringLiteral("a b"), Verdict::Unchecked}));
    EXPECT_EQ(read(property(ValueKind::LongText), " one\r\ntwo\n\n three ").value,
              QStringLiteral("one\ntwo\n\n three"));
}

TEST(Normalise, EmptyIsEmptyWhateverItsKind)
{
    for (int kind = 0; kind <= static_cast<int>(ValueKind::Boolean); ++kind)
        EXPECT_TRUE(read(property(static_cast<ValueKind>(kind)), "  ") ==
                    (NormalisedValue{QString(), Verdict::Unchecked}));
}

} // namespace kluwen
