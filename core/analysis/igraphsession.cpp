#include "core/analysis/igraphsession.h"
#include "core/base/tr.h"

#include <numeric>

namespace kluwen::analysis
{

namespace
{

// igraph's handlers are plain functions without a context, so these two stand outside; the mutex guards them.
std::mutex sessionMutex;
Progress *sessionProgress = nullptr;

void onError(const char *, const char *, int, igraph_error_t)
{
    IGRAPH_FINALLY_FREE();
}

void onWarning(const char *, const char *, int) {}

igraph_error_t onInterruption(void *)
{
    if (sessionProgress == nullptr || !sessionProgress->isCancelled())
        return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

} // namespace

IgraphSession::IgraphSession(Progress &progress, unsigned seed)
    : m_lock(sessionMutex), m_errorBefore(igraph_set_error_handler(onError)),
      m_warningBefore(igraph_set_warning_handler(onWarning)),
      m_interruptionBefore(igraph_set_interruption_handler(onInterruption))
{
    sessionProgress = &progress;
    igraph_rng_seed(igraph_rng_default(), seed);
}

IgraphSession::~IgraphSession()
{
    sessionProgress = nullptr;
    igraph_set_interruption_handler(m_interruptionBefore);
    igraph_set_warning_handler(m_warningBefore);
    igraph_set_error_handler(m_errorBefore);
}

Error measuringStopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Measuring the network was stopped.");
    return error;
}

Result<void> IgraphSession::check(igraph_error_t code) const
{
    if (code == IGRAPH_SUCCESS)
        return {};
    if (code == IGRAPH_INTERRUPTED)
        return fail(measuringStopped());
    Error error;
    error.code = Error::Code::Storage;
    error.message = code == IGRAPH_ENOMEM ? Tr::tr("There is not enough memory to measure this network.")
                                          : Tr::tr("A measure of this network cannot be computed.");
    error.remedy = Tr::tr("Measure a smaller part of the network.");
    error.detail = QStringLiteral("igraph: ") + QString::fromUtf8(igraph_strerror(code));
    return fail(error);
}

Result<void> IgraphGraph::make(const IgraphSession &session, const graph::SimpleNetwork &network)
{
    std::vector<graph::NodeIndex> all(static_cast<size_t>(network.nodeCount()));
    std::iota(all.begin(), all.end(), 0);
    return make(session, network, all);
}

Result<void> IgraphGraph::make(const IgraphSession &session, const graph::SimpleNetwork &network,
                               const std::vector<graph::NodeIndex> &members)
{
    std::vector<igraph_integer_t> place(static_cast<size_t>(network.nodeCount()), -1);
    for (size_t i = 0; i < members.size(); ++i)
        place[static_cast<size_t>(members[i])] = static_cast<igraph_integer_t>(i);
    std::vector<igraph_integer_t> ends;
    for (const graph::NodeIndex node : members) {
        for (const graph::NodeIndex neighbour : network.of(node)) {
            if (neighbour <= node || place[static_cast<size_t>(neighbour)] < 0)
                continue;
            ends.push_back(place[static_cast<size_t>(node)]);
            ends.push_back(place[static_cast<size_t>(neighbour)]);
        }
    }
    igraph_vector_int_t view;
    static const igraph_integer_t nothing = 0; // a view must not be null
    igraph_vector_int_view(&view, ends.empty() ? &nothing : ends.data(), static_cast<igraph_integer_t>(ends.size()));
    const igraph_error_t code =
        igraph_create(&m_graph, &view, static_cast<igraph_integer_t>(members.size()), IGRAPH_UNDIRECTED);
    m_ready = code == IGRAPH_SUCCESS;
    return session.check(code);
}

} // namespace kluwen::analysis
