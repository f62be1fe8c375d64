#include "tests/ui/picture/samplepages.h"
#include "ui/picture/pageflow.h"
#include "ui/picture/tableflow.h"

#include <gtest/gtest.h>
#include <QFontMetricsF>

using namespace kluwen;
using namespace kluwen::test;
using namespace kluwen::ui;

TEST(Pages, AFoldOutFollowsThePageThatTellsOfItByNumberAndTheTextGoesOn)
{
    const Pages pages = layOutPages(pagesPicture({ringOf(45), longTable(5)}), Language::English);

    const PageStyle style;
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(pages.pages[0].size, style.a4);
    EXPECT_EQ(pages.pages[1].size, style.a3Landscape);
    EXPECT_TRUE(pages.pages[0].texts.contains(QStringLiteral("Figure 1 is on page 2.")));
    EXPECT_EQ(pages.pages[0].texts.filter(QStringLiteral("row ")).size(), 5);
    EXPECT_TRUE(pages.pages[1].texts.contains(QStringLiteral("Figure 1. Network")));
    EXPECT_TRUE(pages.pages[1].texts.contains(QStringLiteral("Page 2 of 2")));
}

TEST(Pages, OnAPosterASmallNetworkGoesAcrossAndTheTextStandsInColumns)
{
    picture::Picture made = pagesPicture({ringOf(30), longTable(60)});
    made.frame.paper = picture::Paper::A1;

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 2U) << "the network takes what the title leaves";
    EXPECT_TRUE(pages.pages[0].texts.contains(QStringLiteral("Figure 1. Network")));
    const Page &poster = pages.pages.back();
    EXPECT_NEAR(poster.size.width() / 144 * 25.4, 841, 2);
    EXPECT_NEAR(poster.size.height() / 144 * 25.4, 594, 2);
    EXPECT_NEAR(poster.scale, 2, 0.01) << "letters of ten points become twenty";
    int rows = 0;
    int heads = 0;
    for (const QString &text : poster.texts) {
        rows += text.startsWith(QLatin1String("row ")) ? 1 : 0;
        heads += text == QLatin1String("Name\tSum") ? 1 : 0;
    }
    EXPECT_EQ(rows, 60);
    EXPECT_EQ(heads, 2) << "each column repeats the head";
    EXPECT_TRUE(hasInk(poster, QRectF(poster.size.width() * 0.51, poster.size.height() * 0.15, 400, 400)));
}

TEST(Pages, ALargeNetworkHasASheetOfItsOwnOnLargePaperToo)
{
    for (const picture::Paper paper : {picture::Paper::A3, picture::Paper::A1}) {
        picture::Picture made = pagesPicture({ringOf(45), longTable(8)});
        made.frame.paper = paper;

        const Pages pages = layOutPages(made, Language::English);

        ASSERT_EQ(pages.pages.size(), 2U);
        EXPECT_EQ(pages.pages[0].texts.filter(QStringLiteral("row ")).size(), 8) << "the text goes on";
        EXPECT_TRUE(pages.pages[0].texts.contains(QStringLiteral("Figure 1 is on page 2.")));
        EXPECT_TRUE(pages.pages[1].texts.contains(QStringLiteral("Figure 1. Network")));
        EXPECT_EQ(pages.pages[1].size, pages.pages[0].size);
    }
}

TEST(Pages, OnA3ASectionThatFitsAColumnIsNotDivided)
{
    picture::Picture made = pagesPicture({longTable(25)});
    made.frame.paper = picture::Paper::A3;
    made.sections << made.sections.first() << made.sections.first();

    const Pages pages = layOutPages(made, Language::English);

    int heads = 0;
    for (const Page &page : pages.pages)
        heads += static_cast<int>(page.texts.count(QStringLiteral("Name\tSum")));
    EXPECT_EQ(heads, 3) << "a table that goes on in another column repeats its head";
    EXPECT_EQ(pages.pages.size(), 2U) << "two columns on the first page, the third section on the next";
}

TEST(Pages, TheFlowGoesThroughTheColumnsBeforeItBeginsAPage)
{
    PageFlow flow(PageStyle{}, pageForm(picture::Paper::A1));
    for (int column = 0; column < 2; ++column) {
        EXPECT_EQ(flow.page(), 0);
        EXPECT_NEAR(flow.used(), 0, 0.01);
        flow.mark([](QPainter &, QPointF) {}, flow.fullHeight() - 10);
        flow.need(20);
    }
    EXPECT_EQ(flow.page(), 1);
    flow.goAcross();
    EXPECT_EQ(flow.page(), 1) << "the head of a page takes what goes across";
    flow.mark([](QPainter &, QPointF) {}, 500);
    flow.leaveAcross();
    EXPECT_LT(flow.fullHeight(), pageForm(picture::Paper::A1).size.height() - 700);
}

TEST(Pages, AColumnThatHasRoomDoesNotBreakItsTexts)
{
    picture::Table table;
    table.columns = {{picture::value(QStringLiteral("Naam")), 1, false},
                     {picture::value(QStringLiteral("Land")), 3, false},
                     {picture::value(QStringLiteral("Wat")), 3, false}};
    const QString name = QStringLiteral("Schijnwaard Administraties B.V. [1, 2]");
    table.rows = {{picture::value(name), picture::value(QStringLiteral("Cyprus")),
                   picture::value(QStringLiteral("Een lange tekst. ").repeated(20))}};

    const std::vector<double> widths = columnWidths(table, Phrasebook(Language::Dutch), 960);

    EXPECT_GT(widths[1], QFontMetricsF(PageStyle::small()).horizontalAdvance(QStringLiteral("Cyprus")));
    EXPECT_GT(widths[2], 500) << "the long text gets what is over";
    EXPECT_NEAR(widths[0] + widths[1] + widths[2], 960, 0.01);

    table.rows[0][2] = picture::value(QStringLiteral("Kort"));
    const std::vector<double> roomy = columnWidths(table, Phrasebook(Language::Dutch), 960);
    EXPECT_GT(roomy[0], QFontMetricsF(PageStyle::small()).horizontalAdvance(name)) << "whatever share it asked for";
}

TEST(Pages, AHeadingStandsOnThePageOfItsTable)
{
    for (int lines = 20; lines < 60; ++lines) {
        picture::Picture made = pagesPicture({});
        made.sections.first().blocks = {
            picture::Paragraph{picture::value(QStringLiteral("line\n").repeated(lines)), {}, false}};
        picture::Section second;
        second.id = QStringLiteral("seizures");
        second.title = picture::value(QStringLiteral("Second heading"));
        second.blocks = {longTable(9)};
        made.sections << second;

        const Pages pages = layOutPages(made, Language::English);

        for (const Page &page : pages.pages)
            if (page.texts.contains(QStringLiteral("Second heading"))) {
                EXPECT_EQ(page.texts.filter(QStringLiteral("row ")).size(), 9) << lines;
            }
    }
}

TEST(Pages, ATrailIsDrawnLowerWhereAPageWouldEndHalfEmpty)
{
    picture::Picture made =
        pagesPicture({picture::Paragraph{picture::value(QStringLiteral("line\n").repeated(5)), {}, false}});
    picture::TrailFigure trail;
    trail.caption = picture::value(QStringLiteral("Trail"));
    picture::Section second;
    second.title = picture::value(QStringLiteral("Money"));
    second.blocks = {picture::Paragraph{picture::value(QStringLiteral("It went.")), {}, false}, trail};
    made.sections << second;

    EXPECT_EQ(layOutPages(made, Language::English).pages.size(), 1U);

    made.sections.first().blocks = {
        picture::Paragraph{picture::value(QStringLiteral("line\n").repeated(24)), {}, false}};
    EXPECT_EQ(layOutPages(made, Language::English).pages.size(), 2U) << "but no lower than can be read";
}

TEST(Pages, KeyJudgementsStandBesideEachOtherAboveTheNetworkOnALargeSheet)
{
    picture::KeyJudgement judgement;
    judgement.likelihood = picture::Likelihood::Likely;
    QList<picture::Block> judgements;
    for (const QString &text : {QStringLiteral("First."), QStringLiteral("Second."), QStringLiteral("Third.")}) {
        judgement.text = picture::value(text);
        judgements << judgement;
    }
    picture::Picture made = pagesPicture(judgements);
    made.frame.paper = picture::Paper::A1;
    picture::Section network;
    network.title = picture::value(QStringLiteral("Network"));
    network.blocks = {ringOf(30)};
    made.sections << network;

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_EQ(pages.pages.front().texts.filter(QStringLiteral("3. Third.")).size(), 1);
    EXPECT_EQ(
        pages.pages.front().texts.filter(QStringLiteral("1. First.\nLikelihood: likely (55–80%).\n2. Second.")).size(),
        1)
        << "in one row";
    EXPECT_TRUE(pages.pages.front().texts.contains(QStringLiteral("Figure 1. Network")));
}

TEST(Pages, AtTheEndOfALargeSheetTheNetworkComesBehindItsTableOnAPageOfItsOwn)
{
    picture::Picture made = pagesPicture({picture::Paragraph{picture::value(QStringLiteral("Text.")), {}, false}});
    made.frame.paper = picture::Paper::A3;
    picture::Section network;
    network.title = picture::value(QStringLiteral("Network"));
    network.blocks = {ringOf(30), longTable(5)};
    made.sections << network;

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(pages.pages[0].texts.filter(QStringLiteral("row ")).size(), 5);
    EXPECT_TRUE(pages.pages[1].texts.contains(QStringLiteral("Figure 1. Network")));
}

TEST(Pages, OnA3ATextIsDividedBeforeALargePartOfAColumnStaysBlank)
{
    picture::Picture made = pagesPicture({longTable(12)});
    made.frame.paper = picture::Paper::A3;
    const auto isBelowTheTable = [](const Pages &pages) {
        const QSizeF size = pages.pages.front().size;
        return hasInk(pages.pages.front(),
                      QRectF(size.width() * 0.04, size.height() * 0.5, size.width() * 0.3, size.height() * 0.1));
    };
    ASSERT_FALSE(isBelowTheTable(layOutPages(made, Language::English)));
    made.sections << linesSection(34);

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_TRUE(isBelowTheTable(pages)) << "the text begins in the first column";
}

TEST(Pages, AFoldOutNeverStandsInTheMidstOfATable)
{
    bool wasLater = false;
    for (int rows = 5; rows < 70; ++rows) {
        const Pages pages = layOutPages(pagesPicture({ringOf(45), longTable(rows)}), Language::English);

        const int sheet = pageWith(pages, QStringLiteral("Figure 1. Network"));
        ASSERT_GE(sheet, 0);
        int before = 0;
        for (int i = 0; i < sheet; ++i)
            before += static_cast<int>(pages.pages[static_cast<size_t>(i)].texts.filter(QStringLiteral("row ")).size());
        EXPECT_TRUE(before == 0 || before == rows) << rows;
        EXPECT_GE(pageWith(pages, QStringLiteral("Figure 1 is on page %1.").arg(sheet + 1)), 0) << rows;
        wasLater = wasLater || sheet > 1;
    }
    EXPECT_TRUE(wasLater) << "none of these tables was divided";
}

TEST(Pages, BookmarksLeadToTheirPagesAlsoBehindAFoldOut)
{
    picture::Picture made = pagesPicture({ringOf(45), longTable(5)});
    picture::Section later = linesSection(40);
    later.title = picture::value(QStringLiteral("Later heading"));
    made.sections << linesSection(36) << later;

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.bookmarks.size(), 3U);
    EXPECT_EQ(pages.bookmarks[2].page, pageWith(pages, QStringLiteral("Later heading")));
    EXPECT_GE(pages.bookmarks[2].page, 2) << "the sheet stands before it";
}

TEST(Pages, AFigureWithoutRoomLetsTheTableBehindItComeFirst)
{
    bool wasLater = false;
    for (int lines = 1; lines < 40; ++lines) {
        picture::TrailFigure trail;
        trail.caption = picture::value(QStringLiteral("Trail"));
        picture::Section money;
        money.title = picture::value(QStringLiteral("Money"));
        picture::Paragraph note{picture::value(QStringLiteral("A note to the table.")), {}, true};
        money.blocks = {picture::Paragraph{picture::value(QStringLiteral("It went.")), {}, false}, trail, longTable(25),
                        note};
        picture::Picture made = pagesPicture({});
        made.sections = {linesSection(lines), money};

        const Pages pages = layOutPages(made, Language::English);

        const int figure = pageWith(pages, QStringLiteral("Figure 1. Trail"));
        const int rows = pageWith(pages, QStringLiteral("row 0"));
        wasLater = wasLater || rows < figure;
        ASSERT_GE(figure, 0) << lines;
        EXPECT_EQ(pageWith(pages, QStringLiteral("A note to the table.")), pageWith(pages, QStringLiteral("row 24")))
            << lines;
    }
    EXPECT_TRUE(wasLater) << "the figure had room wherever it came";
}

TEST(Pages, TheShortEndOfASectionTakesTheParagraphBeforeItAlong)
{
    int together = 0;
    for (int lines = 10; lines < 50; ++lines) {
        picture::Section section = linesSection(lines);
        section.blocks << picture::Paragraph{picture::value(QStringLiteral("The last but one.")), {}, false}
                       << picture::Paragraph{picture::value(QStringLiteral("The end.")), {}, false};
        picture::Picture made = pagesPicture({});
        made.sections = {section, linesSection(40)};

        const Pages pages = layOutPages(made, Language::English);

        const int end = pageWith(pages, QStringLiteral("The end."));
        EXPECT_EQ(pageWith(pages, QStringLiteral("The last but one.")), end) << lines;
        together += end > 0 ? 1 : 0;
    }
    EXPECT_GT(together, 0);
}

TEST(Pages, TheColumnsOfTheLastPosterEndAtAboutTheSameHeight)
{
    picture::Picture made = pagesPicture({});
    made.frame.paper = picture::Paper::A1;
    made.sections.clear();
    for (int i = 0; i < 2; ++i) {
        made.sections << linesSection(16);
        made.sections.last().title = picture::value(QStringLiteral("Lines %1").arg(i));
    }

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 1U);
    const QSizeF size = pages.pages.front().size;
    for (const double left : {0.03, 0.51}) // of the columns
        EXPECT_TRUE(hasInk(pages.pages.front(),
                           QRectF(size.width() * left, size.height() * 0.15, size.width() * 0.1, size.height() * 0.3)))
            << left;
}

TEST(PageFlow, LoweredColumnsLeaveWhatGoesAcrossAndOtherPagesAlone)
{
    PageFlow flow(PageStyle{}, pageForm(picture::Paper::A3));
    const double full = flow.fullHeight();
    flow.lower(0, 0.5);
    EXPECT_NEAR(flow.fullHeight(), full / 2, 0.01);
    flow.goAcross();
    EXPECT_NEAR(flow.fullHeight(), full, 0.01);
    flow.leaveAcross();
    flow.newPage();
    EXPECT_EQ(flow.page(), 0);
    flow.mark([](QPainter &, QPointF) {}, full / 4);
    EXPECT_NEAR(flow.lastColumns().share, 0.75, 0.01) << "one column and half of the other";
    flow.newPage();
    EXPECT_EQ(flow.page(), 1);
    EXPECT_NEAR(flow.fullHeight(), full, 0.01);
}
