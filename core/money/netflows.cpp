#include "core/money/netflows.h"
#include "core/base/datetime.h"
#include "core/base/number.h"

#include <algorithm>
#include <map>

namespace kluwen::money
{

namespace
{

class Holders
{
public:
    Holders(const Ledger &ledger, const std::vector<Holding> &holdings) : m_byAccount(ledger.accounts.size())
    {
        for (const Holding &holding : holdings)
            if (holding.account >= 0 && static_cast<size_t>(holding.account) < m_byAccount.size())
                m_byAccount[static_cast<size_t>(holding.account)].push_back(holding);
    }
    [[nodiscard]] RecordId of(AccountIndex account, int day) const
    {
        if (account < 0)
            return {};
        const auto &holdings = m_byAccount[static_cast<size_t>(account)];
        const auto found = std::find_if(holdings.rbegin(), holdings.rend(), [day](const Holding &holding) {
            return holding.sinceDay <= day && day <= holding.untilDay;
        });
        return found == holdings.rend() ? RecordId{} : found->holder;
    }

private:
    std::vector<std::vector<Holding>> m_byAccount;
};

void add(qint64 &sum, qint64 minor)
{
    sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max());
}

} // namespace

std::vector<NetFlow> netFlows(const Ledger &ledger, const std::vector<Holding> &holdings, qint64 sinceSeconds,
                              qint64 untilSeconds)
{
    if (ledger.isMixed())
        return {};
    const Holders holders(ledger, holdings);
    std::map<std::pair<RecordId, RecordId>, NetFlow> flows;
    for (size_t row = 0; row < ledger.size(); ++row) {
        if (ledger.seconds[row] < sinceSeconds || ledger.seconds[row] > untilSeconds)
            continue;
        const int day = Moment{ledger.seconds[row], false}.day();
        const RecordId from = holders.of(ledger.payer[row], day);
        const RecordId to = holders.of(ledger.payee[row], day);
        if (from == to)
            continue;
        NetFlow &flow = flows[std::minmax(from, to)];
        ++flow.count;
        add(from < to ? flow.paid : flow.returned, ledger.minor[row]);
    }
    std::vector<NetFlow> sorted;
    for (auto &[ends, flow] : flows) {
        flow.from = ends.first;
        flow.to = ends.second;
        if (flow.returned > flow.paid) {
            std::swap(flow.from, flow.to);
            std::swap(flow.paid, flow.returned);
        }
        sorted.push_back(flow);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const NetFlow &a, const NetFlow &b) { return a.net() > b.net(); });
    return sorted;
}

std::vector<size_t> rowsOf(const Ledger &ledger, const std::vector<Holding> &holdings, const NetFlow &flow,
                           qint64 sinceSeconds, qint64 untilSeconds)
{
    const Holders holders(ledger, holdings);
    std::vector<size_t> rows;
    for (size_t row = 0; row < ledger.size(); ++row) {
        if (ledger.seconds[row] < sinceSeconds || ledger.seconds[row] > untilSeconds)
            continue;
        const int day = Moment{ledger.seconds[row], false}.day();
        const RecordId from = holders.of(ledger.payer[row], day);
        const RecordId to = holders.of(ledger.payee[row], day);
        if ((from == flow.from && to == flow.to) || (from == flow.to && to == flow.from))
            rows.push_back(row);
    }
    return rows;
}

} // namespace kluwen::money
