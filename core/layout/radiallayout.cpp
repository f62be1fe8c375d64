#include "core/layout/arrange.h"
#include "core/layout/grouplayouts.h"
#include "core/layout/overlap.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kluwen::layout
{

namespace
{

constexpr double whole = 2 * std::numbers::pi;
constexpr int passes = 4;

/// The rings around one node, over what it reaches.
class Rings
{
public:
    Rings(const graph::SimpleNetwork &simple, graph::NodeIndex centre, double spacing, std::vector<int> &ring,
          std::vector<std::int32_t> &inMembers)
        : m_simple(simple), m_spacing(spacing), m_ring(ring), m_inMembers(inMembers)
    {
        grow(centre);
    }

    [[nodiscard]] const std::vector<graph::NodeIndex> &members() const { return m_members; }

    Positions run()
    {
        for (int pass = 0; pass < passes; ++pass) {
            spread();
            sortChildren();
        }
        spread();
        return places();
    }

private:
    /// Breadth first: a node's parent is the first that reached it.
    void grow(graph::NodeIndex centre)
    {
        m_ring[static_cast<size_t>(centre)] = 0;
        m_members.push_back(centre);
        m_inMembers[static_cast<size_t>(centre)] = 0;
        m_children.emplace_back();
        for (size_t head = 0; head < m_members.size(); ++head) {
            const int ring = m_ring[static_cast<size_t>(m_members[head])];
            for (const graph::NodeIndex neighbour : m_simple.of(m_members[head])) {
                if (m_ring[static_cast<size_t>(neighbour)] >= 0)
                    continue;
                m_ring[static_cast<size_t>(neighbour)] = ring + 1;
                m_inMembers[static_cast<size_t>(neighbour)] = static_cast<std::int32_t>(m_members.size());
                m_children[head].push_back(m_members.size());
                m_members.push_back(neighbour);
                m_children.emplace_back();
            }
        }
        m_leaves.assign(m_members.size(), 0);
        m_angle.assign(m_members.size(), 0);
        for (size_t member = m_members.size(); member-- > 0;) {
            for (const size_t child : m_children[member])
                m_leaves[member] += m_leaves[child];
            m_leaves[member] = std::max(m_leaves[member], 1.0);
        }
    }

    /// Every node gets an angle as wide as the leaves below it need, its children share it.
    void spread()
    {
        std::vector<double> from(m_members.size(), 0);
        const double perLeaf = whole / m_leaves.front();
        for (size_t member = 0; member < m_members.size(); ++member) {
            m_angle[member] = from[member] + 0.5 * perLeaf * m_leaves[member];
            double next = from[member];
            for (const size_t child : m_children[member]) {
                from[child] = next;
                next += perLeaf * m_leaves[child];
            }
        }
    }

    /// Children of one parent in the order of the directions of all their neighbours.
    void sortChildren()
    {
        std::vector<double> wanted(m_members.size());
        for (size_t member = 0; member < m_members.size(); ++member) {
            double x = 0;
            double y = 0;
            for (const graph::NodeIndex neighbour : m_simple.of(m_members[member])) {
                const double angle = m_angle[static_cast<size_t>(m_inMembers[static_cast<size_t>(neighbour)])];
                if (m_ring[static_cast<size_t>(neighbour)] > 0) {
                    x += std::cos(angle);
                    y += std::sin(angle);
                }
            }
            wanted[member] = std::hypot(x, y) < 1e-9 ? m_angle[member] : std::atan2(y, x);
        }
        for (size_t member = 0; member < m_members.size(); ++member) {
            const double middle = m_angle[member];
            const auto turn = [&](size_t child) {
                const double angle = std::remainder(wanted[child] - middle, whole);
                return member == 0 ? std::remainder(wanted[child], whole) : angle;
            };
            std::stable_sort(m_children[member].begin(), m_children[member].end(),
                             [&](size_t a, size_t b) { return turn(a) < turn(b); });
        }
    }

    /// A ring is as wide as its closest pair needs, and no more than three times what its number needs.
    [[nodiscard]] Positions places() const
    {
        const double pitch = 0.6 * m_spacing;
        std::vector<std::vector<double>> angles;
        for (size_t member = 0; member < m_members.size(); ++member) {
            const auto ring = static_cast<size_t>(m_ring[static_cast<size_t>(m_members[member])]);
            if (ring >= angles.size())
                angles.resize(ring + 1);
            angles[ring].push_back(m_angle[member]);
        }
        std::vector<double> radius(angles.size(), 0);
        for (size_t ring = 1; ring < angles.size(); ++ring) {
            std::sort(angles[ring].begin(), angles[ring].end());
            double least = whole;
            for (size_t i = 1; i < angles[ring].size(); ++i)
                least = std::min(least, angles[ring][i] - angles[ring][i - 1]);
            const double byNumber = pitch * static_cast<double>(angles[ring].size()) / whole;
            const double byPair = std::min(pitch / std::max(least, 1e-9), 3 * byNumber);
            radius[ring] = std::max({radius[ring - 1] + 1.5 * m_spacing, byNumber, byPair});
        }
        Positions positions;
        for (size_t member = 0; member < m_members.size(); ++member) {
            const double at = radius[static_cast<size_t>(m_ring[static_cast<size_t>(m_members[member])])];
            positions.emplace_back(at * std::cos(m_angle[member]), at * std::sin(m_angle[member]));
        }
        return positions;
    }

    const graph::SimpleNetwork &m_simple;
    double m_spacing;
    std::vector<int> &m_ring;                    ///< per node of the network; -1 = not reached yet
    std::vector<graph::NodeIndex> m_members;     ///< breadth first
    std::vector<std::int32_t> &m_inMembers;      ///< per node of the network: its place in m_members
    std::vector<std::vector<size_t>> m_children; ///< per member
    std::vector<double> m_leaves;                ///< per member: below it
    std::vector<double> m_angle;                 ///< per member
};

} // namespace

Positions radialLayout(const graph::Network &network, const LayoutOptions &options)
{
    const graph::SimpleNetwork simple = graph::simplified(network);
    const graph::Components components = graph::componentsOf(simple);
    std::vector<graph::NodeIndex> centres(components.sizes.size(), -1);
    for (graph::NodeIndex node = 0; node < simple.nodeCount(); ++node) {
        graph::NodeIndex &centre = centres[static_cast<size_t>(components.of[static_cast<size_t>(node)])];
        if (centre < 0 || simple.of(node).size() > simple.of(centre).size())
            centre = node;
    }
    if (options.centre >= 0 && options.centre < simple.nodeCount())
        centres[static_cast<size_t>(components.of[static_cast<size_t>(options.centre)])] = options.centre;
    std::vector<int> ring(static_cast<size_t>(simple.nodeCount()), -1);
    std::vector<std::int32_t> inMembers(ring.size(), -1);
    std::vector<std::vector<graph::NodeIndex>> members;
    std::vector<Positions> parts;
    for (const graph::NodeIndex centre : centres) {
        Rings rings(simple, centre, options.spacing, ring, inMembers);
        parts.push_back(rings.run());
        members.push_back(rings.members());
        removeOverlaps(parts.back(), symbolDistance(options.spacing));
    }
    packParts(parts, QSizeF(options.spacing, options.spacing));
    Positions positions(static_cast<size_t>(simple.nodeCount()));
    for (size_t part = 0; part < parts.size(); ++part)
        for (size_t i = 0; i < parts[part].size(); ++i)
            positions[static_cast<size_t>(members[part][i])] = parts[part][i];
    return positions;
}

} // namespace kluwen::layout
