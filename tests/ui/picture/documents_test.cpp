#include "core/picture/picture.h"
#include "tests/support/temporary.h"
#include "ui/picture/office/zippackage.h"
#include "ui/picture/picturefile.h"
#include "ui/picture/xlsxtables.h"

#include <csignal>
#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <sys/resource.h>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

const QString arabicName = QStringLiteral("محمد الفخري");

picture::Table tableOf(int rows)
{
    picture::Table table;
    table.caption = picture::value(u"Caption"_s);
    table.columns = {{picture::value(u"Name"_s), 3, false}, {picture::value(u"Sum"_s), 1, true}};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<picture::Phrase>{picture::value(u"row %1"_s.arg(i)),
                                             picture::value(Money{-123456, euro()})};
    return table;
}

/// A head across both columns, and two rows below it.
picture::Table groupedTable()
{
    picture::Table table = tableOf(2);
    table.rows.prepend({picture::value(u"Head over rows"_s)});
    table.headRows = {0};
    table.citations = {{4}, {}, {}};
    return table;
}

picture::NetworkFigure networkOf(int nodes)
{
    picture::NetworkFigure figure;
    for (int i = 0; i < nodes; ++i) {
        figure.network.addNode(RecordId(i + 1), u"N%1"_s.arg(i), u"person"_s);
        figure.positions.emplace_back(100.0 * (i % 10), 100.0 * (i / 10));
        figure.roles.emplace_back();
    }
    figure.network.finish();
    figure.caption = picture::value(u"Network <of> & \"friends\""_s);
    return figure;
}

picture::Picture pictureWith(const QList<picture::Block> &blocks)
{
    picture::Picture made;
    made.frame.title = picture::value(u"Beeld & <Zilverbaars> 😀"_s);
    made.frame.caseTitle = u"Zilverbaars"_s;
    made.frame.marking = picture::value(u"POLITIE INTERN"_s);
    made.frame.asOf = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    picture::Section section;
    section.id = u"network"_s;
    section.title = picture::value(u"Section"_s);
    section.blocks = blocks;
    made.sections << section;
    return made;
}

picture::Picture everything()
{
    const QString stray =
        u"stray %1 control, %2 and half %3 a pair"_s.arg(QChar(1)).arg(QChar(0xfffe)).arg(QChar(0xd83d));
    return pictureWith({picture::Paragraph{picture::value(arabicName), {3, 7}, false},
                        picture::Paragraph{picture::value(stray), {}, true},
                        picture::Paragraph{picture::value(QString(u"woord 😀 "_s).repeated(1250)), {}, false},
                        networkOf(3), networkOf(45), tableOf(20)});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const picture::Picture &picture, const QString &path, Language language = Language::Dutch)
{
    NoProgress progress;
    const auto written = ui::writePicture(picture, language, path, progress);
    ASSERT_TRUE(written) << written.error().text().toStdString() << written.error().detail.toStdString();
}

QByteArray answerOf(const QString &program, const QStringList &arguments, int *exit = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (exit)
        *exit = process.exitCode();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// The XML part of a package, after unzip and xmllint have found it sound.
QByteArray part(const QString &package, const QString &name)
{
    const TemporaryFolder folder;
    int exit = -1;
    answerOf(u"unzip"_s, {u"-q"_s, u"-o"_s, package, u"-d"_s, folder.path(u"x"_s)}, &exit);
    EXPECT_EQ(exit, 0);
    const QString path = folder.path(u"x/"_s + name);
    const QByteArray complaint = answerOf(u"xmllint"_s, {u"--noout"_s, path}, &exit);
    EXPECT_EQ(exit, 0) << complaint.constData();
    return bytesOf(path);
}

class Documents : public testing::TestWithParam<const char *>
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name + QLatin1String(GetParam())); }
    TemporaryFolder m_folder;
};

} // namespace

TEST_P(Documents, TheSamePictureIsTheSameFileAtAnotherHour)
{
    write(everything(), path(u"a"_s));
    QThread::msleep(2100); // a ZIP tells time in steps of two seconds
    write(everything(), path(u"b"_s));

    const QByteArray first = bytesOf(path(u"a"_s));
    EXPECT_GT(first.size(), 1000);
    EXPECT_EQ(first, bytesOf(path(u"b"_s)));
}

TEST_P(Documents, AStoppedExportLeavesWhatWasThereAndNothingBeside)
{
    write(pictureWith({tableOf(1)}), path(u"a"_s));
    const QByteArray before = bytesOf(path(u"a"_s));
    for (const int questions : {0, 1}) {
        CancelAfter stop(questions);

        const auto stopped = ui::writePicture(everything(), Language::Dutch, path(u"a"_s), stop);

        if (stopped && questions > 0)
            break; // a small kind of file asks less often
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
        EXPECT_EQ(bytesOf(path(u"a"_s)), before);
    }
    EXPECT_EQ(QDir(m_folder.path({})).entryList(QDir::Files).size(), 1);
}

TEST_P(Documents, AFolderThatIsNotThereIsAnErrorWithARemedy)
{
    NoProgress progress;

    const auto written = ui::writePicture(everything(), Language::Dutch, path(u"none/a"_s), progress);

    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().remedy.isEmpty());
}

TEST_P(Documents, AFullTargetIsAnErrorWithARemedyAndLeavesNothing)
{
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{512, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &full); // as if the disk were full after 512 bytes
    NoProgress progress;

    const auto written = ui::writePicture(everything(), Language::Dutch, path(u"a"_s), progress);

    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().remedy.isEmpty());
    EXPECT_TRUE(QDir(m_folder.path({})).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryKind, Documents, testing::Values(".pdf", ".odt", ".docx", ".html", ".xlsx"),
                         [](const auto &kind) { return std::string(kind.param + 1); });

TEST(Odt, HoldsTheTextWithHeadsRepeatedAndTheMarkingOnEveryPage)
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"a.odt"_s);
    write(everything(), path);

    const QByteArray content = part(path, u"content.xml"_s);
    EXPECT_TRUE(content.contains((arabicName + QChar(0x200e) + u" [3,\u00a07]"_s).toUtf8()));
    EXPECT_TRUE(content.contains("<table:table-header-rows>"));
    EXPECT_EQ(content.count("<draw:image "), 2);
    EXPECT_TRUE(content.contains("<svg:desc>Figuur 1. Network &lt;of&gt; &amp; &quot;friends&quot;</svg:desc>") ||
                content.contains("<svg:desc>Figuur 1. Network &lt;of&gt; &amp; \"friends\"</svg:desc>"));
    const QByteArray styles = part(path, u"styles.xml"_s);
    EXPECT_EQ(styles.count("POLITIE INTERN"), 4) << "two kinds of page, above and below";
    EXPECT_TRUE(styles.contains("fo:language=\"nl\""));
    EXPECT_TRUE(styles.contains("<text:page-count>"));
    EXPECT_EQ(bytesOf(path).mid(38, 39), "application/vnd.oasis.opendocument.text") << "the kind, at its fixed place";
}

TEST(Docx, HoldsTheTextWithHeadsRepeatedAndTheMarkingOnEveryPage)
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"a.docx"_s);
    write(everything(), path, Language::English);

    const QByteArray document = part(path, u"word/document.xml"_s);
    EXPECT_TRUE(document.contains(("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">"_ba + arabicName.toUtf8())));
    EXPECT_EQ(document.count("<w:tblHeader/>"), 1);
    EXPECT_EQ(document.count("<w:sectPr>"), 3) << "A4, the fold-out, A4 again";
    EXPECT_TRUE(part(path, u"word/header1.xml"_s).contains("POLITIE INTERN"));
    EXPECT_TRUE(part(path, u"word/footer2.xml"_s).contains("NUMPAGES"));
    EXPECT_TRUE(part(path, u"word/styles.xml"_s).contains("w:val=\"en-GB\""));
}

TEST(Docx, FiveThousandRowsAreAllThere)
{
    const TemporaryFolder folder;
    write(pictureWith({tableOf(5000)}), folder.path(u"a.docx"_s));

    EXPECT_EQ(part(folder.path(u"a.docx"_s), u"word/document.xml"_s).count("<w:tr>"), 5001 + 3)
        << "and three fields of the head";
}

TEST(GroupedTable, HasHeadsThatGoAcrossInEveryDocument)
{
    const TemporaryFolder folder;
    for (const QString &ending : {u"odt"_s, u"docx"_s, u"html"_s})
        write(pictureWith({groupedTable()}), folder.path(u"a."_s + ending));

    const QByteArray head = u"Head over rows [4]"_s.toUtf8();
    const QByteArray odt = part(folder.path(u"a.odt"_s), u"content.xml"_s);
    EXPECT_TRUE(odt.contains("table:number-columns-spanned=\"2\""));
    EXPECT_EQ(odt.count("<table:covered-table-cell/>"), 1);
    EXPECT_TRUE(odt.contains(head));
    const QByteArray docx = part(folder.path(u"a.docx"_s), u"word/document.xml"_s);
    EXPECT_EQ(docx.count("<w:gridSpan w:val=\"2\"/>"), 1);
    EXPECT_TRUE(docx.contains(head));
    EXPECT_TRUE(bytesOf(folder.path(u"a.html"_s)).contains("<th colspan=\"2\" scope=\"colgroup\">" + head + "</th>"));
}

TEST(GroupedTable, HasItsHeadBesideEveryRowOfASheet)
{
    const QList<Table> tables = ui::tablesOf(pictureWith({groupedTable()}), Language::English);

    ASSERT_EQ(tables.size(), 2);
    ASSERT_EQ(tables[1].rows.size(), 2U);
    EXPECT_EQ(tables[1].columns[2].title, u"Sum (EUR)"_s);
    for (const auto &row : tables[1].rows)
        EXPECT_EQ(std::get<QString>(row[0]), u"Head over rows"_s);
    EXPECT_EQ(std::get<QString>(tables[1].rows[1][1]), u"row 1"_s);
    EXPECT_EQ(std::get<QString>(tables[1].rows[1][3]), u"4"_s) << "the source of the head";
}

TEST(Html, RunsNothingAndLoadsNothing)
{
    const TemporaryFolder folder;
    write(everything(), folder.path(u"a.html"_s));

    const QByteArray html = bytesOf(folder.path(u"a.html"_s));
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_FALSE(html.contains("href="));
    EXPECT_TRUE(html.contains("default-src 'none'"));
    EXPECT_TRUE(html.contains("Beeld &amp; &lt;Zilverbaars&gt;"));
}

TEST(Xlsx, AmountsAreNumbersAndFormulasAreTexts)
{
    picture::Table table = tableOf(2);
    table.rows[1][0] = picture::value(u"=HYPERLINK(\"http://x\")"_s);
    table.citations = {{1, 2}, {}};

    const QList<Table> tables = ui::tablesOf(pictureWith({table}), Language::English);

    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(tables[0].columns[0].title, u"POLITIE INTERN"_s);
    EXPECT_EQ(tables[1].columns[1].title, u"Sum (EUR)"_s);
    EXPECT_EQ(std::get<TableAmount>(tables[1].rows[0][1]), (TableAmount{-123456, 2}));
    EXPECT_EQ(std::get<QString>(tables[1].rows[0][2]), u"1, 2"_s);
    const TemporaryFolder folder;
    write(pictureWith({table}), folder.path(u"a.xlsx"_s));
    const QByteArray sheet = part(folder.path(u"a.xlsx"_s), u"xl/worksheets/sheet2.xml"_s);
    EXPECT_FALSE(sheet.contains("<f>"));
    EXPECT_TRUE(sheet.contains("=HYPERLINK"));
}

TEST(PictureFile, AnUnknownEndingIsRefusedWithTheEndingsThereAre)
{
    NoProgress progress;

    const auto written = ui::writePicture(everything(), Language::Dutch, u"picture.doc"_s, progress);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Usage);
    EXPECT_TRUE(written.error().remedy.contains(u".docx"_s));
}

} // namespace kluwen::test
