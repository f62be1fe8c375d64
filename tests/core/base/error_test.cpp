#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

namespace
{

Error sample()
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = QStringLiteral("The amount is missing.");
    error.remedy = QStringLiteral("Correct the file.");
    error.file = QStringLiteral("bank.csv");
    return error;
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(sample());
    return number / 2;
}

} // namespace

TEST(Error, TextNamesThePlaceAsFarAsItIsKnown)
{
    Error error = sample();
    EXPECT_EQ(error.text(), QStringLiteral("bank.csv: The amount is missing. Correct the file."));

    error.column = 7;
    EXPECT_EQ(error.text(), QStringLiteral("bank.csv: The amount is missing. Correct the file."));

    error.line = 214;
    EXPECT_EQ(error.text(), QStringLiteral("bank.csv:214:7: The amount is missing. Correct the file."));
}

TEST(Error, TextOmitsWhatIsEmptyAndTheDetail)
{
    Error error = sample();
    error.file.clear();
    error.remedy.clear();
    error.detail = QStringLiteral("errno 5");

    EXPECT_EQ(error.text(), QStringLiteral("The amount is missing."));
}

TEST(Result, CarriesAValueOrAnError)
{
    EXPECT_EQ(half(8).value_or(0), 4);
    ASSERT_FALSE(half(3));
    EXPECT_EQ(half(3).error().code, Error::Code::Malformed);
    EXPECT_EQ(half(8).and_then(half).and_then(half).value_or(0), 1);
    EXPECT_FALSE(half(2).and_then(half));
}

TEST(Id, NoneIsNotValidAndKindsDoNotMix)
{
    static_assert(!std::is_convertible_v<PaymentId, RecordId>);
    static_assert(!std::is_convertible_v<qint64, RecordId>);
    EXPECT_FALSE(RecordId().isValid());
    EXPECT_FALSE(RecordId(-1).isValid());
    EXPECT_TRUE(RecordId(1).isValid());
    EXPECT_LT(RecordId(1), RecordId(2));
}

TEST(Phrasebook, LanguageComesFromItsCodeAndSourceTextRemainsWithoutTranslation)
{
    EXPECT_EQ(languageFromCode(QStringLiteral("nl")), Language::Dutch);
    EXPECT_EQ(languageFromCode(QStringLiteral("nl_BE")), Language::Dutch);
    EXPECT_EQ(languageFromCode(QStringLiteral("de")), Language::English);
    EXPECT_EQ(languageCode(Language::Dutch), QStringLiteral("nl"));

    const Phrasebook book(Language::English);
    EXPECT_EQ(book.text("A sentence that no translation has, %n times.", 3),
              QStringLiteral("A sentence that no translation has, 3 times."));
}

} // namespace kluwen
