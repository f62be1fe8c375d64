#include "tests/ui/chart/samplenetwork.h"
#include "ui/chart/painter.h"
#include "ui/chart/shapegeometry.h"

#include <gtest/gtest.h>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

Scene smallScene()
{
    const auto sample = test::sampleNetwork();
    return makeScene(sample.network, sample.positions, sample.looks, Language::English);
}

Viewport viewOf(const Scene &scene)
{
    return Viewport::fitting(scene.bounds(), QRectF(0, 0, 1200, 900), 50, 1.25);
}

std::int32_t tieBetween(const Scene &scene, const char *from, const char *to, TieKind kind)
{
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie) {
        const auto t = static_cast<size_t>(tie);
        if (scene.tieKinds[t] == kind &&
            scene.labels[static_cast<size_t>(scene.tieFrom[t])] == QString::fromUtf8(from) &&
            scene.labels[static_cast<size_t>(scene.tieTo[t])] == QString::fromUtf8(to))
            return tie;
    }
    return -1;
}

} // namespace

TEST(Scene, ParallelLinksAreOneTieWithTheirNumber)
{
    const Scene scene = smallScene();

    // Two associations and a facilitation lie between these two.
    const auto tie = tieBetween(scene, "R. Aldermeer", "Marit Oosterwolde", TieKind::Plain);

    ASSERT_GE(tie, 0);
    EXPECT_EQ(scene.tieCounts[static_cast<size_t>(tie)], 3);
    EXPECT_EQ(scene.tieCertainty[static_cast<size_t>(tie)], graph::Certainty::Confirmed);
}

TEST(Scene, PaymentsEachWayAreTiesBesideEachOther)
{
    const Scene scene = smallScene();
    const auto there = tieBetween(scene, "NL91ABNA0417164300", "NL02INGB0001234567", TieKind::Money);
    const auto back = tieBetween(scene, "NL02INGB0001234567", "NL91ABNA0417164300", TieKind::Money);
    ASSERT_GE(there, 0);
    ASSERT_GE(back, 0);

    EXPECT_GT(scene.tieWidths[static_cast<size_t>(there)], scene.tieWidths[static_cast<size_t>(back)]);
    EXPECT_EQ(scene.tieLabels[static_cast<size_t>(there)], QStringLiteral("€8,420,000.00 · 31×"));
    const Viewport view = viewOf(scene);
    const QPointF apart = scene.tieLine(there, view).center() - scene.tieLine(back, view).center();
    EXPECT_GT(std::hypot(apart.x(), apart.y()), 4);
}

TEST(Scene, OwnershipCarriesItsShare)
{
    const Scene scene = smallScene();

    const auto tie = tieBetween(scene, "R. Aldermeer", "Zilverbaars Holding B.V.", TieKind::Ownership);

    ASSERT_GE(tie, 0);
    EXPECT_EQ(scene.tieLabels[static_cast<size_t>(tie)], QStringLiteral("60%"));
    EXPECT_EQ(scene.tieArrows[static_cast<size_t>(tie)], 1);
}

TEST(Scene, FindsEveryThingUnderItsCentre)
{
    const Scene scene = smallScene();
    const Viewport view = viewOf(scene);

    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        EXPECT_EQ(scene.thingAt(view.toTarget(scene.positions[static_cast<size_t>(node)]), view), node);
    EXPECT_EQ(scene.thingAt(QPointF(2, 2), view), -1);
}

TEST(Scene, FindsEveryTieOnItsLine)
{
    const Scene scene = smallScene();
    const Viewport view = viewOf(scene);

    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie) {
        // A third along, where no other tie of the sample crosses.
        const QPointF at = scene.tieLine(tie, view).pointAt(0.35);
        const auto found = scene.tieAt(at, view, 1);
        ASSERT_GE(found, 0);
        const QLineF line = scene.tieLine(found, view);
        EXPECT_LT(distanceToLine(at, line.p1(), line.p2()),
                  2 + static_cast<double>(scene.tieWidths[static_cast<size_t>(found)]) * view.symbolScale() / 2);
    }
}

TEST(Scene, HiddenThingsAreNotUnderThePointer)
{
    Scene scene = smallScene();
    const Viewport view = viewOf(scene);

    scene.looks[0] |= HiddenLook;

    EXPECT_NE(scene.thingAt(view.toTarget(scene.positions[0]), view), 0);
    for (const std::int32_t tie : scene.tiesOf(0))
        EXPECT_TRUE(scene.isTieHidden(tie));
}

TEST(Scene, AnOpenedTieShowsEachOfItsLinks)
{
    Scene scene = smallScene();
    const auto tie = tieBetween(scene, "R. Aldermeer", "Marit Oosterwolde", TieKind::Plain);
    ASSERT_GE(tie, 0);
    const Viewport view = viewOf(scene);
    EXPECT_FALSE(scene.isOpened(tie));
    scene.tieLooks[static_cast<size_t>(tie)] |= OpenedLook;

    const auto lines = scene.openedLines(tie, view);

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(scene.openedTies(), std::vector<std::int32_t>{tie});
    // All between the same rims, apart in the middle, and each to be clicked on.
    for (const QPolygonF &line : lines) {
        EXPECT_EQ(line.first(), lines.front().first());
        EXPECT_EQ(line.last(), lines.front().last());
        EXPECT_EQ(scene.tieAt(line[line.size() / 2], view, 1), tie);
    }
    EXPECT_GT(QLineF(lines[0][9], lines[2][9]).length(), 12);
    const auto first = static_cast<size_t>(scene.memberOffsets[static_cast<size_t>(tie)]);
    EXPECT_EQ(scene.memberCertainty[first + 2], graph::Certainty::Suspected);
}

TEST(Scene, SizesByRuleAreKeptWithinReason)
{
    Scene scene = smallScene();
    const double before = scene.radiusOf(0);

    scene.radiusFactors.assign(scene.ids.size(), 1.0F);
    scene.radiusFactors[0] = 2.0F;
    scene.radiusFactors[1] = 500.0F;

    EXPECT_NEAR(scene.radiusOf(0), 2 * before, 1e-4);
    EXPECT_NEAR(scene.radiusOf(1), 3 * static_cast<double>(scene.radii[1]), 1e-4);
}

TEST(Scene, ATieCanBeHiddenOrGreyByItself)
{
    Scene scene = smallScene();

    scene.tieLooks[0] |= HiddenLook;
    scene.tieLooks[1] |= GreyLook;

    EXPECT_TRUE(scene.isTieHidden(0));
    EXPECT_FALSE(scene.isTieHidden(1));
    EXPECT_TRUE(scene.isTieGrey(1));
    EXPECT_FALSE(scene.isHidden(scene.tieFrom[0]));
}

TEST(Scene, FarOutTheWeakestTiesOfACrowdedSceneAreLeftOutAndNotUnderThePointer)
{
    const auto sample = test::largeNetwork(3000, 30000);
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    const double far = 0.03;

    EXPECT_LT(scene.shareOfTiesDrawn(far), 0.9);
    EXPECT_LT(scene.shareOfTiesDrawn(far / 2), scene.shareOfTiesDrawn(far));
    EXPECT_EQ(scene.shareOfTiesDrawn(1.0), 1.0);
    EXPECT_FALSE(thinningText(scene, far, Language::English).isEmpty());
    EXPECT_TRUE(thinningText(scene, 1.0, Language::English).isEmpty());
    const Viewport view{QRectF(0, 0, 900, 700), scene.bounds().center(), far};
    for (int x = 0; x < 900; x += 90)
        if (const auto tie = scene.tieAt(QPointF(x, 350), view); tie >= 0) {
            EXPECT_GE(scene.tieRanks[static_cast<size_t>(tie)], scene.leastRankDrawn(far));
        }
}

TEST(Scene, TheStrongestTiesHaveTheHighestRank)
{
    const Scene scene = smallScene();
    const auto strong = tieBetween(scene, "NL91ABNA0417164300", "NL02INGB0001234567", TieKind::Money);

    EXPECT_EQ(scene.tieRanks[static_cast<size_t>(strong)],
              *std::max_element(scene.tieRanks.begin(), scene.tieRanks.end()));
}

TEST(Scene, TiesOfAThingAreExactlyThoseThatNameIt)
{
    const Scene scene = smallScene();

    for (graph::NodeIndex node = 0; node < scene.count(); ++node) {
        int expected = 0;
        for (size_t t = 0; t < scene.tieFrom.size(); ++t)
            expected += scene.tieFrom[t] == node || scene.tieTo[t] == node ? 1 : 0;
        EXPECT_EQ(static_cast<int>(scene.tiesOf(node).size()), expected);
    }
}

TEST(SpatialIndex, FindsWhatAPlainSearchFinds)
{
    const auto sample = test::largeNetwork(900, 1500);
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    const QRectF area(300, 200, 500, 420);

    const auto near = scene.index.pointsNear(area);
    const auto lines = scene.index.linesNear(area);

    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        if (area.contains(scene.positions[static_cast<size_t>(node)])) {
            EXPECT_TRUE(std::binary_search(near.begin(), near.end(), node));
        }
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie) {
        const QPointF a = scene.positions[static_cast<size_t>(scene.tieFrom[static_cast<size_t>(tie)])];
        const QPointF b = scene.positions[static_cast<size_t>(scene.tieTo[static_cast<size_t>(tie)])];
        bool passes = false;
        for (int i = 0; i <= 200 && !passes; ++i)
            passes = area.contains(a + (b - a) * i / 200.0);
        if (passes) {
            EXPECT_TRUE(std::binary_search(lines.begin(), lines.end(), tie));
        }
    }
    EXPECT_LT(near.size(), scene.ids.size());
}

TEST(Viewport, ZoomKeepsThePointUnderThePointer)
{
    const Viewport view{QRectF(0, 0, 800, 600), {120, -40}, 0.7};
    const QPointF pixel(613, 127);

    const Viewport zoomed = view.zoomed(1.9, pixel);

    EXPECT_NEAR(zoomed.toScene(pixel).x(), view.toScene(pixel).x(), 1e-9);
    EXPECT_NEAR(zoomed.toScene(pixel).y(), view.toScene(pixel).y(), 1e-9);
    EXPECT_NEAR(zoomed.scale, 0.7 * 1.9, 1e-9);
}
