#include "core/money/temporalflow.h"
#include "core/base/tr.h"
#include "core/money/problem.h"

#include <algorithm>
#include <limits>

namespace kluwen::money
{

namespace
{

constexpr qint64 endless = std::numeric_limits<qint64>::max() / 4;

bool isUsable(const Ledger &ledger, AccountIndex from, AccountIndex to)
{
    const auto accounts = static_cast<AccountIndex>(ledger.accounts.size());
    return from >= 0 && to >= 0 && from < accounts && to < accounts && from != to && !ledger.isMixed();
}

tl::unexpected<Error> wrongAccounts()
{
    return problem(Error::Code::Usage, Tr::tr("A flow of money needs two different accounts of this currency."),
                   Tr::tr("Choose an account that pays and another that is paid."));
}

/// The rows on ways from one account to the other.
std::vector<size_t> rowsBetween(const Ledger &ledger, AccountIndex from, AccountIndex to)
{
    std::vector<char> isReached(ledger.accounts.size(), 0);
    std::vector<char> leads(ledger.accounts.size(), 0);
    std::vector<size_t> rows;
    isReached[static_cast<size_t>(from)] = 1;
    for (size_t row = 0; row < ledger.size(); ++row) {
        const AccountIndex payer = ledger.payer[row];
        const AccountIndex payee = ledger.payee[row];
        if (payer < 0 || payee < 0 || payer == payee || payee == from || payer == to ||
            isReached[static_cast<size_t>(payer)] == 0)
            continue;
        isReached[static_cast<size_t>(payee)] = 1;
        rows.push_back(row);
    }
    leads[static_cast<size_t>(to)] = 1;
    std::vector<size_t> kept;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (leads[static_cast<size_t>(ledger.payee[*row])] != 0) {
            leads[static_cast<size_t>(ledger.payer[*row])] = 1;
            kept.push_back(*row);
        }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

/// Dinic's maximum flow.
class FlowNetwork
{
public:
    int addNode()
    {
        m_first.push_back(-1);
        return static_cast<int>(m_first.size()) - 1;
    }
    void addEdge(int from, int to, qint64 capacity)
    {
        m_edges.push_back({to, m_first[static_cast<size_t>(from)], capacity});
        m_first[static_cast<size_t>(from)] = static_cast<int>(m_edges.size()) - 1;
        m_edges.push_back({from, m_first[static_cast<size_t>(to)], 0});
        m_first[static_cast<size_t>(to)] = static_cast<int>(m_edges.size()) - 1;
    }
    qint64 maximum(int source, int sink)
    {
        qint64 flow = 0;
        while (level(source, sink)) {
            m_next = m_first;
            while (const qint64 pushed = push(source, sink))
                flow = std::min(flow + pushed, endless);
        }
        return flow;
    }

private:
    struct Edge
    {
        int to;
        int next;
        qint64 left;
    };

    bool level(int source, int sink)
    {
        m_levels.assign(m_first.size(), -1);
        std::vector<int> queue{source};
        m_levels[static_cast<size_t>(source)] = 0;
        for (size_t i = 0; i < queue.size(); ++i)
            for (int edge = m_first[static_cast<size_t>(queue[i])]; edge >= 0; edge = at(edge).next)
                if (int &its = m_levels[static_cast<size_t>(at(edge).to)]; at(edge).left > 0 && its < 0) {
                    its = m_levels[static_cast<size_t>(queue[i])] + 1;
                    queue.push_back(at(edge).to);
                }
        return m_levels[static_cast<size_t>(sink)] >= 0;
    }
    /// One way from source to sink along the levels, without recursion: ways through time are long.
    qint64 push(int source, int sink)
    {
        std::vector<int> way;
        int node = source;
        while (node != sink) {
            int &edge = m_next[static_cast<size_t>(node)];
            while (edge >= 0 && (at(edge).left == 0 ||
                                 m_levels[static_cast<size_t>(at(edge).to)] != m_levels[static_cast<size_t>(node)] + 1))
                edge = at(edge).next;
            if (edge >= 0) {
                way.push_back(edge);
                node = at(edge).to;
                continue;
            }
            if (way.empty())
                return 0;
            node = at(way.back() ^ 1).to;
            int &dead = m_next[static_cast<size_t>(node)];
            dead = at(dead).next;
            way.pop_back();
        }
        qint64 amount = endless;
        for (const int edge : way)
            amount = std::min(amount, at(edge).left);
        for (const int edge : way) {
            at(edge).left -= amount;
            at(edge ^ 1).left += amount;
        }
        return amount;
    }
    Edge &at(int edge) { return m_edges[static_cast<size_t>(edge)]; }

    std::vector<Edge> m_edges;
    std::vector<int> m_first;
    std::vector<int> m_next;
    std::vector<int> m_levels;
};

} // namespace

Result<qint64> greedyFlow(const Ledger &ledger, AccountIndex from, AccountIndex to)
{
    if (!isUsable(ledger, from, to))
        return wrongAccounts();
    std::vector<qint64> held(ledger.accounts.size(), 0);
    for (size_t row = 0; row < ledger.size(); ++row) {
        const AccountIndex payer = ledger.payer[row];
        const AccountIndex payee = ledger.payee[row];
        if (payer < 0 || payer == payee || payer == to)
            continue;
        qint64 amount = ledger.minor[row];
        if (payer != from) {
            amount = std::min(amount, held[static_cast<size_t>(payer)]);
            held[static_cast<size_t>(payer)] -= amount;
        }
        if (payee >= 0 && payee != from)
            held[static_cast<size_t>(payee)] = std::min(held[static_cast<size_t>(payee)] + amount, endless);
    }
    return held[static_cast<size_t>(to)];
}

Result<qint64> maximumFlow(const Ledger &ledger, AccountIndex from, AccountIndex to)
{
    if (!isUsable(ledger, from, to))
        return wrongAccounts();
    const std::vector<size_t> rows = rowsBetween(ledger, from, to);
    if (rows.size() > mostFlowPayments)
        return problem(Error::Code::Unsupported, Tr::tr("Too many payments lie between the two accounts."),
                       Tr::tr("Choose a shorter period."));
    FlowNetwork network;
    const int source = network.addNode();
    const int sink = network.addNode();
    std::vector<int> latest(ledger.accounts.size(), -1); // node of an account since its last credit
    for (const size_t row : rows) {
        const auto payer = static_cast<size_t>(ledger.payer[row]);
        const auto payee = static_cast<size_t>(ledger.payee[row]);
        const int start = ledger.payer[row] == from ? source : latest[payer];
        int end = sink;
        if (ledger.payee[row] != to) {
            end = network.addNode();
            if (latest[payee] >= 0)
                network.addEdge(latest[payee], end, endless); // what it held before it still holds
            latest[payee] = end;
        }
        network.addEdge(start, end, std::min(ledger.minor[row], endless));
    }
    return network.maximum(source, sink);
}

} // namespace kluwen::money
