#pragma once
#include "core/base/result.h"
#include <optional>
#include <QIODevice>
#include <QString>
#include <string>
#include <string_view>

namespace kluwen::intake
{

/// How the characters of a file are written. Windows-1252 also reads ISO-8859-1, of which it is a superset for text.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

[[nodiscard]] QString encodingName(Encoding encoding); ///< "utf-8", "utf-16le", "utf-16be", "windows-1252"
[[nodiscard]] std::optional<Encoding> encodingFromName(const QString &name); ///< also "iso-8859-1", "latin1", "cp1252"

/// UTF-16 or UTF-8 by its byte order mark, UTF-16 by its zero bytes; nothing where the bytes do not say (ASCII so far,
/// UTF-8 or Windows-1252).
[[nodiscard]] std::optional<Encoding> encodingByMark(std::string_view head);
/// UTF-8 unless more bytes are outside UTF-8 than there are well-formed characters past ASCII.
[[nodiscard]] Encoding encodingByContent(std::string_view bytes);

/// The text of the first bytes of a file as UTF-8, without mark; a byte that is no text becomes 0xff.
[[nodiscard]] std::string decodeHead(std::string_view head);

[[nodiscard]] bool isUtf8(std::string_view text);
/// Text to show: bytes that are not UTF-8 are written as \xNN; at most `limit` bytes of the source.
[[nodiscard]] std::string printable(std::string_view bytes, size_t limit = 2000);

/// A device read as UTF-8, in pieces, whatever its own encoding. The encoding is settled at the first byte that is not
/// ASCII, so nothing is read twice. A byte that is no text becomes 0xff, which the reader of rows finds.
class TextSource
{
public:
    static constexpr size_t pieceSize = 256 * 1024;    ///< bytes read from the device at once
    static constexpr size_t leastRoom = 3 * pieceSize; ///< what a piece may grow to, at most

    explicit TextSource(QIODevice &device, std::optional<Encoding> given = {});

    /// What a piece of this device may grow to: less than leastRoom for a small file.
    [[nodiscard]] size_t room() const { return 3 * m_piece; }
    /// Writes the next piece to `to`, which has room for room() bytes; 0 at the end of the file.
    /// Unreadable where the device fails.
    [[nodiscard]] Result<size_t> read(char *to);
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; } ///< bytes of the device so far
    [[nodiscard]] qint64 size() const { return m_device.isSequential() ? 0 : m_device.size(); }
    [[nodiscard]] bool isAsciiSoFar() const { return m_ascii; }
    [[nodiscard]] Encoding encoding() const { return m_encoding.value_or(Encoding::Utf8); }

private:
    void settle(std::string_view first);
    size_t convert(std::string_view bytes, char *to);

    QIODevice &m_device;
    size_t m_piece = pieceSize;
    std::optional<Encoding> m_encoding; ///< empty until settled
    std::string m_bytes;                ///< a piece as the device gave it
    std::string m_rest;                 ///< bytes of a character that the last piece cut
    qint64 m_bytesRead = 0;
    bool m_ascii = true;
    bool m_first = true;
};

} // namespace kluwen::intake
