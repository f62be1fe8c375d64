#include "tests/support/temporary.h"
#include "tests/ui/picture/samplepages.h"
#include "ui/base/theme.h"
#include "ui/picture/picturefile.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QSet>

using namespace kluwen;
using namespace kluwen::test;
using namespace kluwen::ui;

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

TEST(Pages, TheHandlingCodeMeansWhatTheRecipientMayDo)
{
    picture::Picture made = pagesPicture({longTable(3)});
    const auto first = [&made] { return layOutPages(made, Language::English).pages[0].texts.join(QLatin1Char('\n')); };
    EXPECT_TRUE(first().contains(QStringLiteral("H0 – for the prevention and combating of crime")));

    made.frame.isForPurposeOnly = true;

    EXPECT_FALSE(first().contains(QStringLiteral("combating of crime")));
    EXPECT_TRUE(first().contains(QStringLiteral("H0 – use only for the purpose of this provision")));
    made.frame.handling = Handling::H1;
    EXPECT_TRUE(first().contains(QStringLiteral("H1 – not to be used in judicial proceedings")));
    made.frame.isPermitted = true;
    EXPECT_TRUE(first().contains(QStringLiteral("H1 – used with the provider's permission, as stated below")));
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
