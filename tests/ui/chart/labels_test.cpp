#include "tests/ui/chart/samplenetwork.h"
#include "ui/chart/labels.h"
#include "ui/chart/shapegeometry.h"

#include <gtest/gtest.h>
#include <QSet>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

void expectNoOverlap(const std::vector<PlacedLabel> &labels)
{
    for (size_t a = 0; a < labels.size(); ++a)
        for (size_t b = a + 1; b < labels.size(); ++b)
            ASSERT_FALSE(labels[a].rect.intersects(labels[b].rect))
                << labels[a].text.toStdString() << " over " << labels[b].text.toStdString();
}

} // namespace

TEST(Labels, NeverOverlapAtAnyZoom)
{
    const auto sample = test::largeNetwork(1500, 3000);
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);

    for (const double scale : {0.05, 0.2, 0.5, 1.0, 1.6, 3.0}) {
        const Viewport view{QRectF(0, 0, 1600, 900), scene.bounds().center(), scale};
        const auto labels = placeLabels(scene, view);
        EXPECT_FALSE(labels.empty()) << scale;
        expectNoOverlap(labels);
    }
}

TEST(Labels, EveryThingOfASmallChartHasItsName)
{
    const auto sample = test::sampleNetwork();
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    const Viewport view = Viewport::fitting(scene.bounds(), QRectF(0, 0, 1400, 1000), 50, 1.25);

    const auto labels = placeLabels(scene, view);

    QSet<graph::NodeIndex> named;
    for (const PlacedLabel &label : labels)
        if (label.node >= 0)
            named.insert(label.node);
    EXPECT_EQ(named.size(), scene.count());
    expectNoOverlap(labels);
}

TEST(Labels, TheMoreImportantComesFirst)
{
    const auto sample = test::largeNetwork(4000, 9000);
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    const Viewport view = Viewport::fitting(scene.bounds(), QRectF(0, 0, 1200, 800), 20, 1.25);

    const auto labels = placeLabels(scene, view);

    ASSERT_FALSE(labels.empty());
    EXPECT_EQ(labels.front().node, scene.byImportance.front());
    EXPECT_LT(labels.size(), 200U);
}

TEST(Labels, SecondLineAppearsNearBy)
{
    const auto sample = test::sampleNetwork();
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);

    const auto far = placeLabels(scene, Viewport{QRectF(0, 0, 1400, 1000), {0, 0}, 0.8});
    const auto near = placeLabels(scene, Viewport{QRectF(0, 0, 1400, 1000), {0, 0}, 2.0});

    const auto hasDetail = [](const PlacedLabel &label) { return label.node >= 0 && !label.detail.isEmpty(); };
    EXPECT_TRUE(std::none_of(far.begin(), far.end(), hasDetail));
    EXPECT_TRUE(std::any_of(near.begin(), near.end(), hasDetail));
}

TEST(Labels, StayWithTheirThingsWhileTheViewPans)
{
    const auto sample = test::sampleNetwork();
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    Viewport view{QRectF(0, 0, 1600, 1200), {0, 60}, 0.9};
    const auto before = placeLabels(scene, view);
    view.centre += QPointF(20, -14) / view.scale;
    const auto after = placeLabels(scene, view);

    ASSERT_EQ(before.size(), after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].text, after[i].text);
        EXPECT_NEAR(before[i].rect.x() - 20, after[i].rect.x(), 1e-6);
        EXPECT_NEAR(before[i].rect.y() + 14, after[i].rect.y(), 1e-6);
    }
}

TEST(Labels, OnPaperACrowdKeepsMoreOfItsNamesAndNoTwoOverlap)
{
    graph::Network network;
    layout::Positions positions;
    for (int i = 0; i < 49; ++i) {
        network.addNode(RecordId(i + 1), QStringLiteral("Persoon %1").arg(i), QStringLiteral("person"));
        positions.emplace_back(72.0 * (i % 7), 36.0 * (i / 7)); // too close for names beside every symbol
    }
    network.finish();
    const Scene scene = makeScene(network, positions, {}, Language::Dutch);
    const Viewport view = Viewport::fitting(scene.bounds(), QRectF(0, 0, 900, 700), 60, 1.0);
    const auto named = [](const std::vector<PlacedLabel> &labels) {
        return std::count_if(labels.begin(), labels.end(), [](const PlacedLabel &label) { return label.node >= 0; });
    };
    LabelRules paper;
    paper.everyName = true;

    const auto labels = placeLabels(scene, view, paper);

    EXPECT_GT(named(labels), named(placeLabels(scene, view)));
    expectNoOverlap(labels);
}

TEST(Labels, OnPaperALineLeadsToANameThatIsNotBesideItsSymbol)
{
    graph::Network network;
    layout::Positions positions;
    for (int i = 0; i < 25; ++i) {
        network.addNode(RecordId(i + 1), QStringLiteral("Persoon nummer %1").arg(i), QStringLiteral("person"));
        positions.emplace_back(44.0 * (i % 5), 44.0 * (i / 5)); // the ones in the middle have nothing free around them
    }
    network.finish();
    const Scene scene = makeScene(network, positions, {}, Language::Dutch);
    const Viewport view = Viewport::fitting(scene.bounds(), QRectF(0, 0, 900, 700), 200, 1.0);
    LabelRules paper;
    paper.everyName = true;

    const auto labels = placeLabels(scene, view, paper);

    int led = 0;
    for (const PlacedLabel &label : labels) {
        const QPointF symbol = view.toTarget(scene.positions[static_cast<size_t>(label.node)]);
        const QRectF grown = label.rect.adjusted(-26, -26, 26, 26); // a symbol and the gap beside it
        led += label.leader.isNull() ? 0 : 1;
        EXPECT_TRUE(grown.contains(symbol) || !label.leader.isNull()) << label.text.toStdString();
    }
    EXPECT_GT(led, 0);
    expectNoOverlap(labels);
}

TEST(Labels, OnPaperEveryNameFindsAPlaceOffTheSymbolsWhereThereIsRoom)
{
    graph::Network network;
    layout::Positions positions;
    for (int i = 0; i < 36; ++i) {
        network.addNode(RecordId(i + 1), QStringLiteral("Persoon nummer %1").arg(i), QStringLiteral("person"));
        positions.emplace_back(100.0 * (i % 6) + 30.0 * ((i / 6) % 2), 64.0 * (i / 6));
    }
    network.finish();
    const Scene scene = makeScene(network, positions, {}, Language::Dutch);
    const Viewport view = Viewport::fitting(scene.bounds(), QRectF(0, 0, 900, 700), 120, 1.0);
    LabelRules paper;
    paper.everyName = true;

    const auto labels = placeLabels(scene, view, paper);

    EXPECT_EQ(labels.size(), 36U);
    for (const PlacedLabel &label : labels)
        for (graph::NodeIndex node = 0; node < scene.count(); ++node) {
            const auto n = static_cast<size_t>(node);
            const QRectF symbol =
                shapeBounds(scene.families[n], view.toTarget(scene.positions[n]), scene.pixelRadius(node, view));
            EXPECT_FALSE(label.rect.intersects(symbol)) << label.text.toStdString() << " over " << node;
        }
    expectNoOverlap(labels);
}

TEST(Labels, OnPaperALongNameTakesTwoLinesAndIsWhole)
{
    graph::Network network;
    network.addNode(RecordId(1), QStringLiteral("Schijnwaard Administraties en Advies B.V."),
                    QStringLiteral("company"));
    network.finish();
    const Scene scene = makeScene(network, {QPointF(0, 0)}, {}, Language::Dutch);
    LabelRules paper;
    paper.everyName = true;

    const auto labels = placeLabels(scene, Viewport{QRectF(0, 0, 600, 400), {0, 0}, 1}, paper);

    ASSERT_EQ(labels.size(), 1U);
    EXPECT_EQ(labels[0].text, QStringLiteral("Schijnwaard Administraties\nen Advies B.V."));
}

TEST(Labels, OnPaperNoNameStandsOnTheLegend)
{
    const auto sample = test::sampleNetwork();
    const Scene scene = makeScene(sample.network, sample.positions, sample.looks, Language::English);
    LabelRules paper;
    paper.everyName = true;
    paper.area = QRectF(0, 0, 900, 500);

    const auto labels = placeLabels(scene, Viewport{QRectF(0, 0, 900, 620), scene.bounds().center(), 0.9}, paper);

    ASSERT_FALSE(labels.empty());
    for (const PlacedLabel &label : labels)
        if (label.node >= 0) {
            EXPECT_LE(label.rect.bottom(), 500) << label.text.toStdString();
        }
}
