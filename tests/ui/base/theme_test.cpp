#include "ui/base/symbols.h"
#include "ui/base/theme.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QPainter>
#include <QPicture>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

const QList<Family> families{Family::Person, Family::Organisation, Family::Account, Family::Asset,
                             Family::Place,  Family::Event,        Family::Document};

} // namespace

class EveryTheme : public testing::TestWithParam<Theme>
{
};

TEST_P(EveryTheme, TextStandsOutFromEverySurface)
{
    const Theme theme = GetParam();

    for (const QColor &ground : {theme.window, theme.surface, theme.surfaceRaised, theme.canvas})
        for (const QColor &text : {theme.text, theme.textMuted, theme.accent, theme.danger, theme.warning, theme.good})
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrast(theme.accentText, theme.accent), 4.5);
}

TEST_P(EveryTheme, MarksStandOutFromTheCanvasAndFromTheirFill)
{
    const Theme theme = GetParam();

    for (const QColor &mark : theme.series)
        EXPECT_GE(contrast(mark, theme.canvas), 3.0) << mark.name().toStdString();
    for (const Family family : families)
        EXPECT_GE(contrast(theme.familyEdge(family), theme.family(family)), 3.0) << static_cast<int>(family);
}

INSTANTIATE_TEST_SUITE_P(All, EveryTheme, testing::Values(Theme::light(), Theme::dark(), Theme::print()));

TEST(Symbols, EveryThingTypeHasOneThatDrawsSomething)
{
    for (const ThingType &type : Schema::builtIn().thingTypes()) {
        ASSERT_TRUE(hasSymbol(type.symbol)) << type.symbol.toStdString();
        const QImage image = symbolPixmap(type.symbol, 16, Qt::black).toImage();
        int inked = 0;
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        EXPECT_GT(inked, 16) << type.symbol.toStdString();
        EXPECT_LT(inked, 180) << type.symbol.toStdString();
    }
}

TEST(Symbols, TakeTheColourAskedFor)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSymbol(painter, QStringLiteral("person"), QRectF(0, 0, 48, 48), QColor(Qt::red));
    painter.end();

    bool hasRed = false;
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 48; ++x)
            hasRed = hasRed || image.pixelColor(x, y) == QColor(Qt::red);
    EXPECT_TRUE(hasRed);
}

TEST(Symbols, NeedNothingButOurOwnDrawings)
{
    const QDir folder(QStringLiteral(":/symbols"));
    loadSymbols();
    ASSERT_GT(folder.entryList().size(), 60);
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")) << name.toStdString();
        EXPECT_FALSE(bytes.contains("href")) << name.toStdString();
        EXPECT_FALSE(bytes.contains("<text")) << name.toStdString();
    }
}

TEST(Shapes, EachFamilyHasAnOutlineOfItsOwnThatHoldsItsMiddle)
{
    QList<QPainterPath> outlines;
    for (const Family family : families) {
        const QPainterPath outline = familyShape(family, QRectF(0, 0, 40, 40));
        EXPECT_TRUE(outline.contains(QPointF(20, 20)));
        EXPECT_FALSE(outlines.contains(outline));
        outlines << outline;
    }
}
