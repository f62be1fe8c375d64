#include "core/sealing/keyfile.h"
#include "core/sealing/packagewriter.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/picture/packedpages.h"
#include "ui/picture/preview.h"
#include "ui/picture/sealedpackage.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

const QString sealPhrase = u"paard batterij nietje"_s;
const sealing::Hardness quickSeal{1, 8192}; ///< tests need not be slow to guess

class SealedPackageTest : public testing::Test
{
protected:
    QString pack(const sealing::Lock &lock)
    {
        sealing::SealRequest request;
        request.files = {folder.write(u"beeld.txt"_s, "the picture")};
        request.title = u"Beeld Zilverbaars"_s;
        request.recipient = u"Gemeente Voorbeeldstad"_s;
        request.ground = u"Wpg art. 16"_s;
        request.madeAt = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
        request.hardness = quickSeal;
        const QString path = folder.path(u"out.kluwenpack"_s);
        NoProgress progress;
        EXPECT_TRUE(sealing::seal(request, *sealing::makeSecretKey(u"A. Nalist"_s), lock, path, progress));
        return path;
    }
    static void waitForSeal(ui::SealedPackage &dialog)
    {
        QSignalSpy read(&dialog, &ui::SealedPackage::sealRead);
        ASSERT_TRUE(read.wait(20'000));
    }
    static void waitForFiles(ui::SealedPackage &dialog)
    {
        QSignalSpy opened(&dialog, &ui::SealedPackage::openedWhole);
        ASSERT_TRUE(opened.wait(20'000));
    }

    TemporaryFolder folder;
    ui::Jobs jobs;
    ScriptedPrompt prompt;
};

} // namespace

TEST_F(SealedPackageTest, OpensWithItsPassphraseAndSavesACopyOfAFile)
{
    ui::SealedPackage dialog(pack(sealPhrase), jobs, prompt);
    waitForSeal(dialog);
    EXPECT_EQ(dialog.files().rowCount(), 0);
    dialog.open(sealPhrase);
    waitForFiles(dialog);
    ASSERT_EQ(dialog.files().rowCount(), 1);
    prompt.files << QStringList{folder.path(u"copy.txt"_s)};
    dialog.saveCopy(0);
    QFile copy(folder.path(u"copy.txt"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "the picture");
}

TEST_F(SealedPackageTest, AFileIsReadInTheWindowWithoutSavingIt)
{
    ui::SealedPackage dialog(pack(sealPhrase), jobs, prompt);
    waitForSeal(dialog);
    QSignalSpy shown(&dialog, &ui::SealedPackage::fileShown);
    dialog.open(sealPhrase);
    ASSERT_TRUE(shown.wait(20'000));
    ASSERT_EQ(dialog.preview().pages().pages.size(), 1U);
    EXPECT_EQ(dialog.preview().pages().pages.front().texts.first(), u"the picture"_s);
}

TEST(PackedPages, APdfIsShownPageByPageAndADamagedOneSaysSo)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.drawText(1000, 1000, u"first page"_s);
        writer.newPage();
        painter.drawText(1000, 1000, u"second page"_s);
    }
    NoProgress progress;
    const auto pages = ui::pagesOfFile(u"beeld.pdf"_s, bytes, progress);
    ASSERT_TRUE(pages) << pages.error().text().toStdString();
    ASSERT_EQ(pages->pages.size(), 2U);
    EXPECT_TRUE(pages->pages[1].texts.first().contains(u"second"_s));
    QImage image(pages->pages[0].size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::blue); // a page that draws nothing would leave it so
    QPainter painter(&image);
    ui::drawPage(painter, pages->pages[0]);
    painter.end();
    EXPECT_EQ(image.pixelColor(3, 3), QColor(Qt::white));

    const auto damaged = ui::pagesOfFile(u"beeld.pdf"_s, bytes.left(60), progress);
    ASSERT_FALSE(damaged);
    EXPECT_FALSE(damaged.error().remedy.isEmpty());
    EXPECT_FALSE(ui::pagesOfFile(u"tabel.xlsx"_s, "PK", progress)) << "to be saved and opened elsewhere";
}

TEST_F(SealedPackageTest, AnotherPassphraseOpensNothingAndSaysWhy)
{
    ui::SealedPackage dialog(pack(sealPhrase), jobs, prompt);
    waitForSeal(dialog);
    dialog.open(u"een heel andere zin"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !prompt.errors.isEmpty(); }, 20'000));
    EXPECT_EQ(dialog.files().rowCount(), 0);
}

TEST_F(SealedPackageTest, OpensWithTheOwnKeyItIsSealedFor)
{
    const sealing::SecretKey own = *sealing::makeSecretKey(u"Ontvanger"_s);
    const QString keyFile = folder.path(u"own.kluwenkey"_s);
    ASSERT_TRUE(sealing::writeSecretKey(own, sealPhrase, keyFile, quickSeal));
    ui::SealedPackage dialog(pack(own.publicKey()), jobs, prompt);
    waitForSeal(dialog);
    dialog.setKeyFile(keyFile);
    dialog.open(sealPhrase);
    waitForFiles(dialog);
    EXPECT_EQ(dialog.files().rowCount(), 1);
}

TEST_F(SealedPackageTest, AChangedPackageIsNotOpened)
{
    const QString path = pack(sealPhrase);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("x");
    file.close();
    ui::SealedPackage dialog(path, jobs, prompt);
    waitForSeal(dialog);
    const QString verdict = dialog.verdict();
    EXPECT_FALSE(verdict.contains(u"as it was"_s)) << verdict.toStdString();
    dialog.open(sealPhrase);
    EXPECT_EQ(dialog.files().rowCount(), 0);
}

} // namespace kluwen::test
