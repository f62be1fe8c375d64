#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <limits>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::graph
{

/// Days from `first` to `last`, both included, as epoch days. What is not known reaches as far as it can.
struct DaySpan
{
    int first = std::numeric_limits<int>::min();
    int last = std::numeric_limits<int>::max();
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// When the edges of a network hold: a link in the valid times of its tie statements, a money tie on each day that had
/// a payment. Compressed rows: the spans of edge e are spans[offsets[e] .. offsets[e + 1]), by first day.
struct EdgeTimes
{
    std::vector<std::int32_t> offsets;
    std::vector<DaySpan> spans;

    [[nodiscard]] std::span<const DaySpan> of(EdgeIndex edge) const
    {
        const auto e = static_cast<size_t>(edge);
        return std::span(spans).subspan(static_cast<size_t>(offsets[e]),
                                        static_cast<size_t>(offsets[e + 1] - offsets[e]));
    }
};

/// Made of one list of spans per edge; an edge without spans holds at any time.
[[nodiscard]] EdgeTimes edgeTimes(std::vector<std::vector<DaySpan>> spans);

/// Reads the times of a network that was built of that case with money per account or without. Payments outside the
/// case's accounts play no part.
[[nodiscard]] Result<EdgeTimes> readEdgeTimes(store::CaseFile &caseFile, const Network &network, Progress &progress);

} // namespace kluwen::graph
