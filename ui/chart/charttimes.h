#pragma once
#include "core/graph/edgetimes.h"
#include "ui/chart/scene.h"
#include <vector>

namespace kluwen::ui
{

/// What of a scene holds in a window of time: `first` to `last`, both included, as epoch days.
struct TimeCut
{
    std::vector<std::uint8_t> things; ///< per thing: 1 = something of it holds then, or it has no ties at all
    std::vector<std::uint8_t> ties;   ///< per tie: 1 = one of its links holds then, or had a payment then
    std::vector<int> tieDays;         ///< per tie: spans of its links in the window; for payments the days with one
};
[[nodiscard]] TimeCut timeCut(const Scene &scene, const graph::EdgeTimes &times, const graph::DaySpan &window);

/// The days on which something begins or ends or is paid; a span from far past to far future where nothing is dated.
[[nodiscard]] graph::DaySpan datedRange(const graph::EdgeTimes &times);

/// How much holds in each of `buckets` equal parts of the range: payments and begun or ended links; for the bars.
[[nodiscard]] std::vector<int> activity(const graph::EdgeTimes &times, const graph::DaySpan &range, int buckets);

} // namespace kluwen::ui
