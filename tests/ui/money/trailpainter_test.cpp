#include "ui/money/trailpainter.h"

#include <gtest/gtest.h>
#include <QFontMetricsF>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

/// A source that pays so many accounts in turn, each passing half on to the next.
ui::TrailScene denseScene(int lanes, int bandsPerLane)
{
    ui::TrailScene scene;
    scene.currency = euro();
    scene.tainted = 1'000'000;
    scene.lastSeconds = qint64{400} * 86'400;
    for (int i = 0; i < lanes; ++i) {
        ui::TrailLane lane;
        lane.kind = i == 0 ? ui::TrailLane::Kind::Source : ui::TrailLane::Kind::Account;
        lane.account = i;
        lane.name = u"Holder with a rather long name %1 (NL02VRZN000000000%1)"_s.arg(i);
        lane.received = 1'000'000 / (i + 1);
        scene.lanes.push_back(lane);
    }
    for (int i = 1; i < lanes; ++i)
        for (int k = 0; k < bandsPerLane; ++k) {
            ui::TrailBand band;
            band.from = i - 1;
            band.to = i;
            band.seconds = scene.lastSeconds * (i * bandsPerLane + k) / (lanes * bandsPerLane);
            band.minor = 200'000 / (k + 1);
            band.tainted = 100'000 / (k + 1);
            band.rows = {static_cast<size_t>(k)};
            scene.bands.push_back(band);
        }
    return scene;
}

} // namespace

TEST(TrailPlan, LabelsNeverOverlapEachOtherOrLeaveThePlot)
{
    for (const QSizeF size : {QSizeF(480, 300), QSizeF(900, 500), QSizeF(1600, 900)}) {
        const ui::TrailScene scene = denseScene(12, 10);
        const ui::TrailPlan plan = ui::planTrail(QRectF(QPointF(), size), scene, Language::English);
        for (size_t a = 0; a < plan.bands.size(); ++a) {
            if (plan.bands[a].label.isNull())
                continue;
            EXPECT_TRUE(plan.plot.contains(plan.bands[a].label));
            for (size_t b = a + 1; b < plan.bands.size(); ++b)
                EXPECT_FALSE(!plan.bands[b].label.isNull() && plan.bands[a].label.intersects(plan.bands[b].label));
        }
    }
}

TEST(TrailPlan, NamesHaveRoomUpToAThirdOfTheFigure)
{
    ui::TrailScene scene = denseScene(6, 2);
    const QString holder = u"Schijnwaard Administraties B.V."_s;
    scene.lanes[2].name = holder + u" (NL89KLUW0410000248)"_s;
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(12);
    const double needed = QFontMetricsF(font).horizontalAdvance(holder);

    const ui::TrailPlan wide = ui::planTrail(QRectF(0, 0, 900, 400), scene, Language::English);
    EXPECT_TRUE(wide.lanes[2].nameOnTwoLines);
    EXPECT_GE(wide.lanes[2].name.width(), needed);
    const ui::TrailPlan low = ui::planTrail(QRectF(0, 0, 900, 160), scene, Language::English);
    EXPECT_FALSE(low.lanes[2].nameOnTwoLines);
    EXPECT_GE(low.lanes[2].name.width(), needed + QFontMetricsF(font).horizontalAdvance(u" (…0248)"_s));
    scene.lanes[2].name = holder.repeated(8);
    EXPECT_LE(ui::planTrail(QRectF(0, 0, 600, 400), scene, Language::English).lanes[2].name.width(), 200.5);
}

TEST(TrailPlan, ANumberKeepsItsEnd)
{
    EXPECT_EQ(ui::holderAndNumber(u"Peenmarkt (Zuid) (NL02VRZN0000000988)"_s),
              std::pair(u"Peenmarkt (Zuid)"_s, u"NL02VRZN0000000988"_s));
    EXPECT_EQ(ui::holderAndNumber(u"Peenmarkt"_s), std::pair(u"Peenmarkt"_s, QString()));
    EXPECT_EQ(ui::endOfNumber(u"NL02VRZN0000000988"_s), u" (…0988)"_s);
    EXPECT_EQ(ui::endOfNumber(u"…0988"_s), u" (…0988)"_s);
}

TEST(TrailPlan, AThinBandIsStillSeenAndDashedWhereLittleOfItIsTraced)
{
    ui::TrailScene scene = denseScene(3, 1);
    scene.bands[1].tainted = 1;
    scene.bands[1].minor = 10;

    ui::TrailPlan plan = ui::planTrail(QRectF(0, 0, 900, 400), scene, Language::English);

    EXPECT_GE(plan.bands[1].thickness * 1.5 / 2, 0.7) << "points on paper";
    EXPECT_TRUE(plan.bands[1].isDashed());
    EXPECT_FALSE(plan.bands[0].isDashed()) << "thick: its colour tells it";
    scene.bands[1].minor = 1;
    plan = ui::planTrail(QRectF(0, 0, 900, 400), scene, Language::English);
    EXPECT_FALSE(plan.bands[1].isDashed()) << "all of it is traced";
}

TEST(TrailPlan, TicksNeverTouch)
{
    for (const double width : {480.0, 900.0, 1600.0}) {
        const ui::TrailScene scene = denseScene(5, 4);
        const ui::TrailPlan plan = ui::planTrail(QRectF(0, 0, width, 400), scene, Language::Dutch);
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(12);
        const QFontMetricsF metrics(font);
        ASSERT_GE(plan.ticks.size(), 2U);
        for (size_t i = 1; i < plan.ticks.size(); ++i)
            EXPECT_GE(plan.ticks[i].x - plan.ticks[i - 1].x, (metrics.horizontalAdvance(plan.ticks[i].text) +
                                                              metrics.horizontalAdvance(plan.ticks[i - 1].text)) /
                                                                 2);
    }
}

TEST(TrailPlan, BandUnderThePointerIsFound)
{
    const ui::TrailScene scene = denseScene(4, 1);
    const ui::TrailPlan plan = ui::planTrail(QRectF(0, 0, 900, 400), scene, Language::English);
    for (size_t i = 0; i < plan.bands.size(); ++i)
        EXPECT_EQ(plan.bandAt(plan.bands[i].shape.boundingRect().center()), static_cast<int>(i));
    EXPECT_EQ(plan.bandAt({1, 1}), -1);
}

TEST(TrailPlan, SumsWithOthersOutsideAreRoundedWhereTheReaderMayNotHaveThem)
{
    ui::TrailScene scene = denseScene(2, 1);
    ui::TrailLane outside;
    outside.kind = ui::TrailLane::Kind::Outside;
    outside.received = 3'121'312;
    scene.lanes.push_back(outside);
    ui::TrailBand paid = scene.bands.front();
    paid.to = 2;
    paid.seconds += 86'400;
    scene.bands.push_back(paid);
    scene.smallBands = 346;
    scene.smallTainted = 971'485;
    const auto hasLabel = [&scene](size_t band) {
        const ui::TrailPlan plan = ui::planTrail(QRectF(0, 0, 1600, 900), scene, Language::English);
        return !plan.bands[band].label.isNull();
    };

    EXPECT_EQ(ui::laneSum(scene, scene.lanes[2], Language::English), u"€31,213.12"_s);
    EXPECT_EQ(ui::laneName(scene, scene.lanes[2], Language::English), u"outside the known accounts"_s);
    EXPECT_TRUE(hasLabel(1));
    scene.roundsOutside = true;

    EXPECT_EQ(ui::laneName(scene, scene.lanes[2], Language::English), u"not in this version or not known"_s);
    EXPECT_EQ(ui::laneSum(scene, scene.lanes[2], Language::English), u"about €31,000"_s);
    EXPECT_TRUE(ui::smallFlows(scene, Language::English).contains(u"about €10,000"_s));
    EXPECT_EQ(ui::laneSum(scene, scene.lanes[1], Language::English), u"€5,000.00"_s) << "a known account";
    EXPECT_EQ(ui::laneSum(scene, scene.lanes[0], Language::English), u"€10,000.00"_s);
    EXPECT_TRUE(hasLabel(0));
    EXPECT_FALSE(hasLabel(1));
    scene.lanes[2].received = 12'345;
    EXPECT_EQ(ui::laneSum(scene, scene.lanes[2], Language::English), u"< €1,000"_s);
    scene.lanes[0].received = 0;
    EXPECT_EQ(ui::laneSum(scene, scene.lanes[0], Language::English), u"(€10,000.00)"_s);
    scene.tainted = 1'045'678;
    scene.roundsSource = true;
    EXPECT_EQ(ui::laneSum(scene, scene.lanes[0], Language::English), u"(about €10,000)"_s);
}

} // namespace kluwen::test
