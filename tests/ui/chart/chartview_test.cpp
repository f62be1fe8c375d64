#include "core/store/chartstore.h"
#include "core/store/history.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

class ChartViewTest : public testing::Test
{
protected:
    void SetUp() override { open(); }

    void open()
    {
        view.reset();
        view = std::make_unique<ChartView>(sample.session(), sample.jobs());
        view->resize(1100, 800);
        view->show();
        waitForLoad();
    }

    void reopen()
    {
        view.reset();
        sample.reopen();
        open();
    }

    void waitForLoad()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !view->isLoading() && canvas().scene().count() > 0; }, 20000));
        canvas().fitAll();
    }

    ChartCanvas &canvas() { return view->canvas(); }
    graph::NodeIndex node(const QString &caption) { return canvas().scene().find(sample[caption]); }
    QPointF positionOf(const QString &caption)
    {
        return canvas().scene().positions[static_cast<size_t>(node(caption))];
    }
    QPoint pixelOf(const QString &caption) { return canvas().view().toTarget(positionOf(caption)).toPoint(); }

    void click(const QString &caption, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, modifiers, pixelOf(caption));
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&canvas(), button, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(canvas().mapToGlobal(at)), Qt::NoButton, button,
                             modifiers);
            QCoreApplication::sendEvent(&canvas(), &move);
        }
        QTest::mouseRelease(&canvas(), button, modifiers, to);
    }

    QSet<RecordId> selected() { return sample.session().selection().records(); }
    qsizetype edits()
    {
        const auto entries = sample.session().caseFile().history().entries(1000);
        return entries ? std::count_if(entries->begin(), entries->end(), [](const auto &e) { return !e.undone; }) : -1;
    }

    test::SampleCase sample;
    std::unique_ptr<ChartView> view;
};

} // namespace

TEST_F(ChartViewTest, ShowsTheThingsOfTheCase)
{
    EXPECT_EQ(canvas().scene().count(), 6);
    EXPECT_EQ(canvas().scene().tieCount(), 6);
    EXPECT_EQ(canvas().scene().roles[static_cast<size_t>(node(u"Aldermeer"_s))], roleMask({u"kingpin"_s}));
}

TEST_F(ChartViewTest, ClickSelectsShiftAddsControlToggles)
{
    click(u"Aldermeer"_s);
    EXPECT_EQ(selected(), QSet<RecordId>{sample[u"Aldermeer"_s]});
    EXPECT_EQ(sample.session().selection().current(), sample[u"Aldermeer"_s]);

    click(u"Brandsma"_s, Qt::ShiftModifier);
    EXPECT_EQ(selected().size(), 2);

    click(u"Aldermeer"_s, Qt::ControlModifier);
    EXPECT_EQ(selected(), QSet<RecordId>{sample[u"Brandsma"_s]});
}

TEST_F(ChartViewTest, SelectionFromElsewhereIsShown)
{
    sample.session().selection().setRecords({sample[u"Oosterwolde"_s]}, sample[u"Oosterwolde"_s]);

    ASSERT_EQ(canvas().selectedThings().size(), 1U);
    EXPECT_EQ(canvas().selectedThings().front(), node(u"Oosterwolde"_s));
}

TEST_F(ChartViewTest, ClickOnALineSelectsTheLink)
{
    const Scene &scene = canvas().scene();
    const auto tie = scene.tiesOf(node(u"Oosterwolde"_s)).front();

    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, scene.tieLine(tie, canvas().view()).pointAt(0.6).toPoint());

    ASSERT_EQ(selected().size(), 1);
    EXPECT_TRUE(sample.session().caseFile().things().isLink(*selected().cbegin()));
    EXPECT_EQ(canvas().selectedTies(), std::vector<std::int32_t>{tie});
}

TEST_F(ChartViewTest, RubberBandSelectsWhatIsInside)
{
    const QRectF all = canvas().scene().bounds();
    const Viewport seen = canvas().view();

    drag(seen.toTarget(all.topLeft()).toPoint() - QPoint(20, 20),
         seen.toTarget(all.bottomRight()).toPoint() + QPoint(20, 20));

    EXPECT_EQ(selected().size(), 6);
}

TEST_F(ChartViewTest, DragIsOneEditThatUndoTakesBackAndReopeningKeeps)
{
    const QPointF before = positionOf(u"Brandsma"_s);
    const QPointF other = positionOf(u"Aldermeer"_s);
    const auto editsBefore = edits();

    drag(pixelOf(u"Brandsma"_s), pixelOf(u"Brandsma"_s) + QPoint(60, -44));

    const QPointF after = positionOf(u"Brandsma"_s);
    EXPECT_GT(QLineF(before, after).length(), 20);
    EXPECT_EQ(edits(), editsBefore + 1);

    ASSERT_TRUE(sample.session().undo().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(positionOf(u"Brandsma"_s), before, 3000);
    ASSERT_TRUE(sample.session().redo().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(positionOf(u"Brandsma"_s), after, 3000);

    reopen();

    EXPECT_EQ(positionOf(u"Brandsma"_s), after);
    EXPECT_EQ(positionOf(u"Aldermeer"_s), other);
}

TEST_F(ChartViewTest, DragMovesAllThatIsSelected)
{
    click(u"Brandsma"_s);
    click(u"Oosterwolde"_s, Qt::ShiftModifier);
    const QPointF brandsma = positionOf(u"Brandsma"_s);
    const QPointF oosterwolde = positionOf(u"Oosterwolde"_s);

    drag(pixelOf(u"Brandsma"_s), pixelOf(u"Brandsma"_s) + QPoint(50, 30));

    const QPointF way = positionOf(u"Brandsma"_s) - brandsma;
    EXPECT_FALSE(way.isNull());
    EXPECT_NEAR((positionOf(u"Oosterwolde"_s) - oosterwolde).x(), way.x(), 1e-6);
    EXPECT_EQ(selected().size(), 2);
}

TEST_F(ChartViewTest, EscapeTakesADragBack)
{
    const QPointF before = positionOf(u"Brandsma"_s);
    const auto editsBefore = edits();
    const QPoint from = pixelOf(u"Brandsma"_s);

    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(80, 0)), QPointF(canvas().mapToGlobal(from)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas(), &move);
    EXPECT_NE(positionOf(u"Brandsma"_s), before);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + QPoint(80, 0));

    EXPECT_EQ(positionOf(u"Brandsma"_s), before);
    EXPECT_EQ(edits(), editsBefore);
}

TEST_F(ChartViewTest, PinnedThingsStayWhereTheyAreWhenTheChartIsLaidOut)
{
    click(u"Aldermeer"_s);
    QTest::keyClick(&canvas(), Qt::Key_P);
    drag(pixelOf(u"Aldermeer"_s), pixelOf(u"Aldermeer"_s) + QPoint(70, 60));
    const QPointF pinned = positionOf(u"Aldermeer"_s);
    const auto editsBefore = edits();
    QSignalSpy loaded(view.get(), &ChartView::loaded);

    view->runLayout(layout::Algorithm::Force);
    ASSERT_TRUE(loaded.wait(20000));
    QTest::qWait(300);

    EXPECT_EQ(positionOf(u"Aldermeer"_s), pinned);
    EXPECT_EQ(edits(), editsBefore + 1);
    reopen();
    EXPECT_EQ(positionOf(u"Aldermeer"_s), pinned);
    EXPECT_TRUE(canvas().scene().looks[static_cast<size_t>(node(u"Aldermeer"_s))] & PinnedLook);
}

TEST_F(ChartViewTest, NewThingsComeBesideWhatStandsThere)
{
    drag(pixelOf(u"Brandsma"_s), pixelOf(u"Brandsma"_s) + QPoint(40, 0));
    const QPointF before = positionOf(u"Brandsma"_s);
    const QPointF other = positionOf(u"Zilverbaars Holding"_s);

    sample.addThing(u"person"_s, u"name"_s, u"Newcomer"_s);
    sample.addLink(u"association"_s, u"Brandsma"_s, u"Newcomer"_s);

    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().scene().count() == 7 && !view->isLoading(); }, 20000));
    EXPECT_EQ(positionOf(u"Brandsma"_s), before);
    EXPECT_EQ(positionOf(u"Zilverbaars Holding"_s), other);
    EXPECT_LT(QLineF(positionOf(u"Newcomer"_s), before).length(), 400);
}

TEST_F(ChartViewTest, WheelZoomsAtThePointer)
{
    const QPointF at(300, 220);
    const QPointF under = canvas().view().toScene(at);
    const double scale = canvas().view().scale;

    QWheelEvent wheel(at, QPointF(canvas().mapToGlobal(at.toPoint())), {}, QPoint(0, 120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas(), &wheel);

    EXPECT_GT(canvas().view().scale, scale);
    EXPECT_NEAR(canvas().view().toScene(at).x(), under.x(), 1e-6);
    QTest::keyClick(&canvas(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(canvas().view().scale, scale, 1e-9);
}

TEST_F(ChartViewTest, MiddleButtonAndSpacePanWithoutSelecting)
{
    const QPointF centre = canvas().view().centre;
    drag(QPoint(20, 20), QPoint(80, 50), {}, Qt::MiddleButton);
    EXPECT_NE(canvas().view().centre, centre);
    const QPointF panned = canvas().view().centre;

    QTest::keyPress(&canvas(), Qt::Key_Space);
    drag(pixelOf(u"Aldermeer"_s), pixelOf(u"Aldermeer"_s) + QPoint(30, 0));
    QTest::keyRelease(&canvas(), Qt::Key_Space);

    EXPECT_NE(canvas().view().centre, panned);
    EXPECT_TRUE(selected().isEmpty());
}

TEST_F(ChartViewTest, HideHideOthersAndShowAll)
{
    click(u"Brandsma"_s);
    QTest::keyClick(&canvas(), Qt::Key_H);
    EXPECT_TRUE(canvas().scene().isHidden(node(u"Brandsma"_s)));

    QTest::keyClick(&canvas(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_FALSE(canvas().scene().isHidden(node(u"Brandsma"_s)));

    click(u"Aldermeer"_s);
    QTest::keyClick(&canvas(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(canvas().scene().isHidden(node(u"Aldermeer"_s)));
    EXPECT_TRUE(canvas().scene().isHidden(node(u"Oosterwolde"_s)));
}

TEST_F(ChartViewTest, KeysWalkAlongLinksAndSayWhereTheyAre)
{
    canvas().setFocus(Qt::TabFocusReason);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&canvas(), &focus);
    ASSERT_EQ(canvas().cursorThing(), node(u"Aldermeer"_s)); // the one with a role and the most links
    EXPECT_TRUE(canvas().accessibleDescription().contains(u"Aldermeer"_s));
    EXPECT_TRUE(canvas().accessibleDescription().contains(u"person"_s));
    EXPECT_TRUE(canvas().accessibleDescription().contains(u"4"_s));

    const QPointF way = positionOf(u"Brandsma"_s) - positionOf(u"Aldermeer"_s);
    const int key = std::abs(way.x()) > std::abs(way.y()) ? (way.x() > 0 ? Qt::Key_Right : Qt::Key_Left)
                                                          : (way.y() > 0 ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(&canvas(), static_cast<Qt::Key>(key));

    EXPECT_NE(canvas().cursorThing(), node(u"Aldermeer"_s));
    EXPECT_EQ(selected(), QSet<RecordId>{canvas().scene().ids[static_cast<size_t>(canvas().cursorThing())]});
}

TEST_F(ChartViewTest, TypingFindsAThing)
{
    QTest::keyClicks(&canvas(), u"ooster"_s);

    EXPECT_EQ(selected(), QSet<RecordId>{sample[u"Oosterwolde"_s]});
}

TEST_F(ChartViewTest, ArrowsNudgeWhatThePointerSelected)
{
    click(u"Brandsma"_s);
    const QPointF before = positionOf(u"Brandsma"_s);

    QTest::keyClick(&canvas(), Qt::Key_Right);
    EXPECT_EQ(positionOf(u"Brandsma"_s), before + QPointF(1, 0));
    QTest::keyClick(&canvas(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(positionOf(u"Brandsma"_s), before + QPointF(1, 10));
}

TEST_F(ChartViewTest, ALinkIsDrawnFromRimToThing)
{
    QSignalSpy wanted(view.get(), &ChartView::linkRequested);
    const double radius = canvas().scene().pixelRadius(node(u"Oosterwolde"_s), canvas().view());
    const QPointF away = positionOf(u"Oosterwolde"_s) - positionOf(u"Aldermeer"_s);
    const QPointF rim = away / std::hypot(away.x(), away.y()) * (radius + 5);

    drag(pixelOf(u"Oosterwolde"_s) + rim.toPoint(), pixelOf(u"Noorderkoel Trade"_s));

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().at(0).value<RecordId>(), sample[u"Oosterwolde"_s]);
    EXPECT_EQ(wanted.front().at(1).value<RecordId>(), sample[u"Noorderkoel Trade"_s]);
}

TEST_F(ChartViewTest, ALinkIsMadeWithTwoClicks)
{
    QSignalSpy wanted(view.get(), &ChartView::linkRequested);

    view->startLink();
    click(u"Oosterwolde"_s);
    click(u"Brandsma"_s);

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_FALSE(canvas().isLinking());
}

TEST_F(ChartViewTest, DoubleClickOpensAndDeleteAsks)
{
    QSignalSpy opened(view.get(), &ChartView::openRequested);
    QSignalSpy removed(view.get(), &ChartView::removeRequested);

    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, pixelOf(u"Aldermeer"_s));
    QTest::keyClick(&canvas(), Qt::Key_Delete);

    ASSERT_GE(opened.size(), 1);
    EXPECT_EQ(opened.front().front().value<RecordId>(), sample[u"Aldermeer"_s]);
    EXPECT_EQ(removed.size(), 1);
}

TEST_F(ChartViewTest, PicturesToLookAt)
{
    const QString folder = qEnvironmentVariable("KLUWEN_PICTURES");
    click(u"Aldermeer"_s);
    for (const bool dark : {false, true}) {
        view->setTheme(dark ? Theme::dark() : Theme::light());
        const QImage image = view->grab().toImage();
        EXPECT_EQ(image.size(), view->size());
        if (!folder.isEmpty())
            image.save(folder + (dark ? u"/chartview-dark.png"_s : u"/chartview-light.png"_s));
    }
}
