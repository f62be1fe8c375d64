#include "ui/base/symbols.h"
#include "ui/base/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QToolButton>

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

namespace
{

/// The sheet is on the whole program; other tests shall not read it.
class StyleSheet : public testing::Test
{
protected:
    void SetUp() override { applyTheme(*qApp, Theme::light()); }
    void TearDown() override { qApp->setStyleSheet({}); }
};

} // namespace

TEST_F(StyleSheet, CellsStartAndEndWhereTheTextOfTheirHeadDoes)
{
    QTableView view;
    view.ensurePolished();
    QHeaderView &head = *view.horizontalHeader();
    head.ensurePolished();
    QStyleOptionHeader headOption;
    headOption.initFrom(&head);
    headOption.rect = QRect(0, 0, 200, 30);
    const QRect headText = head.style()->subElementRect(QStyle::SE_HeaderLabel, &headOption, &head);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(0, 0, 200, 30);
    option.features = QStyleOptionViewItem::HasDisplay;
    option.text =
        QStringLiteral("a text that is wider than its cell and therefore fills it from its left to its right");
    for (const QStyle::State focus : {QStyle::State(QStyle::State_None), QStyle::State(QStyle::State_HasFocus)}) {
        option.state = QStyle::State_Enabled | QStyle::State_Active | focus;
        const QRect cell = view.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &view);
        const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &view) + 1;
        EXPECT_EQ(cell.left() + margin, headText.left());
        EXPECT_EQ(cell.right() - margin, headText.right());
    }
}

TEST_F(StyleSheet, ButtonWithAMenuHasRoomForItsArrow)
{
    QToolButton plain;
    QToolButton opening;
    QMenu menu;
    for (QToolButton *button : {&plain, &opening}) {
        button->setText(QStringLiteral("Types"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    opening.setMenu(&menu);
    opening.setPopupMode(QToolButton::InstantPopup);
    EXPECT_GE(opening.sizeHint().width(), plain.sizeHint().width() + 12);
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
