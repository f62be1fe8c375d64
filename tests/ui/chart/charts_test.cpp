#include "core/base/datetime.h"
#include "core/store/chartstore.h"
#include "core/store/history.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/base/recordmime.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/charttabs.h"
#include "ui/chart/chartview.h"
#include "ui/chart/filterbar.h"
#include "ui/chart/layerbar.h"
#include "ui/chart/timestrip.h"

#include <gtest/gtest.h>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

class ChartsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view = std::make_unique<ChartView>(sample.session(), sample.jobs());
        view->resize(1100, 800);
        view->show();
        wait();
    }

    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !view->isLoading(); }, 20000));
    }
    void select(const QStringList &captions)
    {
        QSet<RecordId> records;
        for (const QString &caption : captions)
            records.insert(sample[caption]);
        sample.session().selection().setRecords(records, *records.cbegin());
    }
    QStringList shown()
    {
        QStringList captions;
        const Scene &scene = canvas().scene();
        for (graph::NodeIndex node = 0; node < scene.count(); ++node)
            if (!scene.isHidden(node))
                captions << scene.labels[static_cast<size_t>(node)];
        captions.sort();
        return captions;
    }
    graph::NodeIndex node(const QString &caption) { return canvas().scene().find(sample[caption]); }
    void undo()
    {
        ASSERT_TRUE(sample.session().undo());
        wait();
    }
    ChartCanvas &canvas() { return view->canvas(); }
    QTabBar &bar() { return view->tabs().bar(); }
    void makeChartOf(const QStringList &captions)
    {
        select(captions);
        view->newChartOfSelection();
        wait();
    }

    test::SampleCase sample;
    std::unique_ptr<ChartView> view;
};

} // namespace

TEST_F(ChartsTest, TheSelectionGoesOnANewChartThatKeepsThePlaces)
{
    const QPointF place = canvas().scene().positions[static_cast<size_t>(node(u"Brandsma"_s))];

    makeChartOf({u"Aldermeer"_s, u"Brandsma"_s});

    EXPECT_EQ(shown(), (QStringList{u"Aldermeer"_s, u"Brandsma"_s}));
    EXPECT_EQ(canvas().scene().tieCount(), 1);
    EXPECT_EQ(canvas().scene().positions[static_cast<size_t>(node(u"Brandsma"_s))], place);
    ASSERT_EQ(bar().count(), 2);
    EXPECT_EQ(bar().currentIndex(), 1);

    undo();

    EXPECT_EQ(bar().count(), 1);
    EXPECT_EQ(shown().size(), 6);
}

TEST_F(ChartsTest, TabsChooseRenameCopyAndDelete)
{
    makeChartOf({u"Aldermeer"_s, u"Brandsma"_s});

    view->renameChart();
    auto *name = bar().findChild<QLineEdit *>();
    ASSERT_TRUE(name->isVisible());
    name->setText(u"The brothers"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(bar().tabText(1), u"The brothers"_s);

    view->duplicateChart();
    wait();
    ASSERT_EQ(bar().count(), 3);
    EXPECT_EQ(shown().size(), 2);

    view->removeChart();
    wait();
    EXPECT_EQ(bar().count(), 2);
    EXPECT_EQ(bar().currentIndex(), 0);
    EXPECT_EQ(shown().size(), 6);
    undo();
    EXPECT_EQ(bar().count(), 3);

    bar().setCurrentIndex(1);
    wait();
    EXPECT_EQ(shown().size(), 2);
}

TEST_F(ChartsTest, TheChartOfTheWholeCaseStays)
{
    view->removeChart();
    EXPECT_EQ(bar().count(), 1);
    view->renameChart();
    EXPECT_FALSE(bar().findChild<QLineEdit *>()->isVisible());
}

TEST_F(ChartsTest, RowsAreDroppedWhereTheyShallStand)
{
    makeChartOf({u"Aldermeer"_s});
    const QPoint at = canvas().mapTo(view.get(), QPoint(200, 150));
    const QPointF place = canvas().view().toScene(QPointF(200, 150));
    const std::unique_ptr<QMimeData> data(mimeOfRecords({sample[u"Oosterwolde"_s]}));

    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.get(), &drop);
    wait();

    EXPECT_EQ(shown(), (QStringList{u"Aldermeer"_s, u"Oosterwolde"_s}));
    EXPECT_LT(QLineF(canvas().scene().positions[static_cast<size_t>(node(u"Oosterwolde"_s))], place).length(), 1);
    EXPECT_EQ(sample.session().selection().current(), sample[u"Oosterwolde"_s]);
    undo();
    EXPECT_EQ(shown(), QStringList{u"Aldermeer"_s});
}

TEST_F(ChartsTest, ADragOfFilesIsLeftToTheWindow)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/somewhere/file.csv"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, {});
    enter.ignore();

    QCoreApplication::sendEvent(view.get(), &enter);

    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(ChartsTest, WhatIsTakenOffComesBackAtItsPlace)
{
    makeChartOf({u"Aldermeer"_s, u"Brandsma"_s});
    const QPointF place = canvas().scene().positions[static_cast<size_t>(node(u"Brandsma"_s))];
    select({u"Brandsma"_s});

    view->takeOffSelected();
    wait();

    EXPECT_EQ(shown(), QStringList{u"Aldermeer"_s});
    undo();
    EXPECT_EQ(shown().size(), 2);
    EXPECT_EQ(canvas().scene().positions[static_cast<size_t>(node(u"Brandsma"_s))], place);
}

TEST_F(ChartsTest, HiddenAndGreyAreStoredWithTheChartAndUndone)
{
    select({u"Brandsma"_s});
    QTest::keyClick(&canvas(), Qt::Key_H);
    select({u"Oosterwolde"_s});
    QTest::keyClick(&canvas(), Qt::Key_G);
    EXPECT_TRUE(canvas().scene().looks[static_cast<size_t>(node(u"Oosterwolde"_s))] & GreyLook);

    view.reset();
    sample.reopen();
    SetUp();
    EXPECT_TRUE(canvas().scene().isHidden(node(u"Brandsma"_s)));
    EXPECT_TRUE(canvas().scene().looks[static_cast<size_t>(node(u"Oosterwolde"_s))] & GreyLook);

    undo();
    EXPECT_FALSE(canvas().scene().looks[static_cast<size_t>(node(u"Oosterwolde"_s))] & GreyLook);
    undo();
    EXPECT_FALSE(canvas().scene().isHidden(node(u"Brandsma"_s)));
}

TEST_F(ChartsTest, ExpandingCountsFirstAndAddsWhatIsChosen)
{
    makeChartOf({u"Aldermeer"_s});
    QTest::keyClick(&canvas(), Qt::Key_E);
    QMenu *menu = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (menu = view->findChild<QMenu *>(u"expansion"_s)) != nullptr; }, 20000));
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    EXPECT_TRUE(texts.front().contains(u"2 persons"_s)) << texts.join(u'\n').toStdString();

    menu->actions().constFirst()->trigger();
    menu->close();
    wait();

    EXPECT_EQ(shown(), (QStringList{u"Aldermeer"_s, u"Brandsma"_s, u"Oosterwolde"_s}));
}

TEST_F(ChartsTest, AGroupIsOneSymbolThatIsSelectedWholeMovedAndOpened)
{
    select({u"Brandsma"_s, u"Noorderkoel Trade"_s});
    view->collapseSelected();
    wait();

    EXPECT_EQ(canvas().scene().count(), 5);
    const graph::NodeIndex group = node(u"Brandsma"_s);
    ASSERT_GE(group, 0);
    EXPECT_EQ(canvas().scene().groupSizes[static_cast<size_t>(group)], 2);
    EXPECT_TRUE(canvas().scene().details[static_cast<size_t>(group)].contains(u"2 things"_s));
    EXPECT_TRUE(canvas().scene().details[static_cast<size_t>(group)].contains(u"1 link"_s));
    ASSERT_EQ(canvas().selectedThings().size(), 1U); // both lie under it
    EXPECT_EQ(canvas().selectedThings().front(), group);

    sample.session().selection().clear();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                      canvas().view().toTarget(canvas().scene().positions[static_cast<size_t>(group)]).toPoint());
    EXPECT_EQ(sample.session().selection().records(),
              (QSet<RecordId>{sample[u"Brandsma"_s], sample[u"Noorderkoel Trade"_s]}));

    view->setAskTitle([](const QString &) { return u"The firm"_s; });
    view->renameGroup();
    wait();
    const auto title = [this] { return canvas().scene().labels[static_cast<size_t>(node(u"Brandsma"_s))]; };
    EXPECT_EQ(title(), u"The firm"_s);
    undo();
    EXPECT_NE(title(), u"The firm"_s);
    view->openSelected();
    wait();
    EXPECT_EQ(canvas().scene().count(), 6);
    undo();
    EXPECT_EQ(canvas().scene().count(), 5);
    undo();
    EXPECT_EQ(canvas().scene().count(), 6);
}

TEST_F(ChartsTest, SelectionsAreStoredWithTheChart)
{
    select({u"Brandsma"_s, u"Aldermeer"_s});
    const auto chosen = sample.session().selection().records();
    view->storeSelection(9);
    sample.session().selection().clear();

    view->recallSelection(9);
    EXPECT_EQ(sample.session().selection().records(), chosen);

    makeChartOf({u"Oosterwolde"_s});
    view->recallSelection(9);
    EXPECT_NE(sample.session().selection().records(), chosen);
}

TEST_F(ChartsTest, TheFilterBelongsToTheChartAndHasThreeModes)
{
    const auto mode = [this](FilterMode wanted) {
        graph::NetworkFilter filter;
        filter.thingTypes = {u"person"_s};
        view->filterBar().setChosen(filter, wanted);
        Q_EMIT view->filterBar().changed();
        wait();
    };
    mode(FilterMode::Hide);
    EXPECT_EQ(shown().size(), 3);
    mode(FilterMode::Grey);
    EXPECT_EQ(shown().size(), 6);
    EXPECT_TRUE(canvas().scene().looks[static_cast<size_t>(node(u"Zilverbaars Holding"_s))] & GreyLook);
    EXPECT_FALSE(canvas().scene().looks[static_cast<size_t>(node(u"Brandsma"_s))] & GreyLook);
    mode(FilterMode::Select);
    EXPECT_EQ(sample.session().selection().records(),
              (QSet<RecordId>{sample[u"Aldermeer"_s], sample[u"Brandsma"_s], sample[u"Oosterwolde"_s]}));

    makeChartOf({u"Zilverbaars Holding"_s});
    EXPECT_EQ(view->filterBar().mode(), FilterMode::Hide);
    view->showChart({});
    wait();
    EXPECT_EQ(view->filterBar().mode(), FilterMode::Select);
    undo(); // the new chart
    undo(); // select
    EXPECT_EQ(view->filterBar().mode(), FilterMode::Grey);
}

TEST_F(ChartsTest, ALayoutAsksBeforeItDestroysTheWorkOfAHand)
{
    std::vector<std::pair<int, int>> asked;
    std::optional<LayoutScope> answer;
    view->setAskScope([&](int moved, int fresh) {
        asked.emplace_back(moved, fresh);
        return answer;
    });
    view->runLayout(layout::Algorithm::Force);
    wait();
    EXPECT_TRUE(asked.empty()); // nobody has moved anything
    select({u"Brandsma"_s});
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ShiftModifier);
    const layout::Positions before = canvas().scene().positions;

    view->runLayout(layout::Algorithm::Force);
    EXPECT_EQ(asked, (std::vector<std::pair<int, int>>{{1, 0}}));
    EXPECT_EQ(canvas().scene().positions, before);

    answer = LayoutScope::AllButMoved;
    view->runLayout(layout::Algorithm::Force);
    wait();
    QTest::qWait(300);
    const auto brandsma = static_cast<size_t>(node(u"Brandsma"_s));
    EXPECT_EQ(canvas().scene().positions[brandsma], before[brandsma]);
    EXPECT_NE(canvas().scene().positions, before);

    answer = LayoutScope::Everything;
    view->runLayout(layout::Algorithm::Force);
    EXPECT_EQ(asked.size(), 3U);
    wait();
    QTest::qWait(300);
    undo();
    QTest::qWait(300);
    undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().scene().positions == before; }, 3000));
}

TEST_F(ChartsTest, LanesGoByRoleAndType)
{
    sample.state(sample[u"Oosterwolde"_s], u"person"_s, u"role"_s, u"facilitator_legal"_s);
    wait();
    NoProgress progress;

    const auto lanes = layoutGroups(*view->network(), canvas().scene().roles, LayoutGrouping::Roles, progress);

    ASSERT_TRUE(lanes);
    const auto lane = [&](const QString &caption) { return (*lanes)[static_cast<size_t>(node(caption))]; };
    EXPECT_EQ(lane(u"Aldermeer"_s), 0);
    EXPECT_EQ(lane(u"Brandsma"_s), 0);
    EXPECT_EQ(lane(u"Oosterwolde"_s), 1);
    EXPECT_EQ(lane(u"Zilverbaars Holding"_s), 2);
    EXPECT_EQ(lane(u"Meeting in Lauwersoog"_s), 3); // there are no accounts, so that lane is none
}

TEST_F(ChartsTest, OnlyWhatIsShownIsLaidOut)
{
    select({u"Brandsma"_s});
    QTest::keyClick(&canvas(), Qt::Key_H);
    const QPointF hidden = canvas().scene().positions[static_cast<size_t>(node(u"Brandsma"_s))];
    view->runLayout(layout::Algorithm::Force);
    wait();
    QTest::qWait(300);

    EXPECT_EQ(canvas().scene().positions[static_cast<size_t>(node(u"Brandsma"_s))], hidden);
}

TEST_F(ChartsTest, AligningIsOneStep)
{
    select({u"Brandsma"_s, u"Aldermeer"_s, u"Oosterwolde"_s});
    const layout::Positions before = canvas().scene().positions;

    view->alignSelected(layout::Alignment::Left);

    const auto x = [this](const QString &caption) {
        return canvas().scene().positions[static_cast<size_t>(node(caption))].x();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return x(u"Brandsma"_s) == x(u"Oosterwolde"_s); }, 5000));
    undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().scene().positions == before; }, 3000));
}

TEST_F(ChartsTest, TheTimeSliderShowsWhatHoldsInItsWindow)
{
    // The directorship of Brandsma ran from 1 March 2024 to 15 January 2025.
    view->toggleTimes();
    wait();
    ASSERT_TRUE(view->timeStrip().hasDates());
    const auto tieOf = [this](const QString &a, const QString &b) {
        for (const std::int32_t tie : canvas().scene().tiesOf(node(a)))
            if (canvas().scene().otherEnd(tie, node(a)) == node(b))
                return tie;
        return std::int32_t(-1);
    };
    const auto show = [this](int year, int month, int day) {
        const int at = epochDay(year, month, day).value();
        view->timeStrip().setWindow({at, at});
    };
    const std::int32_t tie = tieOf(u"Brandsma"_s, u"Noorderkoel Trade"_s);
    ASSERT_GE(tie, 0);
    show(2024, 2, 15);
    EXPECT_TRUE(canvas().scene().isTieHidden(tie));
    EXPECT_FALSE(canvas().scene().isTieHidden(tieOf(u"Aldermeer"_s, u"Zilverbaars Holding"_s)));
    EXPECT_FALSE(canvas().scene().isTieHidden(tieOf(u"Aldermeer"_s, u"Brandsma"_s))); // without dates it always holds
    show(2024, 3, 1);
    EXPECT_FALSE(canvas().scene().isTieHidden(tie));
    show(2025, 1, 15);
    EXPECT_FALSE(canvas().scene().isTieHidden(tie));
    show(2025, 1, 16);
    EXPECT_TRUE(canvas().scene().isTieHidden(tie));

    view->toggleTimes();
    wait();
    EXPECT_FALSE(canvas().scene().isTieHidden(tie));
}

TEST_F(ChartsTest, LayersAreSwitchedWhileEverythingStays)
{
    const layout::Positions before = canvas().scene().positions;
    const auto visible = [this] {
        QStringList layers;
        for (std::int32_t tie = 0; tie < canvas().scene().tieCount(); ++tie)
            if (!canvas().scene().isTieHidden(tie))
                layers << LayerBar::layerOf(canvas().scene(), tie);
        layers.removeDuplicates();
        layers.sort();
        return layers;
    };
    const QStringList all = visible();
    ASSERT_TRUE(all.contains(u"social"_s) && all.contains(u"ownership"_s)) << all.join(u' ').toStdString();

    view->layers().setOff(u"social"_s, true);
    EXPECT_FALSE(visible().contains(u"social"_s));
    EXPECT_TRUE(visible().contains(u"ownership"_s));
    view->layers().showAlone(u"social"_s);
    EXPECT_EQ(visible(), QStringList{u"social"_s});
    view->layers().showAlone(u"social"_s);
    EXPECT_EQ(visible(), all);
    EXPECT_EQ(canvas().scene().positions, before);
}

TEST_F(ChartsTest, LayersThatAreOffAreKeptWithTheChartAndUndone)
{
    view->layers().setOff(u"social"_s, true);
    makeChartOf({u"Aldermeer"_s, u"Brandsma"_s, u"Oosterwolde"_s, u"Zilverbaars Holding"_s});
    EXPECT_TRUE(view->layers().layersOff().isEmpty());
    view->showChart({});
    wait();
    EXPECT_EQ(view->layers().layersOff(), QStringList{u"social"_s});
    undo(); // the new chart
    undo(); // the layer
    EXPECT_TRUE(view->layers().layersOff().isEmpty());
}

TEST_F(ChartsTest, PlayingMovesTheWindowToTheEnd)
{
    view->toggleTimes();
    wait();
    TimeStrip &strip = view->timeStrip();
    const graph::DaySpan before = strip.window();

    strip.play(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip.window().first > before.last; }, 5000));
    strip.play(false);
    EXPECT_FALSE(strip.isPlaying());
}

TEST_F(ChartsTest, ChartsToLookAt)
{
    const QString folder = qEnvironmentVariable("KLUWEN_PICTURES");
    makeChartOf({u"Aldermeer"_s, u"Brandsma"_s, u"Oosterwolde"_s, u"Zilverbaars Holding"_s});
    select({u"Brandsma"_s, u"Oosterwolde"_s});
    view->collapseSelected();
    wait();
    view->toggleTimes();
    wait();
    view->fitAll();
    for (const bool dark : {false, true}) {
        view->setTheme(dark ? Theme::dark() : Theme::light());
        const QImage image = view->grab().toImage();
        EXPECT_EQ(image.size(), view->size());
        if (!folder.isEmpty())
            image.save(folder + (dark ? u"/charts-dark.png"_s : u"/charts-light.png"_s));
    }
}
