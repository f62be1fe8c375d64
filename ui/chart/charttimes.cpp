#include "ui/chart/charttimes.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

constexpr int always = std::numeric_limits<int>::min();
constexpr int forEver = std::numeric_limits<int>::max();

int spansIn(std::span<const graph::DaySpan> spans, const graph::DaySpan &window)
{
    return static_cast<int>(std::count_if(spans.begin(), spans.end(), [&window](const graph::DaySpan &span) {
        return span.first <= window.last && span.last >= window.first;
    }));
}

} // namespace

TimeCut timeCut(const Scene &scene, const graph::EdgeTimes &times, const graph::DaySpan &window)
{
    TimeCut cut;
    cut.ties.assign(scene.tieFrom.size(), 0);
    cut.tieDays.assign(scene.tieFrom.size(), 0);
    cut.things.assign(scene.ids.size(), 0);
    for (size_t t = 0; t < cut.ties.size(); ++t) {
        for (auto m = scene.memberOffsets[t]; m < scene.memberOffsets[t + 1]; ++m) {
            const auto spans = times.of(scene.members[static_cast<size_t>(m)]);
            cut.tieDays[t] += spansIn(spans, window);
            if (spans.empty() || cut.tieDays[t] > 0)
                cut.ties[t] = 1;
        }
        if (cut.ties[t]) {
            cut.things[static_cast<size_t>(scene.tieFrom[t])] = 1;
            cut.things[static_cast<size_t>(scene.tieTo[t])] = 1;
        }
    }
    for (graph::NodeIndex node = 0; node < scene.count(); ++node)
        if (scene.tiesOf(node).empty())
            cut.things[static_cast<size_t>(node)] = 1;
    return cut;
}

graph::DaySpan datedRange(const graph::EdgeTimes &times)
{
    graph::DaySpan range{forEver, always};
    for (const graph::DaySpan &span : times.spans) {
        for (const int day : {span.first, span.last}) {
            if (day == always || day == forEver)
                continue;
            range.first = std::min(range.first, day);
            range.last = std::max(range.last, day);
        }
    }
    return range.first > range.last ? graph::DaySpan{} : range;
}

std::vector<int> activity(const graph::EdgeTimes &times, const graph::DaySpan &range, int buckets)
{
    std::vector<int> counts(static_cast<size_t>(buckets), 0);
    const double days = static_cast<double>(range.last) - range.first + 1;
    const auto count = [&](int day) {
        if (day < range.first || day > range.last)
            return;
        const auto bucket = static_cast<size_t>((static_cast<double>(day) - range.first) / days * buckets);
        ++counts[std::min(bucket, counts.size() - 1)];
    };
    for (const graph::DaySpan &span : times.spans) {
        count(span.first);
        if (span.last != span.first)
            count(span.last);
    }
    return counts;
}

} // namespace kluwen::ui
