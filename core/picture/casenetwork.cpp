#include "core/picture/casenetwork.h"
#include "core/base/number.h"
#include "core/model/schema.h"
#include "core/model/statedholders.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

bool isParty(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing && (thing->family == Family::Person || thing->family == Family::Organisation);
}

bool isAccount(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing && thing->family == Family::Account;
}

bool holdsOn(const Statement &statement, QDate day)
{
    const bool begun = !statement.validFrom.isValid() || statement.validFrom.first() <= day;
    const bool ended = statement.validTo.isValid() && statement.validTo.last() < day;
    return !day.isValid() || (begun && !ended);
}

void tellTie(graph::Network &network, size_t edge, const QList<Statement> &ties, QDate asOf)
{
    bool isConfirmed = false;
    bool isAsserted = false;
    bool isCurrent = false;
    for (const Statement &tie : ties) {
        isConfirmed = isConfirmed || tie.grading.atLeast({'B', 2});
        isAsserted = isAsserted || tie.value != QLatin1String("suspected");
        isCurrent = isCurrent || holdsOn(tie, asOf);
    }
    network.certainty[edge] = !isAsserted   ? graph::Certainty::Suspected
                              : isConfirmed ? graph::Certainty::Confirmed
                                            : graph::Certainty::Unconfirmed;
    network.past[edge] = isCurrent ? 0 : 1;
}

/// Accounts with exactly one holder that is itself in the network.
QHash<RecordId, RecordId> foldedAccounts(const CaseView &view, const AccountHolders &holders,
                                         const QSet<RecordId> *shown)
{
    QHash<RecordId, RecordId> folded = holders.byName;
    for (auto i = holders.recorded.constBegin(); i != holders.recorded.constEnd(); ++i) {
        const Thing *holder = i->size() == 1 ? view.thing(i->constFirst()) : nullptr;
        if (holder && isParty(holder->type))
            folded.insert(i.key(), holder->id);
    }
    if (shown)
        folded.removeIf([shown](const auto &entry) { return shown->contains(entry.key()); });
    return folded;
}

struct Flow
{
    qint64 count = 0;
    qint64 sum = 0;
};

} // namespace

money::Ledger ledgerOf(const Contents &contents, const Decisions &decisions, const CaseView &view, Currency currency,
                       bool *isReduced)
{
    money::Ledger ledger;
    ledger.currency = currency;
    std::vector<const store::PaymentRow *> rows;
    for (const CasePayment &payment : contents.payments) {
        if (payment.row.currency != currency)
            continue;
        const bool goes = decisions.ofPayment(payment).verdict == Verdict::Goes;
        const bool isSeen = view.contains(payment.row.payer) || view.contains(payment.row.payee);
        const bool isCut = (payment.row.payer.isValid() && !view.contains(payment.row.payer)) ||
                           (payment.row.payee.isValid() && !view.contains(payment.row.payee));
        if (isReduced && (!goes || isCut))
            *isReduced = true;
        if (!goes || !isSeen)
            continue;
        rows.push_back(&payment.row);
        for (const RecordId account : {payment.row.payer, payment.row.payee})
            if (view.contains(account))
                ledger.accounts.push_back(account);
    }
    std::sort(ledger.accounts.begin(), ledger.accounts.end());
    ledger.accounts.erase(std::unique(ledger.accounts.begin(), ledger.accounts.end()), ledger.accounts.end());
    for (const store::PaymentRow *row : rows) {
        ledger.ids.push_back(row->id);
        ledger.payer.push_back(ledger.indexOf(row->payer));
        ledger.payee.push_back(ledger.indexOf(row->payee));
        ledger.seconds.push_back(row->seconds);
        ledger.minor.push_back(row->minor);
    }
    return ledger;
}

QList<Currency> currenciesOf(const Contents &contents, const Decisions &decisions)
{
    std::map<Currency, qint64> counts;
    for (const CasePayment &payment : contents.payments)
        if (decisions.ofPayment(payment).verdict == Verdict::Goes)
            ++counts[payment.row.currency];
    QList<Currency> currencies;
    for (const auto &[currency, count] : counts)
        currencies << currency;
    std::stable_sort(currencies.begin(), currencies.end(),
                     [&counts](Currency a, Currency b) { return counts[a] > counts[b]; });
    return currencies;
}

AccountHolders accountHolders(const CaseView &view)
{
    AccountHolders holders;
    for (const Link &link : view.links()) {
        if (link.type != QLatin1String("account_holder"))
            continue;
        QList<RecordId> &known = holders.recorded[link.to];
        if (!known.contains(link.from))
            known << link.from;
    }
    QList<Thing> parties;
    QList<Statement> names;
    for (const Thing &thing : view.things()) {
        if (isParty(thing.type))
            parties << thing;
        else if (isAccount(thing.type) && !holders.recorded.contains(thing.id))
            names << view.of(thing.id, QStringLiteral("holder_name"));
    }
    holders.byName = holdersByName(parties, names);
    return holders;
}

FoldedAccounts countAccounts(const Contents &contents, const Decisions &decisions, const CaseView &view,
                             const AccountHolders &holders)
{
    QSet<RecordId> paid;
    for (const CasePayment &payment : contents.payments)
        if (decisions.ofPayment(payment).verdict == Verdict::Goes)
            for (const RecordId account : {payment.row.payer, payment.row.payee})
                if (view.contains(account))
                    paid.insert(account);
    const QHash<RecordId, RecordId> folded = foldedAccounts(view, holders, nullptr);
    FoldedAccounts counts;
    for (const RecordId account : std::as_const(paid)) {
        counts.byName += holders.byName.contains(account) ? 1 : 0;
        counts.without += folded.contains(account) ? 0 : 1;
    }
    return counts;
}

graph::Network networkOf(const Contents &contents, const Decisions &decisions, const CaseView &view,
                         const AccountHolders &holders, QDate asOf, const QSet<RecordId> *shown)
{
    graph::Network network;
    QHash<RecordId, graph::NodeIndex> nodes;
    const QHash<RecordId, RecordId> folded = foldedAccounts(view, holders, shown);
    for (const Thing &thing : view.things())
        if (shown ? shown->contains(thing.id) : isParty(thing.type))
            nodes.insert(thing.id, network.addNode(thing.id, thing.caption, thing.type));
    const auto nodeOf = [&](RecordId thing) { return nodes.value(folded.value(thing, thing), -1); };
    for (const Link &link : view.links()) {
        const graph::NodeIndex from = nodeOf(link.from);
        const graph::NodeIndex to = nodeOf(link.to);
        const bool isFolded = link.type == QLatin1String("account_holder") && folded.contains(link.to);
        if (from < 0 || to < 0 || isFolded)
            continue;
        const auto edge = static_cast<size_t>(network.addEdge(from, to, link.type));
        network.links[edge] = link.id;
        tellTie(network, edge, view.of(link.id, tieProperty), asOf);
    }
    std::map<std::tuple<graph::NodeIndex, graph::NodeIndex, Currency>, Flow> flows;
    for (const CasePayment &payment : contents.payments) {
        const graph::NodeIndex payer = nodeOf(payment.row.payer);
        const graph::NodeIndex payee = nodeOf(payment.row.payee);
        if (payer < 0 || payee < 0 || decisions.ofPayment(payment).verdict != Verdict::Goes)
            continue;
        Flow &flow = flows[{payer, payee, payment.row.currency}];
        ++flow.count;
        flow.sum = checkedSum(flow.sum, payment.row.minor).value_or(std::numeric_limits<qint64>::max());
    }
    for (const auto &[key, flow] : flows) {
        const auto &[payer, payee, currency] = key;
        const auto edge = static_cast<size_t>(
            network.addEdge(payer, payee, QStringLiteral("payments"), static_cast<double>(flow.count)));
        network.sums[edge] = flow.sum;
        network.currencies[edge] = currency;
    }
    network.finish();
    return network;
}

} // namespace kluwen::picture
