#include "core/layout/forcelayout.h"
#include "core/base/tr.h"
#include "core/layout/arrange.h"
#include "core/layout/componentlayout.h"
#include "core/layout/crowding.h"
#include "core/layout/labelroom.h"
#include "core/layout/overlap.h"

#include <cmath>

namespace kluwen::layout
{

namespace
{

constexpr size_t manyNodes = 2000; // a drawing of so many is seen whole, and small

Error stopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("The layout was stopped.");
    return error;
}

/// Rows of nodes: where a component stands that has not been laid out.
Positions rows(size_t count, double spacing)
{
    const auto columns = static_cast<size_t>(std::ceil(std::sqrt(static_cast<double>(count) * 1.6)));
    Positions points;
    for (size_t i = 0; i < count; ++i) {
        const size_t row = i / columns;
        points.emplace_back(spacing * static_cast<double>(i % columns), spacing * static_cast<double>(row));
    }
    return points;
}

/// All components, the largest first.
class ForceRun
{
public:
    ForceRun(const graph::SimpleNetwork &network, const ForceOptions &options, Progress &progress)
        : m_network(network), m_options(options), m_progress(progress), m_phase(Tr::tr("Laying out the network"))
    {
        const graph::Components components = graph::componentsOf(network);
        m_members.resize(components.sizes.size());
        for (size_t node = 0; node < components.of.size(); ++node)
            m_members[static_cast<size_t>(components.of[node])].push_back(static_cast<graph::NodeIndex>(node));
    }

    Result<Positions> run()
    {
        for (size_t part = 0; part < m_members.size(); ++part) {
            if (m_members[part].size() == 1)
                m_parts.push_back(Positions{QPointF()});
            else if (m_stopped)
                m_parts.push_back(rows(m_members[part].size(), m_options.spacing));
            else
                m_parts.push_back(laidOut(part));
            if (m_stopped && !m_options.keepWhenStopped)
                return fail(stopped());
            m_done += static_cast<qint64>(m_members[part].size());
        }
        m_progress.report(m_network.nodeCount(), m_network.nodeCount(), m_phase);
        return packed(std::move(m_parts));
    }

private:
    bool goOn()
    {
        // A component has about 8 levels of 100 rounds; the bar creeps towards its end.
        const auto size = static_cast<double>(m_members[m_parts.size()].size());
        const double share = 1.0 - std::exp(-static_cast<double>(++m_rounds) / 300.0);
        m_progress.report(m_done + static_cast<qint64>(share * size), m_network.nodeCount(), m_phase);
        m_stopped = m_progress.isCancelled();
        return !m_stopped;
    }

    Positions laidOut(size_t part)
    {
        m_rounds = 0;
        const IndexPairs edges = edgesWithin(m_network, m_members[part]);
        ComponentWatch watch;
        watch.goOn = [this] { return goOn(); };
        if (m_options.intermediate)
            watch.intermediate = [&](const Points &soFar) { show(fitted(soFar, edges)); };
        const Points points = ComponentLayout(finestLevel(m_network, m_members[part]), m_options.seed, watch).run();
        if (m_stopped && !m_options.keepWhenStopped)
            return {};
        Positions positions = fitted(points, edges);
        if (positions.size() >= manyNodes)
            drawIn(positions, symbolDistance(m_options.spacing));
        removeOverlaps(positions, symbolDistance(m_options.spacing));
        if (m_network.nodeCount() <= mostNodesWithLabelRoom)
            makeRoomForLabels(positions, labelledBox(m_options.spacing));
        return positions;
    }

    [[nodiscard]] Positions fitted(const Points &points, const IndexPairs &edges) const
    {
        Positions positions = points.positions();
        turnWide(positions);
        scaleToSpacing(positions, edges, m_options.spacing);
        return positions;
    }

    /// The picture so far: what is done, the component that is being laid out, and rows for what is to come.
    void show(Positions current) const
    {
        std::vector<Positions> parts = m_parts;
        parts.push_back(std::move(current));
        while (parts.size() < m_members.size())
            parts.push_back(rows(m_members[parts.size()].size(), m_options.spacing));
        m_options.intermediate(packed(std::move(parts)));
    }

    [[nodiscard]] Positions packed(std::vector<Positions> parts) const
    {
        packParts(parts, m_network.nodeCount() <= mostNodesWithLabelRoom
                             ? labelledBox(m_options.spacing).grownBy(QMarginsF(0, 0, 0, m_options.spacing / 4))
                             : QSizeF(m_options.spacing, m_options.spacing));
        Positions positions(static_cast<size_t>(m_network.nodeCount()));
        for (size_t part = 0; part < parts.size(); ++part)
            for (size_t i = 0; i < parts[part].size(); ++i)
                positions[static_cast<size_t>(m_members[part][i])] = parts[part][i];
        return positions;
    }

    const graph::SimpleNetwork &m_network;
    const ForceOptions &m_options;
    Progress &m_progress;
    QString m_phase;
    std::vector<std::vector<graph::NodeIndex>> m_members; ///< per component, ascending
    std::vector<Positions> m_parts;                       ///< components that are done
    qint64 m_done = 0;                                    ///< nodes in these
    int m_rounds = 0;
    bool m_stopped = false;
};

} // namespace

Result<Positions> forceLayout(const graph::SimpleNetwork &network, const ForceOptions &options, Progress &progress)
{
    return ForceRun(network, options, progress).run();
}

} // namespace kluwen::layout
