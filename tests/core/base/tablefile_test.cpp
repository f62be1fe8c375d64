#include "core/base/tablefile.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace kluwen
{

namespace
{

const QDateTime madeAt(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);

Table example()
{
    return {QStringLiteral("Payments"),
            {{QStringLiteral("Payer"), 20}, {QStringLiteral("Amount"), 12}, {QStringLiteral("Day"), 12}},
            {{QStringLiteral("=HYPERLINK(\"x\")"), TableAmount{-123'450, 2}, QDate(2026, 3, 5)},
             {QStringLiteral("@Bakker, \"De\" <&>"), TableAmount{999'999'999'999'999, 2}, Moment{86'399, true}},
             {std::monostate(), qint64{7}, QDate(1650, 1, 2)}}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// A part of an XLSX, which is a zip; empty where Python is missing.
QString partOf(const QString &path, const QString &part)
{
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
         path, part});
    return python.waitForFinished() ? QString::fromUtf8(python.readAllStandardOutput()) : QString();
}

} // namespace

TEST(TableFile, WritesCsvWithNeutralNumbersAndHarmlessTexts)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("t.csv"));
    const std::vector<Table> tables{example()};
    ASSERT_TRUE(writeTables(path, tables, madeAt));
    EXPECT_EQ(bytesOf(path), QByteArray("\xef\xbb\xbfPayer,Amount,Day\r\n"
                                        "\"'=HYPERLINK(\"\"x\"\")\",-1234.50,2026-03-05\r\n"
                                        "\"'@Bakker, \"\"De\"\" <&>\",9999999999999.99,1970-01-01T23:59:59\r\n"
                                        ",7,1650-01-02\r\n"));
}

TEST(TableFile, WritesXlsxWithNumbersDatesAndTextsThatAreNoFormulas)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("t.xlsx"));
    const std::vector<Table> tables{example()};
    ASSERT_TRUE(writeTables(path, tables, madeAt));
    const QString sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    if (sheet.isEmpty())
        GTEST_SKIP() << "python3 is missing, which opens the file";
    EXPECT_FALSE(sheet.contains(QLatin1String("<f>")));
    EXPECT_TRUE(sheet.contains(QLatin1String("=HYPERLINK(\"x\")</t>"))) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(QLatin1String("<v>-1234.5</v>")));
    EXPECT_TRUE(sheet.contains(QLatin1String("<v>9999999999999.99</v>")) ||
                sheet.contains(QLatin1String("<v>9999999999999.9902</v>")));
    EXPECT_TRUE(sheet.contains(QLatin1String("<v>46086</v>"))); // 5 March 2026
    EXPECT_TRUE(sheet.contains(QLatin1String("1650-01-02</t>")));
    EXPECT_TRUE(sheet.contains(QLatin1String("autoFilter ref=\"A1:C4\"")));
}

TEST(TableFile, MakesSheetNamesThatASpreadsheetTakes)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("t.xlsx"));
    Table table = example();
    table.name = QStringLiteral("Payments of [NL91 ABNA 0417 1643 00] in 2026");
    const std::vector<Table> tables{table, table, example()};
    ASSERT_TRUE(writeTables(path, tables, madeAt));
    const QString book = partOf(path, QStringLiteral("xl/workbook.xml"));
    if (book.isEmpty())
        GTEST_SKIP() << "python3 is missing, which opens the file";
    EXPECT_TRUE(book.contains(QLatin1String("name=\"Payments of NL91 ABNA 0417 1643\""))) << book.toStdString();
    EXPECT_TRUE(book.contains(QLatin1String("name=\"Payments of NL91 ABNA 0417 (2)\""))) << book.toStdString();
}

TEST(TableFile, GivesTheSameBytesForTheSameRows)
{
    const test::TemporaryFolder folder;
    const std::vector<Table> tables{example()};
    ASSERT_TRUE(writeTables(folder.path(QStringLiteral("a.xlsx")), tables, madeAt));
    ASSERT_TRUE(writeTables(folder.path(QStringLiteral("b.xlsx")), tables, madeAt));
    EXPECT_EQ(bytesOf(folder.path(QStringLiteral("a.xlsx"))), bytesOf(folder.path(QStringLiteral("b.xlsx"))));
}

TEST(TableFile, LeavesWhatWasThereUntilItIsFinished)
{
    const test::TemporaryFolder folder;
    for (const char *name : {"t.csv", "t.xlsx"}) {
        const QString path = folder.write(QLatin1String(name), "before");
        {
            const auto file = TableFile::create(path, madeAt);
            ASSERT_TRUE(file);
            ASSERT_TRUE((*file)->begin(QStringLiteral("A"), {{QStringLiteral("B"), 9}}));
            ASSERT_TRUE((*file)->add(std::vector<TableCell>{qint64{1}}));
        }
        EXPECT_EQ(bytesOf(path), QByteArray("before")) << name;
    }
    EXPECT_EQ(QDir(folder.path(QString())).entryList(QDir::Files).size(), 2);
}

TEST(TableFile, RefusesOtherEndingsAndASecondTableInCsv)
{
    const test::TemporaryFolder folder;
    const auto other = TableFile::create(folder.path(QStringLiteral("t.ods")), madeAt);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Error::Code::Unsupported);
    const std::vector<Table> two{example(), example()};
    const auto written = writeTables(folder.path(QStringLiteral("t.csv")), two, madeAt);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Unsupported);
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("t.csv"))));
}

TEST(TableFile, SaysWhereItCannotWrite)
{
    const auto file = TableFile::create(QStringLiteral("/nowhere/at/all/t.xlsx"), madeAt);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, Error::Code::Storage);
    EXPECT_EQ(file.error().file, QStringLiteral("/nowhere/at/all/t.xlsx"));
}

TEST(TableFile, CopiesATableWithoutFormulas)
{
    EXPECT_EQ(tableAsTsv(example()).section(QLatin1Char('\n'), 1, 1),
              QStringLiteral("'=HYPERLINK(\"x\")\t-1234.50\t2026-03-05"));
}

} // namespace kluwen
