#include "tests/ui/chart/samplenetwork.h"
#include "ui/chart/frame.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

constexpr QSize widget(700, 500);

std::shared_ptr<Scene> sceneOf(int things, int links)
{
    const auto sample = test::largeNetwork(things, links);
    return std::make_shared<Scene>(makeScene(sample.network, sample.positions, sample.looks, Language::English));
}

QImage paint(Frame &frame, const Viewport &view)
{
    QImage image(widget, QImage::Format_RGB32);
    image.fill(Theme::light().canvas);
    QPainter painter(&image);
    frame.paint(painter, view, 1);
    return image;
}

/// Paints until the picture is sharp, as a widget does.
QImage paintSharp(Frame &frame, const Viewport &view)
{
    QImage image = paint(frame, view);
    QElapsedTimer clock;
    clock.start();
    while (!frame.isSharp() && clock.elapsed() < 30000) {
        QTest::qWait(5);
        image = paint(frame, view);
    }
    EXPECT_TRUE(frame.isSharp());
    return image;
}

/// Whole pixels, so that tiles and a picture in one piece fall on the same ones.
Viewport viewAt(const Scene &scene, double scale)
{
    const QPointF middle = scene.bounds().center() * scale;
    return {QRectF(QPointF(), widget), QPointF(std::round(middle.x()), std::round(middle.y())) / scale, scale};
}

qint64 differing(const QImage &a, const QImage &b)
{
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
    return count;
}

} // namespace

TEST(Frame, TilesShowWhatOnePieceShows)
{
    const auto scene = sceneOf(6000, 9000);
    for (const double scale : {0.08, 0.5, 1.3}) {
        Frame frame;
        frame.setScene(scene);
        ASSERT_TRUE(frame.isLarge());
        const Viewport view = viewAt(*scene, scale);

        const QImage tiled = paintSharp(frame, view);

        // Labels of the view and of what lies around it, as the hand may bring it in.
        Viewport around = view;
        around.target.adjust(-200, -200, 200, 200);
        LabelRules rules;
        rules.wholeOnly = false;
        const auto labels = placeLabels(*scene, around, rules);
        SpriteCache sprites;
        PaintOptions options;
        options.given = &labels;
        const QImage whole = networkImage(*scene, view, Theme::light(), Language::English, options, sprites);
        EXPECT_LT(differing(tiled, whole), widget.width() * widget.height() / 400) << scale;
    }
}

TEST(Frame, SomethingIsShownAtOnceWhileTheViewZooms)
{
    const auto scene = sceneOf(6000, 9000);
    Frame frame;
    frame.setScene(scene);
    Viewport view = viewAt(*scene, 0.1);
    (void)paintSharp(frame, view);
    view.scale = 0.14;

    const QImage zoomed = paint(frame, view);

    EXPECT_FALSE(frame.isSharp());
    qint64 inked = 0;
    for (int y = 0; y < zoomed.height(); ++y)
        for (int x = 0; x < zoomed.width(); ++x)
            inked += zoomed.pixel(x, y) != Theme::light().canvas.rgb() ? 1 : 0;
    EXPECT_GT(inked, zoomed.width() * zoomed.height() / 20);
    EXPECT_GT(differing(zoomed, paintSharp(frame, view)), 0);
}

TEST(Frame, ASmallSceneIsCompleteInEveryFrame)
{
    const auto scene = sceneOf(300, 500);
    Frame frame;
    frame.setScene(scene);
    ASSERT_FALSE(frame.isLarge());
    for (const double scale : {0.3, 0.33, 0.5, 1.1}) {
        (void)paint(frame, viewAt(*scene, scale));
        EXPECT_TRUE(frame.isSharp()) << scale;
    }
}

TEST(Frame, HidingIsSeenAndTheOldPictureStandsInUntilThen)
{
    const auto scene = sceneOf(6000, 9000);
    Frame frame;
    frame.setScene(scene);
    const Viewport view = viewAt(*scene, 0.4);
    const QImage before = paintSharp(frame, view);
    Scene &changed = frame.changeScene();
    for (auto &looks : changed.looks)
        looks |= HiddenLook;

    EXPECT_FALSE(frame.isSharp());
    const QImage after = paintSharp(frame, view);

    EXPECT_GT(differing(before, after), 1000);
    EXPECT_EQ(after.pixel(350, 250), Theme::light().canvas.rgb());
}

TEST(Frame, WhatIsLiftedIsOutOfThePictureUntilItIsDropped)
{
    const auto scene = sceneOf(6000, 9000);
    Frame frame;
    frame.setScene(scene);
    const Viewport view = viewAt(*scene, 1.0);
    const QImage before = paintSharp(frame, view);
    const graph::NodeIndex node = scene->thingAt(view.target.center(), view, 300);
    ASSERT_GE(node, 0);
    const QPointF home = scene->positions[static_cast<size_t>(node)];

    frame.lift({node});
    const QImage without = paintSharp(frame, view);
    frame.moveLifted(node, home + QPointF(4000, 0));
    frame.moveLifted(node, home);
    frame.drop();
    EXPECT_EQ(frame.landing().size(), 1U);
    const QImage back = paintSharp(frame, view);

    EXPECT_GT(differing(before, without), 100);
    EXPECT_EQ(differing(before, back), 0);
    EXPECT_TRUE(frame.lifted().empty());
    EXPECT_TRUE(frame.landing().empty());
}

TEST(Frame, LabelsStayWhereTheyAreWhileTheViewPans)
{
    const auto scene = sceneOf(6000, 9000);
    Frame frame;
    frame.setScene(scene);
    Viewport view = viewAt(*scene, 0.6);
    const QImage before = paintSharp(frame, view);
    for (int step = 0; step < 6; ++step) {
        view.centre += QPointF(50, 20) / view.scale;
        (void)paintSharp(frame, view);
    }
    view.centre -= QPointF(200, 80) / view.scale;
    const QImage after = paintSharp(frame, view);

    // What is seen in both pictures is the same, a hundred pixels on.
    const QRect common(QPoint(100, 40), QSize(widget.width() - 140, widget.height() - 80));
    EXPECT_LT(differing(before.copy(common), after.copy(common.translated(-100, -40))), 600);
}
