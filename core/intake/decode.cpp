#include "core/intake/decode.h"
#include "core/base/tr.h"

#include <array>
#include <cstring>
#include <simdjson.h>

namespace kluwen::intake
{

namespace
{

constexpr char noText = static_cast<char>(0xff);
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";
constexpr std::string_view utf16LittleMark = "\xff\xfe";
constexpr std::string_view utf16BigMark = "\xfe\xff";

/// Code points of the bytes 0x80 to 0x9f in Windows-1252; 0 = no character.
constexpr std::array<quint16, 32> windowsHigh{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                              0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                              0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                              0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

unsigned byteAt(std::string_view text, size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

size_t putCharacter(quint32 code, char *to)
{
    const auto put = [to](size_t i, quint32 value) { to[i] = static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80) {
        put(0, code);
        return 1;
    }
    if (code < 0x800) {
        put(0, 0xc0 | (code >> 6));
        put(1, 0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        put(0, 0xe0 | (code >> 12));
        put(1, 0x80 | ((code >> 6) & 0x3f));
        put(2, 0x80 | (code & 0x3f));
        return 3;
    }
    put(0, 0xf0 | (code >> 18));
    put(1, 0x80 | ((code >> 12) & 0x3f));
    put(2, 0x80 | ((code >> 6) & 0x3f));
    put(3, 0x80 | (code & 0x3f));
    return 4;
}

size_t convertWindows1252(std::string_view bytes, char *to)
{
    size_t written = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        const quint32 code = byte >= 0x80 && byte < 0xa0 ? windowsHigh[byte - 0x80] : byte;
        if (code == 0 && byte != 0)
            to[written++] = noText;
        else
            written += putCharacter(code, to + written);
    }
    return written;
}

/// Converts whole characters; what is cut at the end stays for the next piece, its length is given back in `left`.
size_t convertUtf16(std::string_view bytes, bool bigEndian, char *to, size_t &left)
{
    const auto unit = [&](size_t i) -> quint32 {
        return bigEndian ? (byteAt(bytes, i) << 8) | byteAt(bytes, i + 1)
                         : byteAt(bytes, i) | (byteAt(bytes, i + 1) << 8);
    };
    size_t written = 0;
    size_t i = 0;
    while (i + 1 < bytes.size()) {
        const quint32 first = unit(i);
        if (first < 0xd800 || first > 0xdfff) {
            written += putCharacter(first, to + written);
            i += 2;
            continue;
        }
        if (first < 0xdc00 && i + 3 >= bytes.size())
            break;
        const quint32 second = first < 0xdc00 ? unit(i + 2) : 0;
        if (second < 0xdc00 || second > 0xdfff) {
            to[written++] = noText;
            i += 2;
            continue;
        }
        written += putCharacter(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), to + written);
        i += 4;
    }
    left = bytes.size() - i;
    return written;
}

/// Length of the well-formed UTF-8 character at `i`; 0 where there is none; cut is set where the text ends inside one.
size_t characterLength(std::string_view text, size_t i, bool &cut)
{
    const unsigned first = byteAt(text, i);
    if (first < 0x80)
        return 1;
    const size_t length = first >= 0xf0 && first < 0xf5   ? 4
                          : first >= 0xe0 && first < 0xf0 ? 3
                          : first >= 0xc2 && first < 0xe0 ? 2
                                                          : 0;
    for (size_t k = 1; k < length; ++k) {
        if (i + k >= text.size()) {
            cut = true;
            return 0;
        }
        const unsigned next = byteAt(text, i + k);
        const unsigned least = k > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        const unsigned most = k > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (next < least || next > most)
            return 0;
    }
    return length;
}

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char character : text)
        all |= static_cast<unsigned char>(character);
    return all < 0x80;
}

/// A zero in nearly every second byte is UTF-16 of Latin text without a mark.
std::optional<Encoding> encodingByZeros(std::string_view head)
{
    const size_t pairs = std::min<size_t>(head.size() / 2, 512);
    size_t evenZeros = 0;
    size_t oddZeros = 0;
    for (size_t i = 0; i < pairs; ++i) {
        evenZeros += head[2 * i] == 0 ? 1 : 0;
        oddZeros += head[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2)
        return {};
    if (oddZeros * 2 > pairs && evenZeros * 8 < pairs)
        return Encoding::Utf16LittleEndian;
    if (evenZeros * 2 > pairs && oddZeros * 8 < pairs)
        return Encoding::Utf16BigEndian;
    return {};
}

size_t markLength(std::string_view text)
{
    if (text.starts_with(utf8Mark))
        return utf8Mark.size();
    return text.starts_with(utf16LittleMark) || text.starts_with(utf16BigMark) ? utf16LittleMark.size() : 0;
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("utf-8");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("utf-16le");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("utf-16be");
    case Encoding::Windows1252:
        break;
    }
    return QStringLiteral("windows-1252");
}

std::optional<Encoding> encodingFromName(const QString &name)
{
    const QString key = name.toLower().remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    if (key == QLatin1String("utf8") || key == QLatin1String("ascii"))
        return Encoding::Utf8;
    if (key == QLatin1String("utf16le") || key == QLatin1String("utf16"))
        return Encoding::Utf16LittleEndian;
    if (key == QLatin1String("utf16be"))
        return Encoding::Utf16BigEndian;
    for (const char *latin : {"windows1252", "cp1252", "iso88591", "latin1", "iso885915"})
        if (key == QLatin1String(latin))
            return Encoding::Windows1252;
    return {};
}

std::optional<Encoding> encodingByMark(std::string_view head)
{
    if (head.starts_with(utf8Mark))
        return Encoding::Utf8;
    if (head.starts_with(utf16LittleMark))
        return Encoding::Utf16LittleEndian;
    if (head.starts_with(utf16BigMark))
        return Encoding::Utf16BigEndian;
    return encodingByZeros(head);
}

Encoding encodingByContent(std::string_view bytes)
{
    size_t characters = 0;
    size_t bad = 0;
    bool cut = false;
    for (size_t i = 0; i < bytes.size() && !cut;) {
        const size_t length = characterLength(bytes, i, cut);
        characters += length > 1 ? 1 : 0;
        bad += length == 0 && !cut ? 1 : 0;
        i += length > 0 ? length : 1;
    }
    return bad > characters ? Encoding::Windows1252 : Encoding::Utf8;
}

std::string decodeHead(std::string_view head)
{
    const Encoding encoding = encodingByMark(head).value_or(encodingByContent(head));
    head.remove_prefix(markLength(head));
    if (encoding == Encoding::Utf8)
        return std::string(head);
    std::string text(head.size() * 3, '\0');
    size_t left = 0;
    text.resize(encoding == Encoding::Windows1252
                    ? convertWindows1252(head, text.data())
                    : convertUtf16(head, encoding == Encoding::Utf16BigEndian, text.data(), left));
    return text;
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

std::string printable(std::string_view bytes, size_t limit)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    const bool isCut = bytes.size() > limit;
    bytes = bytes.substr(0, limit);
    for (size_t i = 0; i < bytes.size() && text.size() + 4 <= limit;) {
        bool cut = false;
        const size_t length = characterLength(bytes, i, cut);
        if (cut && isCut)
            break; // the limit runs through a character
        if (length > 0) {
            text.append(bytes.substr(i, length));
            i += length;
            continue;
        }
        const unsigned byte = byteAt(bytes, i++);
        text.append("\\x").append(1, hex[byte >> 4]).append(1, hex[byte & 15]);
    }
    return text;
}

TextSource::TextSource(QIODevice &device, std::optional<Encoding> given) : m_device(device), m_encoding(given)
{
    constexpr qint64 least = 4096;
    if (!device.isSequential())
        m_piece = static_cast<size_t>(std::clamp<qint64>(device.size(), least, pieceSize));
}

Result<size_t> TextSource::read(char *to)
{
    const size_t kept = m_rest.size();
    m_bytes.resize(m_piece);
    std::memcpy(m_bytes.data(), m_rest.data(), kept);
    const qint64 got = m_device.read(m_bytes.data() + kept, static_cast<qint64>(m_piece - kept));
    if (got < 0)
        return fail({.code = Error::Code::Unreadable,
                     .message = Tr::tr("The file could not be read to its end; nothing of it was imported."),
                     .remedy = Tr::tr("Check the disk or copy the file again, then import it once more."),
                     .file = {},
                     .line = 0,
                     .column = 0,
                     .detail = m_device.errorString()});
    m_bytesRead += got;
    std::string_view bytes(m_bytes.data(), kept + static_cast<size_t>(got));
    m_rest.clear();
    if (got == 0) {
        if (bytes.empty())
            return size_t{0};
        to[0] = noText; // the file ends inside a character
        return size_t{1};
    }
    if (m_first) {
        m_first = false;
        if (!m_encoding)
            m_encoding = encodingByMark(bytes);
        bytes.remove_prefix(markLength(bytes));
    }
    settle(bytes);
    const size_t written = convert(bytes, to);
    return written > 0 ? Result<size_t>(written) : read(to);
}

void TextSource::settle(std::string_view first)
{
    if (!m_ascii || isAscii(first))
        return;
    m_ascii = false;
    if (!m_encoding)
        m_encoding = encodingByContent(first);
}

size_t TextSource::convert(std::string_view bytes, char *to)
{
    const Encoding as = encoding();
    if (as == Encoding::Windows1252)
        return convertWindows1252(bytes, to);
    if (as == Encoding::Utf8) {
        std::memcpy(to, bytes.data(), bytes.size());
        return bytes.size();
    }
    size_t left = 0;
    const size_t written = convertUtf16(bytes, as == Encoding::Utf16BigEndian, to, left);
    m_rest.assign(bytes.substr(bytes.size() - left));
    m_ascii = false; // what was two bytes each may be any character now
    return written;
}

} // namespace kluwen::intake
