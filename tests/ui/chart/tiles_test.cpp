#include "ui/chart/tiles.h"

#include <gtest/gtest.h>

using namespace kluwen::ui;

namespace
{

QImage tileImage()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

TEST(Tiles, CoverTheRectangleAndStartInItsMiddle)
{
    const QRectF level(-300, 10, 900, 500);

    const auto keys = tilesOver(level, 0.5);

    QRectF covered;
    for (const TileKey &key : keys) {
        EXPECT_TRUE(key.rect().intersects(level));
        covered |= key.rect();
    }
    EXPECT_TRUE(covered.contains(level));
    EXPECT_TRUE(keys.front().rect().adjusted(-1, -1, 1, 1).contains(level.center()));
}

TEST(Tiles, ASceneRectangleIsTheSameAtEveryScale)
{
    const TileKey far{0.25, 1, -1};
    const TileKey near{0.5, 2, -2};

    EXPECT_EQ(far.sceneRect().topLeft(), near.sceneRect().topLeft());
    EXPECT_EQ(far.sceneRect().width(), 2 * near.sceneRect().width());
}

TEST(Tiles, TheLeastRecentlyUsedGoesWhenMemoryRunsOut)
{
    TileCache cache(4 * 256 * 256 * 4);
    for (int x = 0; x < 4; ++x)
        cache.put({1, x, 0}, tileImage());
    ASSERT_TRUE(cache.find({1, 0, 0}));

    cache.put({2, 0, 0}, tileImage());

    EXPECT_TRUE(cache.find({1, 0, 0}));
    EXPECT_FALSE(cache.find({1, 1, 0}));
    EXPECT_EQ(cache.bytes(), 4 * 256 * 256 * 4);
}

TEST(Tiles, AStaleTileStandsInUntilItIsDrawnAgain)
{
    TileCache cache(1 << 24);
    cache.put({1, 0, 0}, tileImage());
    cache.put({1, 1, 0}, tileImage());

    cache.markStale([](const TileKey &key) { return key.x == 0; });

    EXPECT_FALSE(cache.isFresh({1, 0, 0}));
    EXPECT_TRUE(cache.find({1, 0, 0}));
    EXPECT_TRUE(cache.isFresh({1, 1, 0}));
    cache.put({1, 0, 0}, tileImage());
    EXPECT_TRUE(cache.isFresh({1, 0, 0}));
}
