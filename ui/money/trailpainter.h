#pragma once
#include "ui/base/theme.h"
#include "ui/money/trailscene.h"
#include <QDate>
#include <QPainterPath>
#include <QRectF>
#include <utility>

class QPainter;

namespace kluwen::ui
{

/// Where the parts of a trail came to stand on a target, in pixels; for drawing, hit tests and tests.
struct TrailPlan
{
    struct Lane
    {
        QRectF strip; ///< between the names and the sums
        QRectF name;
        bool nameOnTwoLines = false; ///< the holder above the number
        QRectF sum;
        QPainterPath held; ///< the traced money held, as wide as it is much
    };
    struct Band
    {
        QPainterPath shape;
        QPainterPath middle; ///< of the shape, along it
        double thickness = 0;
        QRectF label; ///< null where there was no room
        QString text;
        double share = 0; ///< followed part of what was paid, 0 to 1
        /// A thin line tells its share by its colour alone; in print without colour it tells little of it by dashes.
        [[nodiscard]] bool isDashed() const { return thickness < 2.5 && share < 0.5; }
    };
    struct Tick
    {
        double x = 0;
        QString text;
    };
    QRectF plot;
    std::vector<Lane> lanes;
    std::vector<Band> bands; ///< as in the scene
    std::vector<Tick> ticks;
    double firstX = 0; ///< where the first moment stands
    double lastX = 0;
    qint64 firstSeconds = 0;
    qint64 lastSeconds = 0;
    [[nodiscard]] QDate dayAt(double x) const;     ///< within the first and the last day; invalid without a scene
    [[nodiscard]] int bandAt(QPointF point) const; ///< the one drawn last; -1 = none
};

[[nodiscard]] TrailPlan planTrail(const QRectF &target, const TrailScene &scene, Language language);

struct TrailOptions
{
    bool background = true;
    int highlighted = -1;      ///< band
    std::vector<int> followed; ///< bands of one lot, ascending: the others step back; empty = all alike
};

/// Draws the trail on anything: screen, PNG, SVG, PDF. One unit is one pixel at 96 dpi. Time runs to the right,
/// accounts are lanes, bands are as wide as the amount, saturation is the followed share.
void paintTrail(QPainter &painter, const QRectF &target, const TrailScene &scene, const Theme &theme, Language language,
                const TrailOptions &options = {});

/// "Holder (number)" in its two parts; the number is empty where there is none.
[[nodiscard]] std::pair<QString, QString> holderAndNumber(const QString &laneName);
/// The end of a number tells two accounts of one holder apart better than its beginning: " (…0248)".
[[nodiscard]] QString endOfNumber(const QString &number);
/// The name of a lane for the reader, in the language of the figure.
[[nodiscard]] QString laneName(const TrailScene &scene, const TrailLane &lane, Language language);
/// The sum at the right of a lane: "€31,213.12", "about €31,000" where the scene rounds it, in brackets where it is
/// what left a source.
[[nodiscard]] QString laneSum(const TrailScene &scene, const TrailLane &lane, Language language);
/// What is said of the flows too small to be drawn; only where there are some.
[[nodiscard]] QString smallFlows(const TrailScene &scene, Language language);

} // namespace kluwen::ui
