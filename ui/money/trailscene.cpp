#include "ui/money/trailscene.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace kluwen::ui
{

namespace
{

constexpr qint64 daySeconds = 86400;

/// Gives every account its lane: sources, then the accounts that received most, then one lane for all others.
class LanePlan
{
public:
    LanePlan(const money::Ledger &ledger, const money::Trace &trace, const QHash<RecordId, QString> &names,
             const TrailSceneOptions &options)
        : m_ledger(ledger), m_trace(trace), m_names(names), m_options(options), m_laneOf(ledger.accounts.size(), -1)
    {
    }

    std::vector<TrailLane> make()
    {
        addSources();
        addReceivers();
        return std::move(m_lanes);
    }
    /// Of a payment's side; Outside where it is no account of the case.
    int laneOf(money::AccountIndex account) const
    {
        return account < 0 ? m_outside : m_laneOf[static_cast<size_t>(account)];
    }
    bool isOutside(int lane) const { return lane >= 0 && lane == m_outside; }

private:
    void add(TrailLane::Kind kind, money::AccountIndex account)
    {
        TrailLane lane;
        lane.kind = kind;
        lane.account = account;
        lane.name = m_names.value(m_ledger.accounts[static_cast<size_t>(account)]);
        m_laneOf[static_cast<size_t>(account)] = static_cast<int>(m_lanes.size());
        m_lanes.push_back(std::move(lane));
    }
    void addSources()
    {
        for (const money::TracedPayment &payment : m_trace.payments) {
            const money::AccountIndex payer = m_ledger.payer[payment.row];
            const bool room = static_cast<int>(m_lanes.size()) < m_options.lanes;
            if (payment.hop == 1 && payer >= 0 && m_laneOf[static_cast<size_t>(payer)] < 0 && room)
                add(TrailLane::Kind::Source, payer);
        }
    }
    /// The largest receivers, in the order in which the money reached them, so that bands run downwards.
    void addReceivers()
    {
        std::map<money::AccountIndex, std::pair<qint64, size_t>> reached; // sum, first payment
        bool outside = false;
        for (size_t i = 0; i < m_trace.payments.size(); ++i) {
            const money::AccountIndex payee = m_ledger.payee[m_trace.payments[i].row];
            outside = outside || payee < 0;
            if (payee >= 0 && m_laneOf[static_cast<size_t>(payee)] < 0)
                reached.try_emplace(payee, 0, i).first->second.first += m_trace.payments[i].tainted;
            const money::AccountIndex payer = m_ledger.payer[m_trace.payments[i].row];
            if (payer >= 0 && m_laneOf[static_cast<size_t>(payer)] < 0)
                reached.try_emplace(payer, 0, i);
        }
        std::vector<std::tuple<qint64, size_t, money::AccountIndex>> bySum;
        bySum.reserve(reached.size());
        for (const auto &[account, what] : reached)
            bySum.emplace_back(-what.first, what.second, account);
        std::sort(bySum.begin(), bySum.end());
        const auto room = static_cast<size_t>(std::max(0, m_options.lanes - static_cast<int>(m_lanes.size())));
        const size_t own = bySum.size() <= room ? bySum.size() : room;
        std::sort(bySum.begin(), bySum.begin() + static_cast<std::ptrdiff_t>(own),
                  [](const auto &a, const auto &b) { return std::get<1>(a) < std::get<1>(b); });
        for (size_t i = 0; i < own; ++i)
            add(TrailLane::Kind::Account, std::get<2>(bySum[i]));
        if (own < bySum.size()) {
            TrailLane rest;
            rest.kind = TrailLane::Kind::Rest;
            rest.accounts = static_cast<int>(bySum.size() - own);
            for (size_t i = own; i < bySum.size(); ++i)
                m_laneOf[static_cast<size_t>(std::get<2>(bySum[i]))] = static_cast<int>(m_lanes.size());
            m_lanes.push_back(rest);
        }
        if (outside) {
            m_outside = static_cast<int>(m_lanes.size());
            TrailLane lane;
            lane.kind = TrailLane::Kind::Outside;
            m_lanes.push_back(lane);
        }
    }

    const money::Ledger &m_ledger;
    const money::Trace &m_trace;
    const QHash<RecordId, QString> &m_names;
    const TrailSceneOptions &m_options;
    std::vector<int> m_laneOf;
    std::vector<TrailLane> m_lanes;
    int m_outside = -1;
};

/// `hidesOutside`: a band has a day and a width, and would tell of a payment that is withheld.
std::vector<TrailBand> bandsOf(const money::Ledger &ledger, const money::Trace &trace, const LanePlan &plan,
                               qint64 slice, bool hidesOutside)
{
    std::map<std::tuple<qint64, int, int>, TrailBand> bands;
    for (const money::TracedPayment &payment : trace.payments) {
        const int from = plan.laneOf(ledger.payer[payment.row]);
        const int to = plan.laneOf(ledger.payee[payment.row]);
        if (from < 0 || to < 0 || from == to)
            continue; // within "all others" there is nothing to draw
        if (hidesOutside && (plan.isOutside(from) || plan.isOutside(to)))
            continue;
        const qint64 at = ledger.seconds[payment.row];
        TrailBand &band = bands[{at / slice, from, to}];
        band.from = from;
        band.to = to;
        band.minor += ledger.minor[payment.row];
        band.tainted += payment.tainted;
        band.rows.push_back(payment.row);
    }
    std::vector<TrailBand> list;
    for (auto &[key, band] : bands) {
        const qint64 first = ledger.seconds[band.rows.front()];
        const qint64 last = ledger.seconds[band.rows.back()];
        band.seconds = first + (last - first) / 2;
        list.push_back(std::move(band));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const TrailBand &a, const TrailBand &b) { return a.seconds < b.seconds; });
    return list;
}

/// What each lane holds of the traced money after every payment. A source is where the money appears, so it holds
/// nothing of its own.
void followHoldings(const money::Ledger &ledger, const money::Trace &trace, const LanePlan &plan, TrailScene &scene)
{
    std::vector<qint64> held(scene.lanes.size(), 0);
    const auto change = [&](int lane, qint64 seconds, qint64 minor) {
        TrailLane &changed = scene.lanes[static_cast<size_t>(lane)];
        if (changed.kind == TrailLane::Kind::Outside)
            return;
        qint64 &now = held[static_cast<size_t>(lane)];
        now = std::max<qint64>(0, now + minor);
        changed.held.emplace_back(seconds, now);
    };
    for (const money::TracedPayment &payment : trace.payments) {
        const int from = plan.laneOf(ledger.payer[payment.row]);
        const int to = plan.laneOf(ledger.payee[payment.row]);
        const qint64 at = ledger.seconds[payment.row];
        if (from >= 0 && from != to && payment.hop > 1)
            change(from, at, -payment.tainted);
        if (to >= 0 && from != to)
            change(to, at, payment.tainted);
        if (to >=
            0) // also from account to account within "all others": the sums of the lanes are those of the accounts
            scene.lanes[static_cast<size_t>(to)].received += payment.tainted;
    }
    for (const money::TraceSum &sum : trace.remaining)
        if (const int lane = plan.laneOf(sum.account); lane >= 0)
            scene.lanes[static_cast<size_t>(lane)].remaining += sum.tainted;
}

/// What a lane held falls on the day of a payment to outside, by its amount.
void hideHoldings(const money::Ledger &ledger, const money::Trace &trace, const LanePlan &plan, TrailScene &scene)
{
    for (const money::TracedPayment &payment : trace.payments) {
        const int from = plan.laneOf(ledger.payer[payment.row]);
        const int to = plan.laneOf(ledger.payee[payment.row]);
        if (from >= 0 && plan.isOutside(to))
            scene.lanes[static_cast<size_t>(from)].held.clear();
        if (to >= 0 && plan.isOutside(from))
            scene.lanes[static_cast<size_t>(to)].held.clear();
    }
}

/// A hundred hairs hide the trail; their number and sum are told instead.
void leaveOutSmallest(TrailScene &scene, size_t most)
{
    if (scene.bands.size() <= most)
        return;
    std::vector<size_t> order(scene.bands.size());
    std::iota(order.begin(), order.end(), size_t{0});
    // By sum, equal ones by time: of a hundred equal payments some must stay.
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return scene.bands[a].tainted > scene.bands[b].tainted; });
    std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most));
    for (size_t i = most; i < order.size(); ++i) {
        ++scene.smallBands;
        scene.smallTainted += scene.bands[order[i]].tainted;
    }
    std::vector<TrailBand> kept;
    for (size_t i = 0; i < most; ++i)
        kept.push_back(std::move(scene.bands[order[i]]));
    scene.bands = std::move(kept);
}

} // namespace

TrailScene makeTrailScene(const money::Ledger &ledger, const money::Trace &trace, const QHash<RecordId, QString> &names,
                          const TrailSceneOptions &options)
{
    TrailScene scene;
    scene.currency = trace.currency;
    scene.rule = trace.rule;
    scene.backwards = options.backwards;
    scene.tainted = trace.tainted;
    if (trace.payments.empty())
        return scene;
    scene.firstSeconds = ledger.seconds[trace.payments.front().row];
    scene.lastSeconds = scene.firstSeconds;
    for (const money::TracedPayment &payment : trace.payments) {
        scene.firstSeconds = std::min(scene.firstSeconds, ledger.seconds[payment.row]);
        scene.lastSeconds = std::max(scene.lastSeconds, ledger.seconds[payment.row]);
    }
    scene.roundsOutside = options.roundsOutside;
    scene.roundsSource =
        options.roundsOutside &&
        std::any_of(trace.payments.begin(), trace.payments.end(), [&ledger](const money::TracedPayment &payment) {
            return payment.hop == 1 && ledger.payee[payment.row] < 0;
        });
    LanePlan plan(ledger, trace, names, options);
    scene.lanes = plan.make();
    followHoldings(ledger, trace, plan, scene);
    if (options.roundsOutside)
        hideHoldings(ledger, trace, plan, scene);
    // Single payments where they are few; slices of a day, a week or a month where they are many.
    for (const qint64 slice : {qint64{1}, daySeconds, 7 * daySeconds, 30 * daySeconds}) {
        scene.bands = bandsOf(ledger, trace, plan, slice, options.roundsOutside);
        if (static_cast<int>(scene.bands.size()) <= options.bands)
            break;
    }
    leaveOutSmallest(scene, static_cast<size_t>(options.bands));
    return scene;
}

} // namespace kluwen::ui
