#include "core/graph/edgetimes.h"
#include "core/base/tr.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/statementstore.h"

#include <algorithm>
#include <QHash>

namespace kluwen::graph
{

namespace
{

using SpanLists = std::vector<std::vector<DaySpan>>;

constexpr qint64 secondsOfDay = 86400;

int dayOf(QDate date)
{
    return epochDay(date.year(), date.month(), date.day()).value_or(0);
}

int dayOf(qint64 seconds)
{
    const qint64 day = seconds / secondsOfDay - (seconds % secondsOfDay < 0 ? 1 : 0);
    return static_cast<int>(day);
}

DaySpan spanOf(const Statement &tie)
{
    DaySpan span;
    if (tie.validFrom.isValid())
        span.first = dayOf(tie.validFrom.first());
    if (tie.validTo.isValid())
        span.last = dayOf(tie.validTo.last());
    return span;
}

Result<void> addLinks(store::CaseFile &caseFile, const Network &network, SpanLists &lists)
{
    QHash<RecordId, EdgeIndex> edges;
    for (size_t e = 0; e < network.links.size(); ++e)
        if (network.links[e].isValid())
            edges.insert(network.links[e], static_cast<EdgeIndex>(e));
    const auto ties = caseFile.statements().ofProperty(tieProperty);
    if (!ties)
        return fail(ties.error());
    for (const Statement &tie : *ties)
        if (const auto edge = edges.constFind(tie.subject); edge != edges.cend())
            lists[static_cast<size_t>(*edge)].push_back(spanOf(tie));
    return {};
}

/// Payer, payee and currency of a money tie.
using MoneyKey = std::tuple<NodeIndex, NodeIndex, quint16>;

Result<void> addPayments(store::CaseFile &caseFile, const Network &network, SpanLists &lists, Progress &progress)
{
    std::vector<std::pair<MoneyKey, EdgeIndex>> edges;
    for (size_t e = 0; e < network.links.size(); ++e)
        if (!network.links[e].isValid() && network.currencies[e].code != 0)
            edges.emplace_back(MoneyKey(network.from[e], network.to[e], network.currencies[e].code),
                               static_cast<EdgeIndex>(e));
    if (edges.empty())
        return {};
    std::sort(edges.begin(), edges.end());
    qint64 rows = 0;
    bool isStopped = false;
    const auto read = caseFile.payments().forEach({}, [&](const store::PaymentRow &row) {
        if (++rows % 4096 == 0 && progress.isCancelled())
            isStopped = true;
        const MoneyKey key(network.find(row.payer), network.find(row.payee), row.currency.code);
        const auto found = std::lower_bound(edges.begin(), edges.end(), std::pair(key, EdgeIndex(0)));
        if (found != edges.end() && found->first == key) {
            const int day = dayOf(row.seconds);
            lists[static_cast<size_t>(found->second)].push_back({day, day});
        }
        return !isStopped;
    });
    if (!read)
        return read;
    if (isStopped) {
        Error error;
        error.code = Error::Code::Cancelled;
        error.message = Tr::tr("Reading the times of the links was stopped.");
        return fail(error);
    }
    return {};
}

} // namespace

EdgeTimes edgeTimes(std::vector<std::vector<DaySpan>> spans)
{
    EdgeTimes times;
    times.offsets.reserve(spans.size() + 1);
    times.offsets.push_back(0);
    const auto isEarlier = [](const DaySpan &a, const DaySpan &b) {
        return std::pair(a.first, a.last) < std::pair(b.first, b.last);
    };
    for (auto &list : spans) {
        if (list.empty())
            list.push_back({});
        std::sort(list.begin(), list.end(), isEarlier);
        list.erase(std::unique(list.begin(), list.end()), list.end());
        times.spans.insert(times.spans.end(), list.begin(), list.end());
        times.offsets.push_back(static_cast<std::int32_t>(times.spans.size()));
    }
    return times;
}

Result<EdgeTimes> readEdgeTimes(store::CaseFile &caseFile, const Network &network, Progress &progress)
{
    SpanLists lists(static_cast<size_t>(network.edgeCount()));
    if (const auto done = addLinks(caseFile, network, lists); !done)
        return fail(done.error());
    if (const auto done = addPayments(caseFile, network, lists, progress); !done)
        return fail(done.error());
    return edgeTimes(std::move(lists));
}

} // namespace kluwen::graph
