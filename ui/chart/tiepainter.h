#pragma once
#include "ui/base/theme.h"
#include "ui/chart/lineraster.h"
#include "ui/chart/scene.h"
#include <QHash>
#include <QPen>
#include <vector>

class QPainter;

namespace kluwen::ui
{

/// Draws ties, sorted by how they look, so that each look is set up once. With a raster plain lines and heads go
/// straight into the pixels; without one everything goes through the painter (paper).
class TiePainter
{
public:
    TiePainter(QPainter &painter, const Scene &scene, const Viewport &view, const Theme &theme, LineRaster *raster);

    /// `isWhole`: all that is seen, thinned where it is crowded; else a few that stand out and are all drawn.
    void paint(const std::vector<std::int32_t> &ties, bool isWhole);
    void paintOpened(std::int32_t tie); ///< each of its links as a line of its own

private:
    struct LineStyle
    {
        std::uint8_t family = 0;
        graph::Certainty certainty = graph::Certainty::Confirmed;
        bool past = false;
        bool isGrey = false;
        bool isStrong = false;
        bool isLong = false;      ///< where it is crowded, long lines step back: they cross what they do not concern
        std::uint8_t tenths = 15; ///< width, tenths of a pixel
        QRgb colour = 0;          ///< by rule; alpha 0 = that of the family

        [[nodiscard]] quint64 key() const;
    };
    struct Head
    {
        QPointF tip;
        QPointF direction;
        double length;
        double width;
    };
    struct Bucket
    {
        LineStyle style;
        std::vector<QLineF> lines;
        std::vector<Head> heads;
    };
    // tiepainter.cpp
    void sort(std::int32_t tie);
    void setCrowding();
    void paintLines();
    void paintHeads();
    [[nodiscard]] Bucket &bucketOf(const LineStyle &style);
    [[nodiscard]] LineStyle styleOf(std::int32_t tie) const;
    [[nodiscard]] QColor colourOf(const LineStyle &style) const;
    [[nodiscard]] double headLength() const;
    [[nodiscard]] QPen penOf(const LineStyle &style) const;
    [[nodiscard]] static LineRaster::Ink inkOf(const QPen &pen);
    void drawHead(const Head &head, const QColor &colour);
    // tiedetails.cpp
    void paintOwnership(std::int32_t tie);
    void paintRibbon(std::int32_t tie);
    void paintBeads(const std::vector<std::int32_t> &ties);
    void paintBead(std::int32_t tie, QPointF centre);
    void paintBent(std::int32_t tie, std::int32_t place, const QPolygonF &bent);
    void paintMemberText(const QPolygonF &bent, const QString &text);

    QPainter &m_painter;
    const Scene &m_scene;
    const Viewport &m_view;
    const Theme &m_theme;
    LineRaster *m_raster;
    double m_scale; ///< of symbols
    bool m_showsDetail;
    std::uint8_t m_leastRank = 0; ///< weaker ties are left out
    double m_alpha = 1;
    double m_longSquared = 0; ///< pixels; from here on a line is long
    std::vector<Bucket> m_buckets;
    QHash<quint64, qsizetype> m_bucketOfKey;
    quint64 m_lastKey = 0;
    qsizetype m_lastBucket = -1;
    std::vector<std::int32_t> m_ownership;
    std::vector<std::int32_t> m_money;
};

} // namespace kluwen::ui
