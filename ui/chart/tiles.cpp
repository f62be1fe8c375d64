#include "ui/chart/tiles.h"

#include <algorithm>
#include <cmath>

namespace kluwen::ui
{

QRectF TileKey::sceneRect() const
{
    return {x * size / scale, y * size / scale, size / scale, size / scale};
}

std::vector<TileKey> tilesOver(const QRectF &level, double scale)
{
    const auto cell = [](double pixel) { return static_cast<int>(std::floor(pixel / TileKey::size)); };
    std::vector<TileKey> keys;
    for (int y = cell(level.top()); y <= cell(level.bottom() - 1e-6); ++y)
        for (int x = cell(level.left()); x <= cell(level.right() - 1e-6); ++x)
            keys.push_back({scale, x, y});
    const auto away = [middle = level.center()](const TileKey &key) {
        const QPointF offset = key.rect().center() - middle;
        return QPointF::dotProduct(offset, offset);
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&away](const TileKey &a, const TileKey &b) { return away(a) < away(b); });
    return keys;
}

const TileCache::Tile *TileCache::find(const TileKey &key)
{
    const auto level = m_levels.find(key.scale);
    if (level == m_levels.end())
        return nullptr;
    const auto tile = level->second.find({key.x, key.y});
    if (tile == level->second.end())
        return nullptr;
    tile->used = ++m_clock;
    return &*tile;
}

bool TileCache::isFresh(const TileKey &key) const
{
    const auto level = m_levels.find(key.scale);
    if (level == m_levels.end())
        return false;
    const auto tile = level->second.constFind({key.x, key.y});
    return tile != level->second.cend() && !tile->isStale;
}

void TileCache::put(const TileKey &key, QImage image)
{
    Tile &tile = m_levels[key.scale][{key.x, key.y}];
    m_bytes += image.sizeInBytes() - tile.image.sizeInBytes();
    tile = {std::move(image), false, ++m_clock};
    while (m_bytes > m_mostBytes && m_bytes > tile.image.sizeInBytes())
        giveUpOldest();
}

void TileCache::giveUpOldest()
{
    auto oldestLevel = m_levels.end();
    QHash<Place, Tile>::iterator oldest;
    for (auto level = m_levels.begin(); level != m_levels.end(); ++level)
        for (auto tile = level->second.begin(); tile != level->second.end(); ++tile)
            if (oldestLevel == m_levels.end() || tile->used < oldest->used) {
                oldestLevel = level;
                oldest = tile;
            }
    if (oldestLevel == m_levels.end())
        return;
    m_bytes -= oldest->image.sizeInBytes();
    oldestLevel->second.erase(oldest);
    if (oldestLevel->second.isEmpty())
        m_levels.erase(oldestLevel);
}

void TileCache::markAllStale()
{
    markStale([](const TileKey &) { return true; });
}

void TileCache::clear()
{
    m_levels.clear();
    m_bytes = 0;
}

std::vector<double> TileCache::scalesNear(double scale) const
{
    std::vector<double> scales;
    for (const auto &[each, tiles] : m_levels)
        scales.push_back(each);
    const auto away = [scale](double other) { return std::abs(std::log(other / scale)); };
    std::stable_sort(scales.begin(), scales.end(), [&away](double a, double b) { return away(a) < away(b); });
    return scales;
}

} // namespace kluwen::ui
