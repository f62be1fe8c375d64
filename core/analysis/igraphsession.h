#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <igraph/igraph.h>
#include <mutex>
#include <span>
#include <vector>

namespace kluwen::analysis
{

/// The time in which this thread may call igraph. Debian's igraph is not thread-safe and its handlers carry no data, so
/// one session runs at a time in the program; the handlers return errors instead of aborting, and stop the work when
/// the progress is cancelled.
class IgraphSession
{
public:
    IgraphSession(Progress &progress, unsigned seed); ///< waits for another session to end; seeds igraph's generator
    ~IgraphSession();
    IgraphSession(const IgraphSession &) = delete;
    IgraphSession &operator=(const IgraphSession &) = delete;

    /// Success, or the Error of what igraph returned.
    [[nodiscard]] Result<void> check(igraph_error_t code) const;

private:
    std::unique_lock<std::mutex> m_lock;
    igraph_error_handler_t *m_errorBefore;
    igraph_warning_handler_t *m_warningBefore;
    igraph_interruption_handler_t *m_interruptionBefore;
};

[[nodiscard]] Error measuringStopped();

/// A vector of igraph that frees itself.
class RealVector
{
public:
    RealVector() : m_ready(igraph_vector_init(&m_vector, 0) == IGRAPH_SUCCESS) {}
    ~RealVector()
    {
        if (m_ready)
            igraph_vector_destroy(&m_vector);
    }
    RealVector(const RealVector &) = delete;
    RealVector &operator=(const RealVector &) = delete;
    [[nodiscard]] igraph_vector_t *get() { return &m_vector; }
    [[nodiscard]] std::span<const double> values() const
    {
        return {VECTOR(m_vector), static_cast<size_t>(igraph_vector_size(&m_vector))};
    }

private:
    igraph_vector_t m_vector{};
    bool m_ready;
};

class IntegerVector
{
public:
    IntegerVector() : m_ready(igraph_vector_int_init(&m_vector, 0) == IGRAPH_SUCCESS) {}
    ~IntegerVector()
    {
        if (m_ready)
            igraph_vector_int_destroy(&m_vector);
    }
    IntegerVector(const IntegerVector &) = delete;
    IntegerVector &operator=(const IntegerVector &) = delete;
    [[nodiscard]] igraph_vector_int_t *get() { return &m_vector; }
    [[nodiscard]] std::span<const igraph_integer_t> values() const
    {
        return {VECTOR(m_vector), static_cast<size_t>(igraph_vector_int_size(&m_vector))};
    }

private:
    igraph_vector_int_t m_vector{};
    bool m_ready;
};

/// A simple network, or the part of it that `members` names (ascending), as an igraph graph.
class IgraphGraph
{
public:
    IgraphGraph() = default;
    ~IgraphGraph()
    {
        if (m_ready)
            igraph_destroy(&m_graph);
    }
    IgraphGraph(const IgraphGraph &) = delete;
    IgraphGraph &operator=(const IgraphGraph &) = delete;

    [[nodiscard]] Result<void> make(const IgraphSession &session, const graph::SimpleNetwork &network);
    [[nodiscard]] Result<void> make(const IgraphSession &session, const graph::SimpleNetwork &network,
                                    const std::vector<graph::NodeIndex> &members);
    [[nodiscard]] const igraph_t *get() const { return &m_graph; }

private:
    igraph_t m_graph{};
    bool m_ready = false;
};

} // namespace kluwen::analysis
