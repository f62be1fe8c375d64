#include "core/analysis/paths.h"
#include "core/base/tr.h"

#include <algorithm>

namespace kluwen::analysis
{

namespace
{

using graph::EdgeIndex;
using graph::Network;
using graph::NodeIndex;

constexpr int unreached = -1;
constexpr int beginning = std::numeric_limits<int>::min();
constexpr int never = std::numeric_limits<int>::max();

Error stopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Looking for connections was stopped.");
    return error;
}

bool leadsTo(const Network &network, EdgeIndex edge, NodeIndex node)
{
    return network.to[static_cast<size_t>(edge)] == node;
}

/// The earliest day from `day` on at which the edge holds; `never` where it holds no more.
int earliest(const graph::EdgeTimes *times, EdgeIndex edge, int day)
{
    if (!times)
        return day;
    int best = never;
    for (const graph::DaySpan &span : times->of(edge))
        if (span.last >= day)
            best = std::min(best, std::max(day, span.first));
    return best;
}

/// Looks for ways of one length after another, so that the shortest come first; what cannot reach the end in the links
/// that are left is not entered.
class Search
{
public:
    Search(const Network &network, NodeIndex from, NodeIndex to, const PathOptions &options, Progress &progress)
        : m_network(network), m_from(from), m_to(to), m_options(options), m_progress(progress),
          m_distance(static_cast<size_t>(network.nodeCount()), unreached), m_onWay(m_distance.size(), 0)
    {
    }

    Result<PathAnswer> run()
    {
        measureDistances();
        const int shortest = m_distance[static_cast<size_t>(m_from)];
        if (shortest == unreached)
            return m_answer;
        const int longest = m_options.longest > 0 ? m_options.longest : m_network.nodeCount() - 1;
        for (int length = shortest; length <= longest && !m_isFull; ++length) {
            m_path = {{m_from}, {}, {}};
            m_onWay[static_cast<size_t>(m_from)] = 1;
            if (!follow(m_from, length, beginning))
                return fail(stopped());
            m_onWay[static_cast<size_t>(m_from)] = 0;
            if (m_options.longest == 0 && !m_answer.paths.empty())
                break; // the shortest are wanted
            if (m_options.longest == 0 && length >= shortest + mostDetour)
                break;
        }
        return std::move(m_answer);
    }

private:
    /// With times the shortest way in links may not be open; longer ones are tried up to here.
    static constexpr int mostDetour = 8;

    void measureDistances()
    {
        std::vector<NodeIndex> queue{m_to};
        m_distance[static_cast<size_t>(m_to)] = 0;
        for (size_t head = 0; head < queue.size(); ++head)
            for (const EdgeIndex edge : m_network.edgesOf(queue[head])) {
                if (m_options.alongArrows && !leadsTo(m_network, edge, queue[head]))
                    continue;
                const NodeIndex other = m_network.otherEnd(edge, queue[head]);
                if (m_distance[static_cast<size_t>(other)] != unreached)
                    continue;
                m_distance[static_cast<size_t>(other)] = m_distance[static_cast<size_t>(queue[head])] + 1;
                queue.push_back(other);
            }
    }

    struct Step
    {
        NodeIndex node;
        int day;
        EdgeIndex edge;
        friend auto operator<=>(const Step &, const Step &) = default;
    };

    /// One step for every neighbour from which the end is near enough, by the edge that is open first.
    [[nodiscard]] std::vector<Step> stepsFrom(NodeIndex node, int left, int day)
    {
        std::vector<Step> steps;
        for (const EdgeIndex edge : m_network.edgesOf(node)) {
            ++m_looked;
            const NodeIndex other = m_network.otherEnd(edge, node);
            if (m_options.alongArrows && !leadsTo(m_network, edge, other))
                continue;
            const int distance = m_distance[static_cast<size_t>(other)];
            if (distance == unreached || distance > left - 1 || m_onWay[static_cast<size_t>(other)])
                continue;
            if (other == m_to && left > 1)
                continue; // ends too soon: listed among the shorter ones
            if (const int open = earliest(m_options.times, edge, day); open != never)
                steps.push_back({other, open, edge});
        }
        std::sort(steps.begin(), steps.end());
        const auto isSameNode = [](const Step &a, const Step &b) { return a.node == b.node; };
        steps.erase(std::unique(steps.begin(), steps.end(), isSameNode), steps.end());
        return steps;
    }

    /// False = cancelled.
    bool follow(NodeIndex node, int left, int day)
    {
        if (left == 0) {
            if (m_answer.paths.size() >= m_options.most)
                setFull();
            else
                m_answer.paths.push_back(m_path);
            return true;
        }
        if (m_looked > m_options.mostSteps)
            setFull();
        if (m_progress.isCancelled())
            return false;
        for (const Step &step : stepsFrom(node, left, day)) {
            if (m_isFull)
                break;
            m_path.nodes.push_back(step.node);
            m_path.edges.push_back(step.edge);
            if (m_options.times)
                m_path.days.push_back(step.day);
            m_onWay[static_cast<size_t>(step.node)] = 1;
            const bool goesOn = follow(step.node, left - 1, step.day);
            m_onWay[static_cast<size_t>(step.node)] = 0;
            m_path.nodes.pop_back();
            m_path.edges.pop_back();
            if (m_options.times)
                m_path.days.pop_back();
            if (!goesOn)
                return false;
        }
        return true;
    }

    void setFull()
    {
        m_isFull = true;
        m_answer.isComplete = false;
    }

    const Network &m_network;
    NodeIndex m_from;
    NodeIndex m_to;
    const PathOptions &m_options;
    Progress &m_progress;
    std::vector<int> m_distance; ///< links to the end
    std::vector<std::uint8_t> m_onWay;
    Path m_path;
    PathAnswer m_answer;
    std::int64_t m_looked = 0;
    bool m_isFull = false;
};

} // namespace

Result<PathAnswer> findPaths(const Network &network, NodeIndex from, NodeIndex to, const PathOptions &options,
                             Progress &progress)
{
    if (from < 0 || to < 0 || from == to)
        return PathAnswer();
    return Search(network, from, to, options, progress).run();
}

} // namespace kluwen::analysis
