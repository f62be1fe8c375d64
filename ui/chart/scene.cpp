#include "ui/chart/scene.h"

#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QLineF>

namespace kluwen::ui
{

namespace
{
constexpr double untrimmedScale = 0.2; ///< of symbols: below it they are dots
constexpr double mostInk = 2.2;        ///< pixels of line per pixel of ground that are drawn far out

double lengthOf(QPointF way)
{
    return std::sqrt(QPointF::dotProduct(way, way));
}
} // namespace

bool Scene::isTieHidden(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    return (tieLooks[t] & HiddenLook) || isHidden(tieFrom[t]) || isHidden(tieTo[t]);
}

bool Scene::isTieGrey(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    return ((tieLooks[t] | looks[static_cast<size_t>(tieFrom[t])] | looks[static_cast<size_t>(tieTo[t])]) & GreyLook);
}

bool Scene::isTieLifted(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    return (looks[static_cast<size_t>(tieFrom[t])] | looks[static_cast<size_t>(tieTo[t])]) & LiftedLook;
}

std::int32_t Scene::memberCount(std::int32_t tie) const
{
    return memberOffsets[static_cast<size_t>(tie) + 1] - memberOffsets[static_cast<size_t>(tie)];
}

double Scene::radiusOf(graph::NodeIndex node) const
{
    const auto n = static_cast<size_t>(node);
    const float factor = n < radiusFactors.size() ? std::clamp(radiusFactors[n], 0.4F, 3.0F) : 1.0F;
    return static_cast<double>(radii[n] * factor);
}

double Scene::widthOf(std::int32_t tie) const
{
    const auto t = static_cast<size_t>(tie);
    const float factor = t < tieWidthFactors.size() ? std::clamp(tieWidthFactors[t], 0.3F, 6.0F) : 1.0F;
    return static_cast<double>(tieWidths[t] * factor);
}

graph::NodeIndex Scene::find(RecordId id) const
{
    // Nodes of a case come in order of id (networkbuilder.h).
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (found != ids.end() && *found == id)
        return static_cast<graph::NodeIndex>(found - ids.begin());
    return -1;
}

std::span<const std::int32_t> Scene::tiesOf(graph::NodeIndex node) const
{
    const auto first = static_cast<size_t>(tieOffsets[static_cast<size_t>(node)]);
    const auto last = static_cast<size_t>(tieOffsets[static_cast<size_t>(node) + 1]);
    return {tiesOfThing.data() + first, last - first};
}

graph::NodeIndex Scene::otherEnd(std::int32_t tie, graph::NodeIndex node) const
{
    const auto t = static_cast<size_t>(tie);
    return tieFrom[t] == node ? tieTo[t] : tieFrom[t];
}

double Scene::pixelRadius(graph::NodeIndex node, const Viewport &view) const
{
    return pixelRadiusAt(node, view.scale, view.symbolScale());
}

double Scene::pixelRadiusAt(graph::NodeIndex node, double scale, double symbolScale) const
{
    // Far out every thing stays a dot, a smaller one where there are more of them on a pixel.
    const double radius = radiusOf(node);
    const double least = std::clamp(scale * 20, 0.6, 1.4) * std::clamp(radius / 18, 0.8, 2.0);
    return std::max(radius * symbolScale, least);
}

QLineF Scene::tieLine(std::int32_t tie, const Viewport &view) const
{
    return tieLine(tie, view, view.symbolScale());
}

QLineF Scene::tieLine(std::int32_t tie, const Viewport &view, double symbolScale) const
{
    const auto t = static_cast<size_t>(tie);
    const auto a = static_cast<size_t>(tieFrom[t]);
    const auto b = static_cast<size_t>(tieTo[t]);
    QPointF from = view.toTarget(positions[a]);
    QPointF to = view.toTarget(positions[b]);
    if (symbolScale < untrimmedScale)
        return {from, to}; // dots lie over the ends
    const double length = lengthOf(to - from);
    if (length < 1e-6)
        return {};
    const QPointF direction = (to - from) / length;
    const double radiusFrom = pixelRadiusAt(tieFrom[t], view.scale, symbolScale);
    const double radiusTo = pixelRadiusAt(tieTo[t], view.scale, symbolScale);
    const double trimFrom = rimDistance(families[a], radiusFrom, direction);
    const double trimTo = rimDistance(families[b], radiusTo, direction);
    if (trimFrom + trimTo >= length)
        return {};
    // The shift is kept inside the smaller symbol, so that the line still meets both rims.
    const double room = 0.6 * std::min(radiusFrom, radiusTo);
    const double shift = std::clamp(static_cast<double>(tieShifts[t]) * symbolScale, -room, room);
    const QPointF sideways = QPointF(-direction.y(), direction.x()) * shift;
    from += direction * trimFrom + sideways;
    to -= direction * trimTo - sideways;
    return {from, to};
}

bool Scene::isOpened(std::int32_t tie) const
{
    return (tieLooks[static_cast<size_t>(tie)] & OpenedLook) && memberCount(tie) > 1;
}

std::vector<std::int32_t> Scene::openedTies() const
{
    std::vector<std::int32_t> opened;
    std::uint8_t any = 0;
    for (const std::uint8_t look : tieLooks)
        any |= look;
    if (!(any & OpenedLook))
        return opened;
    for (size_t t = 0; t < tieLooks.size(); ++t)
        if ((tieLooks[t] & OpenedLook) && isOpened(static_cast<std::int32_t>(t)))
            opened.push_back(static_cast<std::int32_t>(t));
    return opened;
}

std::vector<QPolygonF> Scene::openedLines(std::int32_t tie, const Viewport &view) const
{
    std::vector<QPolygonF> lines;
    const QLineF line = tieLine(tie, view);
    if (line.isNull())
        return lines;
    const std::int32_t count = std::min(memberCount(tie), mostOpened);
    const QPointF direction = (line.p2() - line.p1()) / line.length();
    const QPointF sideways(-direction.y(), direction.x());
    // Far enough apart to be told from each other, and never a ball around a short line.
    const double apart = std::min(std::max(26 * view.symbolScale(), 9.0), line.length() * 0.9 / count);
    for (std::int32_t i = 0; i < count; ++i) {
        // The bend of a parabola lies halfway to its control point.
        const QPointF control = line.center() + sideways * (2 * apart * (i - (count - 1) / 2.0));
        QPolygonF bent;
        constexpr int pieces = 18;
        for (int piece = 0; piece <= pieces; ++piece) {
            const double t = static_cast<double>(piece) / pieces;
            bent << line.p1() * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + line.p2() * (t * t);
        }
        lines.push_back(std::move(bent));
    }
    return lines;
}

graph::NodeIndex Scene::thingAt(QPointF pixel, const Viewport &view, double slack) const
{
    // The largest symbol and pill decide how far a centre may be from the point.
    const double reach = 130 * view.symbolScale() + slack + 4;
    const QRectF area(view.toScene(pixel - QPointF(reach, reach)), view.toScene(pixel + QPointF(reach, reach)));
    graph::NodeIndex best = -1;
    double bestDistance = 0;
    const double symbolScale = view.symbolScale();
    for (const graph::NodeIndex node : index.pointsNear(area)) {
        const auto n = static_cast<size_t>(node);
        if (isHidden(node))
            continue;
        const QPointF offset = pixel - view.toTarget(positions[n]);
        const double distance = lengthOf(offset);
        if (!shapeContains(families[n], pixelRadiusAt(node, view.scale, symbolScale), offset, slack))
            continue;
        if (best < 0 || distance < bestDistance) {
            best = node;
            bestDistance = distance;
        }
    }
    return best;
}

std::int32_t Scene::tieAt(QPointF pixel, const Viewport &view, double slack) const
{
    const double reach = 16 + slack;
    const QRectF area(view.toScene(pixel - QPointF(reach, reach)), view.toScene(pixel + QPointF(reach, reach)));
    std::int32_t best = -1;
    double bestDistance = 0;
    for (const std::int32_t tie : openedTies()) {
        if (isTieHidden(tie))
            continue;
        for (const QPolygonF &bent : openedLines(tie, view))
            for (qsizetype i = 1; i < bent.size(); ++i)
                if (distanceToLine(pixel, bent[i - 1], bent[i]) <= slack)
                    return tie;
    }
    const double symbolScale = view.symbolScale();
    const std::uint8_t least = leastRankDrawn(view.scale);
    for (const std::int32_t tie : index.linesNear(area)) {
        if (tieRanks[static_cast<size_t>(tie)] < least || isTieHidden(tie) || isOpened(tie))
            continue;
        const QLineF line = tieLine(tie, view, symbolScale);
        if (line.isNull())
            continue;
        const double half = widthOf(tie) * symbolScale / 2;
        const double distance = distanceToLine(pixel, line.p1(), line.p2()) - half;
        if (distance <= slack && (best < 0 || distance < bestDistance)) {
            best = tie;
            bestDistance = distance;
        }
    }
    return best;
}

double Scene::shareOfTiesDrawn(double scale) const
{
    Viewport view;
    view.scale = scale;
    if (view.symbolScale() >= tieDetailScale)
        return 1;
    return std::min(1.0, mostInk / std::max(farTieWidth * tieDensity / scale, 1e-9));
}

std::uint8_t Scene::leastRankDrawn(double scale) const
{
    return static_cast<std::uint8_t>(std::min(256 * (1 - shareOfTiesDrawn(scale)), 255.0));
}

QRectF Scene::bounds() const
{
    QRectF all;
    for (graph::NodeIndex node = 0; node < count(); ++node) {
        const auto n = static_cast<size_t>(node);
        if (!isHidden(node))
            all |= shapeBounds(families[n], positions[n], radiusOf(node));
    }
    return all;
}

void Scene::renewIndex()
{
    index = SpatialIndex(positions, tieFrom, tieTo);
    double length = 0;
    for (size_t t = 0; t < tieFrom.size(); ++t) {
        const QPointF way = positions[static_cast<size_t>(tieTo[t])] - positions[static_cast<size_t>(tieFrom[t])];
        length += lengthOf(way);
    }
    meanTieLength = length / std::max(static_cast<double>(tieFrom.size()), 1.0);
    tieDensity = length / std::max(index.occupiedArea(), 1.0);
}

} // namespace kluwen::ui
