#include "core/intake/dialect.h"
#include "core/intake/rows.h"
#include <gtest/gtest.h>
#include <QBuffer>

using namespace kluwen;
using namespace kluwen::intake;

namespace
{

struct SeenRow
{
    qint64 line = 0;
    std::vector<std::string> cells;
    std::optional<RejectReason> problem;
    friend bool operator==(const SeenRow &, const SeenRow &) = default;
};

void PrintTo(const SeenRow &row, std::ostream *stream)
{
    *stream << row.line << ':';
    for (const std::string &cell : row.cells)
        *stream << '[' << cell << ']';
    if (row.problem)
        *stream << rejectReasonId(*row.problem).toStdString();
}

std::vector<SeenRow> readRows(QByteArray bytes, const Dialect &dialect = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device);
    RowReader reader(source, dialect);
    std::vector<SeenRow> rows;
    while (reader.next())
        rows.push_back(
            {reader.row().line, {reader.row().cells.begin(), reader.row().cells.end()}, reader.row().problem});
    EXPECT_FALSE(reader.error());
    return rows;
}

/// Gives `total` bytes without ever holding them.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray first, qint64 total, QByteArray last)
        : m_first(std::move(first)), m_last(std::move(last)), m_left(total)
    {
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        QByteArray &part = !m_first.isEmpty() ? m_first : m_last;
        if (m_first.isEmpty() && m_left > 0) {
            const qint64 count = std::min(size, m_left);
            std::fill(data, data + count, 'x');
            m_left -= count;
            return count;
        }
        const qint64 count = std::min<qint64>(size, part.size());
        std::copy(part.begin(), part.begin() + count, data);
        part.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_first;
    QByteArray m_last;
    qint64 m_left;
};

} // namespace

TEST(Rows, SplitsAtDelimitersAndBothLineEnds)
{
    EXPECT_EQ(readRows("a,b,\r\n1,,3\n"), (std::vector<SeenRow>{{1, {"a", "b", ""}, {}}, {2, {"1", "", "3"}, {}}}));
}

TEST(Rows, ALastLineWithoutNewlineCounts)
{
    EXPECT_EQ(readRows("a,b\nc,d"), (std::vector<SeenRow>{{1, {"a", "b"}, {}}, {2, {"c", "d"}, {}}}));
    EXPECT_EQ(readRows("a,\"b\""), (std::vector<SeenRow>{{1, {"a", "b"}, {}}}));
}

TEST(Rows, DoubledCarriageReturnsAreNoText)
{
    EXPECT_EQ(readRows("\"a\",\"b\"\r\r\nc,d\r\r\n\"e\",f\r\r\n"),
              (std::vector<SeenRow>{{1, {"a", "b"}, {}}, {2, {"c", "d"}, {}}, {3, {"e", "f"}, {}}}));
}

TEST(Rows, QuotesHoldDelimitersNewlinesAndDoubledQuotes)
{
    EXPECT_EQ(readRows("\"a,\"\"b\"\"\",\"two\nlines\"\r\nnext,1\n"),
              (std::vector<SeenRow>{{1, {"a,\"b\"", "two\nlines"}, {}}, {3, {"next", "1"}, {}}}));
}

TEST(Rows, AQuoteInsideACellIsPlainText)
{
    EXPECT_EQ(readRows("pipe 5\" wide,2\n"), (std::vector<SeenRow>{{1, {"pipe 5\" wide", "2"}, {}}}));
}

TEST(Rows, BlankRowsAndCommentsAreSkippedButCounted)
{
    const Dialect dialect{'\t', 0, '\n', '#', false};
    EXPECT_EQ(readRows("# said\n\n  \na\tb\n\n#x\nc\td\n", dialect),
              (std::vector<SeenRow>{{4, {"a", "b"}, {}}, {7, {"c", "d"}, {}}}));
}

TEST(Rows, AnUnclosedQuoteCostsOneLine)
{
    EXPECT_EQ(readRows("a,b\n\"open,c\nd,e\n"),
              (std::vector<SeenRow>{{1, {"a", "b"}, {}}, {2, {}, RejectReason::Malformed}, {3, {"d", "e"}, {}}}));
}

TEST(Rows, TextBehindAClosingQuoteIsRefused)
{
    EXPECT_EQ(readRows("\"a\"b,c\nd,e\n"),
              (std::vector<SeenRow>{{1, {}, RejectReason::Malformed}, {2, {"d", "e"}, {}}}));
}

TEST(Rows, BadBytesRejectTheirRowAlone)
{
    EXPECT_EQ(readRows("caf\xc3\xa9,\xc3\xa9\nx\xff,1\nok,\xc3\xbc\n"),
              (std::vector<SeenRow>{{1, {"caf\xc3\xa9", "\xc3\xa9"}, {}},
                                    {2, {}, RejectReason::BadEncoding},
                                    {3, {"ok", "\xc3\xbc"}, {}}}));
}

TEST(Rows, ALineThatDoesNotEndIsRejectedInBoundedMemory)
{
    constexpr qint64 total = 200LL * 1024 * 1024;
    EndlessDevice device("a,b\n", total, "\nc,d\n");
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    TextSource source(device);
    RowReader reader(source, {});
    ASSERT_TRUE(reader.next());
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.row().problem, RejectReason::TooLong);
    EXPECT_EQ(reader.row().line, 2);
    EXPECT_LE(reader.row().rejected(RejectReason::TooLong).raw.size(), 2000U);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.row().line, 3);
    EXPECT_EQ(reader.row().cells.size(), 2U);
    EXPECT_FALSE(reader.next());
}

TEST(Rows, AQuoteThatRunsForMegabytesCostsItsFirstLine)
{
    QByteArray bytes = "\"open\n";
    while (bytes.size() < 3 * 1024 * 1024)
        bytes += "a,b\n";
    const auto rows = readRows(bytes);
    ASSERT_GT(rows.size(), 700'000U);
    EXPECT_EQ(rows[0], (SeenRow{1, {}, RejectReason::Malformed}));
    EXPECT_EQ(rows[1], (SeenRow{2, {"a", "b"}, {}}));
}

TEST(Rows, RowsAcrossPiecesStayWhole)
{
    QByteArray bytes;
    for (int i = 0; i < 60'000; ++i)
        bytes += QByteArray::number(i) + ",\"quo\"\"ted\",some text\r\n";
    const auto rows = readRows(bytes);
    ASSERT_EQ(rows.size(), 60'000U);
    for (size_t i = 0; i < rows.size(); ++i)
        ASSERT_EQ(rows[i], (SeenRow{static_cast<qint64>(i) + 1, {std::to_string(i), "quo\"ted", "some text"}, {}}));
}

TEST(Rows, RunsOfSpacesAreOneDelimiter)
{
    const Dialect dialect{' ', '"', '\n', 0, true};
    EXPECT_EQ(readRows("a   b 3\n", dialect), (std::vector<SeenRow>{{1, {"a", "b", "3"}, {}}}));
}

TEST(Dialect, TheDelimiterIsFoundFromTheFirstLines)
{
    EXPECT_EQ(sniffDialect("a;b;c\n1,5;2,0;x\n3,1;4,4;y\n").delimiter, ';');
    EXPECT_EQ(sniffDialect("a\tb\n1,5\t2\n").delimiter, '\t');
    EXPECT_EQ(sniffDialect("\"a;b\",c\n\"d;e\",f\n").delimiter, ',');
    EXPECT_EQ(sniffDialect("a|b|c\n1|2|3\n").delimiter, '|');
}

TEST(Dialect, OldMacintoshLinesAreRead)
{
    const QByteArray bytes = "a;b\r1;2\r";
    const TableHead head = readTableHead(bytes);
    ASSERT_EQ(head.rows.size(), 2U);
    EXPECT_EQ(head.rows[1], (std::vector<std::string>{"1", "2"}));
}

TEST(Dialect, ARowThatTheHeadCutsIsLeftOut)
{
    QByteArray bytes = "a,b\n";
    while (bytes.size() < headSize)
        bytes += "12345,67890\n";
    const TableHead head = readTableHead(bytes.left(headSize), 100'000);
    EXPECT_EQ(head.rows.back(), (std::vector<std::string>{"12345", "67890"}));
}
