#include "core/graph/networkbuilder.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/model/schema.h"
#include "core/model/statedholders.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

#include <limits>
#include <map>

namespace kluwen::graph
{

namespace
{

const QString holderType = QStringLiteral("account_holder");
const QString paymentsType = QStringLiteral("payments");
const QString suspectedValue = QStringLiteral("suspected");

/// What the statements of one tie say together.
struct TieState
{
    bool confirmed = false;
    bool asserted = false; ///< at least one statement does not say "suspected"
    bool goodEnough = false;
    bool current = false;
};

Error cancelled()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Building the network was stopped.");
    return error;
}

bool holdsOn(const Statement &statement, QDate day)
{
    if (!day.isValid())
        return true;
    const bool begun = !statement.validFrom.isValid() || statement.validFrom.first() <= day;
    const bool ended = statement.validTo.isValid() && statement.validTo.last() < day;
    return begun && !ended;
}

Result<QHash<RecordId, TieState>> readTies(store::CaseFile &caseFile, const NetworkFilter &filter)
{
    const auto statements = caseFile.statements().ofProperty(tieProperty);
    if (!statements)
        return tl::unexpected(statements.error());
    QHash<RecordId, TieState> ties;
    for (const Statement &statement : *statements) {
        TieState &tie = ties[statement.subject];
        tie.confirmed = tie.confirmed || statement.grading.atLeast({'B', 2});
        tie.asserted = tie.asserted || statement.value != suspectedValue;
        tie.goodEnough = tie.goodEnough || statement.grading.atLeast(filter.minimum);
        tie.current = tie.current || holdsOn(statement, filter.asOf);
    }
    return ties;
}

Certainty certaintyOf(const TieState &tie)
{
    if (!tie.asserted)
        return Certainty::Suspected;
    return tie.confirmed ? Certainty::Confirmed : Certainty::Unconfirmed;
}

/// Builds one network; the members are what its steps share.
class Builder
{
public:
    Builder(store::CaseFile &caseFile, const NetworkFilter &filter) : m_caseFile(caseFile), m_filter(filter) {}

    Result<void> readLinks();
    Result<void> addThings();
    void addLinks();
    Result<void> addMoney();
    Network finished();

private:
    [[nodiscard]] bool isWanted(const Thing &thing) const;
    [[nodiscard]] TieState tieOf(RecordId link) const;
    [[nodiscard]] NodeIndex nodeOf(RecordId thing) const;
    Result<void> foldAccounts(const QList<Thing> &things);

    store::CaseFile &m_caseFile;
    const NetworkFilter &m_filter;
    QList<Link> m_links; ///< that pass the grading
    QHash<RecordId, TieState> m_ties;
    QHash<RecordId, RecordId> m_holders; ///< of folded accounts
    QHash<RecordId, NodeIndex> m_nodes;
    Network m_network;
};

bool Builder::isWanted(const Thing &thing) const
{
    return (m_filter.thingTypes.isEmpty() || m_filter.thingTypes.contains(thing.type)) &&
           (m_filter.things.isEmpty() || m_filter.things.contains(thing.id));
}

/// A tie without statement is graded X4 and holds at any time.
TieState Builder::tieOf(RecordId link) const
{
    const bool withoutStatement = Grading{}.atLeast(m_filter.minimum);
    return m_ties.value(link, {false, false, withoutStatement, true});
}

NodeIndex Builder::nodeOf(RecordId thing) const
{
    return m_nodes.value(m_holders.value(thing, thing), -1);
}

Result<void> Builder::readLinks()
{
    auto ties = readTies(m_caseFile, m_filter);
    if (!ties)
        return tl::unexpected(ties.error());
    m_ties = std::move(*ties);
    const auto links = m_caseFile.things().links();
    if (!links)
        return tl::unexpected(links.error());
    for (const Link &link : *links)
        if (tieOf(link.id).goodEnough)
            m_links.append(link);
    return {};
}

/// Finds the accounts with exactly one holder that is itself shown: as a tie says or, where none does, as the bank
/// names them.
Result<void> Builder::foldAccounts(const QList<Thing> &things)
{
    QHash<RecordId, bool> wanted;
    for (const Thing &thing : things)
        wanted[thing.id] = isWanted(thing);
    QHash<RecordId, QSet<RecordId>> holders;
    for (const Link &link : std::as_const(m_links))
        if (link.type == holderType)
            holders[link.to].insert(link.from);
    for (auto it = holders.cbegin(); it != holders.cend(); ++it)
        if (it->size() == 1 && wanted.value(*it->cbegin(), false))
            m_holders[it.key()] = *it->cbegin();
    const auto names = m_caseFile.statements().ofProperty(QStringLiteral("holder_name"));
    if (!names)
        return tl::unexpected(names.error());
    QList<Statement> stated;
    for (const Statement &name : *names)
        if (!holders.contains(name.subject) && name.grading.atLeast(m_filter.minimum))
            stated << name;
    QList<Thing> parties;
    for (const Thing &thing : things)
        if (const ThingType *type = Schema::builtIn().thing(thing.type);
            type && (type->family == Family::Person || type->family == Family::Organisation))
            parties << thing;
    const QHash<RecordId, RecordId> byName = holdersByName(parties, stated);
    for (auto it = byName.cbegin(); it != byName.cend(); ++it)
        if (wanted.value(*it, false))
            m_holders[it.key()] = *it;
    return {};
}

Result<void> Builder::addThings()
{
    const auto things = m_caseFile.things().things();
    if (!things)
        return tl::unexpected(things.error());
    if (m_filter.money == NetworkFilter::Money::PerHolder)
        if (const auto folded = foldAccounts(*things); !folded)
            return folded;
    for (const Thing &thing : *things) {
        if (!isWanted(thing) || m_holders.contains(thing.id))
            continue;
        const QString label = thing.caption.isEmpty() ? QStringLiteral("#%1").arg(thing.id.value()) : thing.caption;
        m_nodes[thing.id] = m_network.addNode(thing.id, label, thing.type);
    }
    return {};
}

void Builder::addLinks()
{
    for (const Link &link : std::as_const(m_links)) {
        if (!m_filter.linkTypes.isEmpty() && !m_filter.linkTypes.contains(link.type))
            continue;
        const NodeIndex from = nodeOf(link.from);
        const NodeIndex to = nodeOf(link.to);
        const bool foldedAway = link.type == holderType && m_holders.contains(link.to);
        if (from < 0 || to < 0 || foldedAway)
            continue;
        const TieState tie = tieOf(link.id);
        const auto edge = static_cast<size_t>(m_network.addEdge(from, to, link.type));
        m_network.links[edge] = link.id;
        m_network.certainty[edge] = certaintyOf(tie);
        m_network.past[edge] = m_filter.asOf.isValid() && !tie.current ? 1 : 0;
    }
}

Result<void> Builder::addMoney()
{
    if (m_filter.money == NetworkFilter::Money::None)
        return {};
    store::PaymentFilter payments;
    payments.since = m_filter.since;
    payments.until = m_filter.until;
    const auto pairs = m_caseFile.payments().pairs(payments);
    if (!pairs)
        return tl::unexpected(pairs.error());
    struct Flow
    {
        qint64 count = 0;
        qint64 sum = 0;
    };
    std::map<std::tuple<NodeIndex, NodeIndex, Currency>, Flow> flows; // ordered: the same case, the same network
    for (const store::PaymentPair &pair : *pairs) {
        const NodeIndex payer = nodeOf(pair.payer);
        const NodeIndex payee = nodeOf(pair.payee);
        if (payer < 0 || payee < 0)
            continue;
        Flow &flow = flows[{payer, payee, pair.currency}];
        flow.count += pair.count;
        flow.sum = checkedSum(flow.sum, pair.sum).value_or(std::numeric_limits<qint64>::max());
    }
    for (const auto &[key, flow] : flows) {
        if (flow.sum < m_filter.minimumSum)
            continue;
        const auto &[payer, payee, currency] = key;
        const auto edge =
            static_cast<size_t>(m_network.addEdge(payer, payee, paymentsType, static_cast<double>(flow.count)));
        m_network.sums[edge] = flow.sum;
        m_network.currencies[edge] = currency;
    }
    return {};
}

Network Builder::finished()
{
    m_network.finish();
    return std::move(m_network);
}

} // namespace

Result<Network> buildNetwork(store::CaseFile &caseFile, const NetworkFilter &filter, Progress &progress)
{
    const QString phase = Tr::tr("Building the network");
    Builder builder(caseFile, filter);
    progress.report(0, 4, phase);
    if (const auto done = builder.readLinks(); !done)
        return tl::unexpected(done.error());
    progress.report(1, 4, phase);
    if (progress.isCancelled())
        return fail(cancelled());
    if (const auto done = builder.addThings(); !done)
        return tl::unexpected(done.error());
    builder.addLinks();
    progress.report(2, 4, phase);
    if (progress.isCancelled())
        return fail(cancelled());
    if (const auto done = builder.addMoney(); !done)
        return tl::unexpected(done.error());
    progress.report(3, 4, phase);
    if (progress.isCancelled())
        return fail(cancelled());
    return builder.finished();
}

} // namespace kluwen::graph
