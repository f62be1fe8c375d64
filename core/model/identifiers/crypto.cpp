#include "core/base/text.h"
#include "core/model/identifiers/families.h"
#include "core/model/identifiers/keccak.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <QByteArray>
#include <QCryptographicHash>
#include <vector>

namespace kluwen::identifiers
{

namespace
{

constexpr std::string_view base58Signs = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view bech32Signs = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// The 25 bytes of an address (version, 20 bytes, 4 bytes of checksum); false where it is no such number.
bool fromBase58(std::string_view text, std::array<unsigned char, 25> &bytes)
{
    bytes = {};
    for (const char sign : text) {
        const size_t digit = base58Signs.find(sign);
        if (digit == std::string_view::npos)
            return false;
        auto carry = static_cast<unsigned>(digit);
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += 58U * *byte;
            *byte = static_cast<unsigned char>(carry & 0xff);
            carry >>= 8;
        }
        if (carry != 0)
            return false;
    }
    // Each leading 1 stands for one zero byte, no more and no less.
    const auto ones = std::find_if(text.begin(), text.end(), [](char c) { return c != '1'; }) - text.begin();
    const auto zeros = std::find_if(bytes.begin(), bytes.end(), [](unsigned char b) { return b != 0; }) - bytes.begin();
    return ones == zeros;
}

bool base58CheckRight(const std::array<unsigned char, 25> &bytes)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes.data()), 25);
    const QByteArray once = QCryptographicHash::hash(all.left(21), QCryptographicHash::Sha256);
    return QCryptographicHash::hash(once, QCryptographicHash::Sha256).left(4) == all.mid(21);
}

std::uint32_t polymod(const std::vector<std::uint8_t> &values)
{
    constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t sum = 1;
    for (const std::uint8_t value : values) {
        const std::uint32_t top = sum >> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (size_t i = 0; i < generator.size(); ++i)
            if ((top >> i) & 1)
                sum ^= generator[i];
    }
    return sum;
}

/// The length in bytes of a witness program in groups of five bits; 0 where its padding is not right.
size_t programLength(const std::vector<std::uint8_t> &groups)
{
    const size_t bits = groups.size() * 5;
    const size_t padding = bits % 8;
    const bool zero = groups.empty() || (groups.back() & ((1U << padding) - 1U)) == 0;
    return padding < 5 && zero ? bits / 8 : 0;
}

/// BIP 173 and BIP 350: `text` is lower case and starts with "bc1".
bool segwitRight(std::string_view text)
{
    if (text.size() > 90 || text.size() < 3 + 1 + 6)
        return false;
    std::vector<std::uint8_t> values{3, 3, 0, 2, 3}; // "bc" expanded: high bits, a zero, low bits
    std::vector<std::uint8_t> data;
    for (const char sign : text.substr(3)) {
        const size_t value = bech32Signs.find(sign);
        if (value == std::string_view::npos)
            return false;
        data.push_back(static_cast<std::uint8_t>(value));
    }
    constexpr size_t checksumSize = 6;
    if (data.size() <= checksumSize)
        return false;
    values.insert(values.end(), data.begin(), data.end());
    const unsigned version = data.front();
    const size_t length = programLength({data.begin() + 1, data.end() - 6});
    constexpr std::uint32_t bech32 = 1;
    constexpr std::uint32_t bech32m = 0x2bc830a3;
    if (version == 0)
        return polymod(values) == bech32 && (length == 20 || length == 32);
    return polymod(values) == bech32m && version <= 16 && length >= 2 && length <= 40;
}

/// EIP-55: a letter is a capital where the digit of the hash of the lower-case address at its place is 8 or more.
std::string withChecksum(const std::string &lowerHex)
{
    const auto hash = keccak256(lowerHex);
    std::string address = lowerHex;
    for (size_t i = 0; i < address.size(); ++i) {
        const unsigned digit = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 0xf;
        if (address[i] >= 'a' && digit >= 8)
            address[i] = static_cast<char>(address[i] - 'a' + 'A');
    }
    return address;
}

} // namespace

CheckedIdentifier checkBtc(const QString &raw)
{
    const QString address = raw.trimmed();
    const QString lower = address.toLower();
    if (lower.startsWith(QLatin1String("bc1"))) {
        if (address != lower && address != address.toUpper())
            return wrongForm(raw); // mixed case is not allowed
        return checked(toUtf8(lower), segwitRight(toUtf8(lower)));
    }
    std::array<unsigned char, 25> bytes{};
    const bool form = address.size() >= 26 && address.size() <= 35 && fromBase58(toUtf8(address), bytes);
    if (!form || (bytes[0] != 0x00 && bytes[0] != 0x05)) // pay to key hash, pay to script hash
        return wrongForm(raw);
    return checked(toUtf8(address), base58CheckRight(bytes));
}

CheckedIdentifier checkEth(const QString &raw)
{
    const QString address = raw.trimmed();
    const std::string hex = toUtf8(address.mid(2));
    const std::string lower = toUtf8(address.mid(2).toLower());
    const bool isHex = lower.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (hex.size() != 40 || !isHex || !address.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        return wrongForm(raw);
    const std::string right = withChecksum(lower);
    const bool oneCase = hex == lower || address.mid(2) == address.mid(2).toUpper();
    if (hex != right && !oneCase)
        return checked("0x" + hex, false);
    // An address in one case carries no checksum; it is stored in the form that has one.
    return {fromUtf8("0x" + right), hex == right ? Verdict::Valid : Verdict::FormOnly};
}

} // namespace kluwen::identifiers
