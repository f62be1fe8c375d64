#include "core/layout/arrange.h"
#include "core/layout/crossings.h"
#include "core/layout/grouping.h"
#include "core/layout/grouplayouts.h"
#include "core/layout/overlap.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kluwen::layout
{

namespace
{

constexpr double fullTurn = 2 * std::numbers::pi;
constexpr int circleSweeps = 20;
constexpr size_t mostOnRing = 48;
constexpr size_t arcGap = 2; // free places between groups

using Groups = std::vector<std::vector<graph::NodeIndex>>;

/// The angle from `from` to `to`, from minus pi to pi.
double turnBetween(double from, double to)
{
    return std::remainder(to - from, fullTurn);
}

/// The direction of the neighbours as seen from the centre; false where they pull nowhere.
bool directionOf(const graph::SimpleNetwork &simple, graph::NodeIndex node, const Positions &positions, QPointF centre,
                 double &angle)
{
    QPointF sum;
    for (const graph::NodeIndex neighbour : simple.of(node))
        sum += positions[static_cast<size_t>(neighbour)] - centre;
    if (std::hypot(sum.x(), sum.y()) < 1e-9)
        return false;
    angle = std::atan2(sum.y(), sum.x());
    return true;
}

/// One circle with the groups as arcs.
class CircleOrder
{
public:
    CircleOrder(const graph::Network &network, const LayoutOptions &options)
        : m_simple(graph::simplified(network)), m_groups(groupedNodes(network, options)),
          m_place(static_cast<size_t>(network.nodeCount())), m_positions(m_place.size())
    {
        const size_t gaps = m_groups.size() > 1 ? arcGap * m_groups.size() : 0;
        m_places = m_place.size() + gaps;
        m_radius = std::max(0.75 * options.spacing * static_cast<double>(m_places) / fullTurn, options.spacing);
        place();
    }

    Positions run()
    {
        Groups best = m_groups;
        std::int64_t fewest = crossings();
        for (int sweep = 0; sweep < circleSweeps && fewest > 0; ++sweep) {
            for (auto &group : m_groups)
                sortGroup(group);
            place();
            const std::int64_t now = crossings();
            if (now >= fewest && sweep > 4)
                break;
            if (now < fewest) {
                fewest = now;
                best = m_groups;
            }
        }
        m_groups = std::move(best);
        place();
        return m_positions;
    }

private:
    void place()
    {
        std::int32_t at = 0;
        for (const auto &group : m_groups) {
            for (const graph::NodeIndex node : group) {
                const double angle = fullTurn * at / static_cast<double>(m_places) - std::numbers::pi / 2;
                m_place[static_cast<size_t>(node)] = at++;
                m_positions[static_cast<size_t>(node)] = {m_radius * std::cos(angle), m_radius * std::sin(angle)};
            }
            at += m_groups.size() > 1 ? static_cast<std::int32_t>(arcGap) : 0;
        }
    }

    void sortGroup(std::vector<graph::NodeIndex> &group) const
    {
        const auto angleOf = [&](graph::NodeIndex node) {
            const QPointF &at = m_positions[static_cast<size_t>(node)];
            return std::atan2(at.y(), at.x());
        };
        const double middle = angleOf(group[group.size() / 2]);
        std::vector<std::pair<double, graph::NodeIndex>> wanted;
        for (const graph::NodeIndex node : group) {
            double angle = angleOf(node);
            // Seen from opposite the arc, neighbours on the left want a place on the left.
            if (directionOf(m_simple, node, m_positions, QPointF(), angle))
                angle = middle + turnBetween(middle, angle);
            wanted.emplace_back(turnBetween(middle, angle), node);
        }
        std::stable_sort(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t i = 0; i < wanted.size(); ++i)
            group[i] = wanted[i].second;
    }

    [[nodiscard]] std::int64_t crossings() const
    {
        std::vector<std::pair<std::int32_t, std::int32_t>> chords;
        for (size_t node = 0; node < m_place.size(); ++node)
            for (const graph::NodeIndex neighbour : m_simple.of(static_cast<graph::NodeIndex>(node)))
                if (neighbour > static_cast<graph::NodeIndex>(node))
                    chords.emplace_back(m_place[node], m_place[static_cast<size_t>(neighbour)]);
        return crossingsOnCircle(std::move(chords), m_places);
    }

    graph::SimpleNetwork m_simple;
    Groups m_groups;
    std::vector<std::int32_t> m_place; ///< per node along the circle
    Positions m_positions;
    size_t m_places = 0;
    double m_radius = 0;
};

/// Places on rings around the origin, from the outside in, each by angle; at least `pitch` apart.
Positions ringPlaces(size_t count, double pitch)
{
    Positions places;
    size_t left = count;
    double radius = 0;
    if (count > 1) {
        // Rings of one pitch distance inside a disc hold about pi * (radius / pitch)^2.
        const double onOne = pitch * static_cast<double>(count) / fullTurn;
        const double filled = pitch * std::sqrt(static_cast<double>(count) / std::numbers::pi) + pitch / 2;
        radius = count <= mostOnRing ? onOne : std::min(onOne, 1.1 * filled);
    }
    for (; left > 0; radius = std::max(radius - pitch, 0.0)) {
        const auto room = std::max<size_t>(1, static_cast<size_t>(fullTurn * radius / pitch + 1e-6));
        const size_t here = radius < pitch / 2 ? left : std::min(left, room);
        for (size_t i = 0; i < here; ++i) {
            const double angle = fullTurn * static_cast<double>(i) / static_cast<double>(here);
            places.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
        }
        left -= here;
    }
    return places;
}

/// Gives the places of one ring after the other to the nodes, each to the side where its neighbours are.
void seatGroup(const graph::SimpleNetwork &simple, const std::vector<graph::NodeIndex> &group, const Positions &places,
               Positions &positions)
{
    QPointF centre;
    for (const QPointF &place : places)
        centre += place / static_cast<double>(places.size());
    std::vector<std::pair<double, graph::NodeIndex>> wanted;
    for (const graph::NodeIndex node : group) {
        const QPointF at = positions[static_cast<size_t>(node)] - centre;
        double angle = std::atan2(at.y(), at.x());
        directionOf(simple, node, positions, centre, angle);
        wanted.emplace_back(angle, node);
    }
    const auto radiusOf = [&](const QPointF &place) {
        return std::hypot(place.x() - centre.x(), place.y() - centre.y());
    };
    for (size_t first = 0; first < places.size();) {
        size_t last = first;
        while (last < places.size() && radiusOf(places[last]) > radiusOf(places[first]) - 1e-6)
            ++last;
        // The ring's share of everybody, spread evenly over the directions that are left.
        std::stable_sort(wanted.begin(), wanted.end());
        std::vector<std::pair<double, graph::NodeIndex>> rest;
        std::vector<QPointF> ring(places.begin() + static_cast<std::ptrdiff_t>(first),
                                  places.begin() + static_cast<std::ptrdiff_t>(last));
        std::stable_sort(ring.begin(), ring.end(), [&](const QPointF &a, const QPointF &b) {
            return std::atan2(a.y() - centre.y(), a.x() - centre.x()) <
                   std::atan2(b.y() - centre.y(), b.x() - centre.x());
        });
        size_t taken = 0;
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (taken * wanted.size() <= i * ring.size() && taken < ring.size())
                positions[static_cast<size_t>(wanted[i].second)] = ring[taken++];
            else
                rest.push_back(wanted[i]);
        }
        wanted = std::move(rest);
        first = last;
    }
}

} // namespace

Positions circleLayout(const graph::Network &network, const LayoutOptions &options)
{
    return CircleOrder(network, options).run();
}

Positions groupsLayout(const graph::Network &network, const LayoutOptions &options)
{
    constexpr int seatings = 4;
    const graph::SimpleNetwork simple = graph::simplified(network);
    const Groups groups = groupedNodes(network, options);
    std::vector<Positions> circles;
    for (const auto &group : groups)
        circles.push_back(ringPlaces(group.size(), 0.75 * options.spacing));
    packParts(circles, QSizeF(1.5 * options.spacing, 1.5 * options.spacing));
    Positions positions(static_cast<size_t>(network.nodeCount()));
    for (size_t group = 0; group < groups.size(); ++group)
        for (size_t i = 0; i < groups[group].size(); ++i)
            positions[static_cast<size_t>(groups[group][i])] = circles[group][i];
    for (int seating = 0; seating < seatings; ++seating)
        for (size_t group = 0; group < groups.size(); ++group)
            seatGroup(simple, groups[group], circles[group], positions);
    removeOverlaps(positions, symbolDistance(options.spacing));
    return positions;
}

} // namespace kluwen::layout
