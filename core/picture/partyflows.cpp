#include "core/picture/partyflows.h"
#include "core/base/number.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

RecordId partyOfAccount(const AccountHolders &holders, RecordId account)
{
    if (const auto recorded = holders.recorded.constFind(account); recorded != holders.recorded.cend())
        return recorded->size() == 1 ? recorded->constFirst() : account;
    return holders.byName.value(account, account);
}

/// Seen, or nobody's because it was cash: an end outside the case tells of no party.
bool hasPartiesTold(const CaseView &view, const CasePayment &payment)
{
    const auto isEnd = [&](RecordId account) {
        return account.isValid() ? view.contains(account) : payment.row.channel == Channel::Cash;
    };
    return (payment.row.payer.isValid() || payment.row.payee.isValid()) && isEnd(payment.row.payer) &&
           isEnd(payment.row.payee);
}

} // namespace

std::vector<PartyFlow> partyFlows(const Contents &contents, const Decisions &decisions, const CaseView &view,
                                  const AccountHolders &holders)
{
    std::map<std::tuple<RecordId, RecordId, Currency>, PartyFlow> flows;
    std::map<Currency, qint64> counts;
    for (const CasePayment &payment : contents.payments) {
        if (!hasPartiesTold(view, payment) || decisions.ofPayment(payment).verdict != Verdict::Goes)
            continue;
        const RecordId payer = partyOfAccount(holders, payment.row.payer);
        const RecordId payee = partyOfAccount(holders, payment.row.payee);
        if (payer == payee)
            continue;
        PartyFlow &flow = flows[{payer, payee, payment.row.currency}];
        if (flow.count++ == 0)
            flow.firstSeconds = payment.row.seconds; // payments are in order of time
        flow.lastSeconds = payment.row.seconds;
        flow.sum = checkedSum(flow.sum, payment.row.minor).value_or(std::numeric_limits<qint64>::max());
        flow.sources.insert(payment.source);
        ++counts[payment.row.currency];
    }
    std::vector<PartyFlow> ordered;
    ordered.reserve(flows.size());
    for (auto &[key, flow] : flows) {
        std::tie(flow.payer, flow.payee, flow.currency) = key;
        ordered.push_back(std::move(flow));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [&counts](const PartyFlow &a, const PartyFlow &b) {
        if (a.currency != b.currency && counts[a.currency] != counts[b.currency])
            return counts[a.currency] > counts[b.currency];
        return a.currency != b.currency ? a.currency < b.currency : a.sum > b.sum;
    });
    return ordered;
}

} // namespace kluwen::picture
