#include "tests/support/temporary.h"
#include "ui/base/theme.h"
#include "ui/picture/pageflow.h"
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/picturefile.h"
#include "ui/picture/tableflow.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSet>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

picture::Table longTable(int rows)
{
    picture::Table table;
    table.caption = picture::value(QStringLiteral("Caption"));
    table.columns = {{picture::value(QStringLiteral("Name")), 3, false},
                     {picture::value(QStringLiteral("Sum")), 1, true}};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<picture::Phrase>{picture::value(QStringLiteral("row %1").arg(i)),
                                             picture::value(static_cast<qint64>(1000 + i))};
    return table;
}

picture::NetworkFigure ringOf(int nodes)
{
    picture::NetworkFigure figure;
    for (int i = 0; i < nodes; ++i) {
        figure.network.addNode(RecordId(i + 1), QStringLiteral("N%1").arg(i), QStringLiteral("person"));
        figure.positions.emplace_back(100.0 * (i % 10), 100.0 * (i / 10));
        figure.roles.emplace_back();
    }
    figure.network.finish();
    figure.caption = picture::value(QStringLiteral("Network"));
    return figure;
}

picture::Picture pagesPicture(const QList<picture::Block> &blocks)
{
    picture::Picture made;
    made.frame.title = picture::value(QStringLiteral("Title"));
    made.frame.marking = picture::value(QStringLiteral("MARKING"));
    made.frame.asOf = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    picture::Section section;
    section.title = picture::value(QStringLiteral("Section"));
    section.blocks = blocks;
    made.sections << section;
    return made;
}

bool hasInk(const Page &page, const QRectF &area)
{
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, page);
    painter.end();
    for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y)
        for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x)
            if (qGray(image.pixel(x, y)) < 90)
                return true;
    return false;
}

} // namespace

TEST(Pages, EveryPageCarriesMarkingAndItsNumber)
{
    const Pages pages = layOutPages(pagesPicture({longTable(150)}), Language::English);

    ASSERT_GT(pages.pages.size(), 2U);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        EXPECT_EQ(pages.pages[i].texts.count(QStringLiteral("MARKING")), 2) << i;
        EXPECT_TRUE(pages.pages[i].texts.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.pages.size())))
            << i;
    }
}

TEST(Pages, TheMarkingBlockStandsOnEveryPageInTheLanguageOfThePicture)
{
    picture::Picture made = pagesPicture({longTable(150)});
    made.frame.marking = picture::freeText(QStringLiteral("Dep. VERTROUWELIJK"), QStringLiteral("RESTRICTED"));
    made.frame.markedUntil = QDate(2035, 1, 1);
    made.frame.handling = Handling::H1;
    made.frame.tlp = Tlp::AmberStrict;

    for (const Page &page : layOutPages(made, Language::Dutch).pages) {
        EXPECT_EQ(page.texts.count(QStringLiteral("Dep. VERTROUWELIJK, tot en met 1 januari 2035")), 2);
        EXPECT_TRUE(page.texts.contains(QStringLiteral("H1 · TLP:AMBER+STRICT")));
    }
    const auto english = layOutPages(made, Language::English).pages;
    for (const Page &page : english)
        EXPECT_EQ(page.texts.count(QStringLiteral("RESTRICTED, until 1 January 2035")), 2);
    EXPECT_TRUE(
        english[0]
            .texts.join(QLatin1Char('\n'))
            .contains(QStringLiteral(
                "H1 – not to be used in judicial proceedings without the provider's permission · TLP:AMBER+STRICT")))
        << "explained once, in the head";
}

TEST(Pages, ALongMarkingStandsOnALineOfItsOwnTowardsTheEdge)
{
    picture::Picture made = pagesPicture({longTable(3)});
    const PageStyle style;
    const QRectF above(style.margin, style.margin - 24 - 36, style.a4.width() - 2 * style.margin, 30);
    EXPECT_FALSE(hasInk(layOutPages(made, Language::English).pages[0], above)) << "a short one stands in the line";
    made.frame.marking = picture::value(QStringLiteral("EUROPOL UNCLASSIFIED – BASIC PROTECTION LEVEL – EXERCISE"));
    EXPECT_TRUE(hasInk(layOutPages(made, Language::English).pages[0], above));
}

TEST(Pages, TheHeadNamesReviewerAuthorityDistributionAndRetentionWhereFilled)
{
    picture::Picture made = pagesPicture({longTable(3)});
    made.frame.purpose = picture::freeText(QStringLiteral("Vervolging"), QStringLiteral("Prosecution"));
    made.frame.isPurposeOfProvision = true;
    made.frame.reviewer = QStringLiteral("M. Tegenlees");
    made.frame.authority = QStringLiteral("R. van Vaststelling");
    made.frame.distribution = picture::freeText(QStringLiteral("Stuurploeg"), QStringLiteral("Steering group"));
    made.frame.retainUntil = QDate(2031, 12, 31);

    const QString first = layOutPages(made, Language::English).pages[0].texts.join(QLatin1Char('\n'));

    for (const char *field :
         {"Purpose of the provision\tProsecution", "Reviewer\tM. Tegenlees", "Approved by\tR. van Vaststelling",
          "Distribution\tSteering group", "Retention to be reviewed on\t31 December 2031"})
        EXPECT_TRUE(first.contains(QLatin1String(field))) << field;
}

TEST(Pages, ASectionOfOneLanguageIsPrintedInThatLanguageOnly)
{
    picture::Picture made = pagesPicture({longTable(3)});
    picture::Section terms = made.sections.first();
    terms.title = picture::value(QStringLiteral("Terms of the trade"));
    terms.onlyIn = Language::English;
    made.sections.prepend(terms);

    EXPECT_EQ(layOutPages(made, Language::English).bookmarks.size(), 2U);
    const Pages dutch = layOutPages(made, Language::Dutch);
    EXPECT_EQ(dutch.bookmarks.size(), 1U);
    EXPECT_FALSE(dutch.pages[0].texts.contains(QStringLiteral("Terms of the trade")));
}

TEST(Pages, TheHeadSaysThatATranslationIsPending)
{
    picture::Picture made = pagesPicture({longTable(3)});
    const auto head = [&made](Language language) {
        return layOutPages(made, language).pages[0].texts.filter(QStringLiteral("courtesy translation")).size();
    };
    EXPECT_EQ(head(Language::English), 0);
    made.frame.question = picture::freeText(QStringLiteral("Vraag?"), {});
    EXPECT_EQ(head(Language::English), 1);
}

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

TEST(Pages, TheSamePictureTurnsWithTheLanguage)
{
    const auto textsOf = [](Language language) {
        QStringList texts;
        for (const Page &page : layOutPages(pagesPicture({longTable(3)}), language).pages)
            texts << page.texts;
        return texts;
    };

    EXPECT_TRUE(textsOf(Language::Dutch).contains(QStringLiteral("Pagina 1 van 1")));
    EXPECT_TRUE(textsOf(Language::English).contains(QStringLiteral("Page 1 of 1")));
}

TEST(PdfRenderer, WritesAPdf)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));

    NoProgress progress;
    ASSERT_TRUE(writePicture(pagesPicture({ringOf(45), longTable(3)}), Language::Dutch, path, progress));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
}

TEST(Pages, EveryPageCarriesTheChecksumOfTheContentAndTheNumberOfTheCopy)
{
    picture::Picture made = pagesPicture({longTable(150)});
    made.frame.contentHash = QByteArray::fromHex("3f2a91bc77d01e55aabb");
    made.frame.copy = 12;

    for (const Page &page : layOutPages(made, Language::English).pages) {
        EXPECT_TRUE(page.texts.contains(QStringLiteral("Content checksum 3f2a 91bc 77d0 1e55")));
        EXPECT_TRUE(page.texts.contains(QStringLiteral("Copy 12")));
        EXPECT_TRUE(hasInk(page, QRectF(page.size.width() - 300, page.size.height() - 100, 200, 60))) << "the copy";
    }
}

TEST(Pages, AComparisonIsColouredAndHasItsLegend)
{
    const auto coloursOf = [](const picture::NetworkFigure &figure) {
        const Pages pages = layOutPages(pagesPicture({figure}), Language::English);
        QImage image(pages.pages[0].size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPage(painter, pages.pages[0]);
        painter.end();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        return colours;
    };
    picture::NetworkFigure figure = ringOf(3);
    const QRgb withdrawn = Theme::print().series[5].rgb();
    EXPECT_FALSE(coloursOf(figure).contains(withdrawn));
    figure.nodeDifferences = {picture::Difference::New, picture::Difference::Same, picture::Difference::Withdrawn};

    EXPECT_TRUE(coloursOf(figure).contains(withdrawn));
}

TEST(Pages, AFigureOfNothingLeavesRoomAndSaysItsCaption)
{
    picture::TimelineFigure timeline;
    timeline.caption = picture::value(QStringLiteral("Empty"));
    picture::TrailFigure trail;
    trail.caption = picture::value(QStringLiteral("Empty"));

    const Pages pages = layOutPages(pagesPicture({ringOf(0), trail, timeline}), Language::English);

    QStringList texts;
    for (const Page &page : pages.pages) {
        texts << page.texts;
        (void)hasInk(page, QRectF(0, 0, 10, 10)); // draws it
    }
    EXPECT_EQ(texts.filter(QStringLiteral("Figure ")).size(), 3);
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

TEST(Pages, OnAPosterTheNetworkGoesAcrossAndTheTextStandsInColumnsBelow)
{
    picture::Picture made = pagesPicture({ringOf(45), longTable(30)});
    made.frame.paper = picture::Paper::A1;

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 1U) << "what takes pages of A4 fits one poster";
    const Page &poster = pages.pages.front();
    EXPECT_NEAR(poster.size.width() / 144 * 25.4, 841, 2);
    EXPECT_NEAR(poster.size.height() / 144 * 25.4, 594, 2);
    int rows = 0;
    int heads = 0;
    for (const QString &text : poster.texts) {
        rows += text.startsWith(QLatin1String("row ")) ? 1 : 0;
        heads += text == QLatin1String("Name\tSum") ? 1 : 0;
    }
    EXPECT_EQ(rows, 30);
    EXPECT_GE(heads, 2) << "each column repeats the head";
    EXPECT_TRUE(hasInk(poster, QRectF(poster.size.width() * 0.6, poster.size.height() * 0.6, 400, 400)));
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
    for (int column = 0; column < 3; ++column) {
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

TEST(Pages, ALastSheetWithAFewLinesIsSaved)
{
    int saved = 0;
    for (int rows = 30; rows < 60; ++rows) {
        const Pages pages = layOutPages(pagesPicture({longTable(rows)}), Language::English);
        const QStringList last = pages.pages.back().texts.filter(QStringLiteral("row "));
        saved += pages.pages.size() == 1 ? 1 : 0;
        EXPECT_TRUE(pages.pages.size() == 1 || last.size() >= 3) << rows;
    }
    EXPECT_GT(saved, 0);
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
    network.blocks = {ringOf(45)};
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
    network.blocks = {ringOf(45), longTable(5)};
    made.sections << network;

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(pages.pages[0].texts.filter(QStringLiteral("row ")).size(), 5);
    EXPECT_TRUE(pages.pages[1].texts.contains(QStringLiteral("Figure 1. Network")));
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

namespace
{

int pageWith(const Pages &pages, const QString &text)
{
    for (size_t i = 0; i < pages.pages.size(); ++i)
        if (!pages.pages[i].texts.filter(text).isEmpty())
            return static_cast<int>(i);
    return -1;
}

picture::Section linesSection(int lines)
{
    picture::Section section;
    section.title = picture::value(QStringLiteral("Lines"));
    section.blocks = {picture::Paragraph{picture::value(QStringLiteral("line\n").repeated(lines)), {}, false}};
    return section;
}

} // namespace

TEST(Pages, OnA3ATextIsDividedBeforeALargePartOfAColumnStaysBlank)
{
    picture::Picture made = pagesPicture({longTable(12)});
    made.frame.paper = picture::Paper::A3;
    made.sections << linesSection(34);

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 1U);
    const QSizeF size = pages.pages.front().size;
    EXPECT_TRUE(hasInk(pages.pages.front(),
                       QRectF(size.width() * 0.05, size.height() * 0.75, size.width() * 0.2, size.height() * 0.1)))
        << "the text begins in the first column";
    EXPECT_TRUE(hasInk(pages.pages.front(),
                       QRectF(size.width() * 0.55, size.height() * 0.12, size.width() * 0.2, size.height() * 0.1)));
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
    for (int i = 0; i < 3; ++i) {
        made.sections << linesSection(16);
        made.sections.last().title = picture::value(QStringLiteral("Lines %1").arg(i));
    }

    const Pages pages = layOutPages(made, Language::English);

    ASSERT_EQ(pages.pages.size(), 1U);
    const QSizeF size = pages.pages.front().size;
    for (const double left : {0.03, 0.345, 0.66}) // of the columns
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
