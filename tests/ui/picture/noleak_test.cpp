#include "tests/core/picture/oracle.h"
#include "tests/support/temporary.h"
#include "ui/picture/picturefile.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    return process.readAllStandardOutput();
}

/// Everything that can be read of a PDF: its words, its card, and its objects with their streams unpacked.
QByteArray readablePdf(const QString &path)
{
    const QString unpacked = path + u".qdf"_s;
    (void)outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, unpacked});
    return outputOf(u"pdftotext"_s, {path, u"-"_s}) + outputOf(u"pdfinfo"_s, {path}) + fileBytes(unpacked);
}

/// The XML parts of a packed document.
QByteArray readableZip(const QString &path)
{
    return outputOf(u"unzip"_s, {u"-p"_s, path});
}

QByteArray written(const picture::Picture &picture, Language language, const QString &path)
{
    NoProgress progress;
    const auto done = ui::writePicture(picture, language, path, progress);
    EXPECT_TRUE(done) << done.error().text().toStdString();
    if (path.endsWith(u".pdf"_s))
        return readablePdf(path);
    return path.endsWith(u".html"_s) ? fileBytes(path) : readableZip(path);
}

/// What a machine reads on the pages as they look: words drawn as shapes are words too.
QByteArray readInPixels(const QString &pdf, const TemporaryFolder &folder)
{
    const QString page = folder.path(u"page"_s);
    (void)outputOf(u"pdftoppm"_s, {u"-gray"_s, u"-png"_s, u"-r"_s, u"110"_s, u"-l"_s, u"4"_s, pdf, page});
    QByteArray words;
    for (const QFileInfo &image : QFileInfo(page).dir().entryInfoList({u"page*.png"_s}, QDir::Files, QDir::Name)) {
        words += outputOf(u"tesseract"_s, {image.filePath(), u"-"_s, u"--psm"_s, u"11"_s, u"-l"_s, u"eng"_s});
        QFile::remove(image.filePath());
    }
    return words;
}

} // namespace

TEST(NoLeakFiles, NothingWithheldCanBeReadInThePixelsOfASample)
{
    if (QStandardPaths::findExecutable(u"tesseract"_s).isEmpty())
        GTEST_SKIP() << "tesseract-ocr is not installed";
    const TemporaryFolder folder;
    NoProgress progress;
    for (const unsigned seed : {4U, 11U, 23U}) {
        const RandomCase random(seed);
        const picture::PictureOptions options = optionsOf(seed);
        const auto picture = picture::buildPicture(random.contents, options, progress);
        ASSERT_TRUE(picture) << picture.error().text().toStdString();
        const QString path = folder.path(u"picture.pdf"_s);
        ASSERT_TRUE(ui::writePicture(*picture, Language::English, path, progress));

        const QString words = QString::fromUtf8(readInPixels(path, folder));

        ASSERT_TRUE(words.contains(u"As of"_s)) << words.toStdString(); // what stands there can be read
        ASSERT_EQ(Oracle(random, options).foundIn(words), QString()) << seed;
    }
}

TEST(NoLeakFiles, NothingWithheldCanBeReadInWhatIsWritten)
{
    const TemporaryFolder folder;
    NoProgress progress;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        const RandomCase random(seed);
        const picture::PictureOptions options = optionsOf(seed);
        const auto picture = picture::buildPicture(random.contents, options, progress);
        ASSERT_TRUE(picture) << picture.error().text().toStdString();
        const Oracle oracle(random, options);
        const Language language = seed % 2 == 0 ? Language::Dutch : Language::English;
        QStringList endings{u"html"_s};
        if (seed % 10 == 0)
            endings << u"pdf"_s << u"odt"_s << u"docx"_s;
        for (const QString &ending : std::as_const(endings)) {
            const QByteArray bytes = written(*picture, language, folder.path(u"picture."_s + ending));
            ASSERT_GT(bytes.size(), 500) << ending.toStdString();
            ASSERT_EQ(oracle.foundIn(QString::fromUtf8(bytes)), QString()) << seed << ' ' << ending.toStdString();
        }
    }
}

} // namespace kluwen::test
