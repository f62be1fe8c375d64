#include "ui/chart/paperlabels.h"

#include "ui/chart/shapegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kluwen::ui
{

namespace
{

constexpr double besideSymbol = 3;
constexpr double aroundText = 2;
constexpr double longName = 118; ///< pixels from which on a name of several words takes two lines
constexpr std::array<double, 9> furtherOff{0, 8, 18, 32, 48, 68, 92, 120, 150};
constexpr double leaderFrom = 8; ///< from this distance on a line leads to the name
constexpr int mostRounds = 8;
constexpr size_t mostTried = 24; ///< places of a name that another may have to give way to

/// What a place costs; one unit is about one pixel further off.
constexpr double overSymbol = 2000;
constexpr double overBead = 200;
constexpr double overName = 1000;
constexpr double nearerToAnother = 150; ///< each of them; half where a line leads to the name
constexpr double touching = 9;          ///< pixels
constexpr double leaderOverSymbol = 200;
constexpr double acrossTie = 16; ///< a thin line is easily cut in two
constexpr double acrossOwnership = 220;
constexpr double acrossMoney = 10;
constexpr double underLeader = 40;

double costAcross(TieKind kind)
{
    switch (kind) {
    case TieKind::Money:
        return acrossMoney;
    case TieKind::Ownership:
        return acrossOwnership;
    case TieKind::Plain:
        break;
    }
    return acrossTie;
}

struct PaperPlace
{
    QRectF rect;
    QLineF leader;
    double cost = 0;
};

double distanceOf(const QRectF &a, const QRectF &b)
{
    const double dx = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double dy = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(dx, dy);
}

/// The blank nearest to the middle becomes the end of a line.
QString onTwoLines(const QString &name)
{
    qsizetype best = -1;
    for (qsizetype i = name.indexOf(QLatin1Char(' ')); i >= 0; i = name.indexOf(QLatin1Char(' '), i + 1))
        if (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size()))
            best = i;
    QString broken = name;
    if (best > 0)
        broken[best] = QChar::LineFeed;
    return broken;
}

class PaperPlacer
{
public:
    PaperPlacer(const Scene &scene, const Viewport &view, const QRectF &area, TextMeasure &measure)
        : m_scene(scene), m_view(view), m_area(area), m_measure(measure), m_symbolScale(view.symbolScale())
    {
    }

    std::vector<PlacedLabel> place()
    {
        markObstacles();
        for (const graph::NodeIndex node : m_named)
            offerPlaces(node);
        m_chosen.assign(m_named.size(), nullptr);
        bool moved = true;
        for (int round = 0; moved && round < mostRounds; ++round) {
            moved = false;
            for (size_t i = 0; i < m_named.size(); ++i)
                moved = choose(i) || moved;
            for (size_t i = 0; i < m_named.size(); ++i)
                moved = (costNow(i) >= leaderOverSymbol && makeWay(i)) || moved;
        }
        dropOverlapping();
        return std::move(m_labels);
    }

private:
    void markObstacles();
    void offerPlaces(graph::NodeIndex node);
    void offer(std::vector<PaperPlace> &places, const QRectF &own, QPointF direction, double away, size_t n,
               QSizeF size);
    [[nodiscard]] double standing(const QRectF &rect, const QRectF &own, size_t n, bool isLed) const;
    [[nodiscard]] static double between(const PaperPlace &a, const PaperPlace &b);
    [[nodiscard]] double costNow(size_t i) const;
    bool choose(size_t i);
    bool makeWay(size_t i);
    void dropOverlapping();

    const Scene &m_scene;
    const Viewport &m_view;
    QRectF m_area;
    TextMeasure &m_measure;
    double m_symbolScale;
    std::vector<graph::NodeIndex> m_named; ///< the most important first
    std::vector<QRectF> m_boxes;           ///< of symbols with their badges, per thing
    std::vector<QLineF> m_lines;           ///< per tie; null = not drawn
    std::vector<QRectF> m_beads;           ///< numbers on ties
    std::vector<PlacedLabel> m_labels;     ///< beside m_named
    std::vector<std::vector<PaperPlace>> m_places;
    std::vector<const PaperPlace *> m_chosen;
};

void PaperPlacer::markObstacles()
{
    m_boxes.resize(static_cast<size_t>(m_scene.count()));
    for (const graph::NodeIndex node : m_scene.byImportance) {
        const auto n = static_cast<size_t>(node);
        if (m_scene.isHidden(node))
            continue;
        QRectF box = shapeBounds(m_scene.families[n], m_view.toTarget(m_scene.positions[n]),
                                 m_scene.pixelRadiusAt(node, m_view.scale, m_symbolScale));
        if (m_scene.roles[n])
            box.adjust(0, -5, 5, 0);
        m_boxes[n] = box;
        if (!m_scene.labels[n].isEmpty() && !(m_scene.looks[n] & GreyLook) && box.intersects(m_view.target))
            m_named.push_back(node);
    }
    for (std::int32_t tie = 0; tie < m_scene.tieCount(); ++tie) {
        const QLineF line = m_scene.isTieHidden(tie) ? QLineF() : m_scene.tieLine(tie, m_view, m_symbolScale);
        m_lines.push_back(line);
        const auto t = static_cast<size_t>(tie);
        if (!line.isNull() && m_scene.tieKinds[t] != TieKind::Money && m_scene.tieCounts[t] > 1)
            m_beads.emplace_back(line.center() - QPointF(8, 8), QSizeF(16, 16));
    }
}

/// What does not depend on where other names stand.
double PaperPlacer::standing(const QRectF &rect, const QRectF &own, size_t n, bool isLed) const
{
    double cost = 0;
    const double mine = distanceOf(rect, own);
    for (size_t other = 0; other < m_boxes.size(); ++other) {
        if (other == n || m_boxes[other].isNull())
            continue;
        const double away = distanceOf(rect, m_boxes[other]);
        if (m_boxes[other].intersects(rect))
            cost += overSymbol;
        else if (away < mine + 2) // a name that touches a symbol is read as its name, whatever line leads away
            cost += nearerToAnother * (away < touching ? 2.0 : isLed ? 0.5 : 1.0);
    }
    for (size_t tie = 0; tie < m_lines.size(); ++tie)
        if (lineCrosses(rect, m_lines[tie]))
            cost += costAcross(m_scene.tieKinds[tie]);
    for (const QRectF &bead : m_beads)
        if (bead.intersects(rect))
            cost += overBead;
    return cost;
}

void PaperPlacer::offer(std::vector<PaperPlace> &places, const QRectF &own, QPointF direction, double away, size_t n,
                        QSizeF size)
{
    const QPointF centre =
        own.center() + QPointF(direction.x() * ((own.width() + size.width()) / 2 + besideSymbol + away),
                               direction.y() * ((own.height() + size.height()) / 2 + besideSymbol + away));
    PaperPlace place;
    place.rect = QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
    if (!m_area.adjusted(2, 2, -2, -2).contains(place.rect))
        return;
    // Below, beside and above are read as belonging to the symbol; at the corners less so.
    const bool isCorner = direction.x() != 0 && direction.y() != 0;
    place.cost = away +
                 (isCorner            ? 2.0
                  : direction.y() > 0 ? 0.0
                                      : 1.0) +
                 standing(place.rect, own, n, away >= leaderFrom);
    if (away >= leaderFrom) {
        const QPointF near(std::clamp(own.center().x(), place.rect.left() + 2, place.rect.right() - 2),
                           std::clamp(own.center().y(), place.rect.top() + 2, place.rect.bottom() - 2));
        QLineF leader(own.center(), near);
        const double rim = std::min(own.width(), own.height()) / 2 + 1;
        if (leader.length() > rim)
            leader.setP1(leader.pointAt(rim / leader.length()));
        place.leader = leader;
        for (size_t other = 0; other < m_boxes.size(); ++other)
            if (other != n && !m_boxes[other].isNull() && lineCrosses(m_boxes[other], leader))
                place.cost += leaderOverSymbol;
    }
    places.push_back(place);
}

void PaperPlacer::offerPlaces(graph::NodeIndex node)
{
    const auto n = static_cast<size_t>(node);
    PlacedLabel label{node, -1, {}, m_scene.labels[n], {}, {}};
    QSizeF size(m_measure.widthOfName(label.text), m_measure.nameHeight());
    if (size.width() > longName && label.text.contains(QLatin1Char(' '))) {
        label.text = onTwoLines(label.text);
        size.setWidth(0);
        for (const QString &line : label.text.split(QChar::LineFeed))
            size.setWidth(std::max(size.width(), m_measure.widthOfName(line)));
        size.setHeight(2 * m_measure.nameHeight() - 3);
    }
    size = QSizeF(std::ceil(size.width()) + 2 * aroundText, std::ceil(size.height()) + 2);
    static const std::array<double, 5> steps{-1, -0.5, 0, 0.5, 1};
    std::vector<PaperPlace> places;
    for (const double away : furtherOff)
        for (const double x : steps)
            for (const double y : steps)
                if (std::max(std::abs(x), std::abs(y)) == 1)
                    offer(places, m_boxes[n], {x, y}, away, n, size);
    std::stable_sort(places.begin(), places.end(),
                     [](const PaperPlace &a, const PaperPlace &b) { return a.cost < b.cost; });
    m_labels.push_back(label);
    m_places.push_back(std::move(places));
}

/// What two names cost each other.
double PaperPlacer::between(const PaperPlace &a, const PaperPlace &b)
{
    return (a.rect.intersects(b.rect) ? overName : 0) +
           (lineCrosses(a.rect, b.leader) || lineCrosses(b.rect, a.leader) ? underLeader : 0);
}

double PaperPlacer::costNow(size_t i) const
{
    const PaperPlace *mine = m_chosen[i];
    double cost = mine ? mine->cost : 0;
    for (size_t other = 0; mine && other < m_chosen.size(); ++other)
        if (other != i && m_chosen[other])
            cost += between(*mine, *m_chosen[other]);
    return cost;
}

/// Takes a better place even where another name stands, if that one can go elsewhere and both together gain.
bool PaperPlacer::makeWay(size_t i)
{
    const PaperPlace *before = m_chosen[i];
    for (size_t p = 0; before && p < std::min(mostTried, m_places[i].size()); ++p) {
        const PaperPlace &wanted = m_places[i][p];
        if (&wanted == before || wanted.cost >= before->cost)
            continue;
        size_t inTheWay = m_chosen.size();
        int taken = 0;
        for (size_t other = 0; other < m_chosen.size(); ++other)
            if (other != i && m_chosen[other] && m_chosen[other]->rect.intersects(wanted.rect)) {
                inTheWay = other;
                ++taken;
            }
        if (taken != 1)
            continue;
        const PaperPlace *stood = m_chosen[inTheWay];
        const double apart = costNow(i) + costNow(inTheWay) - between(*before, *stood);
        m_chosen[i] = &wanted;
        choose(inTheWay);
        if (costNow(i) + costNow(inTheWay) - between(*m_chosen[i], *m_chosen[inTheWay]) + 1 < apart)
            return true;
        m_chosen[i] = before;
        m_chosen[inTheWay] = stood;
    }
    return false;
}

/// The best place given where the others stand now; true where it is another than before.
bool PaperPlacer::choose(size_t i)
{
    const PaperPlace *best = nullptr;
    double least = 0;
    for (const PaperPlace &place : m_places[i]) {
        if (best && place.cost >= least)
            break; // ordered: nothing better follows
        double cost = place.cost;
        for (size_t other = 0; other < m_chosen.size() && (!best || cost < least); ++other) {
            const PaperPlace *taken = m_chosen[other];
            if (other != i && taken)
                cost += between(place, *taken);
        }
        if (!best || cost < least) {
            best = &place;
            least = cost;
        }
    }
    const bool moved = best != m_chosen[i];
    m_chosen[i] = best;
    return moved;
}

void PaperPlacer::dropOverlapping()
{
    std::vector<PlacedLabel> kept;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const PaperPlace *place = m_chosen[i];
        const bool isFree = place && std::none_of(kept.begin(), kept.end(), [place](const PlacedLabel &label) {
                                return label.rect.intersects(place->rect);
                            });
        if (!isFree)
            continue;
        m_labels[i].rect = place->rect;
        m_labels[i].leader = place->leader;
        kept.push_back(m_labels[i]);
    }
    m_labels = std::move(kept);
}

} // namespace

bool lineCrosses(const QRectF &rect, const QLineF &line)
{
    if (line.isNull())
        return false;
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QRectF around = QRectF(line.p1(), line.p2()).normalized();
    if (around.right() < rect.left() || around.left() > rect.right() || around.bottom() < rect.top() ||
        around.top() > rect.bottom())
        return false;
    const std::array<QLineF, 2> diagonals{QLineF(rect.topLeft(), rect.bottomRight()),
                                          QLineF(rect.topRight(), rect.bottomLeft())};
    return std::any_of(diagonals.begin(), diagonals.end(), [&line](const QLineF &diagonal) {
        return diagonal.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

std::vector<PlacedLabel> placeEveryName(const Scene &scene, const Viewport &view, const QRectF &area,
                                        TextMeasure &measure)
{
    return PaperPlacer(scene, view, area, measure).place();
}

} // namespace kluwen::ui
