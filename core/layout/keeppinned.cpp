#include "core/layout/layout.h"
#include "core/layout/overlap.h"

#include <algorithm>
#include <cmath>

namespace kluwen::layout
{

namespace
{

/// Turn, scale and shift: z -> factor * z + shift in the complex plane.
struct Similarity
{
    QPointF factor{1, 0};
    QPointF shift;

    [[nodiscard]] QPointF applied(const QPointF &point) const
    {
        return QPointF(factor.x() * point.x() - factor.y() * point.y(),
                       factor.x() * point.y() + factor.y() * point.x()) +
               shift;
    }
};

/// The similarity that brings `from` nearest to `to` (least squares; Umeyama 1991, without mirroring). The scale stays
/// between a half and two, so that a few pins cannot crush or blow up the picture.
Similarity bestFit(const Positions &from, const Positions &to)
{
    const auto count = static_cast<double>(from.size());
    QPointF fromCentre;
    QPointF toCentre;
    for (size_t i = 0; i < from.size(); ++i) {
        fromCentre += from[i] / count;
        toCentre += to[i] / count;
    }
    QPointF product; // sum of conjugate(from) * to
    double square = 0;
    for (size_t i = 0; i < from.size(); ++i) {
        const QPointF a = from[i] - fromCentre;
        const QPointF b = to[i] - toCentre;
        product += QPointF(a.x() * b.x() + a.y() * b.y(), a.x() * b.y() - a.y() * b.x());
        square += a.x() * a.x() + a.y() * a.y();
    }
    Similarity fit;
    const double length = std::hypot(product.x(), product.y());
    if (square > 1e-9 && length > 1e-9)
        fit.factor = product / length * std::clamp(length / square, 0.5, 2.0);
    fit.shift = QPointF();
    fit.shift = toCentre - fit.applied(fromCentre);
    return fit;
}

} // namespace

Positions keepPinned(const Positions &wanted, const Positions &current, const std::vector<std::uint8_t> &pinned,
                     double spacing)
{
    Positions from;
    Positions to;
    for (size_t i = 0; i < wanted.size() && i < pinned.size() && i < current.size(); ++i) {
        if (pinned[i] == 0)
            continue;
        from.push_back(wanted[i]);
        to.push_back(current[i]);
    }
    if (from.empty())
        return wanted;
    const Similarity fit = bestFit(from, to);
    Positions kept;
    kept.reserve(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        kept.push_back(i < pinned.size() && i < current.size() && pinned[i] != 0 ? current[i] : fit.applied(wanted[i]));
    if (spacing > 0)
        removeOverlaps(kept, symbolDistance(spacing), pinned);
    return kept;
}

} // namespace kluwen::layout
