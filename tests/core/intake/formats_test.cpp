#include "core/intake/importrun.h"
#include "tests/support/recordingsink.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>
#include <QSet>

using namespace kluwen;
using namespace kluwen::intake;

TEST(Formats, IdsAreUniqueAndFoundAgain)
{
    QSet<QString> ids;
    for (const auto &format : formats()) {
        EXPECT_FALSE(ids.contains(format->id())) << format->id().toStdString();
        ids.insert(format->id());
        EXPECT_EQ(formatById(format->id()), format.get());
        EXPECT_FALSE(format->name().isEmpty());
    }
    EXPECT_EQ(formatById(QStringLiteral("no-such-format")), nullptr);
}

TEST(Formats, NothingClaimsNoise)
{
    EXPECT_EQ(recognise({}), nullptr);
    EXPECT_EQ(recognise("\n\n\n"), nullptr);
    EXPECT_EQ(recognise(QByteArray(5000, '\0')), nullptr);
    EXPECT_EQ(recognise("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), nullptr);
    EXPECT_EQ(recognise("PK\x03\x04\x14\x00\x06\x00"), nullptr);
    EXPECT_EQ(recognise("name,colour,size\nx,red,3\ny,blue,4\nz,green,5\n"), nullptr);
}

TEST(Formats, EveryReaderRefusesAnEmptyFile)
{
    for (const auto &format : formats()) {
        test::RecordingSink sink;
        const auto done = test::readBytes(*format, {}, sink);
        ASSERT_FALSE(done) << format->id().toStdString();
        EXPECT_FALSE(done.error().message.isEmpty());
        EXPECT_FALSE(done.error().remedy.isEmpty()) << format->id().toStdString();
    }
}

TEST(Preview, ShowsColumnsRowsAndTheMappingItWouldUse)
{
    const test::TemporaryFolder folder;
    const QString path =
        folder.write(QStringLiteral("a.csv"), "Datum;Van;Naar;Bedrag\n25-3-2024;A;B;1.234,50\n26-3-2024;A;B;2,00\n");
    const auto preview = previewFile(path);
    ASSERT_TRUE(preview) << preview.error().text().toStdString();
    EXPECT_EQ(preview->format, QStringLiteral("payment-csv"));
    EXPECT_EQ(preview->columns, (QStringList{QStringLiteral("Datum"), QStringLiteral("Van"), QStringLiteral("Naar"),
                                             QStringLiteral("Bedrag")}));
    ASSERT_EQ(preview->rows.size(), 2);
    EXPECT_EQ(preview->rows[0][3], QStringLiteral("1.234,50"));
    EXPECT_TRUE(preview->mapping.contains(QStringLiteral("\"date_order\": \"dmy\"")));
    EXPECT_TRUE(preview->mapping.contains(QStringLiteral("\"decimal\": \",\"")));
}

TEST(Preview, SaysWhyAFileCannotBeLookedAt)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(previewFile(folder.path(QStringLiteral("none.csv"))).error().code, Error::Code::Unreadable);
    EXPECT_EQ(previewFile(folder.path(QString())).error().code, Error::Code::Unreadable);
    const QString path = folder.write(QStringLiteral("b.csv"), "foo,bar,baz\n1,2,x\n");
    EXPECT_EQ(previewFile(path).error().code, Error::Code::Unsupported);
    const auto asTable = previewFile(path, QStringLiteral("mapped-csv"));
    ASSERT_TRUE(asTable);
    EXPECT_EQ(asTable->columns.size(), 3);
    EXPECT_TRUE(asTable->mapping.isEmpty());
}
