#include "core/base/text.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

inline void PrintTo(const PersonName &name, std::ostream *stream)
{
    *stream << toUtf8(name.given) << '|' << toUtf8(name.prefix) << '|' << toUtf8(name.surname);
}

namespace
{

PersonName name(const char *given, const char *prefix, const char *surname)
{
    return {QString::fromUtf8(given), QString::fromUtf8(prefix), QString::fromUtf8(surname)};
}

PersonName split(const char *text)
{
    return splitName(QString::fromUtf8(text));
}

QString key(const char *text)
{
    return searchKey(QString::fromUtf8(text));
}

} // namespace

TEST(Text, NormalisesToOneFormOfEachCharacter)
{
    EXPECT_EQ(normalised(QStringLiteral("Ame\u0301lie")), QStringLiteral("Am\u00e9lie"));
    EXPECT_EQ(normalised(QStringLiteral("\uff21\uff22\uff23 \u2460")), QStringLiteral("ABC 1"));
    EXPECT_EQ(normalised(QStringLiteral("\u0132muiden \ufb01rma")), QStringLiteral("IJmuiden firma"));
    EXPECT_EQ(normalised(QStringLiteral("  a\u00a0 \t b\n")), QStringLiteral("a b"));
    EXPECT_EQ(normalised(QString()), QString());
}

TEST(Text, SearchKeyIgnoresCaseAndDiacritics)
{
    EXPECT_EQ(key("Çelik"), key("celik"));
    EXPECT_EQ(key("ÇELİK"), key("celik"));
    EXPECT_EQ(key("Yıldız"), key("YILDIZ"));
    EXPECT_EQ(key("Łukasz Sørensen"), key("lukasz sorensen"));
    EXPECT_EQ(key("Groß"), key("GROSS"));
    EXPECT_EQ(key("Curaçao"), key("curac\u0327ao"));
    EXPECT_NE(key("Jansen"), key("Janssen"));
}

TEST(PersonName, SplitsOffTheDutchPrefix)
{
    EXPECT_EQ(split("Jan van der Berg"), name("Jan", "van der", "Berg"));
    EXPECT_EQ(split("J.P. de Vries"), name("J.P.", "de", "Vries"));
    EXPECT_EQ(split("Berg, Jan van der"), name("Jan", "van der", "Berg"));
    EXPECT_EQ(split("Berg, van der, Jan"), name("Jan", "van der", "Berg"));
    EXPECT_EQ(split("van der Berg, Jan"), name("Jan", "van der", "Berg"));
    EXPECT_EQ(split("Van der Berg"), name("", "van der", "Berg"));
    EXPECT_EQ(split("Anna in 't Veld"), name("Anna", "in 't", "Veld"));
    EXPECT_EQ(split("Piet ’t Hart"), name("Piet", "’t", "Hart"));
    EXPECT_EQ(split("Mohamed el Amrani"), name("Mohamed", "el", "Amrani"));
    EXPECT_EQ(split("Jan van der Berg-de Wit"), name("Jan", "van der", "Berg-de Wit"));
}

TEST(PersonName, LeavesNamesWithoutPrefixAlone)
{
    EXPECT_EQ(split("Anna Maria Jansen"), name("Anna Maria", "", "Jansen"));
    EXPECT_EQ(split("Jansen"), name("", "", "Jansen"));
    EXPECT_EQ(split("Jansen, Anna Maria"), name("Anna Maria", "", "Jansen"));
    EXPECT_EQ(split(""), name("", "", ""));
    EXPECT_EQ(split(","), name("", "", ""));
}

TEST(PersonName, FirstNameThatIsAlsoAPrefixStaysAFirstName)
{
    EXPECT_EQ(split("Ben Jansen"), name("Ben", "", "Jansen"));
    EXPECT_EQ(split("Ben de Vries"), name("Ben", "de", "Vries"));
    EXPECT_EQ(split("Jansen, Ben"), name("Ben", "", "Jansen"));
    EXPECT_EQ(split("Karim Ben Ali"), name("Karim", "ben", "Ali"));
    EXPECT_EQ(split("ben Ali"), name("", "ben", "Ali"));
}

TEST(PersonName, SortsWithoutThePrefixAsTheDutchDo)
{
    EXPECT_EQ(sortName(split("Jan van der Berg")), QStringLiteral("Berg, Jan van der"));
    EXPECT_EQ(sortName(split("van der Berg")), QStringLiteral("Berg, van der"));
    EXPECT_EQ(sortName(split("Jansen")), QStringLiteral("Jansen"));
    EXPECT_EQ(splitName(sortName(split("Jan van der Berg"))), split("Jan van der Berg"));
}

TEST(PersonName, CapitalisesThePrefixOnlyWithoutAFirstName)
{
    EXPECT_EQ(displayName(split("Jan Van Der Berg")), QStringLiteral("Jan van der Berg"));
    EXPECT_EQ(displayName(split("van der Berg")), QStringLiteral("Van der Berg"));
    EXPECT_EQ(displayName(split("'t Hart")), QStringLiteral("'t Hart"));
}

TEST(Text, DutchCapitalisesIjAsOneLetter)
{
    EXPECT_EQ(dutchCapitalised(QStringLiteral("ijmuiden")), QStringLiteral("IJmuiden"));
    EXPECT_EQ(dutchCapitalised(QStringLiteral("Ijssel")), QStringLiteral("IJssel"));
    EXPECT_EQ(dutchCapitalised(QStringLiteral("amsterdam")), QStringLiteral("Amsterdam"));
    EXPECT_EQ(dutchCapitalised(QString()), QString());
}

TEST(Text, Utf8GoesBothWays)
{
    const QString text = QStringLiteral("€ Çelik \U0001F600");

    EXPECT_EQ(fromUtf8(toUtf8(text)), text);
}

} // namespace kluwen
