#include "tests/ui/picture/samplepages.h"
#include "ui/picture/tableflow.h"

#include <gtest/gtest.h>
#include <QFontMetricsF>

using namespace kluwen;
using namespace kluwen::test;
using namespace kluwen::ui;

TEST(Pages, HeadsOfATableAreRepeatedAndNoRowIsLost)
{
    const Pages pages = layOutPages(pagesPicture({longTable(150)}), Language::English);

    int heads = 0;
    int rows = 0;
    for (const Page &page : pages.pages)
        for (const QString &text : page.texts) {
            heads += text == QLatin1String("Name\tSum") ? 1 : 0;
            rows += text.startsWith(QLatin1String("row ")) ? 1 : 0;
        }
    EXPECT_EQ(rows, 150);
    EXPECT_EQ(heads, static_cast<int>(pages.pages.size()));
}

TEST(Pages, ATableThatAsksForItStandsOnOnePageWhereverItBegins)
{
    bool wasDivided = false;
    for (int before = 5; before < 60; before += 4)
        for (const bool together : {true, false}) {
            picture::Table kept = longTable(12);
            kept.keepTogether = together;
            for (QList<picture::Phrase> &row : kept.rows)
                row[0] = picture::value(QStringLiteral("kept"));

            const Pages pages = layOutPages(pagesPicture({longTable(before), kept}), Language::English);

            int on = 0;
            int rows = 0;
            for (const Page &page : pages.pages) {
                int here = 0;
                for (const QString &text : page.texts)
                    here += text.startsWith(QLatin1String("kept\t")) ? 1 : 0;
                on += here > 0 ? 1 : 0;
                rows += here;
            }
            EXPECT_EQ(rows, 12);
            if (together)
                EXPECT_EQ(on, 1) << before;
            else
                wasDivided = wasDivided || on > 1;
        }
    EXPECT_TRUE(wasDivided) << "none of these would have been divided";
}

TEST(Pages, AHeadGoesAcrossTheRowsBelowIt)
{
    picture::Table table = longTable(3);
    table.rows.prepend({picture::value(QStringLiteral("A head that is much longer than the column it stands in"))});
    table.headRows = {0};
    table.columns[0].width = 0.1;

    const Pages pages = layOutPages(pagesPicture({table}), Language::English);

    ASSERT_FALSE(pages.pages.empty());
    EXPECT_TRUE(
        pages.pages.front().texts.contains(QStringLiteral("A head that is much longer than the column it stands in")));
    EXPECT_TRUE(pages.pages.front().texts.contains(QStringLiteral("row 2\t1,002")));
}

TEST(Pages, AHeadOfAGroupIsRepeatedWhereTheGroupGoesOnAndIsNotFoundTwice)
{
    picture::Table plain = longTable(90);
    const QString head = QStringLiteral("an account of somebody with a long name ").repeated(6);
    plain.rows.prepend({picture::value(head)});
    picture::Table grouped = plain;
    grouped.headRows = {0};
    plain.rows[0] = {picture::value(QStringLiteral("no head"))};
    const PageStyle style;
    // A table of short texts is narrow: only a head that goes across comes this far to the right.
    const QRectF right(style.a4.width() - style.margin - 250, style.margin + style.headHeight, 250, 90);

    const Pages pages = layOutPages(pagesPicture({grouped}), Language::English);

    ASSERT_GT(pages.pages.size(), 1U);
    EXPECT_TRUE(hasInk(pages.pages[1], right));
    EXPECT_FALSE(hasInk(layOutPages(pagesPicture({plain}), Language::English).pages[1], right));
    int found = 0;
    int rows = 0;
    for (const Page &page : pages.pages) {
        found += static_cast<int>(page.texts.filter(QStringLiteral("long name")).size());
        rows += static_cast<int>(page.texts.filter(QStringLiteral("row ")).size());
    }
    EXPECT_EQ(found, 1);
    EXPECT_EQ(rows, 90);
}

TEST(Pages, TheLastRowOfAGroupDoesNotStandAloneOnTheNextPageNorItsHeadAtTheFoot)
{
    picture::Table table = longTable(0);
    for (int group = 0; group < 40; ++group) {
        table.headRows << table.rows.size();
        table.rows << QList<picture::Phrase>{picture::value(QStringLiteral("head %1").arg(group))};
        const int last = 1 + group % 5;
        for (int row = 0; row <= last; ++row)
            table.rows << QList<picture::Phrase>{
                picture::value(row == last ? QStringLiteral("rest %1").arg(group) : QStringLiteral("row %1").arg(row)),
                picture::value(static_cast<qint64>(row))};
    }
    for (int lines = 1; lines < 30; ++lines) {
        picture::Picture made = pagesPicture({table});
        made.sections.prepend(linesSection(lines));
        int rests = 0;
        const Pages pages = layOutPages(made, Language::English);
        for (const Page &page : pages.pages) {
            QStringList rows;
            for (const QString &text : page.texts)
                for (const char *word : {"head ", "row ", "rest "})
                    if (text.startsWith(QLatin1String(word)))
                        rows << text;
            rests += static_cast<int>(rows.filter(QStringLiteral("rest ")).size());
            EXPECT_FALSE(rows.value(0).startsWith(QStringLiteral("rest "))) << lines;
            EXPECT_FALSE(!rows.isEmpty() && rows.last().startsWith(QStringLiteral("head "))) << lines;
        }
        EXPECT_EQ(rests, 40) << lines;
    }
}

TEST(Pages, ATableOfAFewShortTextsIsNarrowerThanThePage)
{
    picture::Table wide = longTable(3);
    wide.rows[0][0] = picture::value(QStringLiteral("a name as long as a sentence that fills most of the page "
                                                    "and a little more of it")
                                         .repeated(2));
    const PageStyle style;
    const QRectF right(style.a4.width() - style.margin - 60, style.margin + 100, 60, 400);

    EXPECT_FALSE(hasInk(layOutPages(pagesPicture({longTable(3)}), Language::English).pages[0], right));
    EXPECT_TRUE(hasInk(layOutPages(pagesPicture({wide}), Language::English).pages[0], right));
}

TEST(Pages, ALongWordInAHeadOfATableIsNotBroken)
{
    picture::Table table = longTable(1);
    table.columns = {{picture::value(QStringLiteral("Naam")), 20, false},
                     {picture::value(QStringLiteral("naar evenredigheid")), 1, true}};

    const std::vector<double> widths = columnWidths(table, Phrasebook(Language::Dutch), 960);

    EXPECT_GT(widths[1], QFontMetricsF(PageStyle::smallBold()).horizontalAdvance(QStringLiteral("evenredigheid")));
    EXPECT_LT(widths[1], 200);
    EXPECT_NEAR(widths[0] + widths[1], 960, 0.01);
}

TEST(Pages, ADateInATableIsNotBroken)
{
    picture::Table table;
    table.columns = {{picture::value(QStringLiteral("Wat")), 3, false},
                     {picture::value(QStringLiteral("Sinds")), 1, false}};
    const QString date = QStringLiteral("20 september 2025");
    table.rows = {{picture::value(QStringLiteral("Een lange tekst. ").repeated(60)), picture::value(date)}};

    const std::vector<double> widths = columnWidths(table, Phrasebook(Language::Dutch), 960);

    EXPECT_GT(widths[1], QFontMetricsF(PageStyle::small()).horizontalAdvance(date));
}

TEST(Pages, ASmallTableStandsOnOnePageWithAllItsNotes)
{
    for (int lines = 1; lines < 48; ++lines) {
        picture::Picture made = pagesPicture({});
        picture::Section section;
        section.title = picture::value(QStringLiteral("Quarters"));
        const auto note = [](const QString &text) { return picture::Paragraph{picture::value(text), {}, true}; };
        section.blocks = {longTable(4), note(QStringLiteral("First note.")), note(QStringLiteral("Second note."))};
        made.sections = {linesSection(lines), section};

        const Pages pages = layOutPages(made, Language::English);

        const int page = pageWith(pages, QStringLiteral("row 0"));
        for (const QString &text : {QStringLiteral("Quarters"), QStringLiteral("row 3"), QStringLiteral("First note."),
                                    QStringLiteral("Second note.")})
            EXPECT_EQ(pageWith(pages, text), page) << lines << text.toStdString();
    }
}

TEST(Pages, NoLineOfAParagraphBeginsWithNumbersOfSources)
{
    const QString text = QStringLiteral("Cash was deposited into six accounts. [4, 5, 6, 8] It went on. [7]");
    const QFontMetricsF metrics(PageStyle::body());
    for (double width = 30 * metrics.averageCharWidth(); width < metrics.horizontalAdvance(text); width += 3) {
        const QStringList lines = TextBlock(text, PageStyle::body(), width).texts();
        EXPECT_EQ(lines.join(QString()), text) << width;
        for (const QString &line : lines)
            EXPECT_FALSE(line.startsWith(QLatin1Char('['))) << width << line.toStdString();
    }
    const QString name = QStringLiteral("Schijnwaard [1, 2]");
    const double narrow = metrics.horizontalAdvance(QStringLiteral("Schijnwaard ")) + 1;
    EXPECT_EQ(TextBlock(name, PageStyle::body(), narrow).texts().size(), 2) << "no word is broken for it";
}

TEST(Pages, APseudonymIsNotBrokenAtItsHyphen)
{
    const QString text = QStringLiteral("Paid by (P-FQ3BGJ) and then by P-7K2MNA to the account of P-FQ3BGJ abroad.");
    const QFontMetricsF metrics(PageStyle::body());
    const double word = std::max(metrics.horizontalAdvance(QStringLiteral("(P-FQ3BGJ)")),
                                 metrics.horizontalAdvance(QStringLiteral("P-7K2MNA"))) +
                        6;
    for (double width = word; width < metrics.horizontalAdvance(text); width += 3) {
        const QStringList lines = TextBlock(text, PageStyle::body(), width).texts();
        EXPECT_EQ(lines.join(QString()), text) << width;
        for (const QString &line : lines)
            EXPECT_FALSE(line.endsWith(QStringLiteral("P-"))) << width << line.toStdString();
    }
}
