#include "tests/support/temporary.h"
#include "ui/picture/pdffinish.h"
#include "ui/picture/picturefile.h"

#include <gtest/gtest.h>
#include <QFile>
#define POINTERHOLDER_TRANSITION 4 // standard pointers only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <QProcess>
#include <QThread>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

picture::Picture pictureOf(int sections)
{
    picture::Picture made;
    made.frame.title = picture::value(u"Beeld Zilverbaars 😀"_s);
    made.frame.marking = picture::value(u"POLITIE INTERN"_s);
    made.frame.asOf = QDateTime(QDate(2019, 3, 4), QTime(9, 30), Qt::UTC);
    for (int i = 0; i < sections; ++i) {
        picture::Section section;
        section.title = picture::value(u"Section %1"_s.arg(i));
        section.blocks << picture::Paragraph{picture::value(u"Some text."_s), {}, false};
        made.sections << section;
    }
    return made;
}

QByteArray writtenPdf(const picture::Picture &picture, const QString &path)
{
    NoProgress progress;
    if (const auto done = ui::writePicture(picture, Language::Dutch, path, progress); !done)
        ADD_FAILURE() << done.error().text().toStdString() << done.error().detail.toStdString();
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

TEST(PdfFile, SamePictureGivesTheSameBytesAtAnotherHour)
{
    const TemporaryFolder folder;
    const QByteArray first = writtenPdf(pictureOf(3), folder.path(u"a.pdf"_s));
    QThread::msleep(1100); // a PDF tells time in seconds
    EXPECT_EQ(writtenPdf(pictureOf(3), folder.path(u"b.pdf"_s)), first);
    EXPECT_NE(writtenPdf(pictureOf(4), folder.path(u"c.pdf"_s)), first);
}

TEST(PdfFile, TellsItsTitleAndTheMomentOfItsContent)
{
    const TemporaryFolder folder;
    (void)writtenPdf(pictureOf(1), folder.path(u"a.pdf"_s));
    const QByteArray about = printedBy(u"pdfinfo"_s, {u"-isodates"_s, folder.path(u"a.pdf"_s)});
    EXPECT_TRUE(about.contains("Beeld Zilverbaars")) << about.constData();
    EXPECT_TRUE(about.contains("2019-03-04T09:30:00Z")) << about.constData();
    EXPECT_FALSE(about.contains("Qt")) << about.constData();
}

TEST(PdfFile, EverySectionHasABookmark)
{
    const TemporaryFolder folder;
    const QByteArray bytes = writtenPdf(pictureOf(4), folder.path(u"a.pdf"_s));
    QPDF pdf;
    pdf.processMemoryFile("a.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto outlines = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    ASSERT_EQ(outlines.size(), 4u);
    EXPECT_EQ(QPDFOutlineObjectHelper(outlines[2]).getTitle(), "Section 2");
    EXPECT_TRUE(QPDFOutlineObjectHelper(outlines[3]).getDestPage().isPageObject());
}

TEST(PdfFile, IsWhatIsAskedOfAPdfForArchives)
{
    const TemporaryFolder folder;
    const QByteArray bytes = writtenPdf(pictureOf(2), folder.path(u"a.pdf"_s));
    EXPECT_TRUE(bytes.startsWith("%PDF-1.4"));
    EXPECT_TRUE(bytes.contains("<pdfaid:part>1</pdfaid:part>")) << "readable without unpacking";
    EXPECT_TRUE(bytes.contains("<xmp:CreateDate>2019-03-04T09:30:00Z</xmp:CreateDate>"));
    QPDF pdf;
    pdf.processMemoryFile("a.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    EXPECT_TRUE(pdf.getTrailer().hasKey("/ID"));
    ASSERT_TRUE(pdf.getRoot().getKey("/OutputIntents").isArray());
    EXPECT_TRUE(pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile").isStream());
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isStream())
            object = object.getDict();
        if (!object.isDictionary())
            continue;
        EXPECT_FALSE(object.hasKey("/SMask") && !object.getKey("/SMask").isName()) << "nothing is transparent";
        for (const char *opacity : {"/ca", "/CA"})
            EXPECT_TRUE(!object.hasKey(opacity) || object.getKey(opacity).getNumericValue() == 1);
        const bool isDescriptor =
            object.getKey("/Type").isName() && object.getKey("/Type").getName() == "/FontDescriptor";
        EXPECT_TRUE(!isDescriptor || object.hasKey("/FontFile2") || object.hasKey("/FontFile3"));
    }
}

TEST(PdfFile, WhatIsNoPdfIsRefused)
{
    const auto finished = ui::finishPdf("not a pdf at all", {});
    ASSERT_FALSE(finished);
    EXPECT_FALSE(finished.error().remedy.isEmpty());
}

} // namespace kluwen::test
