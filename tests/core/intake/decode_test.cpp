#include "core/intake/decode.h"
#include <gtest/gtest.h>
#include <QBuffer>

using namespace kluwen;
using namespace kluwen::intake;

namespace
{

/// Everything a source gives, in the pieces it likes.
std::string readAll(QByteArray bytes, std::optional<Encoding> given = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device, given);
    std::string text;
    std::string room(TextSource::leastRoom, '\0');
    for (;;) {
        const auto got = source.read(room.data());
        if (!got || *got == 0)
            return text;
        text.append(room, 0, *got);
    }
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const auto low = static_cast<char>(character.unicode() & 0xff);
        const auto high = static_cast<char>(character.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

class FailingDevice : public QIODevice
{
protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_given)
            return -1;
        m_given = true;
        std::fill(data, data + size, 'a');
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_given = false;
};

} // namespace

TEST(Decode, Utf8IsPassedOnWithoutItsMark)
{
    EXPECT_EQ(readAll("\xef\xbb\xbfnaam;caf\xc3\xa9"), "naam;caf\xc3\xa9");
}

TEST(Decode, Windows1252IsFoundFromItsBytes)
{
    EXPECT_EQ(readAll("initi\xebrende partij \x80 5"), "initi\xc3\xabrende partij \xe2\x82\xac 5");
}

TEST(Decode, OneBadByteAmongUtf8DoesNotMakeItWindows1252)
{
    EXPECT_EQ(readAll("caf\xc3\xa9 \xc3\xbc \xff z"), "caf\xc3\xa9 \xc3\xbc \xff z");
}

TEST(Decode, Utf16IsReadInBothOrdersWithAndWithoutMark)
{
    const QString text = QStringLiteral("datum;naam\n2024;Çelik €\n") + QString::fromUtf8("\xf0\x9f\x92\xb6");
    for (const bool bigEndian : {false, true}) {
        EXPECT_EQ(readAll(utf16(text, bigEndian)), text.toStdString());
        EXPECT_EQ(readAll(utf16(QChar(0xfeff) + text, bigEndian)), text.toStdString());
    }
}

TEST(Decode, Utf16CutInAPairAcrossPiecesStaysWhole)
{
    const QString pair = QString::fromUtf8("\xf0\x9f\x92\xb6");
    QString text = QStringLiteral("x");
    while (text.size() < 400'000)
        text += pair;
    EXPECT_EQ(readAll(utf16(text, false), Encoding::Utf16LittleEndian), text.toStdString());
}

TEST(Decode, ALoneSurrogateAndACutCharacterAreNoText)
{
    QByteArray bytes = utf16(QStringLiteral("abc"), false);
    bytes.append("\x00\xd8", 2).append("d\0", 2);
    EXPECT_EQ(readAll(bytes, Encoding::Utf16LittleEndian), "abc\xff"
                                                           "d");
    EXPECT_EQ(readAll(utf16(QStringLiteral("ab"), false) + 'c', Encoding::Utf16LittleEndian), "ab\xff");
}

TEST(Decode, TheEncodingIsSettledAtTheFirstByteThatIsNotAscii)
{
    QByteArray bytes(3 * static_cast<int>(TextSource::pieceSize), 'a');
    bytes.append("\xe9\xe8");
    EXPECT_TRUE(readAll(bytes).ends_with("a\xc3\xa9\xc3\xa8"));
}

TEST(Decode, ADeviceThatFailsIsAnErrorAndNotTheEnd)
{
    FailingDevice device;
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    TextSource source(device);
    std::string room(TextSource::leastRoom, '\0');
    ASSERT_TRUE(source.read(room.data()));
    const auto second = source.read(room.data());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Code::Unreadable);
}

TEST(Decode, PrintableShowsBadBytes)
{
    EXPECT_EQ(printable("a\xff\xc3\xa9"), "a\\xff\xc3\xa9");
    EXPECT_LE(printable(std::string(5000, 'x')).size(), 2000U);
}
