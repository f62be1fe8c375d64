#include "core/base/text.h"
#include "core/model/identifiers.h"
#include "core/model/identifiers/keccak.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen
{

namespace
{

struct Vector
{
    const char *check;
    const char *raw;
    const char *normalised;
    Verdict verdict;
};

CheckedIdentifier checked(const char *check, const char *raw)
{
    return checkIdentifier(QString::fromLatin1(check), QString::fromUtf8(raw));
}

QString hex(std::string_view bytes)
{
    const auto digest = identifiers::keccak256(bytes);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())).toHex());
}

class Identifier : public testing::TestWithParam<Vector>
{
};

} // namespace

TEST_P(Identifier, HasTheVerdictAndTheFormOfItsVector)
{
    const Vector &vector = GetParam();

    const CheckedIdentifier result = checked(vector.check, vector.raw);

    EXPECT_EQ(result.normalised, QString::fromUtf8(vector.normalised)) << vector.check << ' ' << vector.raw;
    EXPECT_EQ(verdictText(result.verdict), verdictText(vector.verdict)) << vector.check << ' ' << vector.raw;
}

constexpr auto valid = Verdict::Valid;
constexpr auto formOnly = Verdict::FormOnly;
constexpr auto invalid = Verdict::Invalid;
constexpr auto unchecked = Verdict::Unchecked;

INSTANTIATE_TEST_SUITE_P(
    Dutch, Identifier,
    testing::Values(
        Vector{"bsn", "111222333", "111222333", valid}, Vector{"bsn", " 1112.22.333 ", "111222333", valid},
        Vector{"bsn", "123456782", "123456782", valid}, Vector{"bsn", "10000008", "010000008", valid},
        Vector{"bsn", "123456789", "123456789", invalid}, Vector{"bsn", "000000000", "000000000", invalid},
        Vector{"bsn", " 12345a789 ", "12345a789", invalid}, Vector{"bsn", "1234567820", "1234567820", invalid},
        Vector{"rsin", "123456782", "123456782", valid}, Vector{"rsin", "123456780", "123456780", invalid},
        Vector{"rsin", "12345678", "12345678", invalid}, Vector{"kvk", "12345678", "12345678", formOnly},
        Vector{"kvk", "1234567", "1234567", invalid}, Vector{"vestiging", "000012345678", "000012345678", formOnly},
        Vector{"vestiging", "12345678", "12345678", invalid}, Vector{"btw", "NL123456782B76", "NL123456782B76", valid},
        Vector{"btw", "nl 1234.56.782.B.01", "NL123456782B01", valid},
        Vector{"btw", "NL000099998B57", "NL000099998B57", valid},
        Vector{"btw", "NL000099998B58", "NL000099998B58", invalid},
        Vector{"btw", "NL123456782C76", "NL123456782C76", invalid},
        Vector{"btw", "DE123456789", "DE123456789", formOnly}, Vector{"btw", "ZZ123456789", "ZZ123456789", invalid},
        Vector{"eori", "NL123456782", "NL123456782", valid}, Vector{"eori", "NL123456789", "NL123456789", invalid},
        Vector{"eori", "BE0123456789", "BE0123456789", formOnly}));

INSTANTIATE_TEST_SUITE_P(Bank, Identifier,
                         testing::Values(Vector{"iban", "NL91ABNA0417164300", "NL91ABNA0417164300", valid},
                                         Vector{"iban", "nl91 abna 0417 1643 00", "NL91ABNA0417164300", valid},
                                         Vector{"iban", "IBAN NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", valid},
                                         Vector{"iban", "NL02ABNA0123456789", "NL02ABNA0123456789", valid},
                                         Vector{"iban", "GB82WEST12345698765432", "GB82WEST12345698765432", valid},
                                         Vector{"iban", "NL92ABNA0417164300", "NL92ABNA0417164300", invalid},
                                         Vector{"iban", "NL91ABNA041716430", "NL91ABNA041716430", invalid},
                                         Vector{"iban", "NL911BNA0417164300", "NL911BNA0417164300", invalid},
                                         Vector{"iban", "417164300", "417164300", unchecked},
                                         Vector{"iban", " Kas & bank ", "Kas & bank", unchecked},
                                         Vector{"bic", "ABNANL2A", "ABNANL2A", formOnly},
                                         Vector{"bic", "abnanl2axxx", "ABNANL2AXXX", formOnly},
                                         Vector{"bic", "ABNAZZ2A", "ABNAZZ2A", invalid},
                                         Vector{"bic", "ABNANL2", "ABNANL2", invalid},
                                         Vector{"bic", "AB1ANL2A", "AB1ANL2A", invalid},
                                         Vector{"lei", "5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R12", valid},
                                         Vector{"lei", "5493001KJTIIGC8Y1R13", "5493001KJTIIGC8Y1R13", invalid},
                                         Vector{"lei", "5493001KJTIIGC8Y1R1", "5493001KJTIIGC8Y1R1", invalid}));

INSTANTIATE_TEST_SUITE_P(Devices, Identifier,
                         testing::Values(Vector{"imei", "490154203237518", "490154203237518", valid},
                                         Vector{"imei", "49-015420-323751-8", "490154203237518", valid},
                                         Vector{"imei", "490154203237519", "490154203237519", invalid},
                                         Vector{"imei", "49015420323751", "49015420323751", invalid},
                                         Vector{"iccid", "8944500102198304826", "8944500102198304826", valid},
                                         Vector{"iccid", "8944500102198304827", "8944500102198304827", invalid},
                                         Vector{"iccid", "4444500102198304826", "4444500102198304826", invalid},
                                         Vector{"phone", "+31612345678", "+31612345678", formOnly},
                                         Vector{"phone", "06-12345678", "+31612345678", formOnly},
                                         Vector{"phone", "+31 (0)6 1234 5678", "+31612345678", formOnly},
                                         Vector{"phone", "0031 20 123 45 67", "+31201234567", formOnly},
                                         Vector{"phone", "(020) 123 45 67", "+31201234567", formOnly},
                                         Vector{"phone", "0800-1234", "+318001234", formOnly},
                                         Vector{"phone", "tel:+49 30 901820", "+4930901820", formOnly},
                                         Vector{"phone", "+3161234567", "+3161234567", invalid},
                                         Vector{"phone", "061234567890", "061234567890", invalid},
                                         Vector{"phone", "12345678", "12345678", invalid},
                                         Vector{"phone", "+1234567890123456", "+1234567890123456", invalid},
                                         Vector{"phone", "06-CALLME", "06-CALLME", invalid},
                                         Vector{"email", " Jan@Example.NL ", "jan@example.nl", formOnly},
                                         Vector{"email", "jan.example.nl", "jan.example.nl", invalid},
                                         Vector{"email", "jan@example", "jan@example", invalid},
                                         Vector{"email", "jan@@example.nl", "jan@@example.nl", invalid}));

INSTANTIATE_TEST_SUITE_P(
    Transport, Identifier,
    testing::Values(Vector{"imo", "9074729", "9074729", valid}, Vector{"imo", "IMO 9074729", "9074729", valid},
                    Vector{"imo", "9074728", "9074728", invalid}, Vector{"imo", "907472", "907472", invalid},
                    Vector{"mmsi", "244123456", "244123456", formOnly}, Vector{"mmsi", "24412345", "24412345", invalid},
                    Vector{"container", "CSQU3054383", "CSQU3054383", valid},
                    Vector{"container", "csqu 305438-3", "CSQU3054383", valid},
                    Vector{"container", "CSQU3054384", "CSQU3054384", invalid},
                    Vector{"container", "CSQA3054383", "CSQA3054383", invalid},
                    Vector{"vin", "1M8GDM9AXKP042788", "1M8GDM9AXKP042788", valid},
                    Vector{"vin", "1M8GDM9A1KP042788", "1M8GDM9A1KP042788", invalid},
                    Vector{"vin", "WVWZZZ1JZXW000001", "WVWZZZ1JZXW000001", formOnly},
                    Vector{"vin", "1M8GDM9AXKP04278O", "1M8GDM9AXKP04278O", invalid},
                    Vector{"vin", "1M8GDM9AXKP04278", "1M8GDM9AXKP04278", invalid},
                    Vector{"plate", "xx9999", "XX-99-99", formOnly}, Vector{"plate", "9999XX", "99-99-XX", formOnly},
                    Vector{"plate", "99XX99", "99-XX-99", formOnly}, Vector{"plate", "XX99XX", "XX-99-XX", formOnly},
                    Vector{"plate", "XXXX99", "XX-XX-99", formOnly}, Vector{"plate", "99XXXX", "99-XX-XX", formOnly},
                    Vector{"plate", "99XXX9", "99-XXX-9", formOnly}, Vector{"plate", "9XXX99", "9-XXX-99", formOnly},
                    Vector{"plate", "XX999X", "XX-999-X", formOnly}, Vector{"plate", "X999XX", "X-999-XX", formOnly},
                    Vector{"plate", "XXX99X", "XXX-99-X", formOnly}, Vector{"plate", "X99XXX", "X-99-XXX", formOnly},
                    Vector{"plate", "9XX999", "9-XX-999", formOnly}, Vector{"plate", "999 XX 9", "999-XX-9", formOnly},
                    Vector{"plate", "AA-86", "AA-86", formOnly}, Vector{"plate", "CDJ-123", "CDJ-123", formOnly},
                    Vector{"plate", "123456", "123456", invalid}, Vector{"plate", "ABCDEF", "ABCDEF", invalid},
                    Vector{"plate", "B-AB 1234", "B-AB 1234", unchecked}));

INSTANTIATE_TEST_SUITE_P(Places, Identifier,
                         testing::Values(Vector{"postcode", "1234ab", "1234 AB", formOnly},
                                         Vector{"postcode", "1234  AB", "1234 AB", formOnly},
                                         Vector{"postcode", "0234 AB", "0234 AB", invalid},
                                         Vector{"postcode", "1234 SS", "1234 SS", invalid},
                                         Vector{"postcode", "1234 SA", "1234 SA", invalid},
                                         Vector{"postcode", "1234 SD", "1234 SD", invalid},
                                         Vector{"postcode", "10115", "10115", unchecked},
                                         Vector{"bag", "0363010012345678", "0363010012345678", formOnly},
                                         Vector{"bag", "363010012345678", "363010012345678", invalid}));

INSTANTIATE_TEST_SUITE_P(
    Crypto, Identifier,
    testing::Values(Vector{"btc", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", valid},
                    Vector{"btc", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", invalid},
                    Vector{"btc", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN0", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN0", invalid},
                    Vector{"btc", "11BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "11BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                           invalid},
                    Vector{"btc", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", valid},
                    Vector{"btc", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                           "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", valid},
                    Vector{"btc", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                           "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", valid},
                    Vector{"btc", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
                           "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", invalid},
                    Vector{"btc", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4",
                           "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4", invalid},
                    Vector{"btc", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                           "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", valid},
                    // BIP 350: version 1 with the checksum of version 0, and version 0 with that of version 1.
                    Vector{"btc", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                           "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", invalid},
                    Vector{"btc", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
                           "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", invalid},
                    Vector{"btc", "", "", invalid}, Vector{"btc", "bc1", "bc1", invalid},
                    Vector{"eth", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                           "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", valid},
                    Vector{"eth", "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                           "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", invalid},
                    Vector{"eth", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
                           "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", formOnly},
                    Vector{"eth", "0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED",
                           "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", formOnly},
                    Vector{"eth", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
                           "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", invalid},
                    Vector{"eth", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00",
                           "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00", invalid}));

TEST(Keccak, HasTheDigestsOfTheOriginalSubmission)
{
    EXPECT_EQ(hex(""), QStringLiteral("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
    EXPECT_EQ(hex("abc"), QStringLiteral("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"));
    // Around the block of 136 bytes the padding takes a block of its own, or shares one byte.
    EXPECT_NE(hex(std::string(135, 'a')), hex(std::string(136, 'a')));
    EXPECT_NE(hex(std::string(136, 'a')), hex(std::string(137, 'a')));
}

TEST(Identifiers, UnknownCheckSaysNothing)
{
    EXPECT_EQ(checked("nonsense", " 12 "), (CheckedIdentifier{QStringLiteral("12"), Verdict::Unchecked}));
}

TEST(Identifiers, EveryCheckSurvivesOddInput)
{
    for (const QString &check : knownChecks())
        for (const QString &raw :
             {QString(), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("€"), QString(5000, QLatin1Char('9')),
              QStringLiteral("\U0001F600"), QStringLiteral("NL"), QStringLiteral("bc1q"), QString(QChar(0))}) {
            const Verdict verdict = checkIdentifier(check, raw).verdict;
            EXPECT_TRUE(verdict == Verdict::Invalid || verdict == Verdict::Unchecked) << toUtf8(check);
        }
}

TEST(Identifiers, VerdictsAreStoredByTheirText)
{
    for (const Verdict verdict : {Verdict::Unchecked, Verdict::Valid, Verdict::FormOnly, Verdict::Invalid})
        EXPECT_EQ(verdictFromText(verdictText(verdict)), verdict);
    EXPECT_EQ(verdictFromText(QStringLiteral("other")), Verdict::Unchecked);
}

} // namespace kluwen
