#pragma once
#include <map>
#include <optional>
#include <QHash>
#include <QImage>
#include <QRectF>
#include <vector>

namespace kluwen::ui
{

/// A square of the drawn scene at one scale. Tiles of a scale lie on a grid that hangs on the origin of the scene, so
/// that they stay the same while the view pans.
struct TileKey
{
    double scale = 1; ///< pixels per scene unit
    int x = 0;        ///< column and row; tile 0, 0 has the origin of the scene at its upper left
    int y = 0;

    static constexpr double size = 256;                                            ///< pixels
    [[nodiscard]] QRectF rect() const { return {x * size, y * size, size, size}; } ///< scene units times scale
    [[nodiscard]] QRectF sceneRect() const;
    friend bool operator==(const TileKey &, const TileKey &) = default;
};

/// The tiles that cover a rectangle of scene units times scale, those nearest to its middle first.
[[nodiscard]] std::vector<TileKey> tilesOver(const QRectF &level, double scale);

/// Drawn tiles, the least recently used given up where they take too much memory. A tile that no longer shows the scene
/// stays as a stand-in until it is drawn again.
class TileCache
{
public:
    struct Tile
    {
        QImage image;
        bool isStale = false;
        quint64 used = 0;
    };
    explicit TileCache(qsizetype mostBytes) : m_mostBytes(mostBytes) {}

    [[nodiscard]] const Tile *find(const TileKey &key); ///< null where there is none; counts as used
    [[nodiscard]] bool isFresh(const TileKey &key) const;
    void put(const TileKey &key, QImage image);
    void markAllStale();
    /// Marks the tiles for whose scene rectangle and scale `isTouched` says so.
    template<typename IsTouched>
    void markStale(IsTouched isTouched)
    {
        for (auto &[scale, tiles] : m_levels)
            for (auto tile = tiles.begin(); tile != tiles.end(); ++tile)
                if (isTouched(TileKey{scale, tile.key().first, tile.key().second}))
                    tile->isStale = true;
    }
    void clear();
    void setMostBytes(qsizetype bytes) { m_mostBytes = bytes; }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    [[nodiscard]] std::vector<double> scalesNear(double scale) const; ///< scales that have tiles, the nearest first

private:
    using Place = QPair<int, int>;
    void giveUpOldest();

    std::map<double, QHash<Place, Tile>> m_levels;
    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    quint64 m_clock = 0; ///< counts uses
};

} // namespace kluwen::ui
