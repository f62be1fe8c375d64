#include "ui/chart/scene.h"

#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <cmath>
#include <QLineF>

namespace kluwen::ui
{

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
    return std::max(radiusOf(node) * view.symbolScale(), 1.6);
}

QLineF Scene::tieLine(std::int32_t tie, const Viewport &view) const
{
    const auto t = static_cast<size_t>(tie);
    const auto a = static_cast<size_t>(tieFrom[t]);
    const auto b = static_cast<size_t>(tieTo[t]);
    QPointF from = view.toTarget(positions[a]);
    QPointF to = view.toTarget(positions[b]);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 1e-6)
        return {};
    const QPointF direction = (to - from) / length;
    const double trimFrom = rimDistance(families[a], pixelRadius(tieFrom[t], view), direction);
    const double trimTo = rimDistance(families[b], pixelRadius(tieTo[t], view), direction);
    if (trimFrom + trimTo >= length)
        return {};
    // The shift is kept inside the smaller symbol, so that the line still meets both rims.
    const double room = 0.6 * std::min(pixelRadius(tieFrom[t], view), pixelRadius(tieTo[t], view));
    const double shift = std::clamp(static_cast<double>(tieShifts[t]) * view.symbolScale(), -room, room);
    const QPointF sideways = QPointF(-direction.y(), direction.x()) * shift;
    from += direction * trimFrom + sideways;
    to -= direction * trimTo - sideways;
    return {from, to};
}

graph::NodeIndex Scene::thingAt(QPointF pixel, const Viewport &view, double slack) const
{
    // The largest symbol and pill decide how far a centre may be from the point.
    const double reach = 130 * view.symbolScale() + slack + 4;
    const QRectF area(view.toScene(pixel - QPointF(reach, reach)), view.toScene(pixel + QPointF(reach, reach)));
    graph::NodeIndex best = -1;
    double bestDistance = 0;
    for (const graph::NodeIndex node : index.pointsNear(area)) {
        const auto n = static_cast<size_t>(node);
        if (isHidden(node))
            continue;
        const QPointF offset = pixel - view.toTarget(positions[n]);
        const double distance = std::hypot(offset.x(), offset.y());
        if (!shapeContains(families[n], pixelRadius(node, view), offset, slack))
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
    for (const std::int32_t tie : index.linesNear(area)) {
        if (isTieHidden(tie))
            continue;
        const QLineF line = tieLine(tie, view);
        if (line.isNull())
            continue;
        const double half = widthOf(tie) * view.symbolScale() / 2;
        const double distance = distanceToLine(pixel, line.p1(), line.p2()) - half;
        if (distance <= slack && (best < 0 || distance < bestDistance)) {
            best = tie;
            bestDistance = distance;
        }
    }
    return best;
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
}

} // namespace kluwen::ui
