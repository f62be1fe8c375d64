#include "tests/support/temporary.h"
#include "tests/ui/chart/samplenetwork.h"
#include "ui/base/rendering.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/legend.h"
#include "ui/chart/networkfigure.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

Scene sampleScene()
{
    const auto sample = test::sampleNetwork();
    return makeScene(sample.network, sample.positions, sample.looks, Language::English);
}

/// Where KLUWEN_PICTURES names a folder, what was drawn is kept there to be looked at.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("KLUWEN_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

QImage draw(const Scene &scene, const Theme &theme, QSize size, double ratio, PaintOptions options)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintNetwork(painter, QRectF(QPointF(), size), scene, theme, Language::English, options);
    return image;
}

QStringList textsOfSvg(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    EXPECT_FALSE(xml.hasError());
    return texts;
}

} // namespace

TEST(Painter, DrawsAThingInTheColourOfItsFamilyAtItsPlace)
{
    const Scene scene = sampleScene();
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        PaintOptions options;
        options.view = Viewport{QRectF(0, 0, 900, 700), {0, 0}, 1.0};
        const QImage image = draw(scene, theme, QSize(900, 700), 1, options);
        const double radius = scene.pixelRadius(0, *options.view);
        // Between the symbol in the middle and the rim.
        EXPECT_EQ(image.pixelColor(450, 350 + static_cast<int>(radius * 0.84)).rgb(),
                  theme.family(Family::Person).rgb());
        EXPECT_EQ(image.pixelColor(2, 2).rgb(), theme.canvas.rgb());
    }
}

TEST(Painter, SpritesLookLikeVectors)
{
    const Scene scene = sampleScene();
    for (const double ratio : {1.0, 2.0}) {
        PaintOptions options;
        options.view = Viewport{QRectF(0, 0, 1000, 760), {60, 40}, 1.0};
        const QImage vectors = draw(scene, Theme::light(), QSize(1000, 760), ratio, options);
        SpriteCache sprites(ratio);
        options.sprites = &sprites;
        const QImage pixels = draw(scene, Theme::light(), QSize(1000, 760), ratio, options);
        qint64 differing = 0;
        for (int y = 0; y < vectors.height(); ++y)
            for (int x = 0; x < vectors.width(); ++x)
                if (std::abs(qGray(vectors.pixel(x, y)) - qGray(pixels.pixel(x, y))) > 96)
                    ++differing;
        // Only edges that fall on another half of a pixel differ.
        EXPECT_LT(differing, vectors.width() * vectors.height() / 100) << ratio;
    }
}

TEST(Painter, AColourByRuleIsShownAndItsSymbolStandsOut)
{
    Scene scene = sampleScene();
    scene.thingColours.assign(scene.ids.size(), 0);
    scene.thingColours[0] = qRgb(200, 30, 30);
    PaintOptions options;
    options.view = Viewport{QRectF(0, 0, 900, 700), {0, 0}, 1.0};
    const QImage image = draw(scene, Theme::light(), QSize(900, 700), 1, options);

    const QColor fill = image.pixelColor(450, 350 + static_cast<int>(scene.pixelRadius(0, *options.view) * 0.84));
    EXPECT_GT(fill.red(), fill.blue() + 60);
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()})
        for (const QRgb colour : {qRgb(200, 30, 30), qRgb(255, 255, 0), qRgb(255, 255, 255), qRgb(0, 0, 0),
                                  qRgb(128, 128, 128), qRgb(0, 0, 255)}) {
            const ShapeColours colours = shapeColours(Family::Person, colour, theme);
            EXPECT_GE(contrast(colours.edge, colours.fill), 3.0) << colour << theme.isDark;
            EXPECT_GE(contrast(colours.edge, theme.canvas), 3.0) << colour << theme.isDark;
        }
}

TEST(Painter, AnOpenedTieIsDrawnAsItsLinks)
{
    Scene scene = sampleScene();
    PaintOptions options;
    options.view = Viewport{QRectF(0, 0, 900, 700), {60, 0}, 1.6};
    const QImage closed = draw(scene, Theme::light(), QSize(900, 700), 1, options);
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie)
        scene.tieLooks[static_cast<size_t>(tie)] |= OpenedLook;
    scene.groupSizes.assign(scene.ids.size(), 0);
    scene.groupSizes[0] = 12;
    scene.badges.assign(scene.ids.size(), QString());
    scene.badges[1] = QStringLiteral("7,2");
    const QImage opened = draw(scene, Theme::light(), QSize(900, 700), 1, options);

    EXPECT_NE(closed, opened);
    keep(opened, QStringLiteral("network-opened"));
}

TEST(Painter, SelectedTiesAreOpenedAndClosedOnTheCanvas)
{
    ChartCanvas canvas;
    canvas.setScene(std::make_shared<Scene>(sampleScene()));
    EXPECT_FALSE(canvas.toggleOpened()); // nothing is selected
    canvas.setSelected({0}, {});

    EXPECT_TRUE(canvas.toggleOpened());
    EXPECT_EQ(canvas.scene().openedTies().size(), 1U);
    EXPECT_TRUE(canvas.toggleOpened());
    EXPECT_TRUE(canvas.scene().openedTies().empty());
}

TEST(Painter, TextOfLabelsStandsOutFromItsGround)
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        EXPECT_GE(contrast(theme.text, theme.canvas), 4.5);
        EXPECT_GE(contrast(theme.textMuted, theme.canvas), 4.5);
        EXPECT_GE(contrast(theme.text, theme.surfaceRaised), 4.5); // chips and cards
        // Through the halo a line in the strongest colour still leaves the text readable.
        for (const QColor &line : theme.series)
            EXPECT_GE(contrast(theme.text, mixed(line, theme.canvas, 0.82)), 4.5) << line.name().toStdString();
    }
}

TEST(Painter, LineMeaningIsSeenWithoutColour)
{
    Scene scene = sampleScene();
    const auto dark = [&](graph::Certainty certainty) {
        for (auto &each : scene.tieCertainty)
            each = certainty;
        PaintOptions options;
        options.labels = false;
        const QImage image = draw(scene, Theme::print(), QSize(900, 700), 1, options);
        qint64 count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        return count;
    };

    const auto confirmed = dark(graph::Certainty::Confirmed);
    const auto unconfirmed = dark(graph::Certainty::Unconfirmed);

    EXPECT_LT(unconfirmed, confirmed);
}

TEST(Painter, SvgCarriesTheLabelsOfTheScreen)
{
    const Scene scene = sampleScene();
    const test::TemporaryFolder folder;
    const QSize size(1400, 1000);
    std::vector<PlacedLabel> onScreen;
    PaintOptions options;
    options.placed = &onScreen;
    SpriteCache sprites;
    options.sprites = &sprites;
    draw(scene, Theme::light(), size, 1, options);

    const auto written =
        renderToFile(folder.path(QStringLiteral("a.svg")), size, [&](QPainter &painter, const QRectF &target) {
            paintNetwork(painter, target, scene, Theme::print(), Language::English);
        });

    ASSERT_TRUE(written.has_value());
    const QStringList texts = textsOfSvg(folder.path(QStringLiteral("a.svg")));
    ASSERT_GE(onScreen.size(), 14U);
    for (const PlacedLabel &label : onScreen)
        EXPECT_TRUE(texts.contains(label.text)) << label.text.toStdString();
}

TEST(Painter, LegendNamesOnlyWhatIsUsed)
{
    const auto sample = test::sampleNetwork();
    Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::Dutch);
    const auto has = [&](const QString &text) {
        const auto entries = legendEntries(scene, Language::Dutch);
        return std::any_of(entries.begin(), entries.end(),
                           [&](const LegendEntry &entry) { return entry.text == text; });
    };
    EXPECT_TRUE(has(QStringLiteral("voertuig")));
    EXPECT_TRUE(has(QStringLiteral("kopstuk")));
    EXPECT_FALSE(has(QStringLiteral("vaartuig")));

    for (size_t n = 0; n < scene.ids.size(); ++n)
        if (scene.labels[n] == QLatin1String("V-482-KX"))
            scene.looks[n] |= HiddenLook;

    EXPECT_FALSE(has(QStringLiteral("voertuig")));
}

TEST(Painter, PicturesToLookAt)
{
    const Scene scene = sampleScene();
    for (const bool dark : {false, true})
        for (const double ratio : {1.0, 2.0}) {
            PaintOptions options;
            options.legend = true;
            SpriteCache sprites(ratio);
            options.sprites = &sprites;
            const QImage image = draw(scene, dark ? Theme::dark() : Theme::light(), QSize(1280, 800), ratio, options);
            EXPECT_GT(image.width(), 0);
            keep(image, QStringLiteral("network-%1-%2x")
                            .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(ratio));
        }
    PaintOptions near;
    near.view = Viewport{QRectF(0, 0, 1280, 800), {60, 150}, 2.0};
    keep(draw(scene, Theme::light(), QSize(1280, 800), 1, near), QStringLiteral("network-near"));
    PaintOptions far;
    far.view = Viewport{QRectF(0, 0, 640, 400), {60, 80}, 0.45};
    keep(draw(scene, Theme::light(), QSize(640, 400), 1, far), QStringLiteral("network-small"));
}

TEST(Painter, TwentyThousandThingsAreDrawnWhileTheHandMoves)
{
    const auto sample = test::largeNetwork(20000, 40000);
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    SpriteCache sprites;
    PaintOptions options;
    options.sprites = &sprites;
    QElapsedTimer timer;
    timer.start();
    const QImage fine = draw(scene, Theme::light(), QSize(1920, 1080), 1, options);
    RecordProperty("fine_ms", static_cast<int>(timer.restart()));
    options.antialias = false;
    options.labels = false;
    const QImage rough = draw(scene, Theme::light(), QSize(1920, 1080), 1, options);
    const auto roughMs = timer.elapsed();
    RecordProperty("rough_ms", static_cast<int>(roughMs));
    printf("20,000 things: %lld ms rough\n", static_cast<long long>(roughMs));
    EXPECT_NE(fine, rough);
    EXPECT_LT(roughMs, 6000); // with sanitizers; the release build is measured by the bench
    keep(fine, QStringLiteral("network-20000"));
}

TEST(Rendering, WritesEachKindOfFile)
{
    const Scene scene = sampleScene();
    const test::TemporaryFolder folder;
    const auto paint = [&](QPainter &painter, const QRectF &target) {
        EXPECT_EQ(target, QRectF(0, 0, 800, 600));
        paintNetworkFigure(painter, target, scene, Theme::print(), Language::English);
    };

    for (const char *ending : {"png", "svg", "pdf"}) {
        const QString path = folder.path(QStringLiteral("figure.") + QLatin1String(ending));
        ASSERT_TRUE(renderToFile(path, QSize(800, 600), paint).has_value()) << ending;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_GT(file.size(), 5000) << ending;
        if (QLatin1String(ending) == QLatin1String("pdf")) {
            EXPECT_TRUE(file.read(8).startsWith("%PDF-1."));
        }
    }
    EXPECT_EQ(QImage(folder.path(QStringLiteral("figure.png"))).size(), QSize(800, 600));
}

TEST(Rendering, AnUnknownEndingOrFolderIsSaidAndLeavesNothing)
{
    const test::TemporaryFolder folder;
    const auto paint = [](QPainter &, const QRectF &) {};

    const auto bad = renderToFile(folder.path(QStringLiteral("a.docx")), QSize(80, 60), paint);
    const auto nowhere = renderToFile(folder.path(QStringLiteral("no/such/a.png")), QSize(80, 60), paint);
    const auto empty = renderToFile(folder.path(QStringLiteral("a.png")), QSize(0, 60), paint);

    ASSERT_FALSE(bad.has_value());
    EXPECT_EQ(bad.error().code, Error::Code::Unsupported);
    ASSERT_FALSE(nowhere.has_value());
    EXPECT_EQ(nowhere.error().code, Error::Code::Unreadable);
    ASSERT_FALSE(empty.has_value());
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("a.docx"))));
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("a.png"))));
}

TEST(Painter, AFigureThatFillsItsPaperIsDrawnWiderAndKeepsTheOrder)
{
    const auto sample = test::sampleNetwork();
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    const QRectF wide(0, 0, 3000, 900);

    const Scene filled = filling(scene, wide, Language::English);

    EXPECT_GT(filled.bounds().width(), scene.bounds().width() * 1.2);
    EXPECT_LT(filled.bounds().width(), scene.bounds().width() * 2.1) << "it must still be recognised";
    for (size_t a = 0; a < scene.positions.size(); ++a)
        for (size_t b = 0; b < scene.positions.size(); ++b) {
            EXPECT_EQ(scene.positions[a].x() < scene.positions[b].x(),
                      filled.positions[a].x() < filled.positions[b].x());
            EXPECT_EQ(scene.positions[a].y() < scene.positions[b].y(),
                      filled.positions[a].y() < filled.positions[b].y());
        }
    EXPECT_EQ(filled.thingAt(Viewport{wide, {0, 0}, 1}.toTarget(filled.positions[0]), Viewport{wide, {0, 0}, 1}), 0);
}
